/** Tags of no area of their own, "t test" to "vulnerability assessment". */
export const tagsTToV = `
t test: ttest*, paired t test*, two sample t*, independent samples*, students t*, t检验*
table creation: create a table*, make a table*, in a table*, table format*, table with columns*, as a table*, in table form*, 制作表格*, 表格形式*, 做成表格*, 列表格
table extraction: extract & table*, extract tables from pdf*, tabula*, camelot?, table from image*, 提取表格*, 表格提取*
table interpretation: explain & table*, interpret & table*, describe & table*, based on the table, the following table, 表格解读*, 根据表格
table question answering: based on the table*, according to the table*, given the table*, following table & answer*, from the table*, 根据表格*, 表格问答*
tableau:: tableau dashboard*, tableau desktop*, in tableau*, tableau calculated field*, lod expression*, tableau software*
tabletop role playing game: ttrpg*, dnd*, dnd, dungeons & dragons*, pathfinder*, dungeon master*, 5e*, call of cthulhu*, 跑团*, 桌游?
tabular data: csv, dataframe, columns & rows, spreadsheet, table with?, 表格数据*
tagline: slogan*, catchphrase, catchy line, ^tagline, 标语*, 口号*, 广告语*
tailwind css: tailwind*, tailwindcss*
taoism: tao te ching*, taoist*, daoism*, daoist*, lao tzu*, laozi*, yin & yang, 道教*, 道家*, 老子?, 道德经*
tarot: tarot card*, tarot reading*, major arcana*, tarot spread*, three card spread, 塔罗*
task automation: automate*, ^automate, automation script*, cron job, scheduled task, power automate, 自动化*, 自动执行, 批处理?
task decomposition: break down & task*, break & into steps, subtasks*, split & into smaller tasks, 任务分解*, 拆解任务*, 子任务
task management: todo, task list, kanban, trello*, jira, asana*, prioritize & tasks*, 任务管理*, 待办
tattoo: tattoo design*, tattoo artist*, ink?, 纹身*, 刺青*
tax calculation: calculate & tax*, how much tax*, income tax, taxable income, tax bracket*, sales tax, vat, 计算 & 税*, 个税*, 税额*
tax evasion: evade & tax*, avoid paying taxes*, tax fraud*, offshore account, launder money?, 逃税*, 偷税*
tax filing: tax return*, file & taxes*, irs*, 1040*, w2, turbotax*, 报税*, 纳税申报*
tax law: tax code*, irs, tax deduction, tax treaty*, capital gains tax, 税法*, 税收法
taxonomy: bloom s taxonomy?, classify & species, kingdom & phylum*, hierarchy of categories, genus & family, 分类学*, 分类体系
taylor series: taylor expansion*, maclaurin*, taylor polynomial*, 泰勒*
tcp protocol: tcp*, three way handshake*, tcp ip*, tcp connection*, syn & ack*, udp?, 三次握手*, tcp协议*
tea:: green tea*, black tea*, cup of tea, tea leaves*, tea ceremony*, oolong*, matcha, herbal tea*, 茶叶*, 绿茶*, 奶茶, 喝茶*
teacher persona: act as & teacher*, you are a teacher*, act as a tutor*, you are & professor, as a teacher, you are an expert tutor, 你是 & 老师*, 扮演 & 老师*, 作为一名教师
technical analysis:: technical analysis*, rsi*, macd*, moving average, candlestick*, bollinger*, support & resistance, 技术分析*, k线*, 均线
technical debt: tech debt*, refactor & legacy, code smell, 技术债*
technical translation: translate & technical, translate & manual, translate & documentation, technical document & translate, 技术翻译*, 翻译 & 技术文档*
technology: tech?, gadget, emerging technologies*, innovation?, technological*, 科技*, 技术?
teenage audience: for teens*, for teenagers*, for teenager*, teen audience*, young adult?, high school students?, 面向青少年*, 青少年
teenager: teen*, adolescent*, 15 year old, 16 year old, teenage*, my teenage son*, 青少年*, 十几岁
telegram bot: aiogram*, pytelegrambotapi*, botfather*, telebot*, python telegram bot*, telegram channel?, 电报机器人*
telemedicine: telehealth*, virtual doctor visit, remote consultation, online doctor, 远程医疗*, 互联网医院*
telescope: hubble*, james webb*, jwst*, observatory, 望远镜*
television series: tv show*, tv series*, episode, season 1, netflix series*, sitcom, showrunner*, 电视剧*, 剧集
template filling: fill in the template*, fill & template*, using this template*, following template*, use the following format, fill in the blanks?, 填写模板*, 按照模板*, 套用模板*
template programming: c++ template*, template class*, typename*, template metaprogramming*, sfinae*, variadic template*, 模板编程*, 模板元编程*
temporal reasoning: before or after, how many days, which came first, what day & after, chronological order, years later?, 时间推理*, 先后顺序
tennis: wimbledon*, federer*, nadal*, djokovic*, tennis player*, grand slam?, 网球*
tensorflow: keras*, tf.keras*, tensorboard*, tflite*
term paper: research paper, essay for college?, seminar paper, 学期论文*, 课程论文*
terminal simulation: act as a linux terminal*, linux terminal & reply, terminal output & code block*, act as & terminal*, act as & console*, reply with the terminal output*, 模拟终端*, 充当 & 终端*
terms of service: terms and conditions*, tos*, terms of use*, user agreement, privacy policy?, 服务条款*, 用户协议*
terraform: hcl, tfstate*, terraform module*, infrastructure as code
terrorism: terrorist*, isis, al qaeda*, bombing?, 9 11 attack, extremist, 恐怖主义*, 恐怖袭击*
test automation: selenium*, cypress, playwright*, automated testing*, automation testing*, test script, robot framework*, 自动化测试*, 测试自动化*
test case generation: write test cases*, generate test cases*, test cases for*, create test cases*, test scenarios, unit test?, 测试用例*
test data: sample data, dummy data*, mock data*, fake data, generate & test data*, 测试数据*
test driven development: tdd*, write tests first*, red green refactor*, 测试驱动*
test plan: testing plan*, qa plan*, test strategy, test plan template*, 测试计划*
testimonial: customer testimonial*, client review, customer quote, recommendation & client, 客户评价*, 客户见证, 用户好评
text analytics: text analysis, sentiment analysis, nlp, analyze & text, 文本分析*
text classification: classify & text*, classify the following*, classify & sentence, categorize & text*, ^classify, positive or negative?, 文本分类*, 分类 & 文本
text file: txt*, .txt*, read & text file*, txt file*, notepad?, 文本文件*, txt文件*
text mining: corpus?, tf idf, text mining in r*, tidytext*, 文本挖掘*
text parsing: parse & text*, parse & string*, parser, regex, extract & from text, parse log*, 文本解析*, 解析 & 字符串
text preprocessing: remove stopwords*, stop words*, lemmatization*, stemming*, clean & text*, 文本预处理*
text processing: string manipulation, awk?, sed?, remove lines?, replace & in text, count words?, 文本处理*
text revision: revise*, ^revise, rewrite, improve this text, improve & paragraph, proofread, polish, 修改 & 文章, 润色*, 改写
text to speech: tts*, read aloud, voice synthesis*, elevenlabs*, gtts*, pyttsx3*, 语音合成*, 文字转语音*, 文本转语音*
textual inference: premise & hypothesis*, entailment*, entail*, can we infer*, can be inferred, does it follow, contradiction & neutral*, 文本推理, 蕴含*
thai language: in thai*, to thai*, thailand?, into thai*, 泰语*, 泰文*
thank you email: thank you mail*, email & thank*, email & thanking*, thank you note?, follow up & interview & thank, 感谢邮件*
thank you letter: letter & thank*, letter & thanking*, letter of appreciation*, thank you note*, 感谢信*
thank you message: thank you note*, thanks message*, message & thank*, appreciation message*, express gratitude, thank my, 感谢语*, 感谢的话*, 致谢
theft: stolen*, steal, shoplifting*, burglary*, robbery, thief*, 盗窃*, 偷窃*, 小偷
thematic analysis: braun & clarke*, coding & interviews, themes from & interview*, identify themes, qualitative data, 主题分析*
theology: theological*, doctrine of, trinity?, god?, augustine?, aquinas*, 神学*
theory of computation: finite automata*, dfa*, nfa*, context free grammar*, pumping lemma*, regular language*, turing machine, 计算理论*, 自动机
therapist persona: act as & therapist*, you are a therapist*, act as & psychologist*, be my therapist*, as a therapist, 扮演 & 心理咨询师*, 你是 & 心理咨询师*, 你是 & 心理医生*
thermal engineering: heat exchanger*, heat transfer, hvac, boiler, thermal conductivity, rankine*, 热工*, 热能工程*, 换热器*
thermochemistry: enthalpy*, hess s law*, heat of combustion*, calorimeter*, exothermic, endothermic, 热化学*, 焓
thesis defense: defend my thesis*, dissertation defense*, thesis presentation, viva?, 论文答辩*, 毕业答辩*, 答辩
thesis statement: thesis statements*, write a thesis for?, central claim?, 论点, 主题陈述
thesis writing: dissertation*, my thesis*, master thesis*, master s thesis*, thesis chapter*, phd thesis*, bachelor thesis*, 毕业论文*, 学位论文*, bachelorarbeit*
third party library: npm package, external library*, pip package, without using external libraries, 第三方库*, 三方库*
third person narration: third person narrator*, third person omniscient*, third person limited*, narrator?, 第三人称叙述*, 第三人称
third person perspective: third person*, in third person*, third person point of view*, he she they?, 第三人称*
thread synchronization: mutex*, semaphore*, deadlock, race condition*, synchronized keyword*, thread safe*, 线程同步*, 线程安全*, 互斥锁*
threat: threaten*, threatening*, blackmail, death threat*, 威胁*
threat modeling: threat model*, stride?, attack surface*, attack tree*, 威胁建模*
three.js: threejs*, three js*, webgl, orbitcontrols*, react three fiber*, meshbasicmaterial*
thriller: psychological thriller*, suspense, serial killer?, crime thriller*, 惊悚*
tiktok script: tiktok & script*, tiktok video*, reel script*, short video script*, tiktok hook?, 抖音脚本*, 抖音 & 文案*, 短视频脚本*
time calculation: how many hours*, how many days*, how many minutes*, what time will*, days between*, hours between*, elapsed time*, 时间计算*, 多少天*, 几小时
time limit: within & minutes, in under & minutes, 5 minute?, time limit exceeded, 30 minutes or less, 时间限制*, 分钟内
time travel: time traveler*, time traveller*, time machine*, travel back in time*, goes back in time, 时间旅行*, 穿越, 时光机*
time zone conversion: time zone*, timezone*, utc*, est to*, pst to*, gmt, convert & time zone*, 时区*
timeline: chronology*, timeline of*, chronological order, gantt, key dates, 时间线*, 时间轴*, 大事记
tip calculation: tip & bill*, 20 tip*, split the bill*, calculate & tip*, tip calculator*, gratuity*, 小费*
tkinter: tk.tk*, customtkinter*, python gui, ttk*
to do list: todo list*, todo app*, todo*, task list, checklist?, 待办事项*, 待办清单*
toast:: wedding toast*, toast speech*, best man toast*, give a toast*, raise a glass*, 祝酒*, 敬酒词*
toddler: 2 year old*, 3 year old, preschooler?, my toddler*, 18 months old, 幼儿*, 学步儿
toefl preparation: toefl*, toefl essay*, toefl speaking*, toefl writing*, ibt?, 托福*
tokenization: tokenize*, tokenizer*, bpe*, sentencepiece*, token count?, 分词*, 词元
tone adjustment: make it more formal*, more professional*, sound more*, friendlier*, in a & tone, change the tone*, more polite*, less formal*, more casual*, 语气*, 更正式*, 更委婉*
tongue twister: tongue twisters*, peter piper*, she sells seashells*, 绕口令*
tool selection: which tool*, best tool for*, choose & tool*, function call, available tools, tools you can use, 工具选择*, 选择 & 工具
topic constraint: only talk about*, only answer questions about*, stay on topic*, do not discuss, only answer & related to*, topic must be?, 只回答 & 相关*, 主题必须
topic generation: topic ideas*, suggest topics*, list of topics*, research topics*, blog topics*, topics for, give me topics*, 选题*, 生成话题*, 话题
topic modeling: lda, latent dirichlet*, bertopic*, topic model*, gensim*, 主题模型*, 主题建模*
topic sentence: topic sentences*, main idea sentence, paragraph & first sentence?, 主题句*, 中心句
tort law: tort*, negligence*, duty of care*, personal injury, liability?, defamation, 侵权法*, 侵权责任*
toxicity detection: toxic comment*, hate speech, offensive & comment*, toxic or not*, content moderation, is this offensive*, 毒性检测*, 辱骂?
trade off analysis: pros and cons, trade offs*, tradeoff*, cost benefit, advantages and disadvantages, 权衡*, 取舍*
trade policy: tariff*, free trade*, import duties*, protectionism*, wto*, trade war*, 贸易政策*, 关税*
trademark law: trademark*, trademark infringement*, register & trademark*, uspto*, 商标*
trading bot: binance*, trading algorithm*, algorithmic trading*, crypto bot*, ccxt*, metatrader*, mql4*, mql5*, 交易机器人*, 量化交易*
traditional chinese:: traditional chinese*, to traditional chinese*, traditional characters*, 繁体*, 繁體*, 繁体中文*, 台湾中文
tragedy: tragic*, tragic hero*, sad ending, greek tragedy*, 悲剧*
training manual: training guide*, training material*, employee handbook?, onboarding manual*, 培训手册*, 培训材料*
transfer learning: fine tune*, pretrained model*, resnet50?, freeze layers*, 迁移学习*
transformer model:: transformer model*, transformers & attention*, self attention*, bert*, gpt?, encoder decoder, attention is all you need*, transformer architecture*, 注意力机制*
transformers library: huggingface*, hugging face*, autotokenizer*, automodelforcausallm*, from transformers import*, from pretrained*
transition sentence: transition words*, transition between paragraphs*, smooth transition, connect & paragraphs, 过渡句*
translation comparison: compare & translations*, better translation*, which translation*, difference between & translations*, 译文对比*, 翻译对比*, 哪个翻译*
translation correction: correct & translation*, is this translation correct*, check my translation*, fix & translation*, proofread & translation*, 翻译纠错*, 修改译文*, 校对 & 译文*
translation explanation: explain & translation*, translate and explain*, why is & translated*, how do you say & explain, 翻译 & 解释*
trauma: ptsd*, traumatic*, childhood trauma*, abuse?, 创伤*
travel document: passport*, visa, boarding pass, travel permit, 护照*, 旅行证件*, 通行证
travel guide: places to visit*, things to do in*, tourist guide*, must see, travel blog, attractions, 旅游攻略*, 旅行指南*, 景点
travel insurance: trip insurance*, trip cancellation coverage*, travel medical insurance*, 旅游保险*, 旅行保险*
travel itinerary: itinerary*, day trip plan, 3 day trip*, 7 day trip*, plan a trip*, plan my trip*, days in?, 行程*, 旅游行程*, 日游*
travel safety: is it safe to travel*, safe to visit*, travel advisory*, safety tips & travel, pickpocket*, 旅行安全*, 出行安全
triangle: hypotenuse*, right triangle*, isosceles*, equilateral*, pythagorean, 三角形*
trick question: riddle, heavier & kilogram of feathers*, how many animals did moses*, brain teaser, 脑筋急转弯*, 陷阱题*
trie: prefix tree*, trie data structure*, autocomplete?, 字典树*, 前缀树*
trigger:: sql trigger*, database trigger*, after insert*, before update*, create trigger*, trigger function*, 触发器*
trivia game: trivia night*, quiz game*, trivia bot*, jeopardy, play trivia*, 问答游戏*, 知识竞赛*
trivia question: trivia questions*, quiz questions, pub quiz*, fun fact?, jeopardy?, 知识问答, 冷知识
true or false question: true or false*, true false questions*, true false*, is it true?, 判断题*, 判断正误*, 对错
truth table: boolean expression, p and q?, logic gate, tautology, 真值表*
turing machine: turing machines*, halting problem*, tape & head, 图灵机*
turkish language: in turkish*, to turkish*, turkce*, into turkish*, 土耳其语*
turn limit: 20 questions?, ask one question at a time, up to & turns*, maximum & turns*, after & rounds, 轮对话, 最多 & 轮*
twitter post: tweet*, tweets*, twitter thread*, twitter, 280 characters*, 推文*, 推特*
two pointers: two pointer*, left pointer & right pointer*, fast and slow pointer*, 双指针*
type annotation: type hint*, typing module*, mypy*, jsdoc?, annotate types, 类型注解*, 类型提示*
type conversion: convert string to int*, cast to, parseint*, type casting*, convert & to float, string to number, int to string, 类型转换*
type error: typeerror*, unsupported operand*, is not a function*, cannot read property*, cannot read properties of undefined*, type mismatch, 类型错误*
type system: static typing*, generics?, type inference, dynamic typing*, type theory, strongly typed*, 类型系统*
typography: font, typeface*, kerning*, serif, font pairing*, lettering, 字体*, 排版
ubuntu: apt get*, apt install, ubuntu 20.04*, ubuntu 22.04*, debian?, 乌班图*
ukrainian language: in ukrainian*, to ukrainian*, into ukrainian*, 乌克兰语*
uml diagram: uml*, class diagram*, sequence diagram*, use case diagram*, plantuml*, activity diagram*, 类图*, 时序图*
unemployment: unemployed*, jobless*, laid off, unemployment rate*, lost my job, 失业*
unicode handling: unicode*, utf 8*, utf8*, emoji?, unicodedecodeerror*, encoding?, 编码错误, 乱码*
unity engine: unity3d*, monobehaviour*, unity c#*, gameobject*, unity game*, in unity, rigidbody*
universe: big bang, cosmos*, galaxy, dark matter, multiverse?, 宇宙*
university recommendation: best universities*, which university*, recommend & university*, top universities*, best colleges*, which college*, universities for*, 推荐 & 大学*, 大学推荐*, 择校*
unreal engine: ue5*, ue4*, unreal*, blueprint & actor, uproperty*, unreal blueprint*, 虚幻引擎*
unsupervised learning: clustering, k means, dbscan, pca?, autoencoder?, 无监督学习*
uppercase text: uppercase*, all caps*, capital letters*, capitalize, toupper*, 大写*
urbanization: urban sprawl*, urban growth, cities & rural, megacity*, 城市化*, 城镇化*
urology: urologist*, prostate*, kidney stone*, urinary tract*, bladder, uti?, 泌尿*, 前列腺*
usability testing: usability test*, user testing*, usability study*, heuristic evaluation, 可用性测试*
use case:: use case*, use cases for*, user scenario, use case diagram*, applications of?, 用例*, 应用场景, 使用场景
user correction: that is wrong*, that s wrong*, that is not correct*, you made a mistake*, no i meant*, you are wrong*, that s not what i*, are you sure, 你错了*, 不对, 你说错了*
user experience: ux*, ux design*, ux designer*, user journey, usability, 用户体验*
user guide: user manual*, how to use, quick start guide*, getting started guide*, help documentation, 用户指南*, 使用指南*, 使用说明
user interface: ui*, ui design*, gui, mockup, layout?, dashboard?, 用户界面*, 界面
user management: user roles*, user accounts, admin & users, manage users*, user permissions*, 用户管理*
user manual: instruction manual*, user guide*, product manual*, operating manual*, 用户手册*, 说明书*, 使用手册*
user registration: sign up form*, registration form*, register user*, signup page*, registration page*, login & register, 用户注册*, 注册页面*
user research: user interview*, user persona, user survey, usability, interview & users, 用户研究*, 用户调研*
user story: user stories*, as a user i want*, acceptance criteria*, so that i can, epic?, agile?, 用户故事*
username generation: username ideas*, generate & usernames*, suggest & usernames*, instagram username*, gamertag*, nickname, 用户名 & 生成, 网名*, 昵称
utilitarianism: utilitarian*, bentham*, john stuart mill*, trolley problem, greatest good*, 功利主义*
utopia: utopian*, ideal society, perfect society*, thomas more?, 乌托邦*
vacation rental: airbnb*, vrbo*, holiday rental*, holiday home, short term rental*, 民宿*, 度假租赁
validation:: validate*, input validation*, form validation*, validation error*, validator, data validation*, 校验*, 验证
value proposition: unique selling point*, usp, value prop*, unique value, why choose us?, 价值主张*, 卖点
vampire: dracula*, twilight?, blood sucking, werewolf?, 吸血鬼*
variable scope: global variable*, local variable*, scope of & variable*, variable is not defined, closure?, nonlocal, 变量作用域*, 全局变量, 作用域
variance:: variance of*, sample variance*, calculate & variance*, standard deviation, anova?, budget variance, 方差*
variation request: give me more, another version*, different version*, another one*, variations of*, give me 5 versions, alternative versions*, try again?, 换一个*, 再来一个*, 再写一个*, 另一个版本*
vector:: vectors*, dot product*, cross product, unit vector*, std vector*, vector addition*, magnitude & direction, 向量*, 矢量
vector calculus: divergence theorem*, curl & divergence*, gradient & divergence*, stokes theorem*, line integral*, surface integral*, 向量微积分*, 散度, 旋度
vector database: pinecone*, faiss*, chromadb*, chroma?, weaviate*, milvus*, qdrant*, pgvector*, embeddings?, 向量数据库*
vector space: basis & dimension*, subspace*, linearly independent*, linear independence*, span & vectors*, linear transformation, 向量空间*, 线性空间
vegan diet: vegan*, vegan recipe*, plant based*, vegan meal*, dairy free?, 纯素*, 素食
vegetable gardening: grow tomatoes*, vegetable garden*, raised bed*, growing vegetables*, plant & vegetables, garden?, 种菜*, 菜园*
vehicle recommendation: best car*, which car*, recommend & car*, best suv*, car to buy*, buy a car, 推荐 & 车*, 买车, 汽车推荐*
verb conjugation: conjugate*, conjugation*, conjugate the verb*, spanish verb, konjugieren*, 动词变位*
verb tense: past tense*, present tense*, future tense*, present perfect*, past perfect*, simple past*, 时态*, 过去式*
vercel: vercel deployment*, next.js?, vercel.json*, deploy to vercel*
verification: verify*, ^verify, check if & correct, double check, proof?, 核实, 验证
verilog: systemverilog*, rtl, fpga, testbench?, always posedge*, module & endmodule*
vhdl: fpga, std logic*, entity & architecture & port*, vivado?, testbench?
video description: describe & video*, description for & video*, youtube description*, video caption, 视频描述*, 视频简介*
video editing: premiere pro*, final cut*, davinci resolve*, capcut*, edit & video*, after effects, ffmpeg, 视频剪辑*, 剪辑
video game recommendation: games like*, recommend & games*, games similar to*, suggest & games, best ps5 games*, steam games, 游戏推荐*, 推荐 & 游戏*
video game story: game story*, game plot*, final fantasy, zelda?, game lore*, rpg story, 游戏剧情*, 游戏故事*
video game strategy: how to beat*, best build*, boss fight, league of legends, minecraft?, elden ring, speedrun, game tips, 游戏攻略*, 通关*
video generation prompt: sora*, prompt for & video*, runway?, text to video*, kling?, veo?, ai video*, 文生视频*, 视频生成*
video marketing: promo video*, youtube marketing*, video ad*, video campaign*, 视频营销*
video processing: ffmpeg*, opencv & video*, moviepy*, frames?, h264*, video codec*, mp4, 视频处理*
video script: youtube script*, script for & video*, tiktok script, script & minute video, explainer video*, voiceover, 视频脚本*, 短视频文案*
video title: youtube title*, title for & video*, video titles*, catchy titles & youtube, 视频标题*
vietnamese language: in vietnamese*, to vietnamese*, tieng viet*, into vietnamese*, 越南语*
villain: antagonist*, evil villain*, supervillain*, bad guy, 反派*
vim: neovim*, vimrc*, nvim*, vim plugin*, vi editor*
virology: viral replication*, coronavirus, virologist*, sars cov 2*, viral genome*, hiv?, 病毒学*
virtual machine: virtualbox*, vmware*, hyper v*, vm*, ec2?, jvm?, 虚拟机*
virtual reality: vr*, oculus*, vr headset*, meta quest*, augmented reality?, metaverse, 虚拟现实*
virtualization: hypervisor*, kvm*, vmware*, proxmox*, esxi*, virtualbox, 虚拟化*
virus:: virus & infection*, flu virus*, covid virus*, viral infection*, computer virus*, viruses*, coronavirus, malware?, 病毒*
visa application: visa, visa interview*, schengen*, tourist visa*, student visa*, visa cover letter*, i 20?, 签证*
vision statement: mission and vision*, company vision*, mission statement, vision and mission*, 愿景*
visual basic: vb.net*, vb6*, vba?, visual basic .net*
visual novel: ren py*, renpy*, dating sim*, galgame*, ddlc?, doki doki*, 视觉小说*
visual question answering: vqa*, in the image*, in this picture*, look at the image*, this image?, what is in the photo*, 看图回答*, 图片中
visual studio code: vscode*, vs code*, launch.json*, settings.json?, vscode extension*
vitamin: vitamins*, vitamin d*, vitamin c*, b12*, supplement, multivitamin*, 维生素*, 维他命*
vite: vite.config*, vitejs*, vite config*, vitest?
vocabulary list: list of words, vocabulary words*, word list*, list of vocabulary*, flashcards?, 词汇表*, 单词表*, 生词
vocational training: vocational school*, trade school*, apprenticeship*, vocational education*, ausbildung*, 职业培训*, 职业教育*, 技校
voice over script: voiceover script*, voice over*, voiceover*, narration script*, 配音稿*, 旁白, 解说词*
volcano: volcanic*, eruption*, lava*, magma*, 火山*
volleyball: setter & spiker, haikyuu?, beach volleyball*, 排球*
volume calculation:: volume of & cylinder*, volume of & sphere*, volume of & cone*, volume of & box, calculate & volume*, find & volume*, cubic meters, cubic feet, 体积*, 容积*
vow:: wedding vow*, wedding vows*, vows*, marriage vow*, 誓言*, 婚礼誓词*
vpn: openvpn*, wireguard*, nordvpn*, ipsec*, proxy?, shadowsocks*, 翻墙*
vue.js: vue*, vuejs*, vue 3*, nuxt*, vuex*, vue component*, composition api
vulkan: vkdevice*, vkcreate*, spir v*, vulkan api*, opengl?
vulnerability assessment: nessus*, vulnerability scan*, openvas*, cve, pentest, security assessment, 漏洞评估*, 漏洞扫描*
`;
