/** Tags of no area of their own, "socket programming" to "systems engineering". */
export const tagsS2 = `
socket programming: tcp socket*, udp socket*, client & server & socket*, winsock*, socket & bind, 套接字*, socket编程*
socket.io: socketio*, socket io*, io.emit*, socket.emit*, socket.on*
socratic method: socratic*, socratic questioning*, guide me with questions, do not give me the answer?, 苏格拉底式*, 苏格拉底法
software comparison: compare & software, vs & software, difference between & software, which is better & tool?, alternative to?, 软件对比*, 软件比较*
software configuration: configure, config file, settings?, configuration file, how to set up, 软件配置*, 配置文件
software deployment: deploy, deploy & app, deploy to production*, ci cd, release pipeline?, 部署*, 上线?
software design: class diagram, design pattern, solid principle, software architecture, clean architecture, 软件设计*, 设计模式
software development: software developer, develop & app, coding?, sdlc*, programming?, 软件开发*, 开发?
software development kit: sdk*, android sdk, aws sdk, boto3?, 开发工具包*
software engineering: software engineer, sdlc*, requirements engineering, srs document, 软件工程*
software installation: install, how to install*, pip install, apt install, installer, setup.exe, 安装*, installieren
software maintenance: legacy code, maintain & codebase, bug fixes & updates, maintainability, 软件维护*
software recommendation: recommend & software*, recommend & app, best software*, best tool for, best free software*, is there an app*, 推荐 & 软件*, 软件推荐*
software subscription: saas subscription, subscription plan, license renewal, cancel & subscription, adobe subscription, 软件订阅*
software upgrade: upgrade & version*, update to the latest version, migrate from & to?, upgrade from*, 软件升级*, 升级
soil science: soil*, soil ph*, soil erosion*, topsoil*, loam*, 土壤*
solar energy: solar panel*, solar power*, photovoltaic*, pv system, solar cell*, 太阳能*, 光伏*
solar system: planets, jupiter, saturn, mars?, mercury?, orbit the sun*, pluto?, 太阳系*, 行星
solid state physics: band gap*, crystal lattice*, phonon*, brillouin zone*, fermi level*, semiconductor?, 固体物理*
solidity: pragma solidity*, smart contract, erc20, msg.sender*, ethereum?, mapping & address & uint256*
soliloquy: monologue?, to be or not to be, inner thoughts & stage, 独白
solo travel: travel alone*, travelling alone*, traveling alone*, solo trip*, solo female*, 独自旅行*, 一个人旅行*
solution comparison: compare & solutions*, compare & approaches, which approach is better, best approach, 方案对比*, 方案比较*
solution explanation: explain & solution*, explain the steps, step by step solution, show your work*, how did you get, 解题过程*, 解析?
song analysis: meaning of & song*, analyze & lyrics*, song meaning*, lyrics mean*, interpret & song, 歌词分析*, 歌曲分析*
song recommendation: recommend & songs*, songs like*, songs similar*, playlist, suggest & songs*, 歌曲推荐*, 推荐 & 歌*, 歌单*
sonnet: shakespearean sonnet*, petrarchan*, 14 lines & poem, iambic pentameter, 十四行诗*
sound: audio, sound wave*, acoustics, noise?, sound effect, frequency & hz?, 声音, 声波*
soup: broth, stew?, ramen?, chicken soup*, soup recipe*, 汤, 煲汤*, 羹
source evaluation: credible source*, reliable source*, source credibility*, is this source, craap*, 来源评估, 信息来源 & 可靠*
source requirement: cite sources*, include sources*, provide sources*, with references*, with citations*, cite your sources*, add references, 参考文献, 注明出处*, 给出来源*
space opera: star wars, star trek, galactic empire*, starship, spaceship?, 太空歌剧*
space travel: astronaut, spacecraft, rocket, spacex*, mars mission*, nasa, space exploration, 太空旅行*, 航天*, 宇航员
spam detection: spam filter*, spam email*, spam classifier*, spam or ham*, is this spam*, 垃圾邮件*, 垃圾短信*
spatial analysis: gis, arcgis, qgis*, geopandas*, spatial autocorrelation*, kriging*, 空间分析*
spatial reasoning: left of & right of, facing north, in front of & behind, which direction?, rotate the cube?, stacked on top?, 空间推理*, 方位
speaking practice: practice speaking*, practice english conversation, speaking test, ielts speaking*, conversation practice*, 口语练习*, 口语
special character: special symbols, escape character, non ascii, remove special characters*, punctuation marks?, 特殊字符*, 特殊符号*
spectroscopy: nmr*, spectrometer*, raman*, ftir*, mass spectrum, absorption spectrum, 光谱*, 核磁共振谱
speech recognition: speech to text*, asr*, whisper?, voice recognition*, transcribe & audio, 语音识别*, 语音转文字*
speech therapy: speech therapist*, slp, stutter*, speech pathologist*, articulation?, speech delay*, 言语治疗*, 口吃
speed distance time: miles per hour*, km h, mph*, train leaves*, average speed*, how long & travel & km, how far & hours, 相遇问题*, 追及*, 速度 & 路程*
spell design: dnd spell, create & spell*, magic spell, new spell & dnd, homebrew spell*, cantrip*, 法术设计*, 咒语?
spirituality: spiritual*, meditation?, chakra*, spiritual awakening*, soul?, enlightenment?, 灵性*, 灵修*
splunk: spl query*, splunk query*, index & sourcetype*, siem?
sponsorship letter: sponsorship proposal*, sponsor letter*, request for sponsorship*, sponsor our event, 赞助信*, 赞助函*
sports analytics: player stats*, sabermetrics*, expected goals*, nba stats*, predict & match?, 体育数据分析*
sports betting: betting odds*, bet on, bookmaker*, parlay*, over under?, sportsbook*, 体育博彩*, 足彩*
sports history: who won & world cup, who won & super bowl, olympic history, championship history, most titles, all time record?, 体育史*
sports injury: acl*, sprain*, torn ligament*, injury & running, hamstring injury*, tennis elbow*, 运动损伤*, 扭伤*
sports rules: rules of & football, rules of & basketball, rules of & cricket, offside*, how is & scored?, foul?, 比赛规则*, 越位*
sports training: athlete & training, training drill, training program & athlete, marathon training, coach & drills, 体育训练*, 训练计划
spring boot: springboot*, springbootapplication, jpa?, application.properties*, actuator?, application.yml
spring framework: spring mvc*, spring security*, autowired*, spring bean*, applicationcontext*, dependency injection?, spring data*, spring框架*
spss: spss output*, sav file, anova?
spy fiction: james bond*, secret agent*, espionage*, cia agent, spy story*, spy novel*, 谍战*, 间谍*, 007?
sql injection: sqli*, sqlmap*, parameterized query, or 1 1?, sql注入*
sql server: mssql*, t sql*, tsql*, ssms*, ssis
sqlalchemy: flask sqlalchemy*, declarative base*, sessionmaker*, orm & python
sqlite: sqlite3*, sqlite database*
square root: sqrt*, root of?, cube root?, 平方根*, 开方*
ssh: openssh*, ssh key*, putty*, sshd*, authorized keys*, scp?
stable diffusion: midjourney?, txt2img*, img2img*, automatic1111*, sdxl*, negative prompt*, lora?
stack:: stack data structure*, push & pop*, stack implementation*, lifo*, using a stack*, balanced parentheses, monotonic stack*, 单调栈*, 出栈*, 入栈*
stack overflow:: stackoverflow*, stack overflow*, stackoverflowerror*, maximum call stack*, recursion depth*, 栈溢出*
stack trace: traceback*, stacktrace*, exception in thread*, at java.lang?, most recent call last*, 堆栈跟踪*, 报错信息
stage play: theater play*, theatre script*, play script, one act play*, stage directions*, act 1 & scene 1, 话剧*, 舞台剧*, 剧本?
stakeholder management: stakeholder*, stakeholder engagement*, stakeholder map*, stakeholder analysis*, raci?, 利益相关者*, 干系人*
stalking: stalker*, following me & scared, restraining order?, cyberstalking*, 跟踪狂*, 被跟踪
stand up comedy: standup*, stand up comedian*, comedy routine*, stand up routine*, comedian, 脱口秀*, 单口喜剧*
standard deviation: std dev*, stdev*, sigma?, variance, 标准差*
standard operating procedure: sop*, work instruction, standard procedure, 标准操作流程*, 操作规程*, 作业指导书*
standardized test: sat exam*, gre*, gmat*, act test?, lsat*, mcat*, standardized exam*, 标准化考试*, 高考
star:: stars & sky, neutron star*, red giant*, white dwarf*, supernova, stellar*, constellation, 恒星*, 星星
star schema: fact table*, dimension table*, snowflake schema*, data warehouse, 星型模型*, 星型模式*
startup:: startup idea*, my startup*, startup company*, tech startup*, pitch deck, venture capital, seed round*, founder, 创业*, 初创公司*
stata: do file, xtreg*, regress & stata
state management: redux*, vuex*, pinia*, zustand*, mobx*, usestate, bloc & flutter, 状态管理*
statement of purpose: sop & university*, personal statement, motivation letter, graduate school & statement, 个人陈述*, 留学文书*
static analysis: linter, sonarqube*, eslint, static code analysis*, mypy?, clang tidy*, 静态分析*, 静态代码*
static site: jekyll*, hugo?, static website*, github pages*, static site generator*, gatsby*, 静态网站*, 静态页面*
statistical mechanics: partition function*, boltzmann*, ising model*, canonical ensemble*, entropy?, 统计力学*, 统计物理
statistical modeling: regression model, linear regression, glm, mixed effects model*, logistic regression, statistical model*, 统计建模*, 统计模型*
statistical software: spss*, stata, sas?, minitab*, r studio, 统计软件*
status report: weekly report*, progress report*, project status*, status update, 周报*, 进度报告*, 日报
steampunk: victorian & steam, airship, clockwork, 蒸汽朋克*
stereotype: stereotypical*, stereotyping*, prejudice, racist?, gender roles?, 刻板印象*
stochastic process: markov chain, brownian motion*, random walk*, poisson process*, martingale*, 随机过程*, 布朗运动
stock analysis: stock price, p e ratio*, buy & stock, analyze & stock*, ticker, earnings report, 股票分析*, 股票
stock option:: stock option*, call option*, put option*, strike price*, rsu*, vesting, employee stock option*, 股票期权*, 期权
stoichiometry: moles of*, limiting reagent*, limiting reactant*, grams of & react, molar mass, balanced equation?, 化学计量*, 物质的量
stoicism: stoic*, marcus aurelius*, seneca*, epictetus*, 斯多葛*, 斯多亚*
stored procedure: stored proc*, create procedure*, exec procedure, sproc*, 存储过程*
story analysis: analyze & story*, theme of the story*, moral of the story*, plot summary?, literary analysis, 故事分析*, 中心思想?
story ending: end the story, ending for & story*, alternative ending*, plot twist ending, happy ending, story ends, 故事结局*, 结局
story idea: story ideas*, plot ideas*, story premise*, ideas for a story*, ideas for a novel*, story concept*, 故事创意*, 故事点子*, 小说创意
story structure: three act structure*, plot structure*, hero s journey*, save the cat*, story arc*, rising action, 故事结构*, 三幕*
storyboard: shot list*, storyboards*, camera shot & scene, scene by scene, 分镜*, 故事板*
strategic planning: strategic plan*, swot, okr, long term goals?, roadmap?, balanced scorecard, 战略规划*
strategy development: develop & strategy*, create & strategy*, growth strategy, strategy for?, 制定策略*, 制定 & 战略, 策略?
stream of consciousness: inner monologue?, virginia woolf*, james joyce*, unfiltered thoughts, 意识流*
stream processing: kafka streams*, apache flink*, flink*, spark streaming*, kinesis, real time data pipeline, 流处理*, 流式计算*
streamlit: st.write*, st.title*, st.button*, st.sidebar*
strength training: weightlifting*, squat, deadlift*, bench press*, dumbbell, powerlifting*, build muscle, 力量训练*, 增肌, 举铁
stretching: stretches*, stretch routine*, flexibility exercise*, yoga?, warm up?, 拉伸*
stroke:: stroke patient*, ischemic stroke*, had a stroke*, hemorrhagic stroke*, stroke rehabilitation*, stroke symptoms*, risk of stroke*, 中风*, 脑卒中*
structural engineering: beam & load*, bending moment*, reinforced concrete*, truss, shear force, steel column, 结构工程*, 钢筋混凝土
student audience: for students*, grade students*, for high school students, for middle school*, for my class, for kids?, 面向学生*, 小学生, 中学生
student feedback: feedback & student*, report card comment*, student evaluation, feedback on & essay?, grading?, 学生评语*, 学生反馈*
student support: struggling students*, tutoring, academic advising, student services*, counseling & students, 学生支持*, 助学
study abroad: studying abroad*, international student*, student visa, exchange program, study in & usa, 留学*, 出国读书*
subnetting: subnet*, subnet mask*, cidr*, usable hosts*, 24 network?, ip address?, 子网*
subquery: nested query*, nested select*, correlated subquery*, inner query*, 子查询*
subtitle translation: translate & subtitles*, translate & srt*, srt file*, subtitle, 字幕翻译*, 翻译 & 字幕*
sudoku: sudoku solver*, sudoku puzzle*, 9x9 grid, 数独*
suicide: suicidal*, kill myself*, end my life*, want to die*, self harm, 自杀*, 轻生*
suicide prevention: suicidal thoughts*, suicide hotline*, crisis line*, kill myself*, end my life, 预防自杀*, 自杀干预*
supabase: supabase auth*, row level security?, createclient & supabase
superconductivity: superconductor*, lk 99*, meissner*, cooper pair*, critical temperature?, 超导*
superhero fiction: superhero*, marvel, batman*, superman*, spider man*, avengers*, dc comics*, superpower, 超级英雄*
supervised learning: labeled data, classification & regression, train & classifier, random forest?, 监督学习, 有监督学习*
supply and demand: demand curve*, supply curve*, equilibrium price*, price elasticity, 供需*, 供求*, 需求曲线
support vector machine: svm*, svc?, kernel trick*, hyperplane?, 支持向量机*
surveillance: cctv*, security camera, spying on?, mass surveillance*, wiretap*, nsa?, 监控, 监视*
survey analysis: survey results*, survey responses*, survey data*, analyze & survey*, questionnaire results*, likert, 问卷分析*, 调查结果
survey design: design & survey*, create & survey*, questionnaire, design & questionnaire*, google forms?, 问卷设计*, 设计 & 问卷*
survey question: survey questions*, questionnaire questions*, likert scale*, questionnaire, 问卷题目*, 调查问题*, 问卷
survival analysis: kaplan meier*, cox regression*, hazard ratio*, proportional hazards*, time to event*, 生存分析*
survival skill: wilderness survival*, stranded, survive in, bushcraft*, start a fire?, survival kit*, 野外生存*, 求生*
suspense: suspenseful*, cliffhanger, tension?, thriller, 悬疑*, 悬念*
sustainability: sustainable*, eco friendly, carbon footprint, green?, esg, 可持续*, 环保
sustainable development: sdg*, sdgs*, sustainable development goal*, brundtland*, 可持续发展*
svelte: sveltekit*, svelte component*
svg image: svg*, svg code*, svg icon*, draw & svg*, viewbox*, 矢量图, svg图*
swarm intelligence: particle swarm*, ant colony*, pso, swarm algorithm*, bee colony*, 粒子群*, 蚁群*, 群体智能*
swedish language: in swedish*, to swedish*, svenska*, pa svenska*, sverige, 瑞典语*
swiftui: navigationview*, vstack*, state?, navigationstack*, some view, ios app?
swimming: swim*, swimmer*, freestyle stroke*, breaststroke*, pool?, 游泳*
syllable count: syllables*, 5 7 5*, haiku?, how many syllables*, number of syllables*, 音节*
syllogism: all & are & therefore, major premise*, minor premise*, some & are & conclusion follows, categorical proposition*, 三段论*
symfony: symfony bundle*, twig?, doctrine?, symfony controller*
symmetry: symmetrical*, symmetric?, axis of symmetry*, rotational symmetry*, mirror image, 对称*
syntax: syntax of, sentence structure, parse tree, grammar?, 语法, 句法*
syntax error: syntaxerror*, unexpected token*, invalid syntax*, missing semicolon*, parse error*, 语法错误*
system architecture: architecture diagram*, system architecture diagram*, microservices, high level architecture*, component diagram, 系统架构*, 架构图*
system design: design a system*, system design interview*, scalable system*, design twitter*, design & url shortener*, high availability, 系统设计*
system of equations: simultaneous equations*, solve for x and y*, solve the system*, linear system*, 方程组*, 联立方程
system prompt:: system prompt*, system message*, you are a helpful assistant, custom instructions*, 系统提示词*, 系统提示*
system prompt request: write & system prompt*, reveal & system prompt*, show & system prompt*, repeat & instructions above*, what are your instructions*, print & initial prompt*, 你的系统提示*, 输出 & 系统提示词*
system requirement:: system requirement*, minimum requirements*, can my pc run*, hardware requirements*, functional requirements, srs, 系统要求*, 系统需求*, 配置要求*
systematic review: literature review?, prisma?, meta analysis, inclusion criteria*, pubmed?, 系统综述*, 系统评价*
systemd: systemctl*, unit file*, journalctl*, service file?
systems engineering: mbse*, sysml*, v model?, requirements traceability, incose*, 系统工程*
`;
