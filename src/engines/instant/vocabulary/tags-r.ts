/** Tags of no area of their own, "race condition" to "russian language". */
export const tagsR = `
race condition: mutex, data race*, thread safe, concurrency bug*, deadlock?, 竞态条件*, 竞争条件*
racism: racist*, racial*, discrimination, black lives matter*, segregation, systemic racism*, white supremacy, 种族歧视*, 种族主义*
radio play: radio drama*, audio drama*, radio script*, sound effects?, 广播剧*
radioactivity: radioactive*, half life*, radioactive decay*, alpha particle, gamma rays, isotope, 放射性*, 半衰期*
radiology: x ray*, ct scan*, mri*, radiologist*, ultrasound, chest xray*, radiology report*, 放射科*, 影像学*
railway: railroad*, train?, rail line, locomotive*, high speed rail*, metro?, 铁路*, 高铁*, 火车
random forest: randomforestclassifier*, decision trees, ensemble & trees, 随机森林*
random number generation: random number*, rng*, random.randint*, math.random*, pick a number, roll a dice*, 随机数*
random selection: pick a random*, choose randomly*, randomly select*, randomly pick*, random choice*, choose at random*, 随机选择*, 随机抽取*, 随机选
random variable: random variables*, expected value, iid?, probability density, variance of x, 随机变量*
ranking: rank*, top 10, tier list*, rank the following*, from best to worst*, ranked, 排名*, 排行榜*, 排序?
ransomware: wannacry*, lockbit*, encrypt files & ransom*, 勒索软件*, 勒索病毒*
rap lyrics: rap*, write a rap*, rap song*, rapper*, rap verse*, freestyle rap*, hip hop, diss track*, 说唱*, rap歌词*
rare disease: orphan disease*, rare disorder*, rare condition, genetic disorder, orphan drug*, 罕见病*
raspberry pi: raspberrypi*, rpi*, raspbian*, gpio, raspi*, pi zero*, 树莓派*
rate limiting: rate limit*, rate limiter*, throttle, token bucket*, 429, too many requests*, 限流*
rating: rate?, out of 10*, on a scale of*, rate from 1 to*, star rating*, score from 1 to*, stars?, 评分*, 打分*
rating scale: scale of 1 to*, scale from 1 to*, likert*, 1 10, 1 to 5 scale*, 评分量表*, 量表
ratio analysis: current ratio*, debt to equity*, financial ratios*, liquidity ratio*, quick ratio*, return on equity, 比率分析*, 财务比率*
ray tracing: raytracing*, ray tracer*, path tracing*, rtx, ray sphere intersection*, 光线追踪*
react:: reactjs*, react.js*, react component*, usestate*, useeffect*, react app*, react hook*, jsx*, in react, create react app*
react native: reactnative*, react native*, expo?, flatlist*, stylesheet.create*
reactive programming: rxjs*, rxjava*, observable, reactor & flux, webflux*, 响应式编程*
readability: readable*, easier to read*, make & more readable*, flesch*, clean code, 可读性*, 易读
reading level: grade level*, grade reading level*, 5th grade level*, lexile*, simple enough for, flesch kincaid*, 阅读水平*, 阅读难度
readme file: readme*, readme.md*, github readme*, write a readme*
real analysis: epsilon delta*, cauchy sequence*, uniform convergence*, lebesgue*, prove & continuous?, metric space, 实分析*, 一致收敛*
real estate listing: property listing*, house for sale*, 3 bedroom, listing description*, zillow, airbnb listing, realtor, mls, 房源*, 房产描述
real time system: rtos*, freertos*, hard real time*, real time operating*, realtime system*, 实时系统*
rebuttal: counterargument*, rebut*, refute*, counter argument*, respond to criticism, 反驳*, 驳论*
recession: economic downturn*, financial crisis*, great depression*, gdp decline, economic crisis, 经济衰退*, 衰退
recipe adaptation: recipe & vegan*, substitute for, substitute & recipe*, make & recipe & gluten free*, recipe & healthier*, double the recipe*, without eggs, 食谱 & 替换, 替代 & 食材*
recruitment: recruit*, recruiter*, hiring, job posting, candidate?, talent acquisition*, job ad, 招聘*, 招人
recurrent neural network: rnn*, lstm*, gru, sequence model?, 循环神经网络*
recycling: recycle*, recyclable*, upcycle*, waste sorting*, recycled, 回收*, 垃圾分类*
redis: redis cache*, redis cli*, jedis*, redis cluster*, 缓存?
redox reaction: redox*, oxidation*, reduction & oxidation*, oxidizing agent*, oxidation number*, electrochemistry, 氧化还原*
redux: redux toolkit*, redux store*, usedispatch*, useselector*, createslice*, reducer
referral letter: letter of referral*, refer a patient*, referral to specialist*, referral email*, 转诊信*, 推荐信?
reflective essay: reflection essay*, reflection paper*, reflect on my experience*, reflective journal*, gibbs reflective*, reflective?, 反思, 反思性文章*
refugee: refugees*, asylum*, displaced people*, unhcr*, asylum seekers*, 难民*
refund request: refund*, money back*, request a refund*, return & refund*, chargeback, 退款*, 退货, rembourser
regeneration request: regenerate*, try again*, give me another*, another version*, rewrite it again*, generate again*, redo, one more time, 重新生成*, 再来一个*, 再写一个*, 换一个
regression testing: regression test*, test suite?, automated tests?, 回归测试*
regularization:: l1 regularization*, l2 regularization*, lasso*, ridge regression*, dropout, weight decay, overfitting?, 正则化*
rehabilitation: rehab*, recovery after surgery, stroke recovery*, rehabilitate*, addiction recovery, 康复*
rejection email: rejection letter*, reject & candidate*, decline & applicant*, turn down & candidate, 拒信*, 拒绝信*, absage
relativity:: einstein*, special relativity*, theory of relativity*, time dilation*, spacetime*, lorentz, 相对论*
release note: release notes*, changelog*, what s new in*, version release*, 发布说明*, 更新日志*
religion: religious*, christianity, islam, buddhism, hinduism, god?, church, faith, 宗教*, 信仰
religious practice: fasting, ramadan*, prayer, baptism, pilgrimage, worship, sacrament*, ritual?, 宗教仪式*, 礼拜, 斋月
religious text: bible*, quran*, torah*, scripture*, bhagavad gita*, bible verse*, gospel, 圣经*, 佛经*, 古兰经*
reminder email: gentle reminder*, friendly reminder*, follow up email, payment reminder*, remind & email, 提醒邮件*, 催款, 提醒
remote access: ssh, remote desktop*, rdp*, vpn, teamviewer*, anydesk*, 远程访问*, 远程桌面*
remote sensing: satellite imagery*, landsat*, ndvi*, sentinel 2*, google earth engine*, lidar, 遥感*
renaissance: leonardo da vinci*, michelangelo*, medici*, botticelli*, raphael?, 文艺复兴*
renaming: rename*, change the name*, rename files*, rename columns*, rename variables*, 重命名*, 改名
rental agreement: lease agreement*, tenancy agreement*, lease, rental contract*, tenant & landlord, 租赁合同*, 租房合同*, mietvertrag
renting: rent*, tenant, landlord, apartment, security deposit, lease, rental, 租房*, 房东*, 租客
reordering: reorder*, rearrange*, put in order*, sort the sentences*, correct order*, unscramble, in chronological order, 重新排列*, 重新排序*, 排序
repository pattern: irepository*, repository & unit of work*, repository interface*, repository class, 仓储模式*
reproduction:: asexual reproduction*, sexual reproduction*, reproductive system*, mitosis?, mating, fertilization, breeding?, 繁殖*, 生殖*
reproductive health: contraception*, birth control*, fertility, menstrual*, pregnancy, ivf, pcos, sexual health*, 生殖健康*, 避孕*
required word: include the word*, use the word*, using the words*, must include & words*, containing the words*, include the following words*, with the words*, must contain, include keywords*, include the keyword, 包含以下词*, 使用以下词语*, 必须包含
research design: study design*, experimental design, research methodology, methodology section*, sampling & participants, 研究设计*, 研究方法
research gap: gap in the literature*, gaps in research*, future research, literature gap*, 研究空白*, 研究不足
research paper: academic paper*, scientific paper*, journal article, thesis?, arxiv, abstract?, write a paper, 论文*, 研究论文*
research proposal: phd proposal*, dissertation proposal*, thesis proposal*, proposal for research*, 研究计划*, 开题报告*
research question: research questions*, hypotheses, dissertation topic, research topic, 研究问题*
research summary: summarize & study*, summarize & paper*, summary of research*, summarize & article?, abstract & summarize, findings of the study, 论文总结*, 研究摘要*
resilience: resilient*, bounce back*, mental toughness*, overcome adversity*, coping, 韧性*, 抗压, 复原力*
respiratory disease: asthma*, copd*, pneumonia*, bronchitis*, tuberculosis, lung disease*, cough, 呼吸道疾病*, 哮喘*, 肺炎*
response to reviewer: respond to reviewer*, reviewer comment*, reviewer s comment*, reply to reviewers*, revise manuscript, rebuttal letter*, 回复审稿人*, 审稿意见*
responsive design: responsive website*, responsive web*, responsive layout*, media queries*, mobile friendly*, mobile first*, breakpoints, 响应式*
rest api: restful*, api endpoint*, restful api*, http get?, crud api*, endpoint, post request, swagger, 接口?
restaurant review: review & restaurant*, yelp*, tripadvisor, food was & service, waiter?, 餐厅评价*, 餐厅点评*, 大众点评*
resume parsing: parse & resume*, extract & resume*, cv parsing*, resume parser*, extract & cv, 简历解析*, 提取 & 简历*
retail: retailer*, store manager?, shop assistant, walmart, merchandising, pos system, supermarket, 零售*, 门店
reverse engineering: reverse engineer*, ghidra*, ida pro*, disassemble*, decompile*, radare2*, 逆向工程*, 反编译*
review response: respond to & review*, reply to & review*, respond to negative review*, customer review & respond*, google review, 回复评价*, 回复 & 差评*
revolution:: french revolution*, russian revolution*, american revolution*, industrial revolution*, revolutionary war*, revolutionaries*, 革命*
rhetorical question: rhetorical questions*, rhetorical, 反问*, 反问句*, 设问
rhyme constraint: must rhyme*, aabb*, abab*, rhyme scheme*, make it rhyme*, should rhyme*, in rhyme*, 押韵*
rhyming: rhyme*, rhymes*, words that rhyme*, rhyming words*, 押韵*, 韵脚*
rhyming couplet: couplet*, couplets*, rhymed couplets*, heroic couplet*, 对联?, 押韵对句*
ring theory:: commutative ring*, polynomial ring*, ideal of a ring*, integral domain*, ring homomorphism*, maximal ideal*, 环论*, 交换环*
risk assessment: risk analysis*, risk matrix*, assess the risk*, hazard, risk register*, hazards, risk management, 风险评估*, 风险分析
river: rivers*, amazon river*, nile, mississippi river*, yangtze*, tributary*, danube, 河流*, 长江, 黄河
rna: mrna*, rna polymerase*, rna seq*, trna*, transcription & dna, sirna*
road trip: roadtrip*, drive from & to?, route 66*, driving trip*, stops along the way, 自驾*, 自驾游*
roadmap: road map*, learning path, milestones, step by step plan?, roadmap to become*, 路线图*, 学习路线*
roblox scripting: roblox*, roblox studio*, luau*, localscript*, remoteevent*
robotic process automation: rpa*, uipath*, automation anywhere*, blue prism*, 机器人流程自动化*
rock music: rock band*, rock song*, led zeppelin*, the beatles, guitar solo, pink floyd*, nirvana?, metallica, punk rock*, 摇滚*
role based access control: rbac*, user roles*, permissions & roles*, role & permission, access control, 角色权限*, 权限管理
role reversal: switch roles*, swap roles*, reverse roles*, you ask me*, you are the user*, i will be ai*, roles reversed*, 角色互换*, 角色反转*
roman empire: ancient rome*, roman emperor*, julius caesar*, romans, augustus, roman republic*, nero, 罗马帝国*, 古罗马*
romantic comedy: rom com*, romcom*, romantic comedies*, meet cute*, 浪漫喜剧*, 爱情喜剧*
romantic tone: romantic*, romantically*, love letter, romantic message*, lovey dovey, 浪漫*, 深情
roommate: roommates*, housemate*, flatmate*, roomie*, share an apartment, 室友*, 舍友*
root cause analysis: root cause*, 5 whys*, five whys*, fishbone*, ishikawa*, rca, 根本原因*, 根因分析*
rounding:: round to*, nearest tenth*, nearest hundred*, decimal places*, round up, round down, significant figures, nearest whole number*, 四舍五入*, 保留 & 小数
router configuration: cisco router*, configure & router*, router settings*, wifi router*, mikrotik*, openwrt*, router, 路由器*, 路由器配置*
routing: react router*, url routes, router.get, ospf, bgp, route planning, routes?, vehicle routing*, 路由*
rubric: grading rubric*, scoring guide*, grading criteria*, scoring rubric*, 评分标准*, 评分细则*
ruby on rails: rails*, activerecord*, rails app*, ror*, erb, rails console*
rugby: rugby union*, rugby league*, all blacks*, six nations*, scrum half*, 橄榄球*
running:: marathon, jogging*, couch to 5k*, runner, running shoes*, half marathon*, go for a run, trail running*, 跑步*, 马拉松, 慢跑*
running plan: marathon training*, couch to 5k*, training plan & run*, half marathon plan*, 5k plan*, 10k training*, 跑步计划*, 马拉松训练*
runtime error: typeerror, exception?, traceback, crash, keyerror, attributeerror, error at runtime, throws an error, 运行时错误*, 运行报错*, 报错
russian history: soviet union, tsar*, bolshevik*, stalin, lenin, romanov*, ussr, ivan the terrible*, peter the great*, 俄国历史*, 苏联
russian language: russian*, in russian*, to russian*, cyrillic, learn russian*, 俄语*, 俄文*, russisch
`;
