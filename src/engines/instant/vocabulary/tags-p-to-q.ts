/** Tags of no area of their own, "p value" to "quran study". */
export const tagsPToQ = `
p value: pvalue*, p values*, p value*, statistically significant*, null hypothesis, hypothesis test, p值*, 显著性
p5.js: p5js*, createcanvas*, p5 sketch*, processing sketch
packet analysis: wireshark*, pcap*, tcpdump*, packet capture*, network packets, scapy, 抓包*, 数据包
packing list: what to pack*, packing checklist*, pack for & trip, pack for, suitcase?, 行李清单*, 打包清单*, 带什么 & 旅行
paganism: pagan*, wicca*, neopagan*, heathen, druid?, 异教, 多神教
pagination: paginate*, page size, infinite scroll, next page & api, limit & offset, 分页*
pain management: chronic pain*, back pain?, pain relief*, painkiller*, analgesic, opioids, 疼痛管理*, 止痛*, 镇痛
painting: paint?, watercolor, oil painting*, acrylic, canvas?, painter, brush strokes, 绘画*, 油画*, 水彩
palindrome: palindromic*, same forwards and backwards*, reads the same*, 回文*
pandas: dataframe*, pd.read csv*, groupby, import pandas*, pandas df*, df?, pd.dataframe*
pandemic: covid*, covid 19*, coronavirus*, lockdown, spanish flu, epidemic, outbreak?, 疫情*, 新冠*, 大流行
panel data: fixed effects*, random effects model*, panel regression*, plm?, longitudinal data, 面板数据*, 固定效应*
paradox: paradoxes*, paradoxical*, zeno, ship of theseus*, grandfather paradox*, 悖论*
paragraph limit: in one paragraph*, single paragraph*, two paragraphs*, three paragraphs*, 3 paragraphs*, 2 paragraphs*, one short paragraph*, 5 paragraphs*, 一段话*, 三段
paragraph writing: write a paragraph*, short paragraph*, ^paragraph, topic sentence, body paragraph, compose a paragraph*, 写一段话*, 写一段
parallel programming: openmp*, mpi, multithreading, cuda?, multiprocessing, parallel computing*, parallelize*, 并行编程*, 并行计算*
parallel universe: parallel universes*, multiverse*, alternate universe*, parallel world*, alternate reality, 平行宇宙*, 平行世界*
paranormal: ghost, haunted, supernatural, poltergeist*, ghost hunting*, ufo?, 灵异*, 超自然*, 鬼
paraphrase detection: paraphrases of each other*, are the sentences paraphrases*, same meaning, semantically equivalent*, sentence 1 & sentence 2?, mrpc*, qqp*, 意思相同, 语义相同*
parasite: parasitic*, parasitology*, tapeworm*, malaria?, ticks, worms?, 寄生虫*, 寄生*
parent communication: letter to parents*, email to parents*, parent teacher*, parents & student, message to parents*, 家长沟通*, 家长会, 致家长*
parody: parodies*, spoof*, parodying*, in the style of & funny?, mock version, 恶搞*, 戏仿*
parody song: parody of the song*, song parody*, parody lyrics*, weird al*, parody & song*, 改编歌词, 恶搞歌*
parser: parse, tokenizer?, lexer, ast, recursive descent*, grammar rules?, 解析器*, 语法分析
partial differential equation: pde*, pdes*, heat equation*, wave equation*, laplace equation*, navier stokes, 偏微分方程*
particle physics: quark, higgs*, boson*, lepton, standard model*, cern*, hadron, neutrino, 粒子物理*, 夸克*
party game: party games*, icebreaker game, truth or dare*, charades*, never have i ever*, game night, 派对游戏*, 聚会游戏*, 真心话大冒险*
passive income: side hustle?, earn while you sleep, make money online?, dividend?, residual income*, 被动收入*, 睡后收入*
passive voice: active to passive*, active voice*, passive construction, into the passive*, 被动语态*, 被动句*
password cracking: crack & password*, hashcat*, john the ripper*, brute force & password*, hack & password, 密码破解*, 破解密码*
password generation: generate & password*, password generator*, strong password*, random password*, create a password, 生成密码*, 密码生成*
password security: strong password, password manager*, secure password*, hash & password, password policy*, bcrypt, two factor?, 密码安全*
past tense: simple past*, past form*, preterite*, past participle, pasado simple, rewrite & past tense*, 过去时*, 过去式*
pasta: spaghetti*, penne*, carbonara*, lasagna*, fettuccine*, macaroni, linguine*, 意大利面*, 意面*
patent analysis: patent claim*, patent search*, prior art*, patent landscape*, analyze & patent*, 专利分析*, 专利检索*
patent law: patent*, patentability*, patent infringement*, uspto*, patent application*, 专利法*, 专利
pathfinding: a star algorithm*, dijkstra, shortest path, maze solver, path finding*, 寻路*, 最短路径
pathology: histopathology*, biopsy*, histology, pathologist*, pathogenesis, 病理*, 病理学*
patient care: nursing care*, bedside, care plan, caring for patients*, nurse?, hospital?, 患者护理*, 病人护理*, 护理
patient communication: talk to patients*, bad news & patient*, patient & explain, doctor patient*, letter to patient*, bedside manner*, 医患沟通*
patient education: educate patients*, patient handout*, patient leaflet*, patient information*, explain to a patient*, discharge instructions, 患者教育*, 健康宣教*
pattern recognition: find the pattern*, identify the pattern*, recognize patterns*, what comes next, next in the sequence, 模式识别*, 找规律*
pay per click advertising: ppc*, google ads*, adwords*, cost per click*, cpc, paid search*, 竞价广告*, 点击付费*
payment integration: stripe*, paypal, payment gateway*, razorpay*, checkout api, accept payments*, 支付接口*, 微信支付, 支付宝
payroll: paycheck, payslip*, salary calculation, wages?, withholding, 工资单*, 薪资, 发工资
pdf file: pdf*, pdfs*, pypdf2*, acrobat, pdf to, export to pdf*, pdf文件*
pedagogy: pedagogical*, teaching method*, teaching strategy*, constructivism, bloom s taxonomy, vygotsky, 教学法*, 教育学*
peer review: peer reviewed*, review & manuscript*, referee report*, peer feedback*, reviewer comments, 同行评审*, 审稿*, 互评
penetration testing: pentest*, pentesting*, penetration test*, metasploit*, kali linux*, burp suite*, nmap, 渗透测试*
pension: 401k, retirement plan, pension fund*, pensioner*, annuity, social security?, 养老金*, 退休金*
perception:: perceive, visual perception*, gestalt, sensory perception*, optical illusion, perception of, 知觉*, 感知
perfume: fragrance*, cologne*, eau de parfum*, scent, top notes, 香水*
perimeter: circumference, perimeter of a*, length and width?, fence around?, 周长*, perimetro
periodic table: chemical element*, atomic number*, noble gas*, alkali metal*, periodic trends*, 元素周期表*, 化学元素*
permutation: permutations*, combinations and permutations*, how many ways*, how many arrangements*, factorial?, 排列组合*, 全排列*
persian language: persian*, farsi*, dari, in persian, translate to persian*, iranian?, 波斯语*
persona:: user persona*, buyer persona*, customer persona*, create a persona*, persona of, act as?, you are a?, 用户画像*, 人设
personal essay: essay about myself, essay about my, common app essay*, personal narrative*, college essay, 个人随笔*
personal information:: my name is, my address, date of birth, phone number, pii*, social security number, my email?, 个人信息*, 隐私?
personal question:: how old are you*, where are you from*, what is your name*, what s your name*, what is your favorite*, are you human, do you have feelings, who are you, 你叫什么*, 你几岁*, 你是谁
personal statement: statement of purpose*, ucas*, university application, motivation letter, admission essay*, 个人陈述*
personality disorder: borderline personality*, bpd*, narcissistic personality*, npd, antisocial personality*, 人格障碍*
personality type: mbti*, intj*, infp*, enneagram*, myers briggs*, infj*, enfp*, introvert, 人格类型*, 性格测试
personification: personify*, personified*, give human qualities*, figurative language?, 拟人*
persuasive tone: persuasive*, persuasively*, convincing tone*, convincing, compelling?, 说服力*, 有说服力*
persuasive writing: persuasive essay*, persuasive letter*, persuade*, convince, persuasive article*, 说服性*, 劝说
pessimistic tone: pessimistic*, gloomy*, negative tone*, cynical tone, bleak, 悲观*, 消极
pest control: get rid of & bugs*, get rid of ants*, cockroach*, exterminator*, termite*, mice?, bed bugs*, pesticide, rats?, 除虫*, 害虫*, 蟑螂*
pet name: name & puppy*, name & kitten*, name for my dog*, name for my cat*, dog name*, cat name*, name & pet*, 宠物名字*, 给 & 狗 & 取名
pet nutrition: dog food*, cat food*, pet food*, can dogs eat*, can cats eat*, feed my dog*, raw diet?, 狗粮*, 猫粮*, 宠物食品*
petroleum engineering: oil well*, reservoir engineering*, oil drilling*, enhanced oil recovery*, wellbore*, drilling fluid*, 石油工程*, 钻井*
philosophy: philosopher*, philosophical*, plato, aristotle, kant, nietzsche, existentialism, meaning of life, 哲学*, 哲学家*, filosofia
philosophy of mind: mind body problem*, qualia*, consciousness, dualism, functionalism, chinese room*, free will?, 心灵哲学*
philosophy of religion: existence of god*, problem of evil*, ontological argument*, theodicy*, cosmological argument*, atheism, 宗教哲学*
philosophy of science: karl popper*, falsifiability*, thomas kuhn*, paradigm shift, demarcation problem*, scientific realism*, 科学哲学*
phishing: phishing email*, spear phishing*, suspicious email, suspicious link, fake login page*, 钓鱼邮件*, 网络钓鱼*, 钓鱼网站*
phonetics: phonetic*, ipa, pronunciation, phonetic transcription*, vowel?, articulation, 语音学*, 音标*
phonics: cvc words*, digraph*, letter sounds*, blends and digraphs*, decodable*, sounding out, 自然拼读*
phonology: phoneme*, phonological*, allophone*, minimal pair*, syllable structure, 音系学*, 音位*
photo editing: photoshop*, lightroom*, edit photos*, edit & photo*, retouch*, remove background, 修图*, 图片编辑, ps修图*
photography tip: photography*, camera settings*, aperture, shutter speed*, take better photos*, dslr, photo composition, 摄影*, 拍照技巧*
photosynthesis: chlorophyll*, chloroplast*, calvin cycle*, light reactions*, photosynthetic*, 光合作用*
physical chemistry: thermodynamics?, enthalpy, gibbs free energy*, reaction kinetics, arrhenius, rate constant, 物理化学*
physical education: pe class*, pe teacher*, gym class*, pe lesson*, sports lesson, 体育课*, 体育教学*
physical therapy: physiotherapy*, physical therapist*, physiotherapist*, rehab exercises, range of motion, 物理治疗*, 康复训练
physics problem: velocity, acceleration, projectile, friction, m s, newton s law, mass & kg?, kinetic energy, inclined plane*, 物理题*, 加速度, 摩擦力
physiology: physiological*, homeostasis, human body, cardiovascular system, nervous system?, muscle contraction, 生理学*, 生理
piano: pianist*, keyboard chords, chopin, play the piano*, sheet music?, sonata, 钢琴*
pickup line: pick up line*, pickup lines*, tinder opener*, flirty line*, flirt, cheesy line*, 搭讪*, 土味情话*
picture book: children s book*, illustrated book, storybook, picture book for kids*, 绘本*, 图画书*
pie chart: piechart*, donut chart, pie graph*, 饼图*, 饼状图*
pilates: reformer*, mat workout, core exercises?, 普拉提*
piracy: torrent*, pirated*, illegal download*, cracked software*, copyright infringement?, pirate bay*, 盗版*
pirate: like a pirate*, pirates*, pirate ship*, ahoy*, arr matey*, captain jack sparrow*, blackbeard*, 海盗*
pitch deck: investor deck*, startup pitch*, pitch & investors*, pitch slides*, investor presentation*, 路演*, 融资计划, 商业计划书?
pivot table: pivottable*, pivot table*, excel pivot*, 数据透视表*, 透视表*
pizza: pizzeria*, pepperoni*, margherita*, pizza dough*, mozzarella?, 披萨*, 比萨*
pl sql: plsql*, pl sql, stored procedure?, oracle procedure*, dbms output*, cursor & oracle
place value: tens and ones*, ones place*, tens place*, hundreds place*, expanded form, base ten, 位值*, 个位 & 十位
placeholder text: lorem ipsum*, placeholder*, dummy text*, filler text*, 占位符*, 占位文本*
plagiarism detection: plagiarism*, turnitin*, plagiarized*, detect plagiarism*, plagiarism checker*, 抄袭*, 查重*
plain text output: plain text*, no markdown*, without markdown*, no formatting, without formatting, 纯文本*, 不要markdown*
planet: planets*, jupiter, saturn, mars, venus?, solar system, exoplanet, 行星*, 火星, 太阳系
plant biology: botany*, plant cell*, xylem*, stomata*, plant growth, pollination, 植物学*, 植物
plant identification: identify & plant*, what plant is this*, what kind of plant*, which plant, name of this plant*, 植物识别*, 这是什么植物*
plantuml diagram: plantuml*, startuml*, puml*, uml diagram, plant uml*
plasma physics: plasma, tokamak*, debye length*, magnetohydrodynamics*, fusion reactor, ionized gas*, 等离子体*
plastic pollution: plastic waste*, microplastics*, single use plastic*, ocean plastic*, plastic bags, 塑料污染*, 微塑料*
plate tectonics: tectonic*, tectonic plates*, continental drift*, subduction*, fault lines, 板块构造*, 板块运动*
playful tone: playful*, lighthearted*, fun tone*, cheeky*, whimsical, light hearted*, 俏皮*, 活泼
playlist: spotify*, songs for & party?, recommend & songs*, list of songs, mixtape*, 歌单*, 播放列表*
playwright: shakespeare, dramatist*, arthur miller*, write a play, tennessee williams*, ibsen, chekhov, 剧作家*, 莎士比亚
plot summary: synopsis*, summarize the plot*, plot of the movie*, plot of the book*, storyline?, what happens in, 剧情简介*, 情节概要*, 剧情
plot twist: twist ending*, surprise ending*, unexpected twist*, surprising twist*, twist at the end*, 反转*, 剧情反转*
plotly: plotly express*, px.line*, px.scatter*, dash app, go.figure*
plugin development: plugin*, write a plugin*, wordpress plugin*, minecraft plugin*, spigot, vst?, browser extension?, 插件开发*, 插件
plumbing: plumber*, leaky faucet*, clogged drain*, water heater, pipe leak*, toilet?, faucet, 水管*, 管道工, 下水道
plural form: plural*, plurals*, pluralize*, singular to plural*, singular and plural*, plural noun*, 复数*
podcast script: podcast*, podcast episode*, podcast intro*, script & podcast*, 播客*, 播客脚本*
poem analysis: analyze & poem*, analyse & poem*, interpret & poem*, meaning of the poem*, explain & poem*, 诗歌赏析*, 赏析 & 诗*, 诗歌分析*
poem translation: translate & poem*, translation of the poem*, 翻译 & 诗*, 诗歌翻译*, 译诗*
poetic style: poetic*, poetically*, lyrical style*, poetic language*, 诗意*, 诗一般
poetry analysis: analyze & poem*, poem & theme*, poem & literary devices*, imagery & poem*, meter & stanza, 诗歌鉴赏*, 诗歌赏析*, 诗歌分析*
pointer: pointers*, dereference*, malloc, memory address, pointer to*, dangling pointer*, 指针*
poison: poisonous*, poisoning*, toxic?, venom, arsenic*, cyanide*, antidote*, 毒药*, 中毒*
poisson distribution: poisson*, poisson process*, average rate & per hour?, lambda & events, 泊松分布*
police procedure: police officer, police report, arrest, miranda*, crime scene, law enforcement, police?, traffic stop, 警察, 警方, 执法
policy brief: policy memo*, policy paper*, policy recommendation*, briefing paper, policymakers, 政策简报*, 政策建议
policy writing: write a policy*, draft a policy*, company policy*, privacy policy, hr policy*, policy document*, remote work policy*, 制定政策*, 规章制度*
polish language:: in polish*, po polsku*, polish translation*, into polish*, learn polish*, polish speaker*, 波兰语*
polite tone: more polite*, polite way*, polite email*, polite?, courteous*, respectful tone*, respectfully, 礼貌*, 委婉, 客气
political campaign: election campaign*, campaign speech*, candidate & election, campaign slogan*, vote for me*, running for office*, running for mayor*, 竞选*
political history: cold war, history of & politics, political revolution, presidents of?, political event*, 政治史*
political ideology: liberalism*, conservatism*, socialism*, communism*, fascism*, libertarian*, marxism, left wing, right wing, 意识形态*, 社会主义, 自由主义
political opinion: political view*, trump?, biden?, should i vote for*, republican or democrat*, best president, 政治观点*, 政治立场*
political party: republican party*, democratic party*, labour party*, democrats, republicans, party platform*, 政党*, 共产党
political science: political theory*, realism & liberalism, international relations, comparative politics*, political scientist*, 政治学*
political system: democracy, parliamentary system*, monarchy, form of government*, separation of powers*, federalism, electoral college, 政治制度*, 政治体制*
polymer chemistry: polymer*, polymers*, polymerization*, monomer*, copolymer*, polyethylene, nylon, 高分子*, 聚合物*, 聚合反应*
polymorphism: polymorphic*, method overriding*, virtual function*, oop?, inheritance?, 多态*
polynomial: polynomials*, cubic, roots of the polynomial*, factorize, 多项式*, polinomio
population:: population of*, inhabitants, census, how many people live*, demographics, population density*, population growth*, 人口*
portfolio management: investment portfolio*, asset allocation*, diversification, rebalancing*, sharpe ratio*, stock portfolio*, 投资组合*, 资产配置*
portuguese language: portuguese*, em portugues*, portugues*, brazilian portuguese*, voce*, 葡萄牙语*, 葡语*
positive psychology: seligman*, perma model*, flow state, gratitude, happiness, wellbeing, flourishing, 积极心理学*
post apocalyptic fiction: post apocalyptic*, postapocalyptic*, after the apocalypse*, zombie apocalypse*, wasteland, nuclear war & survivors, 末日*, 末世*
postgresql: postgres*, psql*, pgadmin*, plpgsql*, jsonb, postgis
posture: slouching*, sit up straight, ergonomic, hunchback, forward head*, 坐姿*, 体态*, 驼背
pottery: ceramics*, ceramic, kiln*, glaze, clay?, potter s wheel*, 陶器*, 陶瓷*, 陶艺*
potty training: potty*, toilet training*, toddler & toilet*, diapers, 如厕训练*
poverty: poor people*, homelessness, low income, poverty line*, income inequality, impoverished*, 贫困*, 贫穷*, 扶贫
power automate: microsoft flow*, flow trigger, sharepoint flow*, power platform*
power bi: powerbi*, dax*, power bi dashboard*, measure & dax, calculate & filter?
power electronics: inverter*, buck converter*, boost converter*, rectifier, mosfet, igbt*, pwm, 电力电子*, 逆变器*
power of attorney: poa*, attorney in fact*, durable power*, 授权委托书*, 委托书
power query: m code*, powerquery*, table.transformcolumns*, query editor, excel query
power system: power grid*, load flow*, smart grid, substation, transmission line, power plant?, 电力系统*, 电网*
power transmission: gearbox, drive shaft, belt drive*, transmission line*, high voltage, gears?, 输电*, 传动*
pragmatics:: speech act*, implicature*, grice*, deixis*, presupposition, 语用学*, 语用
prayer writing: write a prayer*, prayer for*, prayer*, pray, opening prayer*, 祷告*, 祈祷文*, 祷文*
precalculus: pre calculus*, trig identities, unit circle, logarithmic functions?, polar coordinates, 微积分预备
predicate logic: first order logic*, quantifier*, forall?, universal quantifier*, existential quantifier*, 谓词逻辑*, 一阶逻辑*
premise identification: premise & conclusion*, identify the premises*, premises of the argument*, premise and hypothesis?, 前提 & 结论
preposition: prepositions*, in on at*, prepositional phrase*, fill & preposition*, 介词*
preschool activity: preschool*, preschoolers*, toddler activity*, kindergarten activity*, circle time, 3 year olds, 幼儿园*, 学前, 幼儿活动*
present tense: simple present*, present continuous*, present simple*, present perfect, 现在时*, 一般现在时*
presentation script: script & presentation*, powerpoint script*, speech for presentation*, speaker notes*, presentation speech*, slides & script, 演讲稿, 演示稿*
press release: media release*, for immediate release*, press statement*, 新闻稿*, pressemitteilung, communique de presse
pressure:: air pressure*, atmospheric pressure*, pascal & force, psi, kpa*, hydrostatic*, pressure of the gas, 压强*, 气压
pretraining: pre training*, pretrained*, pre trained*, masked language model, pretrain, 预训练*
price comparison: compare prices*, cheapest*, which is cheaper*, best price*, better deal, price difference, 比价*, 价格对比*, 哪个便宜*
price prediction: predict & price*, price forecast*, will the price*, bitcoin price & predict, stock price & predict*, house price prediction*, 价格预测*, 房价预测*
prime number: primes*, is prime*, prime factor, sieve of eratosthenes*, prime factorization, 质数*, 素数*
principal component analysis: pca*, principal components*, dimensionality reduction, eigenvectors & variance, 主成分分析*, 主成分*
print on demand: redbubble*, printful*, merch by amazon*, printify*, t shirt design?, etsy?, 按需打印*
printer: print?, hp printer*, printing?, ink cartridge*, toner*, epson, 3d printer?, 打印机*
priority setting: prioritize*, prioritise*, eisenhower matrix*, most important tasks*, priorities, 优先级*, 轻重缓急*
probability distribution: probability density*, pdf & cdf, binomial distribution, random variable, exponential distribution*, 概率分布*
process documentation: document & process*, standard operating procedure*, sop*, process flow, process map*, 流程文档*, 操作规程
process improvement: improve & process*, six sigma*, lean six sigma*, kaizen*, streamline, bottleneck?, 流程改进*, 流程优化*
process management: business process*, bpm*, process scheduling, kill process, bpmn, workflow?, 流程管理*, 进程管理*
procrastination: procrastinate*, procrastinating*, pomodoro, stop putting things off*, motivation?, 拖延*, 拖延症*
procurement: purchasing department, supplier, purchase order, rfp*, tender, vendor?, sourcing?, 采购*, 招标
product attribute extraction: extract & product attributes*, extract & brand & color*, product title & extract*, attributes & product, 商品属性*, 提取 & 商品
product comparison: vs?, compare & products*, which is better*, iphone & samsung, comparison between, better buy*, 产品对比*, 哪个好, 对比
product design: industrial design*, design a product*, prototype, product concept*, ergonomics, product designer*, 产品设计*
product development: new product*, develop a product*, mvp, product idea*, r & d, product lifecycle*, 产品开发*, 产品研发*
product documentation: user manual*, product manual*, user guide*, instruction manual*, help documentation*, 产品文档*, 使用手册*, 说明书
product information: product details*, product spec*, specifications, product features*, datasheet, 产品信息*, 产品参数*
product labeling: product label*, nutrition label*, packaging label*, food label*, ingredients label*, 产品标签*, 商品标签
product launch: launch & product*, launching a new product*, launch campaign*, launch event*, product hunt, 产品发布*, 新品发布*
product name generation: name for my product*, product name*, product names*, brand name*, name & product*, 产品命名*, 产品名称*, 产品取名*
product recommendation: recommend & laptop*, recommend & product*, which & should i buy*, best & under?, what should i buy*, best laptop*, best phone*, 推荐 & 产品*, 买什么, 推荐一款*
product requirement document: prd*, product requirements*, product spec*, requirements document, 产品需求文档*, 需求文档
product roadmap: feature roadmap*, roadmap & product*, release plan, product manager?, 产品路线图*
product strategy: product market fit*, go to market, product vision*, product manager, product positioning*, 产品策略*, 产品战略*
productivity:: productivity tips*, more productive?, time management, get more done*, focus at work, to do list, pomodoro, 效率, 高效
profanity: swear, curse words*, f word, cuss*, fuck*, shit, vulgar, 脏话*, 粗口*, 骂人
professional audience: for executives*, for professionals*, to executives, industry professionals*, for engineers, for doctors, board members, 专业人士*, 面向专业
professional development: career development, training for teachers, continuing education*, professional growth*, skill development, cpd*, 职业发展*, 专业发展*
professional summary: resume summary*, linkedin summary*, cv summary*, career summary*, profile summary*, 个人简介, 职业概述*
professional tone: professional, more professional*, formal tone, business tone*, sound professional*, 专业, 专业语气*, 正式
programming assignment: homework & program, write a program that*, cs assignment*, starter code*, implement the following class?, required to implement, 编程作业*
programming education: learn to code*, learn programming*, learn python*, teach & coding*, learn coding*, start programming*, 学编程*, 编程教学*, 编程入门*
programming exercise: write a function*, coding exercise*, leetcode, coding challenge, write a python function*, write a program, practice problem & code, 编程题*, 编程练习*, 写一个函数
programming language comparison: python vs*, java vs*, rust vs*, c++ vs*, differences between python and*, which programming language*, compare & programming languages*, 编程语言对比*, 哪种编程语言
progress report: status report*, status update*, weekly report*, progress update*, report card comments, 进度报告*, 周报*, 进展报告*
progressive web app: pwa*, service worker*, manifest.json, offline web app*
project idea: ideas for & project*, project ideas*, capstone*, final year project*, side project*, project topics*, 项目创意*, 项目想法*, 毕业设计
project setup: set up & project*, setup & project*, create a new project*, project structure*, boilerplate, initialize project*, folder structure, 项目搭建*, 搭建 & 项目
prolog: swi prolog*, prolog program*, prolog rule*, prolog facts*
prologue: opening scene, first chapter?, prolog of my novel, 序章*, 序言, 楔子*
prometheus: promql*, grafana, alertmanager*, node exporter*, scrape metrics, 普罗米修斯
prompt improvement: improve & prompt*, better prompt*, rewrite & prompt*, optimize & prompt*, refine & prompt*, prompt engineer, 优化提示词*, 改进提示词*
prompt injection: ignore previous instructions*, ignore all previous instructions*, ignore the above*, jailbreak, disregard previous*, system prompt, 提示注入*, 忽略之前*
prompt template: prompt & placeholder, reusable prompt*, prompt structure, fill in the prompt, 提示词模板*, prompt模板*
prompt writing: write & prompt*, create & prompt*, generate & prompt*, midjourney, stable diffusion, prompt for chatgpt*, prompt for, prompt generator*, 写提示词*, 提示词*
proof by contradiction: by contradiction*, prove & irrational*, assume the contrary*, suppose & not?, 反证法*
propaganda: disinformation, propagandist*, propaganda poster*, goebbels*, 政治宣传*, 宣传
property law: real property*, easement*, land ownership, adverse possession*, title deed*, landlord?, 物权法*, 物权*, 产权
propositional logic: truth table*, tautology*, logical equivalence*, modus ponens*, conjunction?, 命题逻辑*, 真值表*
prose poem: prose poetry*, prose poems*, 散文诗*
protagonist: main character*, hero of the story*, lead character*, protagonist named*, 主角*, 主人公*
protein structure: protein folding*, alphafold*, amino acid sequence*, alpha helix*, tertiary structure*, pdb, 蛋白质结构*, 蛋白质折叠*
prototype: prototyping*, mvp, proof of concept, figma, mockup, wireframe, 原型*
proverb: proverbs*, saying?, idiom?, old saying*, adage*, 谚语*, 俗语*, sprichwort
proxy server: proxy*, proxies*, socks5*, squid, http proxy*, vpn?, 代理服务器*, 代理
pseudocode: pseudo code*, algorithm in plain english, 伪代码*
psychiatry: psychiatrist*, psychiatric*, antidepressant, bipolar, ssri, dsm 5, psychosis, 精神科*, 精神病学*
psychological theory: freud*, piaget*, erikson*, maslow*, attachment theory*, cognitive dissonance*, psychoanalysis, carl jung, 心理学理论*
psychology: psychological*, psychologist*, cognitive bias, behaviorism, human mind, mental?, 心理学*, 心理
psychotherapy: therapist*, cbt, cognitive behavioral therapy*, counseling, psychotherapist*, therapy session*, 心理治疗*, 心理咨询
public administration: public sector*, civil service*, bureaucracy, local government, public policy, 公共管理*, 行政管理
public finance: government spending*, fiscal policy*, government budget*, taxation, public debt*, 公共财政*, 财政
public hearing: town hall, city council*, public comment*, testimony, zoning, 听证会*
public key infrastructure: pki*, digital certificate*, certificate authority*, x.509*, ssl certificate, 公钥基础设施*, 数字证书*
public transportation: public transport*, bus?, subway, metro, train station, transit, 公共交通*, 地铁*, 公交*
publish subscribe: pub sub*, pubsub*, publisher & subscriber*, message broker*, kafka?, mqtt, rabbitmq, 发布订阅*
publishing: publish & book*, publisher, self publish*, literary agent*, kdp*, manuscript, query letter, 出版*, 发表
pull request: merge request*, pr description*, github pr*, code review, pr review
pun: puns*, play on words*, wordplay*, dad joke, 双关*, 谐音梗*
punctuation constraint: no commas*, without commas*, no punctuation*, without punctuation*, do not use commas*, refrain from & commas*, without using any commas*, no exclamation, em dash, 不用标点*, 不要使用逗号*, 不使用标点*
puppeteer: headless chrome*, page.goto*, page.evaluate*, playwright?, browser.newpage*
push notification: push notifications*, fcm*, firebase cloud messaging*, apns*, mobile notification, 推送通知*, 消息推送*
pydantic: basemodel*, pydantic model*, field validator*, fastapi
pygame: pygame.init*, snake game & python*, sprite, pygame.display*, import pygame*
pyqt: pyqt5*, pyqt6*, pyside*, qwidget*, qmainwindow*, qtwidgets
pytest: pytest fixture*, unit test & python*, conftest*, pytest.mark*, parametrize
pythagorean theorem: pythagoras*, hypotenuse*, right triangle, 勾股定理*, 毕达哥拉斯定理*
pytorch: torch*, nn.module*, torch.nn*, dataloader, import torch*, tensor?, torchvision*
qt framework: qt*, qml*, qwidget*, qt creator*, qt5*, qt6*, signals and slots*
quadratic equation: quadratic*, quadratics*, quadratic formula*, discriminant, complete the square, 二次方程*, 一元二次方程*
qualitative analysis: thematic analysis*, interview transcripts, coding themes, qualitative research*, nvivo*, grounded theory*, qualitative*, 定性分析*, 质性研究*
quality assurance: qa*, quality control, test plan, qa engineer*, qa tester*, 质量保证*, 质检
quality management: iso 9001*, tqm*, six sigma, quality control*, qms*, 质量管理*
quantitative analysis: quantitative*, quantitative research*, statistical analysis, quant?, 定量分析*, 量化
quantization: quantize*, int8*, 4 bit*, gguf*, gptq*, quantized*, 量化
quantum computing: qubit*, quantum computer*, qiskit*, quantum gate*, shor s algorithm*, quantum circuit*, 量子计算*, 量子比特*
quantum entanglement: entangled*, bell s theorem*, epr paradox*, spooky action*, entangled particles*, 量子纠缠*
quantum mechanics: schrodinger*, wave function*, wavefunction*, heisenberg*, uncertainty principle*, quantum physics*, quantum, hamiltonian, 量子力学*, 薛定谔*
query optimization: slow query*, optimize & query*, execution plan*, sql performance*, database index, explain analyze*, 查询优化*, 慢查询*
quest design: side quest*, quest*, rpg quest*, quest idea*, questline*, dnd & quest, 任务设计*, 支线任务*
questionnaire design: questionnaire*, survey questions*, likert, survey design*, create a survey*, 问卷*, 调查问卷*, 问卷设计*
queue: enqueue*, dequeue*, fifo*, priority queue*, queue data structure*, 队列*
quote extraction: extract & quote*, find quotes*, key quotes*, quotes from the text*, pull quotes*, 提取 & 引用*, 摘录
quran study: quran*, koran*, surah*, ayah*, tafsir*, hadith, verse of the quran*, 古兰经*
`;
