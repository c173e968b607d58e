/** Tags of no area of their own, "caesar cipher" to "cognitive bias". */
export const tagsC1 = `
caesar cipher: caesar shift*, rot13*, shift cipher*, letters shifted by, 凯撒密码*, 恺撒密码*
cake: cupcake*, chocolate cake*, cake recipe*, frosting, sponge cake*, birthday cake, 蛋糕*, pastel?, kuchen*
call center: call centre*, customer service representative, call script, contact center*, inbound calls*, 呼叫中心*, 客服中心*, 客服
calligraphy: hand lettering*, brush pen, penmanship, 书法*, 毛笔字*
calorie counting: calories in*, how many calories*, calorie deficit*, calorie intake*, kcal, macros?, 卡路里*, 热量
camera: dslr*, lens?, mirrorless*, canon eos*, nikon*, aperture, shutter speed*, photography, 相机*, 摄像头, 镜头?
campaign speech: speech & election*, running for student council*, run for president & speech*, vote for me*, student council speech*, 竞选演讲*, 竞选演说*, 竞选 & 演讲*
camping: campsite*, tent, campfire, campground*, sleeping bag, 露营*, 野营*
cancer: tumor*, chemotherapy*, oncology*, leukemia*, lymphoma*, breast cancer*, carcinoma*, 癌症*, 癌, 肿瘤*
cantonese: in cantonese*, cantonese translation*, hong kong?, 粤语*, 广东话*
capability limit: can you access & internet*, are you able to, can you browse*, what are your limits*, can you see images*, real time data?, 你能不能, 你会什么
capacity planning: server capacity*, resource planning, load forecast, production capacity*, 容量规划*, 产能规划*
capital budgeting: npv*, irr*, payback period*, net present value*, internal rate of return*, initial investment & cash flows, 资本预算*, 净现值*
capital city: capital of*, what is the capital*, state capital*, 首都*, 省会*, hauptstadt*, capitale
capital letter: uppercase*, all caps*, in capitals*, lowercase, capitalize*, capitalization, 大写*, 大写字母*
car buying: buy a car*, used car*, which car should i*, new car, car dealership*, lease or buy, test drive, 买车*, 购车*, 二手车*
car insurance: auto insurance*, insurance & car*, liability coverage, accident & insurance, 车险*, 汽车保险*
carbon footprint: carbon emissions*, co2 emissions*, carbon neutral, net zero, greenhouse gas, 碳足迹*, 碳排放*
card game: poker*, blackjack*, deck of cards*, solitaire*, magic the gathering*, uno?, hearthstone, 纸牌*, 卡牌*, 扑克*
cardio exercise: cardio*, treadmill*, hiit, aerobic*, jogging, running plan, 有氧运动*, 有氧*
career change: switch careers*, change careers*, career transition*, transition into & role, career switch*, 转行*, 换职业*, 职业转型*
career path: career options*, career advice, career goals, what career, how to become a, 职业规划*, 职业道路*, 职业发展
cartography: map making*, draw a map, map projection*, mercator*, gis, 制图学*, 地图绘制*
case brief: brief the case*, irac*, facts issue holding*, holding and reasoning*, brief this case*, 案例摘要*, 案情摘要*
case law: precedent*, court ruling*, supreme court case*, cite & cases, landmark case*, 判例*, 判例法*
cash flow: cashflow*, free cash flow*, cash flow statement*, discounted cash flow, operating cash, 现金流*
cassandra:: apache cassandra*, cql*, cassandra database*, cassandra cluster*, cassandra & query*, keyspace*, cassandra & table
casual tone: casual*, informal tone*, friendly tone, laid back*, sound casual*, less formal*, chill?, 随意 & 语气*, 轻松 & 语气, 口语化
cat care: my cat*, kitten*, litter box*, feline*, cat food*, cat litter*, 养猫*, 猫咪*, 猫粮
catalysis: catalyst*, catalytic*, catalyze*, zeolite?, 催化*, 催化剂*
category theory: functor*, monad?, morphism*, natural transformation*, yoneda*, adjoint functor*, 范畴论*, 函子*
causal inference: instrumental variable*, propensity score*, difference in differences*, counterfactual, treatment effect*, dag & confounder*, confounding, 因果推断*
causal reasoning: what caused*, cause or effect, more likely cause*, what is the cause*, causal relationship, because?, 因果推理*, 因果关系
cause and effect: causes and effects*, causes and consequences*, effects of?, causes of, led to?, 因果*, 原因和影响*, 起因
cease and desist letter: cease and desist*, cease desist*, stop infringing, infringement & letter, 停止侵权*, 律师函*
celebrity: famous person*, movie star*, kardashian*, taylor swift, singer?, actress?, famous people, 名人*, 明星*
celebrity persona: pretend to be & trump, act as elon musk*, talk like & trump*, voice of morgan freeman*, speak like & celebrity*, you are elon musk*, 模仿 & 明星*, 扮演 & 名人*
celery:: celery task*, celery worker*, celery beat*, celery & redis*, celery & django*, celery & rabbitmq*, celery stalk?, shared task
cell biology: mitosis*, meiosis*, mitochondria, cell membrane, cell division*, cell cycle*, organelle, 细胞生物学*, 有丝分裂*
cell structure: organelle*, mitochondria, nucleus & cell*, cell wall*, cytoplasm*, parts of a cell*, chloroplast, 细胞结构*, 细胞器*
censorship: censored*, censor*, uncensored, banned books*, free speech?, 审查制度*, 言论审查*, 屏蔽
central bank: federal reserve*, ecb, fed rate*, monetary policy, interest rate hike, 中央银行*, 央行*, 美联储*
certificate management: ssl certificate*, tls certificate*, lets encrypt*, certbot*, x509*, csr & openssl, pem file, keystore, 证书管理*, 证书 & 过期
certification exam: pmp*, comptia*, ccna*, aws certified*, cissp*, certification & study, exam dump, 认证考试*, 资格证*
chain of thought: think step by step*, step by step reasoning*, let us think*, show your reasoning*, cot prompt*, reason through?, 思维链*, 一步一步思考*, 逐步推理*
changelog: change log*, release notes*, version history, what is new & version, 更新日志*, 变更日志*
chapter writing: write chapter*, chapter 1*, first chapter*, next chapter*, write & chapter, chapter of a novel, 写 & 章*, 第一章*, 下一章
character analysis: analyze the character*, analyse the character*, analysis of & character, character & motivation, personality of & character, character arc?, 人物分析*, 角色分析*
character backstory: backstory*, origin story*, back story*, dnd & background, character background*, 角色背景*, 人物背景*, 背景故事
character description: describe & character*, description of & character*, describe & appearance*, character profile*, character & looks, 人物描写*, 角色描述*, 外貌描写
character development: character arc*, develop & character*, character growth*, create a character*, oc?, 人物塑造*, 角色发展*, 角色塑造*
character dialogue: dialogue between*, conversation between*, write a dialogue*, banter, dialog & characters, 对话 & 角色, 人物对话*, 写 & 对话
character limit: under & characters*, max & characters*, less than & characters, 280 characters*, at most & characters*, no more than & characters, 字符以内*, 字符限制*
character name generation: character names*, name for my character*, names for a character*, fantasy names*, elf name*, dnd name*, name & protagonist?, 角色名字*, 角色 & 起名*, 人物名字*
character relationship: relationship between & characters*, how do & characters know, character dynamics*, love interest, ship?, 人物关系*, 角色关系*
charity: donation, nonprofit, donate*, fundraiser, fundraising, ngo?, charitable*, 慈善*, 捐款*, 公益
chart interpretation: interpret & chart*, read & graph, describe the chart*, does the graph show*, describe the graph*, ielts task 1*, 图表解读*, 分析 & 图表*, 解读 & 图表*
chart selection: which chart*, what type of chart*, best chart*, best visualization for*, which graph*, what kind of chart*, 选择 & 图表*, 什么图表*
chart.js: chartjs*, new chart & canvas, react chartjs*, vue chartjs*
chatgpt: chat gpt*, gpt 4*, gpt4*, openai, gpt 3.5*, gpt
chemical bond: covalent*, ionic bond*, hydrogen bond*, metallic bond*, electronegativity, bond angle, 化学键*, 共价键*, 离子键*
chemical equation: balance the equation*, balanced equation*, balance the chemical*, reactants & products, h2o?, stoichiometry, 化学方程式*, 配平*
chemical reaction: reacts with*, reaction of & with, reactants*, exothermic, redox*, oxidation, products of the reaction, 化学反应*
chemical safety: mix bleach*, bleach and ammonia*, msds*, toxic fumes*, hazardous chemical*, sds?, ppe?, lab safety, 化学品安全*, 化学安全*, 有毒 & 化学
chemical structure: smiles*, molecular structure*, lewis structure*, iupac name*, functional group, isomer, 化学结构*, 分子结构*
chess: chess opening*, checkmate*, sicilian defense*, grandmaster, pawn, 国际象棋*, ajedrez*, schach*
chess problem: mate in 2*, mate in*, checkmate in*, best move & chess*, fen*, white to move*, black to move*, chess puzzle*, 国际象棋 & 题
chi square test: chi squared*, chi square*, chi2*, contingency table, test of independence*, 卡方检验*, 卡方*
chicago style: chicago manual*, chicago citation*, turabian*, chicago footnotes*, 芝加哥格式*
child abuse: child neglect*, abused as a child*, child molestation*, csam*, child sexual abuse*, abusive parents, 虐待儿童*, 儿童虐待*
child audience: for kids*, for children*, year old child*, explain to a child*, kid friendly*, 5 year old*, for toddlers, 儿童*, 给孩子, 小朋友, para ninos*
child custody: custody battle*, custody of*, joint custody*, visitation rights*, custody agreement*, 抚养权*
child development: developmental milestone*, toddler?, piaget, milestones & baby, early childhood*, 儿童发展*, 儿童成长*, 幼儿发展
child discipline: tantrum*, time out & child, discipline & child*, misbehaving*, spanking*, my son & behave, 管教孩子*, 孩子不听话*
chinese character: hanzi*, kanji?, stroke order*, radical & chinese, chinese characters*, 汉字*, 笔画*, 偏旁*
chinese cuisine: chinese food*, chinese dish*, dim sum*, sichuan*, fried rice, dumplings, wok, 中餐*, 川菜*, 中国菜*, 粤菜*
chinese literature: the red chamber*, journey to the west*, lu xun*, chinese novel*, 中国文学*, 红楼梦*, 西游记*, 鲁迅*
choose your own adventure: cyoa*, text adventure*, interactive story*, interactive fiction*, text based adventure*, give me choices?, 互动故事*, 文字冒险*, 文字游戏?
chord progression: chords for*, chords*, guitar chords*, ii v i*, minor chord, chord & song, 和弦*, 和弦进行*
chromatography: hplc*, gc ms*, tlc & chemistry, retention time*, column & elution, 色谱*, 层析
chrome extension: browser extension*, manifest v3*, manifest.json*, content script*, chrome.tabs*, firefox addon, 浏览器插件*, 谷歌插件*, 浏览器扩展*, chrome插件*
chronic illness: chronic disease*, chronic pain*, chronic condition*, fibromyalgia*, long covid, chronic fatigue*, 慢性病*, 慢性疾病*
chronological ordering: chronological order*, order & events*, in order of date*, earliest to latest*, timeline?, oldest to newest, 时间顺序*, 按时间 & 排序*
churn analysis: churn rate*, customer churn*, why customers leave*, retention analysis, 流失分析*, 客户流失*, 流失率*
churn prediction: predict & churn*, churn model*, customer churn & model*, churn dataset*, 流失预测*, 预测 & 流失*
ci cd pipeline: ci cd*, cicd*, github actions*, jenkins, gitlab ci*, build pipeline, jenkinsfile*, 持续集成, 流水线
cipher: decipher, decrypt & message, vigenere*, substitution cipher*, encode & secret, decode this*, 密码 & 解密*, 加密 & 解密, 密文*
circuit design: schematic*, circuit diagram*, pcb, resistor, design & circuit*, flip flop?, 电路设计*, 电路图*
circular economy: recycling?, cradle to cradle*, zero waste, circularity*, 循环经济*
citation extraction: extract & citations*, extract & references*, find the citations*, list & cited, parse & references*, 提取 & 引用*, 提取 & 参考文献*
citizen inquiry: city council & resident, municipal & complaint, government hotline*, resident asks, 市民 & 咨询*, 市民热线*, 群众 & 诉求
citizenship: naturalization*, become a citizen*, dual citizenship*, passport?, green card, 公民身份*, 入籍*, 国籍
city information: population of*, tell me about & city*, history of & city, neighborhoods in, mayor of, facts about & city, 城市 & 介绍*, 城市信息*
civics test: uscis*, citizenship test*, naturalization test*, civics questions*, 100 civics questions*, 公民考试*, 入籍考试*
civil procedure: motion to dismiss*, personal jurisdiction*, frcp*, summary judgment*, discovery & lawsuit, venue & court, 民事诉讼*, 民诉*
civil service exam: upsc*, ias exam*, civil service test*, ssc cgl*, civil services*, 公务员考试*, 考公*, 申论*, 行测*
civil war: union and confederate*, confederacy*, gettysburg*, robert e lee*, syrian civil war*, 内战*, 南北战争*
claim verification: fact check*, is it true that*, verify the claim*, supported or refuted*, true or false & claim, fact checking*, 事实核查*, 真的吗?, 核实 & 说法*
clarification: clarify*, what do you mean*, ask me questions before*, ask clarifying questions*, can you elaborate, i do not understand?, 澄清*, 什么意思?, 说清楚
class diagram: uml class*, uml diagram*, plantuml*, mermaid classdiagram*, 类图*
class imbalance: imbalanced*, smote*, imbalanced dataset*, minority class*, oversampling*, class weight*, 类别不平衡*, 样本不均衡*, 样本不平衡*
class implementation: write a class*, create a class*, implement a class*, class called*, class named*, constructor & methods, class with methods*, 实现 & 类, 编写 & 类, 定义 & 类
classical chinese poetry: tang poem*, li bai*, du fu*, classical chinese poem*, 古诗*, 唐诗*, 宋词*, 七言*, 五言*, 绝句
classical literature: iliad*, odyssey*, homer?, aeneid*, virgil*, ovid*, greek tragedy, 古典文学*, 荷马*
classical mechanics: newton laws*, newtons second law*, lagrangian*, friction, inclined plane*, kinematics, projectile*, 经典力学*, 牛顿定律*
classical music: beethoven*, mozart*, bach*, symphony, concerto*, chopin*, orchestra, 古典音乐*, 交响乐*
classroom activity: activities for & students*, class activity*, icebreaker?, classroom game*, group activity, hands on activity*, 课堂活动*, 课堂游戏*
classroom management: disruptive students*, classroom rules*, manage & classroom*, student behavior, misbehaving students*, 课堂管理*, 班级管理*, 班主任
clean code: refactor, solid principles, code smell*, uncle bob*, readable code, naming conventions, 整洁代码*, 代码整洁*
cleaning tip: how to clean*, remove stains*, stain, get rid of & smell, clean my, vinegar and baking soda*, mold?, 清洁技巧*, 清洗, 去污*, 怎么清洁*
client communication: email to client*, message to client*, reply to client*, client meeting, tell my client*, client update, 客户沟通*, 回复客户*
climate: climate change, global warming*, rainfall, temperature & region, el nino*, weather?, 气候*, klima*
climbing: rock climbing*, bouldering*, belay*, mountaineering*, everest, climber*, 攀岩*, 登山*
clinical case: case presentation*, year old male presents*, year old female presents*, year old man presents*, year old woman presents*, patient presents with*, vignette, 病例*, 患者 & 岁*
clinical guideline: treatment guideline*, nice guidelines*, aha guidelines*, first line treatment*, management of & patients, evidence based guideline, 临床指南*, 诊疗指南*
clinical psychology: dsm 5*, psychologist, psychopathology*, psychotherapy, clinical psychologist*, mental disorder, 临床心理*
clojure: clojurescript*, defn*, leiningen*, clj, clojure.core*
closed book question answering: without looking up?, from memory?, answer the following trivia*, answer from your knowledge*, closed book*, 闭卷*
closure:: javascript closure*, closures*, closure & function*, closure & javascript*, inner function & variable, lexical scope*, 闭包*
clothing care: wash & clothes*, laundry, dry clean*, remove stain & shirt*, iron & shirt, shrink & sweater, 洗衣*, 衣物护理*, 衣服 & 洗
cloud cost: aws bill*, aws cost*, azure cost*, finops*, reduce & cloud & cost*, cloud pricing, 云成本*, 云费用*
cloud migration: migrate to the cloud*, migrate to aws*, move to azure*, lift and shift*, on premise to cloud*, 云迁移*, 上云*
cloud security: aws security*, iam policy*, azure security*, shared responsibility model*, cspm*, security group?, 云安全*
cloud storage: google drive, dropbox*, onedrive*, s3, icloud, gcs bucket*, 云存储*, 网盘*, 云盘*
cloudflare: cloudflare worker*, cloudflare tunnel*, wrangler*, cloudflare pages*
cloze test: fill in the blank*, fill in the gaps*, gap fill*, missing word*, blanks, 完形填空*, 填空*
cobol: procedure division*, mainframe, working storage*, jcl, copybook*
cocktail: mocktail*, martini*, margarita*, gin and tonic*, mixed drink*, bartender, vodka, 鸡尾酒*
code analysis: does this code do*, analyze this code*, static analysis, output of this code*, explain this code, sonarqube, 代码分析*, 分析 & 代码*
code block: markdown code*, in a code block*, single code block*, triple backticks*, inside a code block*, 代码块*
code comment: add comments*, comment the code*, commented code*, inline comments*, docstring, with comments, 代码注释*, 注释, 加注释*
code comparison: compare & code*, difference between & code*, which code is better*, two code snippets*, which implementation is better, 代码对比*, 比较 & 代码*
code coverage: test coverage*, jacoco*, coverage report*, istanbul?, pytest cov*, sonarqube, 代码覆盖率*, 测试覆盖率*
code example: sample code*, example code*, a code example*, code sample*, show me code, with example & code, 代码示例*, 示例代码*, 例子 & 代码
code execution: execute this code*, run this code*, python interpreter, code interpreter, output of the following & code, 运行代码*, 执行代码*
code extension: add a feature to*, extend this code*, add functionality*, add & to this code, extend & function, 扩展 & 代码*, 添加功能*, 增加 & 功能
code formatting: prettier*, format this code*, indent*, eslint, beautify & code*, clang format*, 代码格式化*, 格式化 & 代码*
code migration: migrate & code*, upgrade from & to, convert & to python 3*, port & to, migrate from & to, legacy code, 代码迁移*, 迁移 & 代码*
code modification: modify & code*, change this code*, update this code*, edit the code*, modify the function*, change the code, 修改代码*, 修改 & 代码*, 改代码*
code only answer: only code*, code only*, just the code*, no explanation & code*, only output code*, do not explain & code, 只输出代码*, 只给代码*, 只要代码*
code snippet: snippet*, snippets, short code?, 代码片段*
code style: pep8*, pep 8*, style guide & code, naming convention*, linter, coding style*, coding standard*, 代码风格*, 编码规范*
code template: template code*, starter template*, skeleton code*, boilerplate, template for & code, 代码模板*
code vulnerability: vulnerable code*, security flaw & code*, vulnerability in & code*, buffer overflow, cwe*, sql injection, use after free*, 代码漏洞*, 漏洞 & 代码*
codeigniter: codeigniter 4*, ci3, ci4*, php & codeigniter
coding challenge: leetcode*, hackerrank*, codeforces*, codewars*, coding problem*, advent of code*, time limit exceeded, 力扣*, 编程题*, 刷题*
coffee: espresso*, latte*, cappuccino*, barista*, coffee beans*, cold brew*, 咖啡*, cafe?, kaffee*
cognitive behavioral therapy: cbt*, cognitive distortion*, negative thoughts, thought record*, cognitive restructuring*, 认知行为疗法*, 认知行为治疗*
cognitive bias: confirmation bias*, anchoring bias*, availability heuristic*, sunk cost*, dunning kruger*, biases & thinking, 认知偏差*, 认知偏误*
`;
