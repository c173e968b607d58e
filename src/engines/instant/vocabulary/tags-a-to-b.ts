/** Tags of no area of their own, "abap" to "business writing". */
export const tagsAToB = `
abap: sap & report?, alv grid*, internal table & sap, se38*, abap程序*
abbreviation expansion: expand & abbreviation*, expand & acronym*, stand for?, full form of*, what does & stand for*, 缩写 & 全称*, 什么的缩写
abductive reasoning: abduction reasoning*, best explanation?, most plausible explanation*, most likely explanation*, 溯因推理*
ablation study: ablation experiment*, ablations*, ablation, 消融实验*, 消融研究*
about page: about us page*, about me page*, about us section*, about us & website*, about me & website, 关于我们 & 页面*, 公司简介?
absolute value: modulus of?, abs function?, 绝对值*
abstract class: abstract method*, abstract base class*, pure virtual*, abc & python?, 抽象类*, 抽象方法
abstract writing: write an abstract*, abstract for & paper*, ^abstract?, thesis abstract, 写 & 摘要, 论文摘要*
academic advising: academic advisor*, choose a major*, which major*, course selection, degree plan, 选课*, 选专业*
academic cheating: cheat & exam*, plagiarize, cheat on my test*, essay mill*, contract cheating*, 考试作弊*, 论文代写*
academic style: academic tone*, scholarly tone*, academic language*, academic writing, formal academic, 学术风格*, 学术语言*, 学术化
acceptance criteria: given when then*, definition of done, user story & criteria*, user stories?, 验收标准*, 验收条件*
acceptance speech: award & speech*, accepting the award*, oscar speech, 获奖感言*, 颁奖 & 致辞
access control: rbac*, role based access*, user permissions, permission?, acl, abac*, authorization?, 访问控制*, 权限管理*, 权限控制*
acid and base: acids and bases*, acidic, ph of*, titration, pka*, buffer solution*, strong acid, neutralization, 酸碱*, 滴定
acronym generation: create an acronym*, make an acronym*, acronym for, acronym that spells*, backronym*, 首字母缩略词*, 生成 & 缩写
acrostic: acrostic poem*, first letter & each line*, each line starts with & letter*, 藏头诗*, acrostico*
acting: actor?, audition, monologue?, method acting*, stage acting, stanislavski*, 表演, 演技*
action item: action items from*, next steps & meeting*, todos from & meeting*, follow up tasks, 行动项*, 待办事项
action plan: step by step plan?, 30 60 90*, implementation plan, plan of action*, 行动计划*, 行动方案*
activation function: relu*, sigmoid, softmax, tanh, leaky relu*, gelu*, 激活函数*
active directory: azure ad*, domain controller*, ldap, group policy*, get aduser*, gpo, 活动目录*, 域控*
active learning:: uncertainty sampling*, active learning strategy, active learning classroom, query strategy, pool based*, 主动学习*
active voice: passive to active*, avoid passive*, change & passive voice, 主动语态*, 被动句 & 主动句*
activism: activist*, protest, social movement, grassroots, advocacy?, petition?, 社会运动*, 抗议
ada programming: ada language*, in ada code, ada95*, gnat*, ada package, ada & procedure
address extraction: extract & address*, parse & addresses*, street address & zip, address parsing*, 提取 & 地址*, 地址解析*
administrative law: judicial review, administrative agency*, administrative procedure act*, administrative penalty, 行政法*, 行政诉讼*, 行政处罚*, 行政复议*
adoption:: adopt a child*, adopted child*, adoptive parents*, adoption agency*, foster care, adopt a dog, adopt a cat, 收养*, 领养*
adult content: nsfw*, erotic*, erotica*, porn*, smut*, sex scene*, explicit sexual*, hentai*, 色情*, 成人内容*
adult education: adult learner*, andragogy*, continuing education, lifelong learning, night school, 成人教育*, 继续教育, 终身学习
advertisement: ad copy*, advert*, ^ad, facebook ad*, google ads*, commercial?, promo, 广告*, anuncio publicitario*, werbung
advertising slogan: slogan*, tagline*, catchphrase?, jingle?, 广告语*, 广告词*, 宣传语*, 口号, eslogan*
aerodynamics: airfoil*, lift and drag*, drag coefficient*, wind tunnel, aerodynamic, angle of attack, 空气动力学*, 升力
aesthetics: aesthetic, beauty & philosophy, philosophy of art*, sublime?, 美学*, 审美
affidavit: sworn statement*, notarized?, sworn & notary, i solemnly swear?, 宣誓书*, 声明书?
affiliate marketing: affiliate link*, affiliate program*, clickbank*, amazon associates*, affiliate commission, 联盟营销*
affirmation: affirmations*, positive affirmations*, daily mantra, mantra?, self love statement, 自我肯定*, 积极暗示
african history: history of africa*, mali empire*, mansa musa*, zulu kingdom*, apartheid, scramble for africa*, songhai*, 非洲历史*, 非洲史*
afterlife: life after death*, heaven?, reincarnation, happens when we die*, hell?, underworld?, 来世*, 死后 & 世界, 死后
age problem: years older than*, twice as old*, times as old*, how old is, years ago & age*, age & sum of their, 年龄问题*, 岁 & 多少岁
agenda: meeting agenda*, agenda for, conference schedule, session schedule?, 议程*, 会议安排
agent planning: ai agent & plan*, task planner*, react agent*, agent & subtasks*, autogpt*, 智能体 & 规划*, 任务规划
agent workflow: agentic workflow*, multi agent*, langgraph*, crewai*, autogen*, agent orchestration*, agentic, 智能体 & 工作流*
aggregation query: group by*, sum and count?, aggregate pipeline*, having count*, aggregate function*, count & sql, 聚合查询*, 分组统计
aging: ageing*, anti aging*, older adults, elderly, longevity, getting older, senescence, 衰老*, 老龄化*, 抗衰老
ai alignment: alignment problem*, align & ai*, rlhf, value alignment*, reward hacking, misaligned ai*, 人工智能对齐*, ai对齐*
ai application: ai in healthcare*, ai in education*, applications of ai*, use cases of ai*, how can ai be*, ai use case*, 人工智能 & 应用*, ai应用*
ai art: midjourney*, stable diffusion*, dall e*, ai generated image*, ai generated art*, image prompt, text to image, ai绘画*, 文生图
ai consciousness: are you sentient*, sentient ai*, ai & sentience*, ai & conscious*, do you have feelings*, can machines think, 人工智能 & 意识*, 你有意识*
ai limitation: limitations of ai*, can you not do, can ai not, limits of llm*, hallucination, ai & shortcomings, 人工智能 & 局限*, ai & 局限性*
ai regulation: regulate ai*, ai act*, ai governance*, ai policy*, regulation of ai*, ai law, 人工智能 & 监管*, ai监管*
ai safety: existential risk & ai*, ai risk*, dangerous ai*, jailbreak?, ai takeover, ai & guardrails, 人工智能 & 安全, ai安全*
ai tool: ai tools for*, best ai tool*, tools like chatgpt*, ai software, ai app, ai工具*, 人工智能工具*
air pollution: air quality*, pm2.5*, smog*, aqi*, particulate matter*, emissions?, 空气污染*, 大气污染*, 雾霾*
aircraft: airplane*, plane?, jet?, boeing*, airbus*, helicopter, fighter jet*, cessna, 飞机*, 战斗机*
airflow:: apache airflow*, airflow dag*, airflow & operator*, dag & task, airflow & scheduler*, pythonoperator*, airflow调度*
ajax: jquery ajax*, xmlhttprequest*, jquery & post, ajax call*, async request & page, ajax请求*
algebraic geometry: algebraic variety*, projective variety*, sheaf*, scheme & morphism*, affine variety*, moduli space*, cohomology?, 代数几何*, 概形*
algorithm comparison: compare & algorithms*, which algorithm is better*, quicksort vs mergesort*, algorithm vs, difference between & algorithm, 算法对比*, 比较 & 算法*
algorithm explanation: explain & algorithm*, how does & algorithm work*, algorithm works, describe & algorithm, 解释 & 算法*, 算法原理*, 讲解 & 算法
alien: extraterrestrial*, ufo*, xenomorph*, alien species, first contact?, martian, 外星人*, 外星生物*
allegory: allegorical*, parable, allegory of the cave*, animal farm?, symbolic story, 寓言*, 象征?
alliteration: alliterative*, same letter & each word, start with the same & letter*, tongue twister?, 头韵*
alphabetical ordering: alphabetical order*, alphabetize*, sort alphabetically*, a to z?, alphabetically*, 字母顺序*, 按字母 & 排序*
alternate ending: alternative ending*, different ending*, rewrite the ending*, change the ending*, new ending, 另一个结局*, 改写 & 结局*, 结局 & 不同
alternate history: alternative history*, what if & had won*, what if & never happened, in an alternate timeline*, althist*, 架空历史*, 如果 & 历史?
alternative medicine: homeopathy*, naturopathy*, acupuncture, herbal remedy, home remedies, ayurveda*, reiki*, holistic healing, 替代医学*, 自然疗法*
amazon s3: s3 bucket*, boto3?, aws s3*, presigned url*, s3 object*, s3 policy*, s3存储桶*
amazon web services: aws*, ec2*, iam role?, cloudformation*, dynamodb*, vpc?, 亚马逊云*
ambiguous request: do it?, fix this?, help me with this?, something cool?
american english: us english*, american spelling*, american accent*, british to american*, 美式英语*, 美语*, 美式发音
anagram: anagrams of*, rearrange the letters*, unscramble*, letters can be rearranged*, scrambled word, 字谜?, 重新排列 & 字母*
analog circuit: op amp*, opamp*, operational amplifier*, transistor amplifier*, rc filter, low pass filter?, bjt, 模拟电路*, 运算放大器*, 运放
analogical reasoning: is to & as & is to*, analogy?, analogies, complete the analogy*, analogous to?, 类比推理*, 类比
analysis of variance: anova*, f test, tukey*, post hoc test*, manova*, one way anova*, 方差分析*
analytic geometry: equation of the line*, ellipse, parabola, hyperbola, equation of a circle*, conic section*, 解析几何*, 椭圆*, 双曲线, 抛物线
analytical chemistry: spectroscopy?, hplc, titration, mass spectrometry, calibration curve, analyte*, limit of detection, 分析化学*, 定量分析
ancient china: han dynasty*, qin dynasty*, tang dynasty*, zhou dynasty*, warring states*, confucius?, 古代中国*, 中国古代*, 唐朝, 秦始皇*
ancient egypt: egyptian pharaoh*, pharaoh*, pyramids?, tutankhamun*, hieroglyph, cleopatra, ramses*, 古埃及*, 法老*
ancient greece: athens?, sparta*, spartan, ancient greek, hellenistic*, pericles*, alexander the great, peloponnesian war*, 古希腊*, 雅典
ancient greek language: koine greek*, in ancient greek*, translate & ancient greek*, attic greek*, aorist*, 古希腊语*
android development: android app*, kotlin & android*, recyclerview*, jetpack compose*, androidx*, activity & fragment, apk, 安卓开发*, android开发*
android studio: gradle & android*, avd*, android emulator*, logcat*, androidmanifest*, 安卓模拟器?
anesthesiology: anesthesia*, anesthetic*, anesthesiologist*, propofol*, intubation, epidural, sedation, 麻醉*
anger management: control my anger*, anger issues*, so angry, lose my temper*, temper, rage?, 控制情绪, 愤怒管理*, 控制 & 脾气*
angle: degrees?, acute angle*, obtuse*, angle between*, right angle, interior angles*, 角度, 夹角*, 锐角
angular:: angular component*, angularjs*, angular cli*, rxjs, ngfor*, ngmodel*, angular app*, angular material*, angular & typescript*, angular service*
animal behavior: why do dogs*, why do cats*, mating behavior*, ethology*, animal instinct*, pack behavior, migration of birds, 动物行为*
animal care: pet care*, care for my pet*, hamster, guinea pig, veterinary, livestock?, feed my, rabbit?, 动物护理*, 养宠物*, 宠物 & 喂养
animal identification: what animal is*, identify & animal*, identify & species*, which animal, what kind of bird*, what snake is this, 什么动物*, 识别 & 动物*
animal persona: you are a cat*, you are a dog*, act as a cat*, pretend & a dog*, speak like a cat*, as a talking animal, meow?, catgirl, 扮演 & 猫*, 猫娘*
animal rights: animal cruelty*, animal welfare*, animal testing*, factory farming*, peta, vegan?, 动物权利*, 动物福利*, 虐待动物*
animation: animated, animator, 2d animation*, 3d animation*, keyframe, pixar, stop motion*, cartoon?, 动画*, 动漫?
animation programming: css animation*, keyframes*, requestanimationframe*, gsap*, framer motion*, animate & css, manim*, animation in javascript*, 动画效果, 动画 & 代码*
anime recommendation: recommend & anime*, best anime*, anime like*, similar anime*, anime to watch*, 推荐 & 动漫*, 番剧推荐*, 推荐 & 番剧*
anki: flashcards?, anki deck*, anki cards*, spaced repetition, anki卡片*
annotated bibliography: annotate & sources*, annotation for & source, annotated & citations, 注释书目*, 带注释 & 参考文献*
annotation: ^annotate, annotate the*, labeled data, label & entities, labelling, tag each?, 标注*, 批注
annotation guideline: annotation instructions*, labeling guidelines*, guidelines for annotators*, annotators*, labeling instructions*, 标注规范*, 标注指南*
annual report: 10 k*, form 10k*, shareholder letter, yearly report*, fiscal year report, 年报*, 年度报告*
annuity: annuity due*, present value of & payments*, annuities*, perpetuity, ordinary annuity*, 年金*
anomaly detection: outlier detection*, detect anomalies*, isolation forest*, outliers?, fraud detection?, anomalous, 异常检测*, 异常值
anonymization: anonymize*, pseudonymize*, remove personal information*, redact*, mask names, deidentify*, strip pii*, 匿名化*, 脱敏*
ansible: ansible playbook*, playbook?, ansible role*, inventory & hosts, ansible galaxy*
answer explanation: explain your answer*, explain why & correct*, explain the answer*, why is & the correct answer*, with explanation, 解释 & 答案*, 答案解析*
answer justification: justify your answer*, justify your choice*, give reasons for your*, support your answer*, give a reason, 说明理由*, 理由
answer key: with answers*, include answers*, answers at the end*, quiz & answers*, provide the answers, 附答案*, 参考答案*, 答案 & 解析
answer refinement: improve your answer*, refine your answer*, make your answer better*, try again?, revise your response*, better answer, 改进 & 回答*, 完善 & 回答*
answer verification: is my answer correct*, check my answer*, is this answer correct*, am i right?, verify the answer*, is this correct, 检查 & 答案*, 答案 & 对吗*, 是否正确?
antibiotic resistance: resistant bacteria*, mrsa*, antimicrobial resistance*, superbug*, drug resistant, penicillin?, 抗生素耐药*, 耐药性, 抗药性
antihero: anti hero*, morally grey character*, morally gray*, flawed protagonist, 反英雄*
antonym request: antonym*, antonyms*, opposite of*, opposite word*, opposite meaning, antonimo*, 反义词*
anxiety: anxious*, panic attack*, nervous?, worry too much*, gad?, overthinking, anxiety disorder, 焦虑*, ansiedad*
apa style: apa format*, apa 7*, apa citation*, in apa*, apa reference*, 7th edition, apa格式*
apache kafka: kafka*, kafka topic*, kafka consumer*, kafka producer*, zookeeper?, confluent, kafka消息
apache server: htaccess*, httpd*, mod rewrite*, apache2*, apache virtual host*, rewriterule*, apache服务器*
apache spark: pyspark*, spark dataframe*, spark sql*, sparksession*, rdd, databricks, spark job, spark任务
apex programming: salesforce apex*, apex class*, apex trigger*, salesforce trigger*, soql*, salesforce & code, visualforce
api call generation: generate an api call*, function call & json*, generate & curl*, tool call, tools & parameters?, api call for, available functions?, 生成 & api调用*, 函数调用
api design: rest api & design*, design an api*, design & endpoints*, restful design*, openapi spec, api versioning, 接口设计*, 设计 & api
api documentation: document & api*, swagger*, openapi*, api docs*, endpoint documentation*, api reference, 接口文档*, api文档*
api key: openai api key*, access token, apikey*, secret key?, api token*, api密钥*
api request: http request*, fetch & api*, curl?, axios*, requests.get*, call & api, post request, rest api, 请求 & 接口, 调用 & 接口, 调用 & api
api testing: postman*, test & api*, test & endpoint*, restassured*, rest assured*, supertest*, 接口测试*, api测试*
apology: apologize*, say sorry*, sorry for, apologise*, apology letter*, 道歉*, disculpa*, 致歉*
apology email: email & apologizing*, email to apologize*, apology letter, email & sorry, email & delay, 道歉邮件*, 致歉邮件*, 邮件 & 道歉*
app design: app ui*, mobile app & design*, app mockup*, app screens*, app wireframe*, ui for an app, 应用设计*, app设计*, app & 界面*
app idea: ideas for an app*, app ideas*, app concept*, mobile app idea*, an app that?, app & startup idea, app & 创意*, app & 点子*
app review: review of the app*, review & app, app & rating, user reviews of, 应用评测*, app评价*
app store review: app store & review*, google play & review*, play store & review*, reply to & app review*, 应用商店 & 评论*, app store & 评价
appeal letter: appeal & denial*, letter & appeal*, appeal & insurance, appeal & suspension, financial aid appeal*, letter of appeal*, 申诉信*, 申诉书*
applescript: osascript*, apple script*, tell application*, jxa, automator & mac
application security: appsec*, owasp*, sql injection, xss, secure coding*, sast*, penetration test?, 应用安全*, 应用程序安全*
appointment preparation: ask my doctor*, prepare for & appointment*, ask at & appointment*, before my appointment*, upcoming doctor visit, 就诊前*, 看医生 & 准备
arabic language: in arabic*, arabic translation*, translate & arabic*, arabic grammar*, msa?, 阿拉伯语*, 阿拉伯文*
arbitration: arbitrator*, arbitral award*, arbitration clause*, dispute resolution?, 仲裁*
archaic language: thee*, thou*, olde english*, old fashioned english*, in shakespearean english, hath*, archaic words*, 古英语, 文言文?
arduino: arduino uno*, esp32, arduino ide*, digitalwrite*, analogread*, microcontroller?, esp8266
area calculation: area of*, calculate the area*, square meters?, square feet?, surface area, 面积*
argument analysis: analyze & argument*, premise & conclusion*, identify the premises*, evaluate the argument*, logical flaw, 论证分析*, 分析 & 论证
argument mining: extract & arguments*, argument extraction*, claims and premises*, stance & claim, 论点提取*, 论辩挖掘*
argumentative essay: persuasive essay*, argue for or against*, essay arguing*, thesis & counterargument, opinion essay, 议论文*, 辩论文
art: painting, artist, artwork*, drawing?, sculpture, gallery?, 艺术, 绘画, 美术*
art criticism: critique & painting*, analyze & painting*, interpret & artwork*, review & exhibition, art critic*, 艺术评论*, 艺术批评*, 赏析 & 画
art education: art class*, art teacher*, art lesson*, teach & drawing, teach & painting, 美术课*, 美术教育*, 艺术教育*
art technique: watercolor*, oil painting*, brush strokes*, shading, acrylic, how to draw, charcoal & drawing, 绘画技巧*, 水彩, 油画
article review: review this article*, critique & article*, review of the article*, peer review?, 评论 & 文章, 文章评审*
article usage: a an the*, definite article*, indefinite article*, a or an*, articles & grammar*, 冠词*
ascii art: ascii drawing*, draw & ascii*, ascii & picture*, text art*, ascii banner, 字符画*
asian history: history of asia*, mongol empire*, meiji*, mughal*, samurai, korean war, genghis khan*, 亚洲历史*, 亚洲史*
asp.net: aspnet*, razor page*, asp.net mvc*, web forms, blazor, iis, mvc controller?
aspect based sentiment analysis: absa*, aspect sentiment*, aspect term*, aspect & polarity*, aspect category*, sentiment towards each aspect*, 方面级情感*, 属性级情感*
assertive tone: assertive*, firm tone*, firm but polite*, be more assertive*, firmly, 坚定 & 语气*, 强硬 & 语气*
assessment design: design & assessment*, rubric, create & assessment*, formative assessment, summative assessment, exam design, 评估设计*, 设计 & 测评, 评分标准
asset valuation: value of an asset*, asset pricing, appraisal?, depreciation?, fair value*, 资产估值*, 资产评估*
asthma: inhaler*, albuterol*, wheezing, salbutamol*, 哮喘*
astrophysics: neutron star*, supernova*, stellar evolution*, galaxy?, redshift, black hole, dark matter, 天体物理*, 中子星*
asyncio: async def*, asyncio.run*, await & python*, aiohttp*, event loop & python*, coroutine?, python异步*, 协程?
atheism: atheist*, existence of god*, agnostic, god does not exist*, 无神论*
atmosphere:: ozone layer*, troposphere*, stratosphere*, earth atmosphere*, atmospheric pressure, eerie atmosphere?, 大气层*, 平流层*, 氛围?
attention deficit disorder: adhd*, add & attention, hyperactivity*, adderall*, ritalin*, can not focus?, 多动症*, 注意力缺陷*, 注意力不集中
attention mechanism: self attention*, multi head attention*, transformer, query key value*, cross attention*, 注意力机制*, 自注意力*
audio drama: radio play*, radio drama*, audio play*, podcast drama*, audio script & sound effects, 广播剧*, 有声剧*
audio equipment: headphones, microphone, speakers?, amplifier?, audio interface*, subwoofer*, earbuds, soundbar*, 耳机, 音响, 麦克风
audio processing: librosa*, ffmpeg & audio*, audio signal*, wav file*, mp3?, pydub*, fft & audio, sample rate, 音频处理*, 音频
augmented reality: ar app*, arkit*, arcore*, ar glasses*, vuforia*, 增强现实*
author information: who wrote*, who is the author*, author of*, books by, written by?, about the author, 作者是谁*, 谁写的*, 作者简介
authoritative tone: authoritative*, sound like an expert*, commanding tone*, expert tone, 权威 & 语气*, 权威
autism: autistic*, asd, asperger*, autism spectrum*, neurodivergent, 自闭症*, 孤独症*
autobiography: autobiographical*, memoir, my life story*, write my life, 自传*, autobiografia*
autoencoder: vae*, variational autoencoder*, encoder decoder?, latent space?, denoising autoencoder*, 自编码器*
autohotkey: ahk*, ahk script*, autohotkey v2*, hotkey?
autoimmune disease: lupus*, rheumatoid arthritis*, hashimoto*, multiple sclerosis, autoimmune*, celiac, 自身免疫*, 红斑狼疮*
automata theory: finite automaton*, dfa*, nfa*, turing machine*, pushdown*, regular language*, context free grammar, 自动机*, 图灵机
automotive industry: car manufacturer*, automaker*, auto industry*, ev market*, toyota, tesla?, volkswagen, 汽车行业*, 汽车工业*, 车企*
autonomous driving: self driving*, driverless*, autonomous vehicle*, autonomous car*, waymo*, lidar, 自动驾驶*, 无人驾驶*
aviation: pilot, airport?, flight?, faa, air traffic control*, airline, cockpit, 航空*, 飞行员
awk: awk command*, awk script*, gawk*, awk print*, sed and awk*
aws lambda: lambda function & aws*, lambda handler*, serverless, lambda & api gateway*
azure devops: azure pipeline*, azure repos*, azure boards*, tfs?, vsts*
babel:: babelrc*, babel preset*, babel loader*, babel plugin*, babel & webpack*, transpile, babel config*
back pain: lower back*, backache*, sciatica*, herniated disc*, my back hurts*, spine?, 背痛*, 腰痛*, 腰疼*
backpacking: backpacker*, backpack?, hostel, trekking, thru hike*, 背包客*, 背包旅行*
backpropagation: backprop*, back propagation*, gradient & neural network, chain rule & network*, 反向传播*
backtracking: n queens*, sudoku solver*, recursive backtracking*, permutations & recursion, 回溯*, n皇后*
backup: back up*, restore?, pg dump, rsync, mysqldump, 备份*
bacteria: bacterial*, e coli*, staphylococcus*, gram positive*, gram negative*, microbe, salmonella, 细菌*
balance sheet: assets and liabilities*, assets & liabilities & equity*, financial statement, shareholders equity, 资产负债表*
ballad: ballads*, ballad about*, power ballad, 民谣*, 叙事诗*
ballet: ballerina*, pointe shoes*, swan lake*, plie, nutcracker, 芭蕾*
bankruptcy law: bankruptcy*, chapter 11*, chapter 7 & debt, insolvency*, creditors, 破产*, 破产法*
bar chart: bar graph*, bar plot*, plt.bar*, column chart, geom bar*, histogram?, 柱状图*, 条形图*
bar exam: mbe*, ube*, law school & exam, bar prep*, multistate*, 司法考试*, 法考*, 律师资格考试*
baseball: mlb*, pitcher?, home run*, yankees*, red sox*, batting average*, world series, 棒球*
bash: bash script*, shell script*, sh script, shebang, grep?, sed?, bin bash*, shell脚本*, 脚本?
basketball: nba*, lebron*, michael jordan*, lakers*, three pointer*, dunk, point guard*, 篮球*
batch processing: batch job*, process & files in bulk, spring batch*, bulk processing*, in batches, 批处理*, 批量处理*
batch script: batch file*, .bat*, bat file*, cmd script*, echo off*, 批处理脚本*, bat脚本*, 批处理文件*
battery: lithium ion*, batteries*, battery life*, recharge?, anode?, 电池*, 锂电池*, bateria
bayes theorem: bayes rule*, bayes*, posterior probability*, prior probability*, false positive & disease, 贝叶斯定理*, 贝叶斯公式*, 后验概率
bayesian statistics: bayesian*, bayesian inference*, mcmc*, prior distribution*, pymc*, posterior, stan & model, 贝叶斯统计*, 贝叶斯
beautiful soup: beautifulsoup*, bs4*, soup.find*, html.parser*, scrape & python
bedtime story: bed time story*, story for my child*, put & to sleep & story, bedtime & kids, 睡前故事*, 哄睡*, gute nacht geschichte*
beekeeping: beekeeper*, honeybee, beehive*, hive & bees*, apiary*, honey?, 养蜂*, 蜜蜂
beer: craft beer*, brewing, brewery*, ipa?, lager*, stout?, homebrew, 啤酒*, cerveza*
beginner audience: for beginners*, for a beginner*, i am a beginner*, new to?, for dummies*, eli5*, complete beginner*, no prior knowledge*, 初学者*, 新手*, 小白, 零基础*
behavior driven development: bdd*, gherkin*, cucumber & test*, given when then*, specflow*, feature file, 行为驱动开发*
bias detection: detect & bias*, is & biased*, biased language*, identify bias*, gender bias, stereotype, 偏见检测*, 识别 & 偏见*
bible study: bible verse*, scripture*, gospel?, bible passage*, biblical, devotional, psalm, old testament, new testament, 圣经学习*, 查经*, 圣经
bibliography: reference list*, works cited*, citations?, bibtex, list of references*, 参考文献*, 书目
big data: hadoop*, data lake, mapreduce*, hive?, large scale data*, 大数据*
bigquery: google bigquery*, bq query*, bigquery sql*, unnest?
bilingual output: in both english and*, bilingual*, english and chinese*, english and spanish*, with translation?, two languages, 中英双语*, 中英对照*, 双语*
binary data: byte array*, bytes?, hex dump, binary file*, blob, bytearray*, struct.unpack*, 二进制数据*, 二进制文件*
binary search: bisect*, sorted array & search*, binary search algorithm*, lower bound & array, 二分查找*, 二分搜索*
binary search tree: bst*, avl tree, red black tree, inorder & insert, balanced tree, 二叉搜索树*, 二叉查找树*
binary tree: inorder traversal*, preorder*, postorder*, treenode*, level order*, left child, 二叉树*
binomial distribution: binomial*, bernoulli*, exactly & successes, n trials*, binomial probability*, 二项分布*
bio writing: write a bio*, bio for*, instagram bio*, short bio*, professional bio*, linkedin bio*, author bio*, my bio*, 个人简介*, 写 & 简介
biochemistry: enzyme, krebs cycle*, glycolysis*, amino acid, atp, metabolism, protein structure, 生物化学*, 酶
biodiversity: species diversity*, endangered species, ecosystem?, habitat loss*, conservation?, extinction?, 生物多样性*, 物种多样性*
bioinformatics: blast & sequence*, dna sequence*, rna seq*, biopython*, genome, fasta*, sequence alignment*, fastq*, 生物信息*, 基因组
biomedical engineering: medical device, prosthetic, biomaterial*, tissue engineering*, biosensor*, 生物医学工程*
biophysics: membrane potential*, protein folding, molecular dynamics, biophysical*, ion channel, 生物物理*
bipolar disorder: bipolar*, mania*, manic*, manic episode*, lithium?, mood swings?, 双相情感障碍*, 躁郁症*
bird keeping: parrot, budgie*, cockatiel*, parakeet*, pet bird*, canary?, bird cage*, macaw, 养鸟*, 鹦鹉
birthday card: card for & birthday*, birthday greeting card*, happy birthday card*, write in & birthday, 生日贺卡*, 生日卡片*
birthday message: birthday wish*, happy birthday*, birthday greeting*, birthday note*, 生日祝福*, 生日快乐*, feliz cumpleanos*, geburtstag
bit manipulation: bitwise*, bit shift*, xor, bitmask*, number of set bits*, left shift, 位运算*, 位操作*
bitcoin: btc*, satoshi*, bitcoin mining*, crypto?, bitcoin price*, 比特币*
black hole: event horizon*, singularity?, hawking radiation*, schwarzschild*, supermassive, 黑洞*
blackmail: blackmailing*, extort*, sextortion*, threaten to expose*, ransom, 勒索*, 敲诈*
blank verse: unrhymed iambic pentameter*, unrhymed, iambic pentameter?, 素体诗*, 无韵诗*
blazor: blazor component*, blazor server*, blazor webassembly*, mudblazor*, razor component*
bloom taxonomy: blooms taxonomy*, bloom s taxonomy*, higher order thinking, cognitive levels, 布鲁姆*
bluetooth: ble*, bluetooth low energy*, gatt*, pairing?, bluetooth device*, 蓝牙*
blurb writing: blurb*, book blurb*, back cover*, book description, amazon & book description, 内容简介?, 封底 & 简介*
board meeting: board of directors*, board minutes*, board presentation*, board resolution, 董事会*, 董事会会议*
body paragraph: body paragraphs*, second paragraph & essay, topic sentence, peel paragraph*, 主体段落*, 正文段落
bodybuilding: bodybuilder*, build muscle*, bulking*, muscle mass, hypertrophy, gain muscle, 健美*, 增肌*
boilerplate code: boilerplate*, starter code*, starter template*, scaffold, starter project*, skeleton code, 样板代码*, 脚手架
bond:: bond yield*, bond price*, coupon rate*, treasury bond*, corporate bond*, bonds & interest*, james bond?, yield to maturity*, 债券*, 国债
book analysis: analyze the book*, analysis of the book*, analysis of the novel*, themes & book, themes of the novel, symbolism & novel, 分析 & 这本书*, 书籍分析*
book report: report on the book*, report about the book*, book report on*, 读书报告*, 读后感*
bookkeeping: quickbooks*, journal entry & accounting, ledger, debit and credit*, accounts payable, bookkeeper*, 记账*, 簿记*
boolean algebra: karnaugh*, k map, boolean expression*, truth table, de morgan*, logic gates, 布尔代数*, 卡诺图*, 真值表
boost library: boost asio*, boost.asio*, boost c++*, boost filesystem*, c++ & boost*
bootstrap:: bootstrap 5*, bootstrap css*, bootstrap modal*, bootstrap & html*, col md*, navbar & css, bootstrap grid*, bootstrap & confidence, twitter bootstrap*
border:: border radius, css border*, border crossing, border patrol*, border control*, border security, border & css, 边框*, 边境*, 国界
bot development: discord bot*, telegram bot*, chatbot & code, build a bot*, slack bot*, discord.py*, twitter bot*, 机器人 & 开发, 开发 & 机器人
box plot: boxplot*, box and whisker*, interquartile?, whisker?, 箱线图*, 箱形图*
boxing: boxer, muhammad ali*, mike tyson*, heavyweight*, boxing match*, knockout?, 拳击*
brain teaser: riddle, logic puzzle, tricky question, puzzle?, lateral thinking, 脑筋急转弯*, 谜题, 智力题*
branching strategy: gitflow*, git flow*, trunk based*, feature branch*, branch & merge, 分支策略*, 分支管理*
brand story: brand narrative*, story of our brand*, our story & brand, brand origin*, 品牌故事*
brand strategy: branding*, brand positioning*, brand identity, rebrand, brand awareness, 品牌战略*, 品牌策略*, 品牌定位*
bread baking: sourdough*, bread recipe*, bake bread*, yeast, baguette, knead, 面包 & 烤, 做面包*, 烘焙?
breadth first search: bfs*, queue & graph, shortest path & unweighted, 广度优先*
breakfast: pancakes, oatmeal, brunch, morning meal*, eggs?, cereal?, 早餐*, 早饭*, desayuno*, fruhstuck*
breakup: break up with*, broke up*, my ex, ex girlfriend*, ex boyfriend*, dumped me*, heartbreak, 分手*, 前任, 失恋*
breastfeeding: breastfeed*, breast milk*, nursing mother*, lactation*, pumping milk*, 母乳*, 哺乳*
british english: uk english*, british spelling*, british accent*, american to british*, 英式英语*, 英音*
browser automation: selenium*, puppeteer*, playwright*, webdriver*, headless browser*, automate & browser*, 浏览器自动化*, 自动化 & 浏览器
bucket list: things to do before*, before i die*, must do experiences, 遗愿清单*, 人生清单*
budget constraint:: under & dollars, budget of*, on a budget*, at most & euros, not spend more than*, within & budget, cheap?, 预算*, 不超过 & 元, 以内?
budget travel: cheap travel*, travel on a budget*, budget trip*, cheap flights*, hostel, budget & itinerary, 穷游*, 低成本旅行*
budgeting: monthly budget*, budget plan*, household budget*, save money?, track expenses*, personal budget*, expenses?, 预算编制*, 理财?, 做预算*
bug report: report a bug*, steps to reproduce*, jira & bug, github issue?, bug ticket*, 缺陷报告*, bug报告*, 错误报告
building code: building regulations*, fire code*, zoning?, building permit*, irc?, 建筑规范*, 建筑法规*
building material: concrete?, brick?, timber?, cement, drywall, insulation, plywood, 建筑材料*, 建材*, 混凝土
bullying: bully*, bullied*, cyberbullying*, picked on, school bullying*, 霸凌*, 欺凌*
burnout: burned out*, burnt out*, work exhaustion, overworked, exhausted & work, 职业倦怠*, 倦怠*
business: company?, startup?, entrepreneur, small business*, enterprise?, 商业, 企业?, 生意
business analysis: business analyst*, swot, requirements gathering*, gap analysis, pestle, 商业分析*, 业务分析*
business case: roi & proposal*, justify investment*, business justification*, case for investing, 商业论证*, 商业案例*
business email: professional email*, email to client*, email to a customer, formal email, work email*, email to my boss*, 商务邮件*, 商业邮件*, 工作邮件
business ethics: corporate ethics*, corporate social responsibility, csr, ethical & company, code of conduct, 商业道德*, 商业伦理*, 企业伦理*
business idea: business ideas*, startup idea*, start a business*, side hustle*, profitable niche, 创业点子*, 商业创意*, 创业项目*, idea de negocio*
business intelligence: power bi*, tableau*, bi dashboard*, kpi dashboard*, data warehouse, looker*, 商业智能*
business jargon: corporate jargon*, buzzword*, corporate speak*, synergy, corporate language, 商业术语*, 职场黑话*
business letter: formal letter, letter to a client*, letter to a supplier*, letterhead, 商务信函*, 商业信函*
business model: business model canvas*, revenue model*, revenue streams*, value proposition, monetization, 商业模式*, 盈利模式
business name generation: business name*, company name*, name for my company*, names for a business*, name my startup*, brand name ideas*, store name*, 公司名称*, 公司起名*, 店名*, 起名?
business process: bpmn*, process improvement, workflow?, business process reengineering*, standard operating procedure, 业务流程*
business report: quarterly report, write a report & company, management report*, sales report, executive summary?, 商业报告*, 业务报告*
business requirement: brd*, requirements document*, functional requirements, business requirements document*, stakeholder requirements, 业务需求*, 需求文档
business writing: business correspondence*, memo, professional writing, workplace writing*, business communication, 商务写作*, 商业写作*
`;
