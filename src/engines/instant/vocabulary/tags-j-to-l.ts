/** Tags of no area of their own, "japanese cuisine" to "lyrics analysis". */
export const tagsJToL = `
japanese cuisine: japanese food*, sushi*, ramen, miso*, tempura*, teriyaki, sashimi*, bento, 日本料理*, 日料*, 寿司
japanese history: samurai, edo period*, meiji*, tokugawa*, feudal japan*, shogun*, sengoku*, 日本历史*, 明治维新*, 幕府
jargon avoidance: no jargon*, avoid jargon*, without jargon*, plain language*, laymans terms*, jargon, simple terms, 通俗易懂*, 避免术语*, 大白话
java stream: stream api*, collectors.tolist*, java 8 stream*, stream map, collectors, java & lambda, stream & filter & java*
java swing: swing & java*, jframe*, jbutton*, jpanel*, jtextfield*, javax.swing*, jtable*
javafx: fxml*, scenebuilder*, java & gui, javafx.scene*
jazz: saxophone, miles davis*, bebop*, swing music, improvisation?, coltrane*, 爵士*
jenkins: jenkinsfile*, jenkins pipeline*, ci cd?, groovy pipeline
jetpack compose: composable, composable function*, lazycolumn*, compose & android*, kotlin compose*, remembersaveable*
jewelry: jewellery*, necklace*, earring*, bracelet, diamond ring*, engagement ring*, pendant, 珠宝*, 首饰*, 项链, joyeria
jingle: advertising jingle*, catchy tune*, commercial song*, jingle for*, 广告歌*
job interview role play: act as an interviewer*, mock interview*, interview me*, you are the interviewer*, 模拟面试*, 扮演面试官*, 你是面试官*, be the candidate*
job posting: job description*, job ad*, job advertisement*, hiring?, job listing*, vacancy, we are looking for, 招聘启事*, 招聘, 岗位描述*, stellenanzeige*
join query: inner join*, left join*, sql join*, outer join*, join tables*, join two tables*, 联表查询*, 连接查询*, 多表查询*
joke: tell me a joke*, jokes*, punchline*, funny, dad joke*, pun, knock knock*, 笑话*, 段子*, chiste*, witz*, blague*
journal article: research article*, peer reviewed*, scholarly article*, manuscript, journal paper*, academic journal*, 期刊论文*, 期刊文章*, sci论文
journal entry: diary entry*, journal entries*, debit & credit, dear diary*, record the journal entries*, 日记*, 会计分录*, 分录*
journal prompt: journaling*, journaling prompts*, reflective journal, shadow work, diary prompt*, self reflection questions, 日记提示*
journalistic style: news style*, like a journalist*, write a news report*, news article*, press style, inverted pyramid*, reporter?, 新闻报道*, 新闻体, 新闻稿
jquery: jquery ajax, document.ready*, jquery ajax*, jquery selector*, jquery ui*
json parsing: parse json*, json.loads*, json.parse*, jackson, gson, parse & json*, deserialize json*, json解析*, 解析json*
json schema: ajv*, jsonschema*, validate json*, additionalproperties*, openapi?, json schema validation*
json web token: jwt*, access token, refresh token, bearer token, jsonwebtoken*, token authentication
julia programming:: julia language*, julia code*, julia & programming*, in julia*, dataframes.jl*, julialang*, using plots.jl*
jupyter notebook: jupyter*, ipynb*, jupyterlab*, notebook cell, google colab, ipython
justification:: justify your answer*, justify*, give reasons*, explain why?, provide a justification*, explain your reasoning, with reasons, 说明理由*, 给出理由*, 理由
k means clustering: k means*, kmeans*, cluster centroid*, elbow method*, clustering, k均值*, 聚类
k nearest neighbors: knn*, k nearest*, nearest neighbor, kneighborsclassifier*, k近邻*
kanban: trello, kanban board*, jira?, wip limit*, agile board*, 看板*
keras: tensorflow, model.fit*, keras layers*, sequential model, tf.keras*, model.compile*, lstm?
ketogenic diet: keto*, low carb, keto recipe*, ketosis*, keto friendly*, 生酮*
key performance indicator: kpi*, kpis*, performance metrics, okr, key metrics, 关键绩效指标*, 绩效指标*
key value extraction: extract & json, extract the following fields*, key value pairs, extract & fields*, extract & entities, 提取 & 字段*, 抽取 & 字段, 键值对
keylogger: log keystrokes*, record keystrokes*, keystroke logger*, pynput*, 键盘记录*
keyword research: seo keywords*, long tail keywords*, search volume*, keyword list*, google keyword planner*, keyword difficulty*, 关键词研究*, 长尾词*
keyword search: search by keyword*, full text search*, search function?, bm25*, boolean search, 关键词搜索*, 关键字搜索*, 全文检索
kibana: elasticsearch, elk stack*, kibana dashboard*, kql, logstash
kidney disease: ckd*, dialysis*, renal failure*, kidney failure*, nephrology*, creatinine, kidney stone, gfr, 肾病*, 肾衰*, 肾脏病*, 透析
kinematics: acceleration & velocity, projectile motion*, initial velocity*, displacement, constant acceleration*, free fall, robot arm?, 运动学*, 加速度, 匀加速*
kinetic energy: potential energy, joules?, work energy theorem*, 动能*
kitchen equipment: blender, kitchen appliance*, cookware*, air fryer, kitchen utensil*, kitchen gadget*, microwave, oven?, 厨具*, 厨房用具*, 厨房电器*
kivy: kivymd*, kv file*, buildozer*, kivy.app*
knitting: knit*, crochet, yarn?, knitting pattern*, purl*, knitting needles*, 编织*, 毛衣, 针织
knowledge:: tacit knowledge*, nature of knowledge*, epistemology, theory of knowledge*, 知识
knowledge base article: kb article*, knowledge base*, help center article*, support documentation, 知识库*
knowledge cutoff: cutoff date*, training data & date, your training data cutoff*, 知识截止*, 训练数据 & 截止*, last update?
knowledge graph: ontology, rdf, triples, sparql*, neo4j, subject predicate object*, wikidata, 知识图谱*
knowledge representation: ontology, semantic network*, description logic*, frames?, owl ontology*, first order logic, 知识表示*
kubernetes: k8s*, kubectl*, pod?, helm chart*, crashloopbackoff*, kubelet*, ingress controller*, minikube*, 容器编排*
lab report: laboratory report*, experiment report, write up & experiment*, lab write up*, 实验报告*
labor market: unemployment, labour market*, job market*, wages?, labor supply*, labor force, minimum wage, 劳动力市场*, 就业市场*
laboratory result: lab results*, blood test results*, my blood work*, test results & mg, cholesterol level, hba1c, 化验单*, 检验结果*, 化验结果*, 体检报告
laboratory technique: pcr*, western blot*, pipette, titration, gel electrophoresis*, centrifuge, chromatography, elisa*, 实验技术*, 电泳, 实验操作
lambda expression: lambda function*, lambda x*, arrow function, anonymous function*, lambda & java*, 匿名函数*
landing page copy: landing page*, hero section, call to action, website copy, sales page*, above the fold, 落地页*, 着陆页*
landmark: landmarks*, eiffel tower*, famous building, tourist attraction, monument, statue of liberty, 地标*, 名胜, 景点
landscaping: landscape design*, backyard, front yard*, garden design, landscaper*, shrubs, hardscape*, 园林*, 景观设计*, 绿化
langchain: langgraph*, llmchain*, llamaindex, retrievalqa*, prompttemplate, rag & llm, vectorstore
language:: languages?, official language*, spoken language, what language is*, linguistics, most spoken language*, 语言, 语种, idioma, sprache
language change: evolution of language*, language evolve*, semantic shift*, old english, new words & language, great vowel shift*, 语言变化*, 语言演变*
language identification: what language is this*, identify the language*, detect the language*, which language is this*, language detection*, langdetect*, 什么语言, 语种识别*, 识别语言
language level: b1 level*, a2 level*, b2 level, a1 level*, cefr*, c1 level*, for beginners?, simple english?, 语言水平*, 语言等级*
language model: gpt 3, gpt 4, llm*, llms*, chatgpt?, bert, transformer?, perplexity?, pretrained, large language model*, 语言模型*, 大模型*
language practice: practice english*, practice my english*, practice my spanish*, practice speaking*, conversation practice*, conversation partner, correct my mistakes, language exchange*, 练习英语*, 口语练习*, 练口语*
language proficiency: fluent, toefl*, ielts*, cefr*, english proficiency*, fluency, native speaker, hsk*, 语言能力*, 语言水平, 托福
language switch:: speak english*, switch to english*, answer in english*, can you speak*, reply in spanish*, respond in french*, please use chinese*, do you speak*, in english please*, 用中文*, 说中文*, 用英文回答*, 你会说
language teaching: esl*, efl*, teach english*, tesol*, tefl*, language teacher*, language classroom*, english teacher, grammar lesson, 语言教学*, 对外汉语*, 英语教学*
laplace transform: inverse laplace*, laplace*, transfer function, s domain*, 拉普拉斯*
laptop recommendation: which laptop*, best laptop*, recommend & laptop*, laptop for*, laptop under*, macbook?, 笔记本电脑推荐*, 推荐 & 笔记本*
laravel: eloquent*, artisan*, blade template*, php artisan*, laravel controller*, livewire
laser: lasers*, laser cutting*, laser beam*, lidar, photon?, 激光*
latency: low latency*, ping?, response time, lag?, round trip time*, 延迟, 时延*
lateral thinking puzzle: lateral thinking*, situation puzzle*, riddle, yes or no questions & puzzle*, sea turtle soup*, 海龟汤*, 横向思维*, 脑筋急转弯
latex:: latex*, overleaf*, tikz*, in latex*, latex table*, latex code*, beamer*, documentclass*, bibtex
latin american history: simon bolivar*, aztec*, inca empire*, mexican revolution*, cuban revolution, pinochet, spanish conquest*, mayan, 拉美历史*, 拉丁美洲 & 历史*
laundry: washing machine, detergent*, stain, remove & stain*, wash clothes*, dryer, fabric softener*, 洗衣*, 污渍, 洗衣机
lawn care: lawn*, mow*, fertilize & grass, crabgrass*, lawn mower*, weeds & grass*, sod?, 草坪*
lawsuit: sue?, sued, plaintiff*, lawsuits*, class action*, litigation, file a complaint, defendant, 诉讼*, 起诉*, 官司*, 打官司*
layoff: laid off*, layoffs*, redundancy & job, mass layoff*, severance*, downsizing, lost my job, 裁员*, 被裁*, 失业
layout design: page layout*, flexbox, css grid, floor plan, magazine layout*, grid layout, responsive layout*, 布局, 版式*, 排版, 平面布局*
lead generation: leads?, cold email, b2b leads*, lead magnet*, generate leads*, prospect?, sales funnel, 获客*, 潜在客户*
leadership: leader?, leadership style*, transformational leadership*, leadership skills*, servant leadership*, manage a team, 领导力*, 领导风格*, 领导
lean management: lean manufacturing*, kaizen*, lean six sigma*, toyota production system*, value stream*, 5s, muda*, 精益*
learning objective: learning objectives*, lesson objectives*, blooms taxonomy*, swbat*, educational objectives*, 学习目标*, 教学目标*, students will be able*
learning outcome: learning outcomes*, course outcomes*, blooms taxonomy, student outcomes*, 学习成果*, 学习效果
learning rate: lr scheduler*, gradient descent, adam optimizer, warmup, sgd, learning curve?, 学习率*
learning theory: constructivism*, behaviorism*, vygotsky*, piaget*, social learning theory*, zone of proximal development*, pac learning*, cognitivism*, 学习理论*, 建构主义*
leave request: leave application*, sick leave*, day off, annual leave*, vacation request*, leave of absence*, time off, maternity leave, 请假*, 请假条*, 休假
leetcode problem: leetcode*, two sum*, coding interview, class solution*, given an array & return*, given an integer array*, 力扣*, 刷题*
legacy system: legacy code*, cobol*, mainframe*, modernize*, refactor legacy*, old codebase*, 遗留系统*, 老系统*
legal analysis: irac*, case law, analyze & legal, legal issue*, legal memo*, plaintiff & defendant, fact pattern*, 法律分析*, 案例分析 & 法律, 案情
legal definition: legally defined*, legal meaning*, definition under law*, what constitutes*, define & law, 法律定义*, 法律上 & 定义
legal document: contract, affidavit*, draft an agreement*, nda, power of attorney*, lease agreement, deed, will and testament, 法律文书*, 合同, 起诉状*, 协议书
legal education: law school*, law student*, bar exam*, lsat*, llm degree?, juris doctor*, 法学院*, 法学教育*, 法考*, 司法考试*
legal ethics: attorney client privilege*, lawyer & ethics*, rules of professional conduct*, conflict of interest & lawyer*, 律师 & 职业道德*, 法律职业伦理*
legal reasoning: case law, irac*, precedent*, ratio decidendi*, statutory interpretation*, legal argument*, 法律推理*, 法律论证*
legal research: case law*, westlaw*, find cases*, statute, lexisnexis*, precedents, 法律检索*, 判例, 法律研究*
legal rights: my rights*, is it legal*, can my landlord*, rights as a tenant*, am i entitled to*, employee rights*, can i sue*, tenant rights*, 维权*, 法律权利*, 合法权益*, 违法吗
legal terminology: legal term*, legal terms*, legal jargon*, tort, habeas corpus, latin legal*, legalese*, 法律术语*
legal translation: translate & contract*, translate & legal*, legal translator*, sworn translation*, 法律翻译*, 合同翻译*, 翻译 & 合同
legend:: legends of*, urban legend*, folklore, king arthur*, mythical?, local legend*, plot legend, plt.legend*, legend of, 传说*, leyenda
legislation: bill & congress*, statute*, act of parliament*, lawmakers*, legislature, law & passed, gdpr?, 立法*, 法案*, 法律法规, 条例
letter constraint:: without the letter*, starts with the letter*, starting with the letter*, begin with the letter*, words that start with*, ending with the letter*, lipogram*, every word starts*, without using the letter*, 字母开头*
letter to editor: letter to the editor*, editor of the newspaper*, op ed, dear editor*, 致编辑*, 读者来信*
level design: game level*, dungeon layout, platformer, design a level*, level layout*, 关卡设计*, 关卡*
lexer: tokenizer?, lexical analysis*, lexical analyzer*, flex & bison*, lex and yacc*, antlr, tokens & parser*, 词法分析*
lgbtq: gay, lesbian*, transgender*, queer*, bisexual*, lgbt*, nonbinary, coming out, same sex marriage*, 同性恋*, 跨性别*
life goal: life goals*, goals in life*, bucket list*, five year plan, set goals, 人生目标*, 人生规划*, do with my life*
life purpose: purpose of life*, meaning of life, find my purpose*, ikigai*, purpose in life*, my purpose, 人生意义*, 人生目的*, 活着的意义*
lifestyle: healthy lifestyle*, way of life*, sedentary*, minimalist lifestyle, living habits, work life balance, 生活方式*, 作息
light:: speed of light*, light wave*, light refraction*, photon*, wavelength, light & reflection, light source, visible light*, sunlight, 光线*, 光学, 光速*
limerick: limericks*, aabba*, there once was a*, 五行打油诗*, 打油诗
line chart: line graph*, plt.plot*, line plot*, chart.js, trend line, 折线图*
line limit:: in one line*, in 3 lines*, under & lines*, 4 lines, 4 line poem*, one line?, in two lines*, 10 lines, single line, 一行, 行以内*
linear equation: solve for x*, system of equations*, slope intercept*, y mx + b, simultaneous equations*, solve the equation, 一次方程*, 线性方程*, 方程组
linear programming: simplex method*, objective function, maximize & subject to*, lp problem*, pulp?, integer programming*, 线性规划*, 单纯形*
linear regression: least squares*, ols*, regression line*, sklearn linearregression*, r squared, regression coefficient*, 线性回归*, 最小二乘*
linked list: linkedlist*, singly linked*, doubly linked*, listnode*, reverse a linked list*, node.next*, 链表*
linkedin post: post on linkedin*, post for linkedin*, linkedin*, linkedin article*, linkedin content*, 领英*
linkedin profile: linkedin summary*, linkedin headline*, linkedin bio*, linkedin about*, linkedin?, about section?, 领英 & 简介
linq: linq query*, linq to sql*, entity framework, c# & where clause, .select & c#, lambda & c#, groupby & c#
linux: ubuntu*, debian*, centos*, bash, sudo, systemd*, kernel?, red hat, arch linux*, fedora*
linux command: bash command, shell command*, grep*, chmod*, sudo apt*, sed, awk*, terminal command*, systemctl*, linux命令*
lisp:: common lisp*, scheme language*, clojure, lisp code*, defun*, emacs lisp*, elisp*, autolisp*, racket?
list comprehension: list comprehensions*, dict comprehension*, python & for x in*, 列表推导*
list formatting:: bullet points*, bulleted list*, numbered list*, in a list*, as a list*, in list form*, bullet list*, in bullets*, 列表形式*, 分点, 逐条, 编号列表
list processing:: sort the list*, sort this list*, remove duplicates*, list of strings, given a list of, reverse a list*, flatten*, alphabetize*, list of integers*, 列表 & 去重, 列表 & 排序
listening comprehension: listening exercise*, listening test*, listening skill*, listening practice*, ielts listening*, 听力*
listicle: top 10*, 10 best, 5 ways to*, 10 reasons*, 7 tips, 10 things, list article*, 盘点
literal translation: word for word*, translate literally*, literally translate*, verbatim translation*, 直译*, 逐字翻译*
literary device: metaphor, simile*, alliteration*, foreshadowing*, onomatopoeia*, literary technique*, figurative language*, imagery, personification*, 修辞手法*, 文学手法*
literary fiction: short story?, novel, character driven, literary novel*, booker prize, 纯文学*, 严肃文学*
literary genre: genre, gothic fiction*, magical realism*, science fiction, dystopian, genre of & novel*, 文学体裁*, 文体
literary theory: feminist criticism*, structuralism*, post structuralism*, deconstruction, postcolonial theory*, reader response*, new criticism*, 文学理论*, 文论
literary translation: translate & poem*, translate & novel*, translate & story, poetic translation*, 文学翻译*, 翻译 & 诗*
literature: novel?, shakespeare, author, poet, classic book, literary, jane austen, great gatsby, 文学*, 小说, 名著, literatura*, literatur
literature review: review of literature*, lit review*, related work, prior studies*, research gap, existing literature*, systematic review, 文献综述*, 文献回顾*
live streaming script: live stream*, livestream*, twitch, live selling*, live commerce*, 直播话术*, 直播稿*, 直播带货*, 直播脚本*, 直播
liver disease: cirrhosis*, hepatitis*, fatty liver*, jaundice, alt ast, liver failure*, liver transplant*, 肝病*, 肝硬化*, 脂肪肝*, 肝炎*
livestock: cattle*, goats, sheep, poultry*, dairy cow*, pig farming*, animal husbandry*, 畜牧*, 养殖, 养猪*, 养牛
load balancing: load balancer*, nginx, haproxy*, round robin, alb?, traffic distribution, 负载均衡*
load testing: jmeter*, locust?, k6*, stress test, performance test, gatling*, 压力测试*, 压测*, 负载测试*
local custom: customs and traditions*, local traditions*, local culture, etiquette, customs in, 风俗*, 习俗*, 民俗*
local government: city council*, mayor*, municipal*, county government*, municipality*, town hall, zoning board, 地方政府*, 市政府, 乡镇, 街道办
location extraction: extract & location*, extract & place names*, extract & cities*, geoparsing*, locations mentioned*, 提取 & 地点*, 地名识别*, 抽取 & 地点
log analysis: analyze & logs*, log files*, splunk*, parse log*, access log*, error log, elk stack, 日志分析*
log file: logs, log files*, logging, logfile*, syslog*, log4j, error log*, logrotate*, 日志文件*, 日志
logic:: propositional logic*, logic*, logical*, truth table*, modus ponens*, syllogism*, if then, predicate logic, 逻辑*
logic grid puzzle: zebra puzzle*, einsteins riddle*, five houses*, who owns the fish*, five friends & each*, who owns the zebra*, 爱因斯坦谜题*
logic puzzle: riddle, logic problem*, river crossing*, who is lying*, knights and knaves*, brain teaser*, truth teller*, puzzle, logic question*, 逻辑题*, 逻辑谜题*, 推理题*
logical fallacy: fallacy*, fallacies*, ad hominem*, straw man*, slippery slope*, red herring, begging the question*, circular reasoning, 逻辑谬误*, 谬误*
logistic regression: logit*, sigmoid, binary classification, log odds*, odds ratio, logisticregression*, 逻辑回归*, 逻辑斯蒂*
logistics: shipping, freight*, supply chain, warehouse, 3pl*, fleet?, last mile delivery*, 物流*, 货运, 快递
logo design: logo*, design a logo*, logo for, logo ideas*, brand logo*, 标志设计*, logo设计*, 商标设计
loneliness: lonely*, feel alone*, no friends*, isolation?, i have no one*, 孤独*, 寂寞, 没有朋友
long distance relationship: ldr*, long distance & boyfriend*, long distance & girlfriend*, long distance partner*, 异地恋*
long division: divide & remainder*, polynomial division*, long polynomial division*, 长除法*, 竖式除法*
loop:: for loop*, while loop*, infinite loop*, nested loop*, do while*, loop through*, iterate, 循环
loss function: cross entropy*, mse loss*, mean squared error, bce loss*, triplet loss*, focal loss*, contrastive loss*, hinge loss*, 损失函数*
lottery: powerball*, lotto*, mega millions*, winning numbers*, scratch ticket, 彩票*, 双色球*, loteria*
love letter: letter to my girlfriend*, letter to my boyfriend*, romantic letter*, letter to my wife, letter to my crush, 情书*, carta de amor*
love poem: romantic poem*, poem about love*, poem for my girlfriend*, poem for my wife*, poem & love, 情诗*, poema de amor*, liebesgedicht*
love song: romantic song*, song about love*, love ballad*, ballad, 情歌*
love story: romance, romantic story*, story about & love, story & fall in love*, romance novel*, enemies to lovers, 爱情故事*, 言情, 恋爱故事*
low carb diet: low carb*, keto, atkins*, carb free, 低碳水*, 低碳饮食
low code development: low code*, no code*, power apps*, bubble.io*, outsystems*, mendix*, 低代码*, 无代码
lowercase text:: lowercase*, lower case*, all lowercase*, no capital letters*, no capitals*, tolower, 小写*
lullaby: lullabies*, bedtime song*, song to sleep*, cradle song*, 摇篮曲*, 催眠曲*
lunch: lunch ideas*, lunchbox*, packed lunch*, bento, noon meal*, 午餐*, 午饭*, almuerzo*, mittagessen*
lyrics analysis: meaning of the song*, song meaning*, analyze & lyrics*, interpret & lyrics*, meaning behind the lyrics*, what is the song & about*, 歌词分析*, 歌词 & 含义, 歌词解读*
`;
