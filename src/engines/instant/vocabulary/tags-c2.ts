/** Tags of no area of their own, "cold calling" to "cycling". */
export const tagsC2 = `
cold calling: cold call*, cold call script*, sales call script*, telemarketing*, prospect & call, 电话销售*, 陌生电话*, 电销*
cold email: cold outreach*, outreach email*, prospecting email*, email & potential client*, sales email, 开发信*, 陌生邮件*
cold war: soviet union, cuban missile crisis*, berlin wall*, truman doctrine*, kgb?, iron curtain*, 冷战*, guerra fria*
collaborative storytelling: story together*, take turns & story*, roleplay & story, will continue the story, write a story together*, 一起写故事*, 故事接龙*, 接龙
college entrance exam: sat & exam*, sat math*, act & exam, jee*, neet*, college admission test*, 高考*, gaokao*
collocation: collocations*, words that go with*, which verb goes with*, word combinations*, 搭配*, 固定搭配*
colonial history: thirteen colonies*, jamestown*, colonial america*, colonial era*, east india company*, british raj*, 殖民历史*, 殖民地
colonialism: colonization*, imperialism, postcolonial*, decolonization*, colonizer*, colonial*, 殖民主义*, 殖民*
color scheme: color palette*, colour palette*, hex colors*, complementary colors*, color combination*, brand colors*, 配色*, 色彩搭配*, 配色方案*
combination:: combinations of*, n choose k*, ncr*, how many ways*, how many combinations*, itertools.combinations*, choose & from & ways, 组合数*, 多少种*
comedy: funny, sitcom, stand up*, humorous, hilarious, joke?, comedian, parody?, 喜剧*, 搞笑, 相声, 小品
coming of age: bildungsroman*, growing up & story, teenage protagonist, 成长小说*, 成长故事*
comma separated list: separated by commas*, comma separated*, separate with commas*, comma delimited*, delimited by commas*, 逗号分隔*, 用逗号*, separado por comas*
command prompt: cmd.exe*, cmd command*, windows command line*, cmd, windows terminal, 命令提示符*, cmd命令*
comment writing: write a comment on*, comment for & post*, youtube comment*, comment on & linkedin*, reply to this post, 写 & 评论, 写评论*, 评语
commercial script: tv commercial*, 30 second commercial*, commercial for*, radio ad*, ad script*, video ad & script*, 广告脚本*, 广告片 & 脚本
commit message: git commit*, conventional commits*, commit & diff, git diff & message*, 提交信息*, 提交说明*
communication skill: communicate better*, active listening, public speaking, social skills, how to talk to, effective communication*, 沟通技巧*, 沟通能力*, 表达能力
communication theory: shannon weaver*, agenda setting*, communication model*, media theory*, mcluhan*, uses and gratifications*, 传播学*, 传播理论*
company information: who founded & company, ceo of*, about the company, headquarters of*, company profile*, company overview*, 公司信息*, 公司介绍*, 企业信息
company valuation: valuation of & company*, dcf*, ebitda multiple*, startup valuation*, enterprise value*, discounted cash flow, 公司估值*, 企业估值*, 估值
comparative analysis: compare and contrast*, ^compare, comparison of, similarities and differences*, differences and similarities*, 对比分析*, 比较分析*, 比较, vergleiche*
comparative essay: compare and contrast essay*, essay comparing*, essay that compares*, comparison essay*, 比较 & 论文, 对比 & 作文*
compensation: salary, pay raise*, bonus, severance*, refund?, stock options, equity & salary, 薪酬*, 赔偿*, 补偿
competition law: antitrust*, anti trust*, sherman act*, monopoly & law, anti competitive, 反垄断*, 竞争法*
competitor analysis: competitive analysis*, competitors, competitive landscape*, competitors of*, porter five forces, 竞品分析*, 竞争对手*, 竞品
compile error: compilation error*, does not compile*, cannot find symbol*, undefined reference*, compiler error*, syntax error, will not compile*, 编译错误*, 编译报错*
complaint letter: letter of complaint*, complaint email*, complain about*, file a complaint, write a complaint*, 投诉信*, 投诉 & 写
complaint response: respond to & complaint*, reply to & complaint*, angry customer*, negative review & reply*, unhappy customer*, response to & customer complaint*, 回复 & 投诉*, 投诉回复*, 差评 & 回复*
compliment: compliments*, praise, say something nice*, flattering, kind words, 夸*, 赞美*, 夸奖*
composting: compost*, compost bin*, compost pile*, worm bin*, 堆肥*
comprehensive answer: comprehensive, in depth, thorough, as detailed as possible*, detailed explanation, in detail, cover all aspects*, 全面*, 详细, 详尽*
compression algorithm: huffman*, lz77*, gzip, run length encoding*, lossless compression*, zstd*, lzw*, 压缩算法*, 哈夫曼*
computational biology: systems biology, molecular dynamics, gene regulatory network*, single cell & data, 计算生物学*
computational linguistics: corpus linguistics, nlp, dependency parsing, treebank*, 计算语言学*
computer aided design: autocad*, solidworks*, cad*, fusion 360*, openscad*, freecad*, catia*, 计算机辅助设计*
computer architecture: cpu pipeline*, cache memory, mips*, risc v*, instruction set*, cpu cache*, 计算机体系结构*, 计算机组成*, 指令集
computer assembly: build a pc*, pc build*, gaming pc*, custom pc*, motherboard, gpu and cpu?, 组装电脑*, 装机*, 电脑配置*
computer graphics: opengl*, ray tracing*, shader*, rasterization*, webgl*, vulkan*, rendering?, 计算机图形学*, 光线追踪*, 着色器
computer network: tcp ip, subnet*, router, osi model*, ip address, lan, vlan*, subnetting*, 计算机网络*, 子网*, 路由器
computer science: cs degree*, cs student, data structures, turing?, algorithms?, 计算机科学*, informatik*
computer security: cybersecurity*, malware*, antivirus, firewall?, hacker, exploit?, virus & computer, 计算机安全*, 网络安全*, 信息安全
concept development: develop & concept, concept for a*, game concept, movie concept, product concept*, new concept, 概念设计*, 概念开发*
concept map: mind map*, concept mapping*, mindmap*, 概念图*, 思维导图*
conciseness: concise*, briefly, be brief*, short answer, shorten, to the point*, brief?, succinct*, 简洁*, 简短*, 精简*, 简明
conclusion writing: write a conclusion*, conclusion for*, concluding paragraph*, conclusion paragraph*, closing paragraph, 结论 & 写, 写结论*, 结尾段*, 总结段
conditional formatting: highlight cells*, color cells*, highlight row*, excel & highlight*, google sheets & color*, 条件格式*
conditional sentence: if clause*, second conditional*, third conditional*, first conditional*, zero conditional*, 条件句*, 虚拟语气
conditional statement: if else*, if statement*, elif, switch case, ternary, 条件语句*, if语句*, 条件判断
condolence message: condolences*, sympathy card*, sorry for your loss*, condolence*, sympathy message*, passed away, 慰问*, 哀悼*, 节哀*, 吊唁*
conference paper: neurips*, cvpr*, ieee conference*, icml*, camera ready*, conference submission*, 会议论文*
confidence interval: 95 confidence*, margin of error*, confidence level*, 95 ci*, z interval, 置信区间*
confident tone: confident*, sound confident*, more confident*, assertive, confidently*, 自信 & 语气*, 自信
confidentiality: nda*, non disclosure*, confidential*, confidentiality agreement*, secret?, do not reveal, 保密*, 保密协议*
configuration file: config file*, yaml config*, nginx.conf*, .env, ini file*, config.json*, settings file, 配置文件*
confusion matrix: true positive*, false positive?, precision and recall, sklearn confusion matrix*, 混淆矩阵*
congratulation message: congratulate*, congratulations on*, congratulatory*, congrats*, 祝贺*, 恭喜*, 贺词*, felicidades
consciousness: conscious mind, qualia*, hard problem of consciousness*, self awareness?, sentience, subconscious, 意识 & 哲学, 自我意识
consequence analysis: what would happen if*, consequences of*, what are the consequences*, implications of, what happens if, ramifications*, impact of?, 后果*, 会发生什么*, 如果 & 会怎样
consistency check: check for consistency*, inconsistencies*, is & consistent with*, inconsistent, consistency between*, factual consistency*, 一致性检查*, 是否一致*, 前后矛盾
conspiracy theory: illuminati*, flat earth*, deep state*, chemtrails*, conspiracy*, qanon*, 9 11 & inside job*, moon landing & fake*, 阴谋论*
constitution: constitutional*, first amendment*, bill of rights*, amendment, founding fathers, 宪法*
constructed language: conlang*, fictional language*, invent a language*, esperanto*, klingon*, create a language, 人造语言*, 世界语*
construction: contractor, building site*, construction project*, construction site*, scaffolding?, 施工*, 建筑工程*, 工地*
constructive feedback: give feedback on*, feedback for my, critique my*, feedback to an employee*, honest feedback, peer feedback, 建设性反馈*, 反馈意见, 提意见
consulting: consultant*, mckinsey*, bcg*, case interview*, consulting firm*, 咨询公司*, 咨询顾问*, 顾问
consumer behavior: consumer behaviour*, buying behavior*, purchase decision*, buyer psychology*, consumers?, 消费者行为*, 购买行为*, 消费行为*
consumer electronics: smartphone, laptop, iphone, samsung galaxy, smart tv*, gadget, tablet?, 消费电子*, 电子产品*, 手机
content analysis: thematic coding*, analyze the content*, qualitative coding*, coding scheme*, analyze the text, 内容分析*
content calendar: posting schedule*, social media calendar*, editorial calendar*, 30 days of content*, content schedule*, 内容日历*, 发布计划
content creation: content creator*, create content*, video ideas, content ideas*, influencer, tiktok, 内容创作*, 自媒体*
content marketing: blog strategy, lead magnet*, inbound marketing*, marketing content*, seo content, 内容营销*
content moderation: moderate content*, is this toxic*, hate speech, flag inappropriate*, content policy*, toxic comment*, unsafe content*, 内容审核*, 违规内容*
content strategy: content plan*, content pillars*, content roadmap*, social media strategy, 内容策略*, 内容规划*
continental philosophy: heidegger*, sartre*, derrida*, foucault*, nietzsche, deleuze*, phenomenology*, hegel, 欧陆哲学*, 海德格尔*, 萨特
contingency plan: plan b*, backup plan*, emergency plan*, business continuity*, disaster recovery, what if & goes wrong, 应急预案*, 应急计划*, 备用方案
continuation request: ^continue, ^go on, keep going*, where you left off*, finish the rest, continue writing, 继续*, 接着写*, 续写*, continua?
continuous deployment: cd pipeline*, argocd*, continuous delivery*, auto deploy*, deploy automatically, blue green deployment, 持续部署*, 持续交付*
continuous integration: jenkins, github actions, travis*, circleci*, gitlab ci*, ci build*, ci pipeline*, 持续集成*
contract law: breach of contract*, contract clause*, offer and acceptance*, consideration & contract*, enforceable contract*, 合同法*, 合同纠纷*, 违约
contradiction detection: contradict*, contradiction*, entailment & contradiction*, do these statements contradict*, contradictory*, premise & hypothesis, 矛盾 & 检测, 自相矛盾, 相互矛盾*
contrapositive: converse inverse contrapositive*, converse and inverse*, prove by contrapositive*, 逆否命题*
contrastive learning: simclr*, infonce*, triplet loss*, contrastive loss*, moco?, clip & loss, 对比学习*
control chart: shewhart*, ucl and lcl*, statistical process control*, spc, control limits*, 控制图*, 管制图*
control system: pid controller*, transfer function*, feedback control*, root locus*, bode plot*, closed loop, state space, 控制系统*, 传递函数*
controversial topic: abortion, gun control, death penalty, controversial*, hot button*, controversy, 争议话题*, 有争议*, 争议
conversation starter: icebreaker*, ice breaker*, start a conversation*, questions to ask & date*, opening line, tinder & opener*, 开场白*, 聊天话题*, 搭讪*
conversational style: conversational*, conversational tone*, chatty*, like a friend, talking to a friend, 对话式*, 聊天 & 语气, 口语化*
conversion optimization: conversion rate*, cro, landing page & conversion*, a b test?, checkout & conversion, 转化率*, 转化优化*
convex optimization: convex function*, kkt*, cvxpy*, convex set*, lagrange dual*, 凸优化*, 凸函数*
convolutional neural network: cnn & layers*, conv2d*, resnet*, cnn model*, convnet*, image classification, max pooling*, 卷积神经网络*, 卷积*
cooking technique: how to cook*, saute*, braise*, simmer?, sous vide*, sear, blanch, grill?, 烹饪技巧*, 怎么煮, 怎么炒
coordinate geometry: midpoint of*, slope of the line, distance between points*, coordinates of the point*, x y plane, vertices & coordinates, 坐标几何*, 平面直角坐标*
coping strategy: coping mechanism*, cope with*, deal with stress*, deal with grief, coping skills*, handle stress, 应对策略*, 应对 & 压力*, 如何应对
copyright law: copyright*, fair use*, dmca*, copyright infringement*, public domain, copyrighted, 版权法*, 著作权*, 版权
copywriting: copywriter*, sales copy*, ad copy*, website copy*, landing page copy*, headline?, 文案*, 文案写作*
coreference resolution: coreference*, pronoun refer*, who does & refer to*, does it refer to*, anaphora*, pronoun resolution*, 指代消解*, 代词 & 指代*
corporate finance: wacc*, capital structure*, cost of capital*, dividend policy*, m and a, leverage ratio, 公司金融*, 公司财务*, 企业融资
corporate governance: board of directors, shareholder rights, audit committee*, corporate board*, 公司治理*, 董事会
corporate law: llc*, incorporation, shareholder agreement*, articles of incorporation*, bylaws, mergers and acquisitions, 公司法*, 股东 & 法律
correction request: correct my*, correct this*, ^correct, fix my grammar*, correct the mistakes*, correct the errors*, 纠正*, 改正*, 修正, corrige*, korrigiere*
correlation: pearson*, correlation coefficient*, correlation matrix*, spearman*, correlated, 相关性*, 相关系数*
corruption: bribery*, bribe*, corrupt officials*, embezzlement, corrupt politician*, data corruption?, 腐败*, 贪污*, 受贿*
cosmology: big bang*, universe expansion*, dark energy*, cosmic microwave background*, cosmic inflation*, hubble constant*, 宇宙学*, 大爆炸*
cost accounting: activity based costing*, overhead allocation*, standard cost*, direct materials*, job order costing*, cost of goods manufactured*, 成本会计*, 成本核算*
cost benefit analysis: cost benefit*, costs and benefits*, is it worth it?, cost vs benefit*, 成本效益*, 成本收益*
counseling: counselor*, therapist?, counselling*, couples counseling*, school counselor*, 心理咨询*, 辅导员, 心理辅导*
counterargument: counter argument*, rebuttal*, refute*, argue against*, opposing view*, devil advocate*, counterpoint*, 反驳*, 反方*, 驳论
counterfactual reasoning: what if & had never*, would have happened if*, what would & if & had not, alternate history?, counterfactual*, 反事实*, 如果当时
counterfeit: fake & designer, knockoff*, fake money*, fake id*, replica & watch, forged banknote*, 假币*, 假货*, 仿冒*
country information: capital of, population of & country, facts about & country, official language of, which country, 国家 & 首都, 哪个国家
country music: nashville, country song*, honky tonk*, johnny cash*, dolly parton*, banjo?, 乡村音乐*
couplet writing: rhyming couplet*, couplet*, duilian*, 对联*, 春联*, 下联*
course description: syllabus, describe & course, course overview*, course catalog*, course outline, 课程介绍*, 课程描述*
court case: ruling, plaintiff*, defendant*, v. & court, supreme court, lawsuit, verdict, case brief*, 案例 & 法院, 判决*
covid 19: covid*, coronavirus*, pandemic, sars cov 2*, lockdown, quarantine?, 新冠*, 疫情, 冠状病毒*
craft project: crafts, diy, handmade, crochet, knitting, origami, popsicle sticks*, scrapbook, glue & paper, 手工*
credit card: visa card*, mastercard*, credit limit, apr?, cashback, card debt, 信用卡*, tarjeta de credito*
credit score: fico*, credit report*, credit rating, experian*, equifax*, improve my credit*, 信用评分*, 征信*
cricket: ipl*, wicket*, batsman*, bowler, odi, virat kohli*, test match, 板球*
crime fiction: detective, murder mystery*, whodunit*, noir, heist, detective story*, 侦探小说*, 推理小说*, 犯罪小说*
criminal procedure: arraignment*, miranda*, bail, plea bargain*, search warrant, indictment, probable cause*, 刑事诉讼*, 刑诉法*
crisis support: want to die*, kill myself*, suicidal*, end my life*, self harm*, hotline, 想死*, 自杀*, 不想活*
cron job: cron*, crontab*, cron expression*, scheduled task, every day at & script, 定时任务*
crop production: crops, farming, wheat, maize, yield & crop*, harvest, fertilizer, irrigation, 农作物*, 种植, 粮食产量
cross site scripting: xss*, script injection*, sanitize & html, 跨站脚本*
cross talk: crosstalk*, xiangsheng*, guo degang*, 相声*, 捧哏*, 逗哏*
cross validation: k fold*, kfold*, cross val score*, leave one out*, stratifiedkfold*, 交叉验证*
crossover fiction: crossover, fanfic & crossover, meets & universe?, teleported & universe?, 同人 & 穿越, 联动
crossword puzzle: crossword*, crossword clue*, across & down & clue*, 填字游戏*
crowdfunding: kickstarter*, indiegogo*, gofundme*, backers, 众筹*
cruise:: cruise ship*, cruise line*, royal caribbean*, carnival cruise*, cruise itinerary*, caribbean cruise*, 邮轮*, 游轮*
css animation: keyframes*, css transition*, css & animate*, hover effect, css & animation*, animated & css, css动画*
css grid: grid template columns*, grid layout & css*, display grid*, grid area, 网格布局*
cuda: nvcc*, cuda kernel*, cudamalloc*, cudnn*, nvidia & kernel, 显卡 & 编程
culture:: culture, cultural, customs, traditions, heritage, cultural differences*, 文化, cultura
current events: latest news*, breaking news*, today & news, recent news*, what is happening in, 最新新闻*, 时事*, 最近 & 新闻
customer analytics: customer segmentation*, customer data, rfm*, churn, customer lifetime value*, 客户分析*, 用户分析
customer complaint: complaint & customer*, angry customer*, unhappy customer*, refund & customer, 客户投诉*, 顾客投诉*
customer experience: cx, customer satisfaction*, nps, touchpoints, 客户体验*, 用户体验?
customer feedback: customer reviews, user feedback, csat*, customer survey*, reviews & customers, 客户反馈*, 用户反馈
customer journey: journey map*, customer touchpoints*, buyer journey*, funnel?, 客户旅程*, 用户旅程*
customer persona: buyer persona*, customer avatar*, ideal customer*, user persona, target customer, 用户画像*, 客户画像*
customer retention: churn, loyalty program, repeat customers*, retain customers*, 客户留存*, 客户流失*
customer role play: act as & customer*, you are & customer, pretend & customer*, play the customer*, 扮演 & 客户*, 扮演 & 顾客*
cyberattack: cyber attack*, hackers, ransomware*, data breach, malware, ddos, 网络攻击*
cyberbullying: online bullying*, bullied online*, online harassment, trolling, 网络欺凌*, 网络暴力*
cyberpunk: cyberpunk 2077*, night city*, neon & city, megacorp*, blade runner, netrunner*, 赛博朋克*
cycling:: cyclist*, bike ride, road bike*, bicycle, cycling training*, tour de france*, bike, 骑行*, 自行车
`;
