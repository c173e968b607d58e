/** Tags of no area of their own, "safety constraint" to "sociolinguistics". */
export const tagsS1 = `
safety constraint: without harm, no medical advice, safe for kids*, must be safe*, avoid harmful*, family friendly, 安全限制*, 安全约束*
safety evaluation: harmful or safe*, is & safe or unsafe*, content moderation, unsafe content*, safety assessment*, harmful content, red teaming, 安全评估*
salad: salads*, salad dressing*, vinaigrette*, coleslaw*, caesar salad*, 沙拉*
sales forecasting: sales forecast*, forecast & sales*, predict & sales*, sales projection*, demand forecasting, 销售预测*
sales letter: sales copy*, sales email, sales page*, cold email, 销售信*, 推销信*
sales script: cold call*, sales pitch, cold calling*, call script*, objection handling, telemarketing, 销售话术*, 话术
sales strategy: increase sales*, sales plan*, sales funnel, close deals, boost sales*, b2b sales*, 销售策略*, 提高销量
sales tax: vat, gst, tax rate & price, sales taxes*, 销售税*, 增值税
sales training: train & sales team*, sales coaching*, sales role play*, salespeople, sales reps, 销售培训*
salesforce: apex class*, soql*, lightning web component*, lwc*, salesforce flow*, apex trigger*
sample size: sample sizes*, power analysis*, how many participants*, margin of error, how many samples, 样本量*, 样本大小
sampling bias: selection bias*, biased sample*, survivorship bias, representative sample, 抽样偏差*, 选择偏差*
sampling method: stratified sampling*, convenience sampling*, random sampling*, snowball sampling*, cluster sampling*, sampling technique*, 抽样方法*, 抽样*
sap:: sap hana*, sap abap*, abap*, sap erp*, s 4hana*, sap fico*, sap system*, sap module*, in sap
sarcasm: sarcastic*, sarcastically*, irony?, snarky*, 讽刺, 嘲讽, 反讽
sarcasm detection: is & sarcastic*, detect sarcasm*, sarcastic or not*, identify sarcasm*, sarcasm & tweet, 讽刺检测*, 反讽检测*
sarcastic tone: sarcastic*, sarcastically*, be sarcastic*, snarky*, sassy, dry humor, 讽刺语气*, 阴阳怪气*
sas programming: sas*, proc sql*, proc means*, sas code*, sas dataset*, sas macro*, proc freq*, data step
sass:: scss*, sass mixin*, sass variables*, sass css*, sass file
sat preparation: sat prep*, sat exam*, sat test*, sat math*, college board*, sat score*, sat reading
satellite: satellites*, orbit, starlink*, geostationary*, cubesat*, gps?, 卫星*, 人造卫星*
satire: satirical*, satirize*, the onion*, satirical article*, mock news*, 讽刺*, satira
sauce: sauces*, gravy*, pesto*, marinara*, aioli, dressing?, dip?, 酱汁*, 酱料*, 酱
savings:: save money*, saving money*, savings account*, emergency fund, saving up, interest rate & save, 存钱*, 储蓄*, 省钱*
scalability: scalable*, scale up?, horizontal scaling*, load balancing, handle millions of users*, 可扩展性*, 扩展性*, 高并发
scam: scams*, scammer*, scammed*, fraud, is this legit*, phishing, romance scam*, 诈骗*, 骗局*, 骗子*
scatter plot: scatterplot*, plt.scatter*, scatter chart*, scatter graph*, 散点图*
scenario analysis: what if scenario*, best case & worst case*, scenario planning*, what would happen if, different scenarios, 情景分析*, 情境分析
scene writing: write a scene*, scene where*, scene in which*, scene between, comedic scene*, scene from, 写一个场景*, 场景描写*
scheduling: schedule*, timetable, calendar, daily schedule*, shift schedule*, appointment, plan my day, 日程*, 排班*, 时间表*
schema filling: fill in the schema*, json schema*, extract & json*, fill the fields*, according to the schema*, slots?, following json format, 填充 & json, 按照schema*
scheme programming:: racket*, scheme language*, in scheme*, lambda & define, guile*, sicp*, scheme procedure*, lisp
schizophrenia: schizophrenic*, hallucinations, antipsychotic*, delusions, psychosis*, 精神分裂*, 精神分裂症*
scholarship application: scholarship*, scholarship essay*, apply & scholarship*, scholarship letter*, financial aid, 奖学金*, 申请奖学金*
school choice: private school & public school*, choose a school*, which school, charter school*, homeschooling?, school voucher*, 择校*, 选学校
school trip: field trip*, class trip*, school excursion*, student trip, 春游*, 秋游*, 校外活动*
science:: scientist, scientific fact, science fact*, science question*, 科学
science education: teach science*, science lesson*, science class*, science teacher*, science experiment for kids*, stem education, 科学教育*, 科学课*
scientific reasoning: hypothesis, scientific method*, scientific explanation*, why does & happen?, controlled experiment, independent variable, 科学推理*
scikit learn: sklearn*, scikit learn*, train test split*, gridsearchcv*, standardscaler*, fit transform
scipy: scipy.optimize*, scipy.stats*, curve fit*, odeint*, solve ivp*
scrapy: scrapy spider*, web scraping & python, scrapy crawl*, web crawler
screen time: phone addiction*, digital detox*, ipad & kids, too much & phone*, limit & screens, 屏幕时间*, 手机成瘾, 玩手机
screenplay: movie script*, film script*, screenwriter*, screenwriting*, script for a movie*, fade in, teleplay*, 剧本*, 电影剧本*
scrum: scrum master*, sprint planning*, agile, product owner, daily standup*, sprint retrospective*, backlog, 敏捷
sculpture: sculptor*, statue, rodin*, bust?, bernini*, marble statue*, 雕塑*, 雕像*
seaborn: sns.heatmap*, sns.barplot*, import seaborn*, sns.lineplot*, heatmap?
seafood: shrimp, salmon, lobster, crab, oyster, scallops*, squid?, fish recipe*, tuna, 海鲜*, 虾, 三文鱼
search function: search bar*, search box*, implement search*, search feature*, search filter*, autocomplete, 搜索功能*, 搜索框*
seasonal greeting: merry christmas*, happy new year*, christmas card, holiday greeting*, season s greetings*, new year wishes*, happy holidays*, 节日祝福*, 新年祝福*, 拜年*, 中秋祝福*
seasonality:: seasonal trend*, seasonal decomposition*, sarima*, seasonal pattern*, 季节性*
second hand goods: second hand*, secondhand*, thrift store*, used car, used furniture*, flea market, pre owned, 二手*, 闲鱼*
second person perspective: second person*, you as the protagonist, second person pov*, second person narrative*, 第二人称*
section structure: with headings, divide into sections*, following sections*, headings and subheadings*, use headings, split into sections*, 章节, 小标题*
security audit: vulnerability assessment*, security review*, audit & security*, smart contract audit, find vulnerabilities*, 安全审计*, 漏洞
security awareness: security training*, cybersecurity awareness*, phishing training*, security tips, 安全意识*, 信息安全培训
security policy: information security policy*, access policy, security standard, content security policy, iam policy, 安全策略*, 安全政策*
sed:: sed command*, using sed*, sed script*, with sed*, sed & replace, sed or awk*, awk
segmentation fault: segfault*, seg fault*, core dumped*, sigsegv*, valgrind, 段错误*
selenium: webdriver*, chromedriver*, find element*, by.xpath*, browser automation*, selenium python*
self description: who are you*, describe yourself*, tell me about yourself*, introduce yourself*, what are you*, what can you do, 你是谁*, 介绍一下你自己*, 自我描述*, 自我介绍
self esteem: self worth*, low self esteem*, self confidence, feel worthless*, confidence, love myself, insecure, 自尊*, 自信, 自卑*
self reflection: reflect on myself*, journal prompts, journaling, introspection*, self awareness, reflect on my, 自我反思*, 自省*
self supervised learning: self supervised*, contrastive learning*, simclr*, masked autoencoder*, 自监督*, 对比学习*
semantic search: vector search*, embeddings, vector database*, similarity search*, faiss*, pinecone, rag?, 语义搜索*, 语义检索*, 向量检索
semantics:: lexical semantics*, semantic meaning*, word meaning, linguistic meaning, truth conditional*, polysemy*, semantics of, 语义学*, 语义
semi supervised learning: semi supervised*, pseudo labeling*, label propagation*, unlabeled data, 半监督*
semiconductor: transistor, silicon, pn junction*, chip manufacturing*, doping, tsmc*, wafer, diode, 半导体*, 芯片
seminar: webinar, workshop, symposium*, seminar topic*, seminar speaker*, 研讨会*, 讲座
sensitive topic: suicide, abortion, self harm, controversial topic*, race and gender?, sexual assault, 敏感话题*, 敏感
sensitivity analysis: what if analysis, tornado diagram*, shadow price, monte carlo?, robustness check, 敏感性分析*, 灵敏度分析*
sensor: sensors*, arduino?, ultrasonic sensor*, temperature sensor*, accelerometer, lidar, 传感器*
sensory detail: sensory details*, five senses*, show don t tell, sights sounds*, sensory language*, vivid description, 感官*, 感官描写*
sentence analysis: analyze & sentence*, parse & sentence*, part of speech, subject and predicate, sentence diagram*, identify & in the sentence, 句子分析*, 分析 & 句子
sentence completion: complete the sentence*, finish the sentence*, complete the following sentence*, fill in the blank, sentence starter*, 补全句子*, 完成句子*, 续写
sentence limit: in one sentence*, one sentence*, in two sentences*, 3 sentences*, no more than & sentences*, 2 sentences*, single sentence*, three sentences*, at most & sentences, 一句话*, 三句话*, 两句话*
sentence merging: combine & sentences*, merge & sentences*, join & sentences*, combine the following sentences*, into one sentence, 合并 & 句子*, 合并句子*
sentence similarity: similarity & sentences*, similar sentences*, semantic similarity*, sentence 1 & sentence 2, compare & sentences, sts, 句子相似度*, 两个句子 & 相似
sentence splitting: split & sentence*, break & sentence & shorter*, into separate sentences*, split into sentences*, shorter sentences, 拆分 & 句子*, 断句*, 分句*
sentence structure: simple & compound & complex*, syntax?, sentence type, clause, run on sentence*, vary & sentences, 句子结构*, 句式*
sequence diagram: uml sequence*, mermaid sequence*, sequencediagram*, actor & lifeline, mermaid, 时序图*, 序列图*
serious tone: serious?, solemn*, formal tone, no jokes, without humor, 严肃*, 认真
sermon: homily*, preach, pulpit*, sunday message & church, congregation?, 布道*, 讲道*
server administration: sysadmin*, linux server, manage & server, server maintenance, root access?, 服务器管理*, 服务器运维*
server configuration: configure & server*, nginx config*, apache config*, server setup, server settings, httpd.conf*, 服务器配置*
server side rendering: ssr*, getserversideprops*, hydration & react, next.js?, nuxt?, 服务端渲染*, 服务器端渲染*
serverless architecture: serverless*, aws lambda*, cloud functions, azure functions*, lambda function & aws, 无服务器*, 云函数*
service review: review & service, customer service was, 5 star review?, google review, yelp, 服务评价*, 服务点评
servicenow: glide record*, gliderecord*, itsm?, business rule & servicenow, catalog item?
session management: session timeout*, session cookie, session id, session token, user session, jsessionid*, 会话管理*
set operation: union & intersection*, intersection of & sets, set difference*, symmetric difference, venn?, 并集*, 交集*, 集合运算*
sewing: sew, stitch, seam allowance*, fabric & pattern, hem?, needle & thread, 缝纫*, 裁缝
sexual harassment: sexually harassed*, groping*, harass & coworker, metoo*, unwanted advances*, 性骚扰*
sexual health: std test*, sti, contraception*, condom, erectile dysfunction*, libido, 性健康*, 避孕*
shader programming: shader*, glsl*, hlsl*, fragment shader*, vertex shader*, shadertoy*, 着色器*
shakespeare: hamlet*, macbeth*, romeo & juliet*, othello*, king lear*, 莎士比亚*, 哈姆雷特*
shakespearean style: style of shakespeare*, like shakespeare*, shakespearean english*, thee & thou, elizabethan english, 莎士比亚风格*
sharepoint: sharepoint online*, document library?, pnp & list, power automate?, spfx*
sherlock holmes: sherlock*, dr watson*, moriarty*, baker street*, conan doyle*, 福尔摩斯*
shift scheduling: shift schedule*, shift roster*, night shift & schedule, employee schedule, rota, 排班*, 轮班*
ship: vessel, cargo ship*, sailing ship*, titanic?, boat?, navy?, 轮船*, 船舶*, 船
shoes: sneakers*, footwear*, boots?, running shoe, heels?, 鞋子*, 球鞋*, 鞋
shopify: shopify store*, liquid template, dropshipping?, shopify theme*
short story:: short story*, ^short story*, write a story, tell a story, story about, flash fiction, 短篇小说*, 小故事*, 写一个故事, cuento corto
shortest path: dijkstra*, bellman ford*, floyd warshall*, shortest route, shortest distance between, 最短路径*, 最短路*
show not tell: show do not tell*, show dont tell*, show don t tell*, sensory detail?, 展示而非讲述
sibling relationship: sibling*, brother & sister, older brother, younger sister, twin sister, step brother, 兄妹*, 姐弟*, 兄弟姐妹*
side effect:: side effect*, side effects of*, adverse effect*, adverse reaction*, 副作用*, 不良反应*
signal processing: dsp*, fft*, fourier transform, bandpass filter*, low pass filter, sampling rate, 信号处理*, 傅里叶变换
simile: similes*, as a simile, metaphor?, 明喻*, 比喻句
simple language: simple terms*, layman terms*, layman s terms*, plain english*, eli5*, like i am five*, like i m 5*, easy to understand, 通俗易懂*, 大白话*
simpson paradox: simpson s paradox*, simpsons paradox*, aggregated & reversed?, 辛普森悖论*
simulated annealing: annealing*, cooling schedule*, 模拟退火*
simulation: simulate, ^simulate, monte carlo, simulator, simulink?, 仿真*, 模拟
singing: sing, singer?, vocal range, vocal training*, choir, karaoke, 唱歌*, 歌唱*
single page application: spa & react, client side routing, single page app*, 单页应用*, 单页面应用*
single paragraph: one paragraph*, in a paragraph*, in 1 paragraph*, a paragraph, 一段话*, 一个段落*
singleton pattern: singleton*, getinstance*, single instance?, 单例模式*, 单例*
sitcom: seinfeld*, friends episode?, big bang theory?, the office & episode, laugh track*, 情景喜剧*
six sigma: dmaic*, lean six sigma*, black belt?, green belt?, process capability?, 六西格玛*
sketch comedy: comedy sketch*, comedy skit*, skit, snl, saturday night live*, monty python, 小品*, 喜剧短剧
skiing: ski*, snowboard, ski resort*, slopes?, 滑雪*
skill extraction: extract & skills*, skills from & resume, skills from & job description, identify & skills?, 技能提取*, 提取技能*
skin care: skincare*, moisturizer*, acne, sunscreen, retinol*, serum?, 护肤*, 皮肤护理*
slang: slang term*, slang word*, street slang*, gen z slang*, colloquial?, 俚语*, 网络用语
slang usage: use slang*, using slang*, with slang*, gen z slang, in slang*, 用俚语
slavery: slave*, enslaved*, slave trade*, abolitionist*, plantation?, 奴隶制*, 奴隶
sleep disorder: insomnia*, sleep apnea*, narcolepsy*, can not sleep, trouble sleeping, 失眠*, 睡眠障碍*
slice of life: everyday life?, daily life story, ordinary day?, slice of life anime*, 日常生活?, 日常向
slide content: slides*, powerpoint slide*, ppt*, slide deck, bullet points & slide, presentation?, 幻灯片*, ppt内容*
sliding window: moving window, longest substring, fixed window?, subarray of size, 滑动窗口*
slot filling: fill & slots, slot value*, dialogue state*, intent & slot*, 槽位填充*, 填槽
small business: small business owner*, my shop?, local business, family business?, sme, 小企业*, 小微企业*
small claims court: small claim*, small claims*, sue & landlord?, 小额法庭*, 小额诉讼*
small number suppression: suppress & small*, suppression & cell*, small cell*, fewer than 5?, disclosure control
small talk: chit chat*, icebreaker, how are you, how is your day, conversation starter?, 闲聊*, 寒暄*
smart contract: solidity, ethereum, erc20*, erc721*, web3, hardhat*, 智能合约*
smart home: home automation*, home assistant, alexa?, google home, smart bulb, zigbee*, 智能家居*
smartphone recommendation: best smartphone*, which phone*, recommend & phone*, best phone*, iphone or?, phone under, 手机推荐*, 推荐 & 手机*
smoothie: smoothie recipe*, protein shake, blend & fruit, 奶昔, 冰沙*, 思慕雪*
snack: healthy snack*, snacks*, chips?, munch, 零食*, 小吃
snowflake:: snowflake & sql*, snowflake & warehouse*, snowflake database*, snowflake & table, snowpipe*, snowsql*
soap api: soap request*, wsdl*, soap envelope*, soap xml*, soap service*, soapui*, soap web service*
social engineering: phishing, pretexting*, spear phishing*, vishing*, impersonat & password, 社会工程学*, 社工攻击*
social justice: racial equality, inequality, oppression, black lives matter, marginalized, activism?, 社会正义*, 社会公平
social media marketing: social media strategy*, social media campaign*, smm*, content calendar, instagram marketing*, influencer, hashtag?, 社交媒体营销*, 社媒营销*, 新媒体运营
social media post: instagram post*, facebook post*, linkedin post*, instagram caption*, tweet, hashtags, 朋友圈文案*, 小红书*, 微博文案
social media profile: instagram bio*, linkedin profile*, twitter bio*, profile bio*, linkedin summary, 个人简介 & 社交
social movement: civil rights movement*, protest movement*, activism, feminist movement, suffrage?, protest?, 社会运动*
social network analysis: centrality*, betweenness*, community detection, networkx?, gephi*, 社会网络分析*, 社交网络分析*
social policy: welfare policy, public housing policy, social security, social programs, 社会政策*
society: societal*, social impact?, modern society, social structure, 社会?, impact on society*
sociolinguistics: sociolinguistic*, code switching*, dialect?, language variation, language & identity?, 社会语言学*
`;
