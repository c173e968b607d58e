/** Tags of no area of their own, "earthquake" to "fuzzy logic". */
export const tagsEToF = `
earthquake: seismic*, richter*, magnitude & quake*, tsunami, fault line*, 地震*, terremoto*
eastern philosophy: taoism*, confucius*, confucian*, zen, buddhism, tao te ching*, 道家*, 儒家*, 老子, 孔子
eating disorder: anorexia*, bulimia*, binge eating*, pro ana*, purging?, 厌食*, 暴食*, 进食障碍*
eclipse ide: eclipse & java*, eclipse plugin*, eclipse workspace*, eclipse & project
econometrics: instrumental variable*, panel data, ols, fixed effects*, stata, endogeneity*, difference in differences*, 计量经济*
economic development: developing countries, world bank, industrialization, poverty & development, development economics*, 经济发展*
economic growth: gdp, gdp growth*, solow*, economy & grow, 经济增长*, crecimiento economico*
economic history: great depression*, industrial revolution, history & economy, gold standard, stagflation, 经济史*
economic policy: stimulus, tariffs, minimum wage?, central bank, austerity, subsidies, 经济政策*
economic theory: keynes*, keynesian*, adam smith, marginal utility, supply and demand, game theory?, hayek*, 经济理论*, 经济学理论*
ecosystem: biodiversity, food chain, habitat, ecology, coral reef, 生态系统*, ecosistema*
editorial: opinion piece*, op ed*, newspaper editorial*, opinion column, letter to the editor, 社论*, 评论文章
education:: education, teaching, school, teacher, students, curriculum, 教育, educacion, bildung
education policy: no child left behind*, school funding*, school choice*, education reform*, education law, 教育政策*, 双减*
education system: school system*, schools in & country, finnish education*, higher education, education in, 教育体系*, 教育制度*
educational psychology: piaget*, vygotsky*, zone of proximal development*, learning theories*, motivation & students, constructivism, 教育心理*
educational technology: edtech*, lms, e learning, online learning, technology in & classroom*, moodle, 教育技术*, 教育科技*
effect size: cohen d*, cohens d*, eta squared*, power analysis, hedges g*, 效应量*
eigenvalue: eigenvector*, eigenvalues*, diagonalize*, characteristic polynomial*, 特征值*, 特征向量*
elasticsearch: elastic search*, kibana*, elk stack*, opensearch, lucene
elderly audience: for seniors*, for elderly*, for older adults*, explain to my grandma*, explain & grandmother*, senior citizens, 老年人*, 给老人 & 讲*
election: vote, candidate?, ballot*, presidential race*, electoral*, polls, campaign?, 选举*, 大选*, elecciones*, wahlen
electric circuit: resistor*, ohms law*, kirchhoff*, capacitor, voltage, series and parallel, 电路*, 电阻*
electric field: coulomb*, gauss law*, point charge*, electrostatic*, charges, 电场*
electric vehicle: ev, evs*, tesla, electric car*, charging station*, hybrid car, 电动车*, 电动汽车*, 新能源车*
electrical wiring: wiring*, light switch, outlet & wire*, circuit breaker*, electrician, wire & gauge, 布线*, 接线*, 电线
electrochemistry: electrolysis*, galvanic*, anode*, cathode*, redox, electrode, 电化学*, 电解*
electromagnetic wave: electromagnetic radiation*, wavelength, maxwell equations*, radio waves*, microwaves?, 电磁波*
elegy: elegiac*, poem & death of, mourning poem*, lament, 挽歌*, 悼亡诗*
elixir:: elixir code*, elixir phoenix*, phoenix framework*, liveview*, genserver*, elixir function*, ecto*, in elixir
emacs: elisp*, org mode*, init.el*, spacemacs*, doom emacs*
email classification: classify & email*, spam & email, categorize & emails*, spam filter, spam or ham*, 邮件分类*, 垃圾邮件*
email marketing: email campaign*, newsletter, mailchimp*, cold email, email sequence*, open rate, klaviyo*, 邮件营销*, 营销邮件*
email reply: reply to this email*, respond to & email*, reply & email*, email response*, ^reply, 回复邮件*, 邮件回复*, 回复 & 邮件*
email sending: send & email*, smtp*, smtplib*, nodemailer*, phpmailer*, sendgrid*, send mail, 发送邮件*, 发邮件
email subject line: subject line*, subject lines*, email subject*, betreffzeile*, 邮件标题*, 邮件主题*
embedding: embeddings*, word2vec*, vector database, sentence transformers*, cosine similarity, 词向量*, 嵌入
emergency call: 911?, call 911*, 112?, emergency dispatcher*, emergency services, 报警*, 急救电话*, 拨打120*
emergency medicine: er, first aid, emergency room*, cpr, triage, paramedic, ambulance, 急诊*, 急救*
emerging technology: emerging technologies*, new technologies, future of technology*, quantum & ai?, cutting edge technology*, 新兴技术*, 前沿技术*
emoji constraint: only emojis*, no emojis*, without emojis*, using only emojis*, do not use emojis*, sin emojis*, 不要 & 表情*, 只用表情*
emoji translation: translate & emoji*, into emojis*, in emojis*, emoji version*, convert & emojis*, 翻译成表情*, 翻译成emoji*
emoji usage: emojis*, use emojis*, add emojis*, with emojis*, smileys, 表情符号*, 加emoji*
emotion: feelings, emotions*, emotional, anger, sadness, happy?, 情绪*, 情感
emotion detection: detect & emotion*, emotion recognition*, classify & emotion*, what emotion*, identify & emotion*, which emotion*, 情绪识别*, 情感识别*
empathetic tone: empathetic*, compassionate, with empathy*, sympathetic, caring tone*, 共情*, 同理心*
empire: roman empire*, ottoman*, mongol*, emperor, byzantine, british empire*, 帝国*, imperio*
employee engagement: engaged employees*, employee morale*, team morale, team building, employee survey*, 员工敬业度*, 员工参与*
employee feedback: performance review, feedback & employee*, 360 feedback*, performance appraisal, feedback for & colleague, 员工反馈*, 绩效评语*, 员工评价*
employee handbook: company policy, handbook & employees*, staff handbook*, workplace policy, 员工手册*
employee training: train employees*, staff training*, onboarding, training program, train & staff, 员工培训*
employment contract: contract & employee*, non compete*, employment agreement*, probation period, arbeitsvertrag*, 劳动合同*, contrato de trabajo*
encapsulation: getters and setters*, private fields*, access modifier*, information hiding*, oop, 封装*
encoding: utf 8*, base64*, unicode, encode, ascii, unicodedecodeerror*, mojibake*, 编码, 乱码*
encryption: encrypt*, aes*, rsa, cipher, public key, end to end encrypted, 加密*, verschlusselung*
encyclopedia article: wikipedia article*, wikipedia style*, encyclopedic*, write & wikipedia*, wiki entry*, 百科词条*, 百科全书*
end to end testing: e2e*, cypress*, playwright*, selenium, puppeteer, 端到端测试*
endangered species: extinction, extinct, conservation, poaching*, panda?, iucn*, 濒危*
endocrinology: thyroid*, hormones, cortisol*, pituitary*, endocrine*, testosterone, 内分泌*, 甲状腺*
energy efficiency: energy saving*, save electricity*, insulation, reduce energy*, led lights, heat pump, 节能*, 能效*
energy storage: battery storage*, lithium ion*, pumped hydro*, batteries, supercapacitor*, 储能*
engineering:: engineering, engineer, mechanical engineering, civil engineering, 工程, ingenieria
ensemble learning: random forest, xgboost, bagging*, boosting, adaboost*, stacking & models*, 集成学习*
entailment: premise & hypothesis*, nli*, entails*, contradiction & neutral*, natural language inference*, 蕴含*
entertainment:: entertainment, celebrity, movies, tv show, hollywood, netflix, 娱乐*, 明星
enthusiastic tone: enthusiastic*, excited tone*, with enthusiasm*, energetic, upbeat, 热情*, 激动 & 语气
entity framework: ef core*, dbcontext*, efcore*, linq?, add migration*, dbset*
entity relationship diagram: er diagram*, erd*, entity relationship*, chen notation*, crows foot*, er图*, 实体关系*
entomology: insects*, beetle, butterfly, ants, bugs?, moth, 昆虫*, insectos*
entropy: second law & thermodynamics*, shannon entropy*, information entropy*, cross entropy?, disorder?, 熵*
enumeration:: enum*, enumerate, enums*, ^enumerate, enum class*, 枚举*, 列举
environment:: environment, pollution, sustainability, climate, recycling, 环境保护*, 环保*, medio ambiente*, umwelt
environment variable: env variable*, .env*, dotenv*, process.env*, os.environ*, path variable, 环境变量*
environmental engineering: wastewater treatment*, water treatment, air pollution control*, sewage, 环境工程*, 污水处理*
environmental law: epa, clean water act*, clean air act*, environmental regulation*, emissions & law, 环境法*, 环保法*
epic poem: odyssey, iliad*, beowulf*, homeric*, gilgamesh*, epic poetry*, 史诗*
epidemiology: epidemic, incidence & prevalence*, cohort study, outbreak, infection rate, sir model*, 流行病*
epilogue: write & epilogue*, closing chapter*, after the story ends*, 尾声*, 后记*, epilogo*
epistolary form: in the form of letters*, series of letters*, letters between*, story & diary entries, epistolary*, 书信体*, epistolar*
erlang: otp & erlang*, gen server*, beam vm*, erl?
erotic content: erotic*, erotica*, smut*, nsfw*, sex scene*, explicit sex*, seductive?, horny, lewd, 色情*, 情色*, 黄文*
error analysis: analyze & errors*, common mistakes, error types, did i go wrong*, what is wrong with?, 错误分析*, 误差分析*
error message: error?, traceback*, typeerror*, exception, getting this error*, error code, 报错*, 错误信息*, fehlermeldung*, mensaje de error*
escape room: puzzles & room, locked room & clues, escape game*, 密室逃脱*
eslint: eslintrc*, lint, prettier, no unused vars*, eslint config*
esp32: esp8266*, esp idf*, nodemcu*, arduino, micropython
esports: e sports*, league of legends, valorant*, competitive gaming*, csgo, dota, 电竞*, 电子竞技*
essay question: essay questions*, essay prompt*, answer in essay form*, 论述题*, 作文题*
ethereum: solidity*, smart contract, web3, erc20*, eth, vitalik*, metamask*, 以太坊*
ethical hacking: penetration testing*, pentest*, kali linux*, metasploit*, white hat*, ceh, bug bounty, 渗透测试*, 白帽*
etl process: etl*, extract transform load*, etl pipeline*, airflow, ssis*, data pipeline, 数据抽取
euclidean geometry: triangle, circle theorem*, euclid*, parallel lines, angles & triangle, 欧几里得*, 平面几何*
eulogy: funeral speech*, speech & funeral*, remembrance & passed away, 悼词*, 追悼*
euthanasia: assisted suicide*, assisted dying*, mercy killing*, right to die*, 安乐死*, eutanasia*
event description: describe & event*, eventbrite*, event announcement*, event blurb*, upcoming event, 活动介绍*, 活动描述*
event driven architecture: kafka, event sourcing*, message broker*, event bus*, pub sub, 事件驱动架构*
event driven programming: event loop*, callbacks, event listener, asyncio?, node event emitter*, 事件驱动*
event handling: onclick*, event listener*, addeventlistener*, event handler*, button click*, keydown*, 事件处理*, 点击事件*
event marketing: promote & event*, event promotion*, trade show*, product launch event*, sponsor & event, 活动营销*, 活动推广*
event program: program for & event*, order of events*, run of show*, program flow*, emcee script*, 活动流程*, 节目单*
eviction: evict*, eviction notice*, landlord & tenant, notice to vacate*, unpaid rent, 驱逐*
evidence evaluation: evaluate & evidence*, strength of & evidence*, credible evidence*, does the evidence support*, reliable source, 评估证据*, 证据
evolutionary computation: genetic algorithm, evolutionary algorithm*, particle swarm*, deap*, genetic programming*, neuroevolution*, 进化算法*, 进化计算*
exact quote: exact words*, verbatim*, direct quote*, quote & from the text*, word for word, cite & passage, 原文引用*, 原句, 一字不差*
exam question: test questions, exam*, multiple choice, quiz, past paper*, 考题*, 试题*, 考试题*, 出题, examen
example addition: add examples*, add an example*, include examples*, with examples, provide an example, 添加例子*, 加上例子*, 举例说明
example generation: give me examples*, give an example*, examples of, example sentences, for example & generate, 举例*, 举个例子*, 例子, ejemplos
excel data: excel spreadsheet*, excel sheet*, xlsx*, excel file*, rows & columns & excel*, excel表格*, excel数据*
excel formula: vlookup*, xlookup*, countif*, sumif*, index match*, formula & excel*, formula & cell, if cell, excel公式*
excel macro: macro & excel*, record macro*, xlsm*, excel & automate, vba, excel宏*, 宏 & 表格
excel vba: vba*, vba code*, visual basic & excel*, worksheets & range, sub & dim & end sub*, vba代码*
exception handling: try catch*, try except*, throws exception*, nullpointerexception, finally block*, raise & error?, 异常处理*
executive audience: c suite*, for executives*, to the board*, senior leadership*, for the ceo*, senior management, 高管*, 管理层汇报*
executive summary: exec summary*, summarize & executives*, tldr & leadership, 执行摘要*, 执行概要*, resumen ejecutivo*
exercise:: workout, push ups*, squats, gym, cardio, physical activity, 锻炼*, 健身, 运动, ejercicio
exhibition design: museum exhibit*, exhibition booth*, gallery & exhibition*, exhibit layout*, curate, 展览设计*, 展厅*, 策展*
expected value: expected payoff*, expectation & random variable*, dice & average, expected number of*, 期望值*, 数学期望*
expert audience: for experts*, phd level*, audience of experts*, for specialists*, graduate level, technical audience, 专业人士*, 面向专家*
expert persona: act as an expert*, you are an expert*, as an expert in*, world class?, act as a professional, years of experience?, 你是一位专家*, 你是 & 专家*, 资深
expert system: rule based system*, prolog, inference engine*, knowledge base, clips?, 专家系统*
explainable ai: xai*, shap*, lime & model*, interpretability*, feature importance, black box model*, 可解释*
exploit:: vulnerability, buffer overflow*, zero day*, cve*, metasploit*, shellcode*, write an exploit*, 漏洞*
exploratory data analysis: eda*, explore & dataset*, correlation heatmap*, pairplot*, pandas profiling*, 探索性数据分析*
explosive:: bomb, explosives*, make a bomb*, c4?, tnt*, dynamite*, pipe bomb*, detonate*, 炸弹*, 炸药*, bombe
exponent: power of?, exponents*, laws of exponents*, exponential, raised to*, 指数, 幂*
expository essay: explanatory essay*, informative essay*, essay explaining*, 说明文*
express.js: expressjs*, express server*, app.get, express & node*, middleware & node, express router*
extraterrestrial life: aliens*, alien life*, fermi paradox*, ufo*, seti*, life on mars*, exoplanet, 外星人*, 外星生命*
extremism: extremist*, radicalization*, terrorist*, neo nazi*, isis, white supremacist*, jihad, 极端主义*, 恐怖主义*
f#: fsharp*, f# function*, f# code*, discriminated union?
fable: aesop*, moral of the story*, animals & moral*, tortoise & hare, 寓言*, fabula*, fabel*
face recognition: facial recognition*, face detection*, face id, opencv & face*, recognize & faces*, 人脸识别*
facebook post: facebook*, fb post*, post on facebook*, facebook caption*, 脸书*
facility management: building maintenance*, facilities manager*, janitorial, office building?, maintenance schedule, 设施管理*, 物业管理*
factor analysis: factor loadings*, exploratory factor*, efa*, cfa?, varimax*, latent factors*, 因子分析*
factoring: factor & polynomial*, factorize*, factorization, prime factors, factor x, quadratic, 因式分解*, 分解质因数*
factory pattern: factory method*, abstract factory*, design pattern & factory*, 工厂模式*
fairy tale: fairytale*, once upon a time*, grimm*, cinderella*, princess, fairy, 童话*, cuento de hadas*, marchen*
fake news: misinformation*, disinformation*, fake news article*, hoax, fact check, 假新闻*, 谣言*
fake review: fake reviews*, fake & testimonials*, fake & rating*, write & positive reviews & my product, 虚假评论*, 刷好评*, 刷单*
family conflict: my mother in law*, argument with & mom*, fight with & sister*, family argument*, my parents & angry, sibling rivalry*, 家庭矛盾*, 婆媳*
family tradition: family traditions*, holiday tradition*, traditions & family*, grandparents & tradition, 家庭传统*, 家风*
family travel: travel with kids*, trip & kids*, family vacation*, family trip*, family friendly & vacation*, vacation & toddler, 亲子游*, 家庭旅行*, 带孩子 & 旅游*
fantasy sports: fantasy football*, draftkings*, fantasy team*, fantasy league*, dream11*, fpl*
faq writing: faq*, faqs*, frequently asked questions*, write & faq*, 常见问题*
farewell: goodbye*, leaving & colleagues, bid farewell*, saying goodbye*, last day & work, 告别*, 再见, despedida*, abschied*
farewell letter: goodbye letter*, farewell email*, letter & leaving & colleagues*, last day & email, 告别信*
farewell speech: goodbye speech*, retirement speech*, speech & leaving, speech & retire*, 告别演讲*, 欢送 & 致辞*
fastapi: fast api*, uvicorn*, pydantic, apirouter*
fault tolerance: failover*, redundancy, high availability, byzantine fault*, raft, circuit breaker?, 容错*
feasibility report: feasibility*, viability report*, 可行性报告*, 可行性研究报告*
feasibility study: feasibility*, feasible, viability, is it feasible*, 可行性研究*, 可行性分析*
feature article: magazine article*, feature story*, magazine feature*, human interest, 特稿*, 专题报道*, 专题文章
federated learning: fedavg*, flower & federated*, decentralized training*, 联邦学习*
feminism: feminist*, patriarchy*, women rights*, suffrage*, gender roles, 女权*, 女性主义*, feminismo*
fertility: infertility*, ivf*, ovulation*, trying to conceive*, pregnant, sperm count*, 生育*, 备孕*, 试管婴儿*
fetch api: javascript fetch*, await fetch*, fetch & json & response*, fetch request*, fetch url*
few shot learning: few shot*, one shot learning*, meta learning, prototypical network*, 小样本学习*, 少样本*
few shot prompting: few shot*, few shot examples*, few shot prompt*, examples & prompt & output?, input & output & example?, 少样本提示*
fictional character persona: pretend you are & character*, roleplay as*, act as & from, talk like & character*, stay in character*, sherlock holmes?, 扮演 & 角色*, 角色扮演
fictional language: conlang*, constructed language*, elvish*, klingon*, dothraki*, invent a language*, 人造语言*, 虚构语言*
fictional universe: star wars, marvel universe, harry potter, lore, middle earth, canon?, 虚构宇宙*, 世界观
fictional world: fantasy world*, world building, worldbuilding, fictional country*, magic system, invented world*, 虚构世界*, 架空世界*
field report: site visit report*, field observation*, fieldwork, site report*, 现场报告*, 实地报告*, 调研报告?
figure caption: caption for & figure*, figure legend*, write & caption & figure*, 图注*, 图片说明*
file compression: zip, unzip*, gzip*, tar, compress & file*, 7zip*, rar, 压缩文件*, 解压*
file conversion: convert & file*, convert & pdf*, pdf to word*, mp4 to mp3*, ffmpeg, to docx, 格式转换*, 文件转换*, 转换成pdf*
file download: download & file*, wget*, curl & download, download from url*, requests.get?, 下载文件*, 文件下载*
file format: file extension*, csv, .docx?, what format, file type*, 文件格式*
file permission: chmod*, chown*, permission denied*, read only file*, file permissions*, icacls*, 文件权限*
file renaming: rename & files*, batch rename*, bulk rename*, os.rename*, rename files*, 重命名*, 批量改名*
file search: find files*, search & files & folder*, grep, find command*, search for & directory, 查找文件*, 搜索文件*
file system: directory, ext4*, ntfs*, fat32*, inode*, zfs*, folders, 文件系统*
file upload: upload & file*, multipart*, upload image*, multer*, drag and drop upload*, 上传文件*, 文件上传*
fill in the blank: fill in the blanks*, fill the gap*, complete the sentence*, cloze*, missing word*, 填空*, luckentext*
film analysis: analyze & film*, analyze & movie*, cinematography & film*, mise en scene*, themes & movie, 电影分析*, 影评
film production: filmmaking*, shot list*, film crew*, film shoot*, director & film, cinematography, 电影制作*, 拍摄
film treatment: movie treatment*, treatment for & film*, logline*, synopsis & movie, 电影大纲*
filtering:: filter, ^filter, filter out*, kalman filter?, low pass filter?, 过滤*, 筛选
finance: financial, investing, bank, stocks, interest rate, 金融*, 财务, finanzas*
financial literacy: teach kids & money*, money management, personal finance, understand & finances, budgeting, 财商*, 理财知识*, 金融素养*
financial modeling: dcf*, financial model*, discounted cash flow*, three statement model*, valuation, irr, 财务模型*, 财务建模*
financial planning: retirement planning*, financial planner*, retirement savings, savings plan, 401k, ira, 理财规划*, 财务规划*
financial regulation: sec & rule, dodd frank*, basel iii*, mifid*, aml, finra*, 金融监管*
financial statement: balance sheet*, income statement*, cash flow statement*, 10 k?, p l, 财务报表*, 财报*
financial technology: fintech*, mobile payment, digital banking*, stripe & payments, neobank*, paypal, 金融科技*
fine tuning: fine tune*, finetune*, finetuning*, lora*, qlora*, peft*, 微调*
finite element analysis: fea, finite element*, ansys*, abaqus*, mesh & stress*, fenics*, 有限元*
firearm law: gun law*, gun control*, concealed carry*, second amendment*, gun license*, background check & gun, 枪支管制*, 控枪*
firebase: firestore*, firebase auth*, realtime database*, firebase hosting*
firewall: iptables*, ufw*, pfsense*, open port, fortigate*, block & port, 防火墙*
firmware: bootloader*, flash & firmware*, embedded, microcontroller, ota update*, bios, 固件*
first person narration: first person*, first person pov*, from my perspective, told by & narrator, 第一人称*, ich erzahler*
fiscal policy: government spending*, taxation, budget deficit*, stimulus, national debt*, 财政政策*
fish keeping: aquarium*, fish tank*, betta*, goldfish*, tropical fish*, 养鱼*, 鱼缸*
fisheries: fishery*, overfishing*, aquaculture*, fish stocks*, commercial fishing*, 渔业*, 水产*
fishing: bass fishing*, fishing rod*, lure, bait, trout, angling*, fly fishing*, 钓鱼*, pesca*
five paragraph essay: 5 paragraph essay*, five paragraphs*, 5 paragraphs*, intro & body & conclusion & essay, 五段*
flash fiction: microfiction*, very short story*, six word story*, story under & words*, 微小说*, 微型小说*, 小小说*
flashcard: flash card*, flashcards*, anki*, quizlet*, study cards*, 抽认卡*, 闪卡*, 记忆卡片*
flask:: flask app*, flask server*, flask api*, flask & python*, render template*, app.route*, flask sqlalchemy*, jinja2
flexbox: flex box*, display flex*, justify content*, align items*, center a div*, 弹性布局*
flight booking: book & flight*, flights from*, plane ticket*, cheap flights*, airline, airfare*, 订机票*, 机票*, vuelo*
flirting: flirt*, flirty*, pickup line*, pick up line*, rizz*, compliment & girl?, 调情*, 撩, 搭讪*
flowchart: flow chart*, flow diagram*, process diagram, mermaid, flussdiagramm*, diagrama de flujo*, 流程图*
fluid mechanics: fluid dynamics, bernoulli*, navier stokes*, reynolds number*, viscosity, pipe flow*, laminar*, 流体力学*
flutter:: flutter app*, flutter widget*, statefulwidget*, dart, flutter code*, flutter & dart*, pubspec.yaml*
folklore: folk tale*, folktale*, legends, mythical, urban legend, yokai*, 民间故事*, 民间传说*, 民俗*
follow up email: follow up & email*, followup*, no response & email, after interview & email, checking in & email, 跟进邮件*
follow up question: follow up questions*, ask me follow up*, clarifying questions, next question?, 追问*, 后续问题*
food industry: restaurant industry, food manufacturing*, food processing, fast food, food company, 食品行业*, 食品工业*, 餐饮业
food pairing: goes well with*, pair with*, wine & pairing*, what to serve with*, pairs with*, side dish, 搭配 & 菜, 配什么菜*
food safety: safe to eat*, food poisoning*, haccp*, expired & eat, salmonella*, left out overnight*, 食品安全*
food security: food insecurity*, hunger & world, famine, food shortage*, malnutrition, 粮食安全*
food storage: store & fridge*, how long does & last*, refrigerate*, freeze & food, shelf life, leftovers, 食物保存*, 保鲜*, 食品储存*
food web: food chain*, trophic level*, producers & consumers & decomposers*, predator & prey, 食物网*, 食物链*
football: soccer, nfl, touchdown*, quarterback*, premier league, world cup, messi, 足球*, futbol*, fussball*
footnote: footnotes*, endnotes*, citations & footnotes*, chicago style, fussnote*, 脚注*
forbidden word: do not use the word*, without using the word*, avoid the word*, avoid words, never say*, do not mention, 不要使用 & 词*, 不能出现 & 字*, 禁用词*
forecasting: forecast*, predict & future, time series, arima*, prophet & model?, projections, 预测*
foreign exchange: forex*, exchange rate*, usd & eur, currency & convert, currency trading*, 外汇*, 汇率*
foreign policy: international relations, sanctions, us & china & relations, nato, state department, 外交政策*, 对外政策*
forestry: forest management*, timber*, logging & trees, silviculture*, reforestation*, 林业*
form filling: fill out & form*, fill in & form*, complete & form, application form, autofill*, 填表*, 填写 & 表格*
form validation: validate & form*, required fields*, formik*, react hook form*, email validation*, 表单验证*, 表单校验*
formal language:: regular language*, context free grammar*, finite automaton*, pumping lemma*, dfa*, chomsky hierarchy*, 形式语言*
formal letter: official letter*, dear sir*, letter to & manager, write a letter to, sir madam*, 正式信函*, 公函*, carta formal*, formeller brief*
formal tone: formal*, formally, more formal*, formal language*, professional tone, official style, 正式*, 书面语*, formell*
formal verification: model checking*, coq proof*, tla+*, proof assistant*, isabelle*, lean 4, dafny*, 形式化验证*
formality adjustment: more formal*, less formal*, make & formal*, more casual, make & professional, more informal*, 更正式*, 改得正式*, 口语化
format change: reformat*, convert to table, change the format*, turn into bullet points*, format as, convert into json, 改格式*, 转换成表格*, 格式
formula sheet: cheat sheet & formulas*, list of formulas*, all formulas*, formulas for & exam, 公式表*, 公式大全*, formelsammlung*
fortran: fortran 90*, f90*, gfortran*, subroutine?, fortran 77*
forum post: reddit post, forum thread*, post on & forum*, stack overflow post*, message board*, 论坛*, 发帖*, 帖子
fossil fuel: coal, oil and gas, petroleum, natural gas, oil drilling, 化石燃料*
fourier transform: fft*, fourier*, fourier series*, dft, frequency domain*, 傅里叶*
fpga: verilog, vhdl, xilinx*, vivado*, quartus*, systemverilog
fractal: mandelbrot*, julia set*, sierpinski*, koch curve*, l system?, 分形*
franchise agreement: franchise*, franchisee*, franchisor*, franchise contract*, 特许经营*, 加盟协议*, 加盟合同*
fraud: scam, fraudulent*, ponzi*, embezzlement*, phishing, identity theft, 欺诈*, 诈骗*, betrug*, fraude*
fraud detection: detect & fraud*, fraudulent transactions*, anomaly detection, credit card fraud*, 欺诈检测*, 反欺诈*
free verse: free verse poem*, does not rhyme*, non rhyming*, unrhymed*, no rhyme*, 自由诗*, 现代诗, verso libre*
free will: determinism*, compatibilism*, free choice?, 自由意志*
freedom of information: foia*, public records request*, records request*, information act*, 信息公开*
freedom of speech: free speech*, first amendment*, censorship, hate speech?, 言论自由*, meinungsfreiheit*
freelancing: freelancer*, freelance*, upwork*, fiverr*, gig work, 自由职业*
french cuisine: french food*, french recipe*, croissant*, ratatouille*, coq au vin*, french cooking*, 法国菜*, 法餐*
friendly tone: friendly*, warm tone*, friendly and, casual, conversational, approachable, 友好*, 亲切*, freundlich*
fun fact: fun facts*, interesting facts*, random fact*, did you know*, trivia, 冷知识*, 有趣的事实*, dato curioso*
function calling: tool calling*, openai functions*, function call & llm*, tool use?, tools & json schema, 函数调用, 工具调用*
function implementation: write a function*, implement a function*, function that takes*, function that returns*, def?, implement & function*, 写一个函数*, 实现函数*, 编写函数*
fundamental analysis: p e ratio*, intrinsic value*, earnings per share, value investing, analyze & stock, 基本面*
fundraising: fundraiser*, raise money*, donations, donors, charity event, 筹款*, 募捐*, 募款*
fundraising letter: donation letter*, donor letter*, letter & donations*, appeal letter & donors*, donation request*, 募捐信*, 筹款信*
fungus: fungi*, mushroom, mold, yeast?, mycelium*, 真菌*, 蘑菇*
furniture: sofa, couch, chair, ikea*, bookshelf, desk?, 家具*, muebles*, mobel*
future tense: will & going to & grammar, future simple*, future perfect*, change & future tense*, 将来时*, futuro?
futures trading: futures contract*, futures market*, commodity futures*, crude oil futures*, perpetual futures*, 期货*
fuzzy logic: fuzzy set*, membership function*, fuzzy inference*, skfuzzy*, mamdani*, 模糊逻辑*
`;
