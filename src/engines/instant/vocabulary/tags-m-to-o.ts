/** Tags of no area of their own, ".net core" to "overfitting". */
export const tagsMToO = `
.net core: dotnet core*, netcore*, asp.net core, entity framework core, kestrel, program.cs?
.net framework: dotnet framework*, .net 4.5*, .net 4.8*, wcf, winforms, app.config?, web.config?
machine translation: google translate*, deepl*, nmt*, neural machine translation*, bleu score*, post editing*, 机器翻译*, 机翻
machinery: industrial machine*, excavator*, cnc*, gearbox, crane?, machine tool*, conveyor, 机械设备*, 机器设备
macos: mac os*, macbook*, imac*, os x*, homebrew, apple silicon*, finder?, mac mini, 苹果电脑*
macro programming: vba*, excel macro*, preprocessor macro*, macro & excel*, define macro*, sas macro*, rust macro*, autohotkey, 宏编程*, 宏
magazine article: article for a magazine*, magazine?, feature article*, magazine feature*, editorial?, 杂志文章*
magento: magento 2*, adobe commerce*, phtml*, woocommerce?
magic system: magic & worldbuilding*, system of magic*, hard magic*, magic & fantasy world, spells & fantasy, 魔法体系*, 魔法系统*
magnetism: magnet*, magnetic field*, ferromagnetic*, electromagnet*, magnetic flux*, solenoid*, 磁场*, 磁性*, 磁力
makefile: gnu make*, make target*, make install, cmake, gcc & make, phony*
makeup: eyeshadow*, lipstick*, foundation & skin, mascara*, eyeliner*, make up tutorial*, cosmetics, 化妆*, 口红*, 彩妆*, maquillaje*
malware: virus & computer*, trojan*, ransomware*, spyware*, rootkit*, antivirus, worm?, botnet, 恶意软件*, 木马*, 勒索软件*, 电脑病毒*
management accounting: managerial accounting*, cost accounting, variance analysis, break even analysis*, activity based costing*, cvp analysis*, 管理会计*, 管理会计学
manga: anime, shonen*, manhwa*, one piece?, naruto, mangaka*, 漫画, 日漫*
map:: world map*, google maps*, topographic map*, draw a map*, leaflet map*, map of*, mapbox*, cartography*, 地图*
map reading: topographic map*, compass & map*, contour lines*, map scale*, grid reference*, map legend*, 读图*, 看地图*, 比例尺
marine biology: coral reef*, whale, dolphin, sharks, ocean life*, marine life*, plankton*, sea creatures, marine biologist*, 海洋生物*, 珊瑚
market segmentation: target market*, customer segments*, segment & customers*, stp analysis*, demographics & psychographics*, target audience, 市场细分*, 客户细分*, 目标市场
market structure: monopoly*, oligopoly*, perfect competition*, monopolistic competition*, 市场结构*, 垄断, 完全竞争*
market trend: market trends*, trends in the market*, market growth, industry trends, market forecast*, latest trends, 市场趋势*, 行业趋势*
marketing campaign: ad campaign*, advertising campaign*, marketing plan, campaign idea*, social media campaign*, promote my?, 营销活动*, 营销方案*, 推广方案*, 广告策划
marketing email: promotional email*, email campaign*, newsletter, sales email*, cold email, email blast*, subject line, mailchimp, 营销邮件*, 推广邮件*, 开发信
markov chain: markov*, transition matrix*, stationary distribution*, hidden markov*, mcmc, transition probability*, 马尔可夫*
marriage: married, wedding?, husband, wife, spouse*, divorce, marital*, 婚姻*, 结婚*, 夫妻, matrimonio, ehe
mars:: mars rover*, planet mars*, red planet*, martian*, life on mars*, colonize mars*, mission to mars*, on mars*, mars colony*, 火星*
martial arts: karate*, kung fu*, judo*, jiu jitsu*, taekwondo*, muay thai*, mma, tai chi, 武术*, 功夫, 太极拳, 跆拳道*
matching exercise: match the following*, match each*, match column*, column a & column b*, match the words*, matching question*, 连线题*, 配对题*, 匹配题
material ui: mui*, material ui*, makestyles*, react & material design, mui datagrid*
materials engineering: materials science*, alloy*, composite material*, tensile strength*, steel grade, heat treatment, microstructure, polymer?, 材料工程*, 材料科学*, 合金, 复合材料
math competition: olympiad*, amc 10*, imo problem*, math contest*, putnam*, math olympiad*, 奥数*, 数学竞赛*
math concept: explain & math, what is a derivative, fractions, what is pi, mathematical concept*, prime number, understand calculus, 数学概念*
math formula: formula for*, quadratic formula*, equation for, area formula*, what is the formula*, latex formula, 数学公式*, 公式
math history: history of mathematics*, euclid*, pythagoras, ancient mathematics*, mathematician, who invented zero*, history of calculus*, 数学史*
mathematical induction: proof by induction*, prove by induction*, inductive step*, induction hypothesis*, base case & n+1*, using induction*, 数学归纳法*
mathematical logic: first order logic*, propositional logic*, predicate logic*, godel*, truth table*, model theory, incompleteness theorem*, 数理逻辑*, 命题逻辑*, 一阶逻辑*
matplotlib: plt.plot*, pyplot*, plt.show*, seaborn, subplot, plt.figure*
matrix:: matrices*, matrix multiplication*, eigenvalue*, determinant*, 2x2 matrix*, 3x3 matrix*, inverse matrix*, identity matrix*, 矩阵*
matrix operation: matrix multiplication*, transpose*, inverse matrix*, multiply matrices*, determinant, matrix addition*, np.dot, 矩阵运算*, 矩阵乘法*, 转置
maven:: pom.xml*, mvn*, maven dependency*, maven plugin*, apache maven*, maven project*, maven build*, maven repository*
maximum likelihood: mle*, log likelihood*, likelihood function*, maximum likelihood estimation*, 最大似然*, 极大似然*
meal preparation: meal prep*, meal plan, batch cooking*, weekly meals*, prep meals*, cook ahead, 备餐*, 一周食谱
mean and median:: mean & median*, average & numbers, mean median mode*, calculate the mean*, find the median*, standard deviation, 平均数*, 中位数*, 众数
meaning of life: purpose of life*, why are we here*, point of living*, why do we exist*, what is life*, 人生的意义*, 生命的意义*, 活着的意义*, sinn des lebens*
measure theory: lebesgue*, sigma algebra*, measurable function*, borel*, measure space*, dominated convergence*, 测度论*, 测度*, 勒贝格*
meat cooking: steak*, roast beef*, pork chop*, brisket*, cook chicken*, grill?, lamb chop*, ribs, ground beef, 牛排*, 红烧肉*, 炖肉*, 烤肉, 排骨
mechanical design: cad*, solidworks*, gear design, machine design*, shaft design*, autocad, bearing?, 机械设计*
media literacy: fake news*, misinformation*, fact checking*, media bias*, disinformation, credible source*, 媒介素养*, 媒体素养*, 假新闻
media studies: mass media*, media representation*, media theory*, mcluhan*, media analysis*, journalism?, 传媒*, 传播学*, 媒体研究
medical billing: cpt code*, medical claim*, insurance claim & medical*, cms 1500*, denial?, medical bill*, superbill*, 医疗账单*, 医疗费用
medical coding: icd 10*, icd10*, cpt codes*, hcpcs*, icd code*, medical coder*, 疾病编码*, 医学编码*
medical device: medical devices*, fda approval, pacemaker*, insulin pump*, iso 13485*, mdr?, 医疗器械*, 医疗设备*
medical education: medical school*, medical student*, usmle*, residency, mcat*, clinical rotation*, med school*, 医学教育*, 医学生*, 规培
medical ethics: informed consent*, euthanasia*, bioethics*, patient autonomy*, hippocratic oath*, beneficence*, 医学伦理*, 医疗伦理*
medical exam: usmle*, mcat*, nclex*, medical board exam*, physical exam, year old man presents*, year old woman presents*, plab*, 执业医师*, 医学考试*, 医师资格
medical imaging: mri*, ct scan*, x ray*, ultrasound*, radiology*, dicom*, radiologist*, pet scan*, 医学影像*, 核磁共振*, 超声, ct检查
medical research: clinical trial*, randomized controlled trial*, pubmed*, placebo, biomedical research*, cohort study, 医学研究*, 临床试验*
medical terminology: medical term*, medical terms*, medical abbreviation*, medical prefix*, medical jargon, 医学术语*
medical test: blood test*, biopsy*, ct scan, mri, colonoscopy*, screening test, endoscopy*, ecg, blood work*, 医学检查*, 化验*, 体检, 血常规*
medication review: drug interaction*, medication list*, side effects?, polypharmacy*, can i take & with*, my medications*, 用药审查*, 药物相互作用*, 药物审查
medicine: medical, doctor?, drug?, treatment?, diagnosis, disease?, symptoms?, patient?, 医学*, 药物, 治疗?, medicina, medizin
meeting agenda: agenda for*, agenda & meeting*, meeting schedule, team meeting, 会议议程*, 议程*
melancholic tone: melancholy*, melancholic*, sad tone*, sorrowful*, somber*, wistful*, bittersweet, 忧伤*, 伤感*, 忧郁
memo writing: memo*, memorandum*, write a memo*, business memo*, 备忘录*
memoir: memoirs*, autobiography*, life story, personal memoir*, my childhood?, 回忆录*, 自传*
memory:: short term memory*, long term memory*, working memory*, memorize*, improve memory*, ram, memory allocation, memory usage, remember things*, 记忆*, 内存
memory leak: memory leaks*, valgrind*, heap dump*, out of memory, garbage collection?, memory keeps growing*, 内存泄漏*, 内存泄露*
menopause: perimenopause*, hot flashes*, menopausal*, hormone replacement therapy*, 更年期*, 绝经*
merge conflict: git merge*, git rebase, conflict & git*, resolve conflicts & git*, unmerged paths*, 合并冲突*
mermaid diagram: mermaid code*, mermaid.js*, mermaid flowchart*, in mermaid*, mermaid syntax*, graph td*, mermaid & diagram*
message queue: rabbitmq*, kafka, activemq*, sqs, celery?, pub sub, message broker*, rocketmq*, 消息队列*
meta analysis: meta analysis*, systematic review, forest plot*, effect size, prisma?, pooled effect*, 荟萃分析*, 元分析*
meta description: meta descriptions*, seo description*, meta title*, seo title, 160 characters, meta tags, 元描述*
meta learning: maml*, meta learning*, learning to learn*, few shot learning*, 元学习*
metabolism: metabolic*, glycolysis*, krebs cycle*, atp, bmr, metabolic rate*, 代谢*, 新陈代谢*
metal fatigue:: metal fatigue*, fatigue crack*, fatigue life*, fatigue failure*, s n curve*, cyclic loading*, 金属疲劳*, 疲劳寿命*, 疲劳裂纹*
metaphor: metaphors*, simile, metaphorical*, analogy, figurative language, like a & explain, 隐喻*, 比喻*
metaprogramming: metaclass*, reflection?, template metaprogramming*, decorators?, macros, constexpr, 元编程*, 元类*
metaverse: decentraland*, virtual world, web3?, second life, roblox?, virtual reality, 元宇宙*
method constraint:: without using*, using only*, using recursion, do not use?, use the method*, using the following method*, by completing the square*, without & built in*, without loops*, 不使用*, 不能使用*, 用 & 方法, 只用
mexican cuisine: mexican food*, taco*, burrito*, enchilada*, tamales*, guacamole*, quesadilla*, mexican recipe*, 墨西哥菜*, 墨西哥卷饼
microcontroller: arduino*, esp32*, stm32*, atmega*, gpio, raspberry pi pico*, pic16*, esp8266*, 单片机*, 微控制器*
microservice architecture: microservices*, microservice*, service mesh*, api gateway, spring cloud*, monolith, 微服务*
microsoft azure: azure*, azure devops*, azure function*, azure ad, arm template, azure blob*, 微软云*
middleware: express middleware*, app.use*, redux middleware*, asp.net middleware*, django middleware*, 中间件*
midjourney prompt: midjourney*, imagine prompt, prompt for midjourney*, image prompt, stable diffusion prompt, 绘画提示词*
migration:: migrate*, immigration, human migration*, data migration*, bird migration*, database migration*, cloud migration*, migrating from, migrants, 迁移*, 移民
military history: world war ii, battle of*, wwii, napoleonic wars*, civil war, military campaign*, general & army, battle tactics*, d day, 军事史*, 战争史*, 战役*
mind map: mindmap*, mind mapping*, xmind*, concept map, 思维导图*, 脑图*
mindfulness: mindful*, meditation*, meditate*, breathing exercise, body scan, 正念*, 冥想*
minecraft command: minecraft & command*, command block*, minecraft?, datapack, summon command, 我的世界 & 指令*
minecraft modding: minecraft mod*, minecraft forge*, minecraft plugin*, fabric mod*, spigot*, bukkit*, papermc*, 我的世界 & 模组*, 我的世界 & 插件
mineralogy: mineral?, quartz*, feldspar*, crystal structure?, mohs*, rock & mineral*, gemstone, 矿物*
minimalism: minimalist*, declutter*, minimalist living*, own less, 极简*, 极简主义*
minimalist style: minimalist*, minimalistic*, clean design*, simple design, minimal design*, flat design, 极简风*, 简约风*, 简约
minimum length:: at least & words*, minimum of & words*, no less than & words*, minimum & words, not less than & words*, more than & words, at least & characters*, 不少于 & 字*, 字以上*, 至少 & 字*, 不低于
minimum spanning tree: kruskal*, prims algorithm*, spanning tree*, mst, 最小生成树*
misconception: misconceptions*, myths about*, common myth*, misunderstood*, debunk*, is it a myth*, 误区*, 误解*
missing data: missing values*, imputation*, impute*, nan values*, null values, fillna*, dropna*, 缺失值*, 缺失数据*
mission statement: company mission*, vision statement*, mission and vision*, core values, 使命宣言*, 使命愿景*, 企业使命*
mixture problem:: mixture?, solution & acid*, mix & solution*, percent solution & liters*, alloy & percent, how many liters & solution*, 盐水 & 浓度*, 溶液 & 混合, 浓度问题*
mla style: mla format*, mla*, works cited*, mla citation*, mla 9*, mla格式*
mnemonic: mnemonics*, memory trick*, acronym to remember*, help me remember*, memory aid*, memorize, 记忆口诀*, 助记*, 口诀*
mobile phone: smartphone*, iphone*, android phone*, cell phone*, samsung galaxy*, cellphone*, 手机*, telefono movil*
mocking:: mockito*, mock object*, unittest.mock*, jest.mock*, mock & unit test*, magicmock*, stub, jest mock*, 模拟对象*
model comparison: compare & models*, aic, bic, which model is better*, gpt 4 vs*, random forest vs*, compare & gpt, difference between & model, 模型对比*, 模型比较*
model compression: quantization*, pruning, knowledge distillation*, model pruning*, int8*, distillation?, 模型压缩*, 模型量化*, 剪枝, 蒸馏
model deployment: deploy & model*, sagemaker*, mlops*, model serving*, torchserve*, onnx*, fastapi & model, triton inference*, 模型部署*, 部署模型*
model interpretability: shap*, lime?, explainable ai*, xai*, feature importance, interpretability*, saliency map, 可解释性*, 模型解释
model selection: aic*, bic, cross validation, choose a model*, hyperparameter, bias variance, 模型选择*, 选择模型, which model should*
model training data: training data*, training dataset*, training set, how were you trained*, fine tuning data*, 训练数据*, 训练集, 训练语料*, data & were you trained*
model view controller: mvc*, asp.net mvc*, spring mvc*, controller & view & model*, mvc pattern*, mvvm
modern chinese:: vernacular chinese*, translate into modern chinese*, modern chinese*, 现代汉语*, 白话文*, 译成现代文*, 翻译成白话*, 现代文
modern english: into modern english*, shakespeare & modern*, translate & old english*, contemporary english*, 现代英语*
modern history: 20th century*, cold war, world war, 19th century*, modern era, contemporary history*, 近代史*, 现代史*, 近现代史*, 近代
modular arithmetic: modulo*, mod 7*, congruence*, congruent modulo*, remainder when & divided by*, chinese remainder theorem*, fermats little theorem*, modular inverse*, 同余*, 模运算*, 余数
molecular biology: dna replication*, rna, gene expression*, transcription & translation*, plasmid*, crispr*, pcr, mrna, 分子生物*, 基因表达*, 转录
molecular dynamics: gromacs*, lammps*, amber & simulation*, namd*, md simulation*, force field*, 分子动力学*
molecular structure: lewis structure*, vsepr*, molecular geometry*, smiles string*, bond angle*, chemical structure*, hybridization, 分子结构*, 结构式
momentum:: conservation of momentum*, linear momentum*, angular momentum*, impulse & momentum*, collision & mass, kg m s, 动量*
monetary policy: central bank*, federal reserve*, interest rate, quantitative easing*, open market operations*, money supply*, ecb, 货币政策*, 降息*, 央行
money laundering: aml*, launder money*, anti money laundering*, kyc, shell company, 洗钱*, 反洗钱*
mongodb: mongoose*, mongo*, nosql, pymongo*, aggregation pipeline*, mongodb atlas*
monologue: soliloquy*, monologues*, one man show, audition piece*, dramatic monologue*, 独白*
monster design: design a monster*, monster stat block*, d&d monster*, homebrew monster*, boss monster*, creature design*, stat block, 怪物设计*, 怪物, 设计 & 怪物*
monte carlo simulation: monte carlo*, mcmc, random sampling, 蒙特卡洛*, 蒙特卡罗*
moon:: the moon*, lunar*, moon landing*, moon phase*, full moon*, apollo 11*, earths moon*, 月球*, 月亮*, 登月*
moral dilemma: trolley problem*, ethical dilemma*, is it ethical*, is it moral to*, would you sacrifice*, lesser evil, 道德困境*, 电车难题*, 两难
moral education: character education*, teach & values, moral values, 德育*, 道德教育*, 思政*, 品德
moral philosophy: ethics, kant*, utilitarianism*, deontology*, virtue ethics*, categorical imperative*, consequentialism*, metaethics*, 伦理学*, 道德哲学*, 功利主义*
moral reasoning: is it wrong to*, is it ethical*, kohlberg*, morally wrong*, morally right*, is it immoral*, ethical judgment*, 道德判断*, 道德推理*, 是否道德
morning routine: daily routine, wake up early*, wake up & morning, start my day*, miracle morning*, 晨间*, 早起*, 早晨习惯
morphology:: morpheme*, word formation*, inflection & language*, prefix & suffix, affix*, plant morphology*, morphological*, 形态学*, 词素*, 构词
mother:: my mother*, my mom*, mom*, mum*, motherhood*, mothers day*, single mother*, 母亲*, 妈妈*, madre*
motivation letter: letter of motivation*, motivational letter*, statement of purpose, motivation & scholarship, letter & masters program, lettre de motivation*, motivationsschreiben*, 动机信*
motivational speech: inspirational speech*, speech to motivate*, pep talk*, speech & inspire, motivate my team*, 励志演讲*, 动员讲话*, 动员
motorsport: formula 1*, f1*, nascar*, motogp*, rally racing*, grand prix*, lewis hamilton*, racing?, 赛车*, 一级方程式*
mountain: mountains*, everest*, mountain range*, himalayas*, peak?, alps, rocky mountains, mountaineering*, 山脉*, 高山, 珠穆朗玛*
mqtt: mosquitto*, mqtt broker*, paho*, iot & broker, publish subscribe
multi agent system: multi agent*, agents & collaborate, autogen, crewai*, agent based, 多智能体*
multi factor authentication: mfa*, 2fa*, two factor*, two factor authentication*, totp*, otp, authenticator app*, 双因素*, 多因素认证*, 两步验证*
multi hop question: multi hop*, multihop*, hotpotqa*, multi step question, 多跳*
multi label classification: multilabel*, multi label*, multiple labels*, multilabelbinarizer*, 多标签*
multiculturalism: multicultural*, cultural diversity*, melting pot*, diverse cultures, intercultural, 多元文化*
multilingual output:: in english and chinese*, in both english and*, in multiple languages*, in english and spanish*, translate & into & languages, bilingual, in several languages*, in different languages*, 中英文*, 双语*, 中英对照*, 多种语言
multiplication table: times table*, times tables*, multiplication chart*, 9x9, 乘法表*, 九九乘法*, 口诀表
multithreading: threads*, thread?, mutex*, race condition, threadpool*, concurrency, thread safe*, multithreaded*, deadlock, 多线程*, 线程, 线程池*
multivariable calculus: partial derivative*, double integral*, triple integral*, gradient vector*, line integral*, stokes theorem*, vector calculus*, jacobian, 多元微积分*, 偏导数*, 二重积分*
multivariate statistics: pca, manova*, factor analysis*, multivariate normal*, multivariate analysis*, discriminant analysis*, 多元统计*
museum: exhibit?, museums*, louvre*, curator, exhibition?, british museum*, museum visit*, 博物馆*, 美术馆, museo*
music composition: compose music*, chord progression*, compose a melody*, composer, compose a song*, write a melody*, midi, 作曲*, 谱曲*, 和弦进行*
music history: history of music*, baroque music*, beethoven, mozart, bach, romantic era, history of jazz*, 音乐史*
music production: ableton*, fl studio*, daw*, mixing and mastering*, logic pro*, music producer*, synth, beat making*, 音乐制作*, 编曲*, 混音
music review: album review*, song review*, review of & album*, concert review*, pitchfork?, review & song, 乐评*, 专辑 & 评论
musical instrument: piano*, violin*, guitar, drums?, saxophone*, flute*, cello*, trumpet*, instruments & music, 乐器*, 钢琴*, 小提琴*
mutual fund: mutual funds*, etf*, index fund*, vanguard?, sip investment*, expense ratio*, net asset value*, 基金*, 共同基金*, 公募
mybatis: mybatis plus*, mapper xml*, mybatis mapper*, resultmap*, spring boot & mapper
mysql: mariadb, mysql workbench*, mysqli*, innodb*, phpmyadmin*, sql query?, 数据库?
myth retelling: retell & myth*, myth & retell*, greek myth, rewrite & myth*, modern retelling*, mythology & story, 神话改编*, 神话 & 故事
naive bayes: bayes classifier*, gaussiannb*, multinomialnb*, spam classifier, 朴素贝叶斯*
name extraction: extract & names*, extract the name*, named entity, ner?, names of people & text*, people mentioned*, 提取 & 人名*, 人名识别*, 提取 & 姓名*
name generation: name ideas*, names for*, suggest & names*, name for my*, company name*, username, fantasy names*, baby name*, business name*, name suggestions*, 起名*, 取名*, 起个名字*, 名字
name meaning: meaning of the name*, what does the name & mean*, origin of the name*, surname origin*, name & origin & meaning, 名字的含义*, 名字 & 含义*, 名字 & 寓意*
narrative essay: personal narrative*, personal essay, essay about a time*, narrative writing*, describe a time when, 记叙文*
narrative perspective: first person*, third person*, point of view*, second person, narrator, from the perspective of*, pov*, omniscient*, 第一人称*, 第三人称*, 叙述视角*, 叙事视角*
national security: homeland security*, nsa, terrorism, intelligence agency, cia?, espionage, 国家安全*, 国安
natural disaster: earthquake*, hurricane*, tsunami*, flood, tornado*, wildfire*, volcanic eruption*, typhoon*, 自然灾害*, 地震*, 台风*, 洪水
nature:: natural world*, wildlife, forest, outdoors, beauty of nature*, in nature*, natural beauty, 大自然*, 自然
nature poem: poem about nature*, poem & forest*, poem about the ocean*, poem & autumn, poem about spring*, poem about the sea*, poem & trees, 自然 & 诗, 写景 & 诗*
navigation:: gps*, navigation system*, navbar*, navigation bar*, react navigation*, directions to, compass, router?, nautical, 导航*
needs assessment: training needs*, need analysis*, needs analysis*, community needs*, requirement gathering?, 需求评估*, 需求分析, 需求调研
negative prompt: negative prompts*, stable diffusion?, deformed*, bad anatomy*, worst quality*, extra limbs*, 负面提示词*, 反向提示词*
negotiation role play: role play & negotiate*, act as & negotiate*, pretend & negotiate*, you are the buyer, you are the seller, haggle, 谈判 & 角色扮演*, 扮演 & 谈判*
negotiation simulation: simulate & negotiation*, negotiation scenario*, mock negotiation*, negotiate, buyer and seller, 模拟谈判*, 谈判模拟*
neo4j: cypher query*, graph database*, cypher
nestjs: nest.js*, nestjs*, nest js*, typeorm, injectable, module?
network analysis: social network analysis*, networkx*, centrality*, graph analysis*, gephi*, betweenness*, wireshark, 网络分析*
network architecture: network topology*, network design*, osi model*, lan, sd wan*, vlan, neural architecture, network diagram*, 网络架构*, 网络拓扑*, 组网
network programming: socket programming*, socket*, tcp server*, udp, tcp client*, winsock*, asyncio?, netty*, 网络编程*, 套接字*
network protocol: tcp*, udp*, tcp ip*, osi model*, dns, http?, bgp*, dhcp, 网络协议*, 通信协议
network security: firewall*, vpn, ddos*, intrusion detection*, zero trust*, packet sniffing, 网络安全*, 防火墙*
network troubleshooting: ping?, traceroute*, cannot connect?, wifi not working*, no internet connection*, packet loss*, dns error, connection timed out, 网络故障*, 网络排查*, 连不上网*
networking event: networking events*, professional networking*, elevator pitch, mixer?, meet people & industry, business cards, 社交活动, 人脉, 交流会
neural network: neural net*, cnn*, rnn*, lstm*, backpropagation*, deep learning*, perceptron*, activation function, pytorch, 神经网络*, 深度学习*
neurology: neurologist*, stroke, epilepsy*, parkinson*, alzheimer*, multiple sclerosis*, seizure*, migraine, 神经科*, 神经内科*, 癫痫*, 帕金森*
neutral tone: neutral*, unbiased*, objective tone*, impartial*, neutral language*, without bias, 中立*, 客观, 中性语气*
new year resolution: new years resolution*, resolutions for, new year goals*, resolution & year, 新年计划*, 新年愿望*, 新年目标*, neujahrsvorsatze
newborn care: newborn*, newborn baby*, umbilical cord*, neonatal*, breastfeed, swaddle*, neonate*, 新生儿*, 初生婴儿
news:: news?, headline, breaking news*, latest news*, news report*, news today*, newspaper, in the news*, 新闻*, 时事, noticias*, nachrichten*, actualites
news article: news story*, news report*, newspaper article*, breaking news, journalist?, 新闻稿, 新闻报道*, 新闻?, noticia
news summary: summarize & news article*, summarize this news*, summarize the news*, news digest*, key headlines, 新闻摘要*, 总结 & 新闻
newsletter: email digest, mailchimp?, substack, weekly bulletin, 通讯简报*, 邮件简报
next.js: nextjs*, next js*, getserversideprops*, getstaticprops*, app router, vercel
nft: non fungible token*, opensea*, erc721*, erc 721*, mint & token, 数字藏品*, 非同质化代币*
nginx: reverse proxy?, proxy pass*, server block, nginx.conf*, 反向代理?
nihilism: nihilist*, nihilistic*, meaninglessness of life, nietzsche?, 虚无主义*
no code tool: no code?, nocode*, low code, bubble.io*, webflow, without coding, zapier?, 无代码*, 低代码
no explanation: do not explain*, don t explain*, without explanation*, no explanations*, without any explanation*, only output?, just the answer, no additional text, 不要解释*, 无需解释*, 不需要解释*, sin explicacion
no repetition: do not repeat*, don t repeat*, avoid repeating*, without repeating*, avoid repetition*, no duplicates, not repeat, 不要重复*, 不能重复*, 避免重复*
no spoiler: without spoiling*, spoiler free*, avoid spoilers*, don t spoil*, do not spoil*, 不剧透*, 不要剧透*
node.js: nodejs*, node js*, express.js, expressjs, node server, require & module?
noir fiction: film noir*, noir detective*, hardboiled*, hard boiled detective*, noir style*, noir, femme fatale, 黑色电影*
nondisclosure agreement: nda*, non disclosure agreement*, confidentiality agreement*, 保密协议*
nonsense input: asdf*, asdfgh*, gibberish, random letters?, qwerty?, 乱码?
normal distribution: normally distributed*, gaussian distribution*, bell curve*, z score, standard normal*, standard deviation & mean?, 正态分布*, 高斯分布*, normalverteilung
nosql database: nosql*, mongodb, dynamodb, cassandra, couchdb, document database, firestore, 非关系型数据库*
note taking: take notes*, taking notes*, lecture notes, cornell notes*, study notes, obsidian?, notion?, 做笔记*, 笔记
notice writing: notice board, write a notice*, draft a notice*, public notice, announcement, 通知, 公告, 写一份通知*, 启事
novel outline: outline & novel*, book outline, chapter outline, plot outline, story outline, 小说大纲*, 大纲 & 小说*
novel writing: write a novel*, novel chapter, my novel*, write & novel, chapter 1?, 写小说*, 小说, 长篇小说*, 网文
npm: npm install*, package.json*, yarn?, node modules*, npx, pnpm
nuclear energy: nuclear power*, nuclear reactor*, nuclear plant, fission reactor*, nuclear fusion, uranium, 核能*, 核电*, 核电站*
null pointer: nullpointerexception*, null pointer exception*, nullptr, npe, null reference, nullreferenceexception*, 空指针*
null safety: null safe*, null check, optional chaining, null operator, nullable, 空安全*
number:: digits?, numeral, numbers from, whole number, even number, odd number, 数字?
number extraction: extract & number*, extract & digits*, find all numbers*, pull & numbers, 提取 & 数字*, 抽取 & 数字*
number puzzle: sudoku, kenken*, magic square*, math puzzle, guess my number, game of 24, kakuro*, 数字谜题*, 数独, 24点*
number sequence: next number*, sequence of numbers*, fibonacci, next term, arithmetic sequence, complete the sequence, number series*, 数列*, 找规律*
numerical integration: trapezoidal rule*, simpson s rule*, simpsons rule*, quadrature, runge kutta?, riemann sum, monte carlo integration*, 数值积分*, 梯形法*
numerology: life path number*, angel number*, destiny number*, numerologist*, 数字命理*, 生命灵数*
numpy: np.array*, ndarray*, np.zeros*, np.linalg*, import numpy*, numpy array*
nuxt.js: nuxt*, nuxtjs*, nuxt 3*, usefetch
oauth: oauth2*, oauth 2.0*, access token, refresh token, openid connect, authorization code flow*, 授权码
obesity: obese*, overweight, bmi, bariatric, ozempic?, weight gain?, 肥胖*, 减肥?
obituary: obituaries*, eulogy?, in loving memory*, passed away?, survived by?, 讣告*, 悼文
object detection: yolo*, yolov5*, yolov8*, faster rcnn*, bounding box, detect objects*, 目标检测*, 物体检测*
objective c: objc*, objective c*, nsstring*, uiviewcontroller, nsarray*, cocoa touch
objectives and key results: okr*, okrs*, key results*, quarterly objectives, 目标与关键成果*
observation planning: stargazing, telescope?, observing plan*, astrophotography?, observing session, lesson observation, 观测计划*, 观星, 观察计划*
observer pattern: observer design pattern*, subject & observer, event listener?, notify observers*, 观察者模式*
obsessive compulsive disorder: ocd*, intrusive thoughts, compulsions, obsessive compulsive*, 强迫症*
ocaml: ml functor, dune build, opam*, let rec
occupational therapy: occupational therapist*, sensory integration, fine motor skills, activities of daily living, 职业治疗*, 作业治疗*
ocean: sea?, marine, pacific, atlantic, coral reef?, deep sea, oceanography*, 海洋*, 大海
ode: ode to*, write an ode*, ode about*, pindaric*, 颂歌*, 颂诗*
offensive language: offensive words*, slur, swear words, hate speech, insult, toxic comment, offensive tweet*, 脏话, 冒犯性*, 辱骂
olympics: olympic*, olympic games*, gold medal?, ioc?, paralympics*, 奥运*, 奥运会*, 冬奥会*
onboarding: new hire*, new employee orientation*, onboard new*, first day at work, user onboarding*, induction plan, 入职*, 新员工培训
oncology: cancer, tumor, tumour, chemotherapy*, oncologist*, metastasis, carcinoma, 癌症*, 肿瘤*, 化疗
one word answer: in one word*, one word only*, single word, answer with one word*, yes or no only, 一个词回答*, 用一个词*, 一个字回答
online business: ecommerce, online store, make money online, start & online business*, dropshipping, shopify?, 网上创业*, 电商, 网店
online shopping: buy online*, amazon?, shop online*, ebay, shopping cart?, checkout?, taobao*, 网购*, 淘宝, 京东
ontology: owl ontology*, rdf, protege?, knowledge graph, sparql, being and existence?, 本体论*, 本体
open data: public dataset*, open dataset*, data portal, kaggle?, government data, 开放数据*, 公开数据集*
open domain question answering: trivia question, answer the following question?, general knowledge question, 开放域问答*
open ended question: open ended*, thought provoking question, discussion question, what do you think?, 开放式问题*, 开放性问题*
open letter: write an open letter*, 公开信*
open source: opensource*, github?, oss, gpl?, mit license, foss*, contribute to & repository, 开源*
openai api: openai*, gpt 4 api*, openai.chatcompletion*, chatgpt api*, gpt 3.5 turbo*, openai key*, gpt api*
opencv: cv2*, imread*, cvtcolor*, findcontours*, canny edge*, import cv2*
opengl: glsl, vertex shader, fragment shader, glfw*, webgl, vbo, glbegin*, 着色器
opera: aria, libretto*, puccini*, verdi, wagner, soprano, la traviata*, 歌剧*, 京剧?
operations research: linear programming, simplex method*, queueing theory, transportation problem, integer programming, optimal solution?, 运筹学*, 线性规划
ophthalmology: ophthalmologist*, cataract*, glaucoma*, retina, cornea, macular degeneration*, myopia, 眼科*, 白内障*, 青光眼*, 近视
opinion column: op ed*, oped*, opinion piece*, columnist*, editorial, newspaper column*, 专栏*, 评论文章, 社论
opinion essay: opinion paragraph*, agree or disagree*, to what extent do*, give your opinion?, argumentative essay, 观点文*, 议论文
optical character recognition: ocr*, tesseract*, text from image*, scanned document, pytesseract*, 文字识别*, 光学字符识别*
optimistic tone: optimistic*, hopeful tone*, upbeat tone*, positive tone*, positive outlook, 乐观*, 积极乐观*
optimizer:: adam optimizer*, sgd*, adamw*, learning rate, rmsprop*, gradient descent, 优化器*
options trading: call option*, put option*, strike price*, covered call*, iron condor*, options strategy*, theta decay, 期权*, 看涨期权*
oracle database: oracle db*, oracle sql*, sqlplus*, oracle 19c*, oracle 12c, oracle & query, oracle数据库*
oral history: oral histories*, oral history interview*, oral tradition, life stories of elders, 口述历史*, 口述史*
order of operations: pemdas*, bodmas*, bidmas*, operator precedence, 运算顺序*, 混合运算
organizational behavior: organisational behaviour*, organizational behaviour*, employee motivation, group dynamics, maslow?, herzberg, 组织行为学*, 组织行为*
organizational culture: company culture*, corporate culture*, workplace culture*, organisational culture*, 企业文化*, 组织文化*
organizational structure: org chart*, organisational structure*, organization chart*, reporting structure, hierarchical structure, matrix structure, 组织架构*, 组织结构*
origami: paper folding*, fold paper*, paper crane*, 折纸*
ornithology: bird*, birds, birdwatching*, bird species*, birding*, plumage, 鸟类*, 观鸟*
orthopedics: orthopedic*, orthopaedic*, fracture, knee replacement*, hip replacement*, acl tear, scoliosis, 骨科*, 骨折
ottoman empire: ottoman*, ottomans*, suleiman the magnificent*, janissary*, janissaries*, 奥斯曼*, 奥斯曼帝国*
out of office message: out of office*, ooo message*, auto reply*, autoreply, vacation responder*, away message, 自动回复, 外出自动回复*
outfit recommendation: what to wear*, what should i wear*, outfit*, outfit idea*, dress for, clothes & wear, 穿搭*, 穿什么*, 搭配?
outlier detection: outlier*, outliers*, iqr, isolation forest*, anomaly detection, 异常值*, 离群点*
output format:: output should be*, format your response*, in the following format*, format the output*, return as json, use this format, output as, 输出格式*, 按照以下格式*, 格式输出*
outsourcing: outsource*, offshoring*, bpo*, third party vendor?, 外包*
overfitting: overfit*, over fitting*, dropout?, validation loss, training accuracy & validation, 过拟合*
`;
