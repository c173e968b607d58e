/** Tags of no area of their own, "galaxy" to "iterator". */
export const tagsGToI = `
galaxy:: milky way*, andromeda*, galaxies, galactic, nebula, 银河*, 星系*, galaxy
game ai: npc behavior*, minimax*, game & pathfinding*, npc & behavior tree*, tic tac toe & ai, 游戏ai*, 游戏人工智能*
game analysis:: analyze & game*, chess game & analyze*, game strategy, analyse & match, 复盘*, 游戏分析*
game idea: game ideas*, idea for & game*, game concept*, video game concept*, roblox game idea*, 游戏创意*, 游戏点子*
game master: gm, dungeon master*, text adventure*, text based adventure*, run & campaign & rpg, 游戏主持*, 文字冒险*
game mechanics: gameplay mechanic*, game mechanic*, skill tree, leveling system*, game balance, combat system*, 游戏机制*, 玩法
game physics: physics engine*, collision & game*, rigidbody*, jump & gravity & game*, unity & physics, 物理引擎*
game review: review & video game*, review of & game*, ign*, steam review*, metacritic, 游戏评测*, 游戏评价*
game rules: rules of & game*, how to play*, board game rules*, card game & rules*, uno?, 游戏规则*, 怎么玩*, reglas del juego*
game simulation: simulate & game*, simulate & match*, play a game, text based game*, lets play, tic tac toe, 模拟游戏*, 游戏模拟*, 玩游戏
gantt chart: gantt*, project timeline, project schedule, 甘特图*
gap analysis: skills gap*, gaps between, current state & desired state*, identify gaps*, 差距分析*
gap filling: fill in the gaps*, fill the gaps*, fill gaps*, missing words, cloze*, 补全*, 填空
gastroenterology: gerd, crohn*, ulcerative colitis*, ibs, colonoscopy*, acid reflux*, endoscopy*, 消化内科*, 胃炎*, 肠胃
gender equality: gender gap*, gender inequality*, women & equal, gender pay gap*, women empowerment*, 性别平等*, 男女平等*, igualdad de genero*
gene editing: crispr*, cas9*, genome editing*, designer babies*, gene therapy, 基因编辑*
gene expression: transcription & translation & dna, mrna, rna seq*, promoter?, qpcr*, transcription factor*, 基因表达*
general audience: general public*, for laypeople*, layman*, layperson*, non experts*, non technical audience*, 大众*, 普通读者*, 通俗
generative adversarial network: gan*, gans*, discriminator & generator*, stylegan*, dcgan*, 生成对抗网络*
generic programming: generics*, java generics*, c++ templates*, template & typename*, type parameter*, 泛型*
genetic algorithm: crossover & mutation*, fitness function*, evolutionary algorithm, deap*, 遗传算法*
genetic disorder: cystic fibrosis*, down syndrome*, sickle cell*, huntington*, hereditary, inherited disease*, 遗传病*
genomics: genome*, sequencing & dna, snp*, gwas*, bioinformatics, 基因组*
geographic information system: gis*, arcgis*, qgis*, shapefile*, geopandas*, 地理信息系统*
geology: rocks, minerals, tectonic*, sedimentary*, igneous*, volcano, 地质*, geologia*
geometric proof: prove & triangle*, prove & congruent*, prove & angle*, prove & parallel*, two column proof*, 几何证明*, 求证 & 三角形*
geopolitics: geopolitical*, us china*, ukraine & russia, taiwan strait*, nato, world order, 地缘政治*
geotechnical engineering: soil mechanics*, bearing capacity*, slope stability*, pile foundation*, retaining wall, geotechnical*, 岩土*, 地基
ggplot2: ggplot*, geom*, aes, facet wrap*, plot & in r
ghost story: haunted house*, haunted*, ghosts, spooky, paranormal, 鬼故事*, 灵异*
git:: git*, git commit*, git rebase*, git merge*, git push*, gitignore*, git branch*, commit message
github: github repo*, pull request, readme, github pages*, github copilot, repository
github actions: github workflow*, github workflows*, .github*, ci cd & github*, workflow yml*
gitlab: gitlab ci*, gitlab runner*, .gitlab ci.yml*, merge request
glacier: glaciers*, ice sheet*, glacial*, ice age, iceberg, 冰川*
globalization: globalisation*, global trade, multinational, interconnected world*, 全球化*, globalizacion*
glossary: list of terms*, key terms*, terms and definitions*, terminology list*, 术语表*, 词汇表*, glosario*
gluten free diet: gluten free*, celiac*, coeliac*, without gluten*, gluten intolerance*, 无麸质*, sin gluten*, glutenfrei*
goal setting: smart goals*, set goals*, goals for & year*, new years resolution*, okr, 目标设定*, 设定目标*, 制定目标*
goal tracking: track & goals*, habit tracker*, track progress, progress tracker*, 目标跟踪*, 目标追踪*, 打卡
godot: gdscript*, godot 4*, characterbody2d*, godot engine*, kinematicbody2d*
golf: golfer*, golf swing*, pga*, golf course*, putting & green, tiger woods*, 高尔夫*
google analytics: ga4*, google tag manager*, gtm, bounce rate, utm*, 谷歌分析*
google apps script: apps script*, appscript*, spreadsheetapp*, gmailapp*, script & google sheet*
google cloud: gcp*, bigquery, cloud run*, gcloud*, vertex ai*, 谷歌云*
google colab: colab*, colaboratory*, ipynb & google, colab notebook*
google sheets: google sheet*, gsheet*, google spreadsheet*, importrange*, arrayformula*, 谷歌表格*
gore: gory*, bloody & scene, guts?, dismember*, graphic violence, 血腥*
gothic fiction: gothic*, gothic horror*, dracula*, frankenstein, edgar allan poe, 哥特*
government: congress, parliament, federal, president, ministry, 政府*, gobierno*, regierung*
gpt model: gpt*, gpt 4*, gpt4*, chatgpt, gpt 3.5*, openai, gpt模型*
gpu programming: cuda, opencl*, compute shader*, gpu kernel*, gpu & parallel, triton kernel*, gpu编程*
gradient boosting: xgboost*, lightgbm*, catboost*, gbm*, gbdt*, 梯度提升*
gradient descent: sgd*, learning rate, adam optimizer, backpropagation, 梯度下降*
gradle: build.gradle*, gradlew*, gradle build*, settings.gradle*, gradle plugin*
graduation speech: commencement speech*, valedictorian*, commencement address*, speech & graduation*, 毕业演讲*, 毕业致辞*
grafana: prometheus, grafana dashboard*, loki & logs, promql
grant proposal: grant, grant application*, nsf*, nih & grant*, funding proposal*, 基金申请*, 项目申请书*
grant writing: grant, grant application*, grant writer*, nonprofit & funding, apply for & grant*, 基金申请*
graph database: neo4j*, cypher query*, gremlin*, knowledge graph, 图数据库*
graph interpretation: interpret & graph*, what does & graph show*, read & chart, describe & chart*, ielts task 1?, 图表分析*, 图表解读*
graph neural network: gnn*, gcn*, pytorch geometric*, message passing*, graph convolution*, 图神经网络*
graph traversal: bfs*, dfs*, breadth first*, depth first*, dijkstra, adjacency list, 图遍历*, 图的遍历*
graphics code: svg, tikz*, html canvas*, three.js, draw & code, turtle & python*, p5.js*, 绘图代码*
graphics programming: opengl*, vulkan*, shader*, directx*, webgl*, ray tracing, 图形编程*, 渲染
graphql: apollo server*, graphql query*, graphql schema*, resolver, mutation & query?
graphviz diagram: graphviz*, digraph*, dot language*, dot file & graph
gratitude: thank you?, grateful*, thankful*, appreciation, gratitude journal*, 感恩*, 感谢, agradecimiento*
gravity: gravitational*, newton law of gravitation*, free fall*, weight & moon, g force, 重力*, 引力*, gravedad*
gre preparation: gre*, gre verbal*, gre quant*, gre vocabulary*, gre essay*
greatest common divisor: gcd*, greatest common factor*, gcf*, hcf*, euclidean algorithm*, 最大公约数*
greedy algorithm: greedy approach*, activity selection*, coin change?, knapsack?, huffman*, 贪心*
greek language: in greek*, greek word*, ancient greek, modern greek*, greek alphabet*, 希腊语*
greenhouse gas: carbon emissions*, co2*, methane, ghg*, carbon footprint, global warming, 温室气体*
greeting:: hello?, hi?, good morning*, how are you, hey?, bonjour, hola, hallo, 你好, 早上好*, 问候*
greeting card: birthday card*, card message*, christmas card*, valentines card*, hallmark, 贺卡*, 贺词
grief: grieving*, passed away, loss of & loved one*, bereavement*, mourning, lost my & mother?, 悲伤*, 丧亲*, 哀悼*
grocery list: shopping list*, groceries*, supermarket & list*, ingredients to buy*, 购物清单*, 买菜清单*, lista de la compra*, einkaufsliste*
groovy: groovy script*, groovy closure*, gradle?, jenkinsfile?, spock framework
group activity: team activity, group game, group exercise, team building?, 小组活动*, 团体活动*, 集体活动
group project: team project, group assignment*, group work, teammates?, 小组项目*, 小组作业*
group theory: abelian group*, subgroup*, sylow*, cyclic group*, homomorphism, cayley table*, normal subgroup*, 群论*, 子群*, 同态
grpc: protobuf, protocol buffers, proto file, proto3*, grpc server*
guitar: guitarist*, fretboard*, guitar chord*, fender stratocaster*, capo?, strumming, ukulele?, 吉他*, guitarra*
gynecology: gynecologist*, obgyn*, pap smear*, cervix, vaginal, pcos, uterine fibroid*, endometriosis*, 妇科*
habit formation: build a habit*, new habit, good habit, break a bad habit*, habit tracker, atomic habits*, 养成习惯*, 习惯养成*, 坏习惯
hacking: hack, hacker*, ethical hacking*, kali linux, penetration testing?, metasploit, exploit?, 黑客*, 渗透
hadoop: hdfs*, mapreduce*, yarn cluster, hive?, hdfs namenode*
haiku: haikus*, 5 7 5, 俳句*
hair care: hair loss, shampoo, conditioner & hair*, dry hair*, frizzy hair*, dandruff, scalp, split ends*, 护发*, 头发护理*, 脱发, 洗发水
hairstyle: haircut*, hairdo*, braid hair, hairdresser, bangs & hair*, curly hair, 发型*, 理发
handbook: employee handbook*, guidebook, manual?, 手册, 员工手册*
handout: class handout*, student handout*, worksheet?, 讲义*, 学案
handwritten newspaper: 手抄报*, 黑板报, 小报?
happiness: be happy, happier, well being?, what makes people happy*, 幸福感*, 幸福, 快乐?
harvard style: harvard referencing*, harvard reference*, harvard citation*, harvard format*, 哈佛格式*, 哈佛引用*
hash function: sha256, md5, sha 256, hash collision, cryptographic hash*, murmurhash*, 哈希函数*, 散列函数*
hash table: hashmap*, hash map*, open addressing*, linear probing*, hash collision, 哈希表*, 散列表*
hashing: hash, sha256, md5, bcrypt, consistent hashing*, hash password, 哈希*, 散列
hashtag generation:: hashtags*, with hashtags*, give me hashtags*, add hashtags*, hashtag, 话题标签*, 加标签?
hate speech detection: hate speech, offensive language, toxic comment, hateful, 仇恨言论*
heading structure:: with headings*, h1 h2*, subheadings, h2 and h3*, use headings*, heading tags*, 小标题*, 分标题
health: healthy?, health benefits, symptoms?, wellness?, good for your health*, 健康, 养生, salud, gesundheit
health education: health promotion*, health educator*, health class, patient education, sex education, 健康教育*, 健康宣教*
health insurance: medicare*, medicaid*, deductible?, copay*, obamacare*, affordable care act*, 医保*, 医疗保险*, 健康险*
health policy: healthcare policy*, public health policy*, affordable care act, universal healthcare*, healthcare reform*, 卫生政策*, 医改
health record: ehr*, electronic medical record*, emr, patient records*, medical record*, epic & ehr, 病历*, 健康档案*
healthy eating: eat healthy*, healthy diet*, healthy food*, healthy snack*, balanced diet, nutritious?, 健康饮食*, 合理膳食
heap:: min heap*, max heap*, priority queue, heapify*, heap sort*, binary heap*, heap memory, heapq*, 堆排序*, 最小堆*, 最大堆*
heart disease: coronary artery*, heart attack*, heart failure*, cardiovascular disease*, arrhythmia*, cardiologist, myocardial infarction*, 心脏病*, 心衰*, 冠心病*
heat map: heatmap*, seaborn heatmap*, 热力图*, 热图*
heat pump: air source heat pump*, geothermal heat pump*, coefficient of performance?, 热泵*
heat transfer: conduction & convection*, thermal conductivity*, heat exchanger*, heat flux*, convection, 传热*, 热传导*
hebrew language:: hebrew*, in hebrew*, biblical hebrew*, 希伯来语*
helm chart: helm install*, values.yaml*, helm & kubernetes*, helm template*
help article: help center*, faq page?, support article*, help documentation*, 帮助文档*, 帮助中心
hematology: anemia, leukemia, hemoglobin, platelet, blood disorder*, lymphoma, sickle cell, 血液科*, 贫血, 白血病, 血小板
herbal medicine: herbal remedy*, herbs?, medicinal herb*, traditional chinese medicine, herbal tea, medicinal plants*, 中药*, 草药*, 中草药*
hero:: superhero, heros journey*, heroes journey*, tragic hero*, epic hero*, heroic, 英雄
heroku: heroku app*, procfile*, heroku dyno*
hibernate:: hibernate & java*, jpa, hibernate orm*, sessionfactory, hibernate & spring*, hql, entity?, lazyinitializationexception*
high availability: failover*, redundancy?, 99.99*, fault tolerant, active passive, 高可用*, 容灾
hiking: hike*, trail?, trekking*, backpacking, appalachian trail*, 徒步*, 爬山, 登山?, senderismo*
hindi language:: in hindi*, hindi*, to hindi*, hindi mein*, 印地语*
hint request: give me a hint*, a hint*, just a hint*, hints?, 提示一下*, 给个提示*, without telling me & answer
hip hop: rapper*, rap song*, rap verse*, rap lyrics*, kendrick lamar, eminem, freestyle rap*, 说唱*, 嘻哈*
histogram: frequency distribution, plt.hist*, bins?, 直方图*
historical comparison: compare & empire, historical parallel*, similarities between & war, compare & revolution, compare & dynasty, compared to the roman, 历史对比*
historical document: primary source*, magna carta*, declaration of independence, constitution?, treaty?, old manuscript*, 历史文献*, 史料*
historical linguistics: proto indo european*, language family, sound change*, grimms law*, old english, etymology?, great vowel shift*, 历史语言学*
history: historical, ancient, world war, century?, empire?, dynasty?, when did & war, 历史, 朝代, 古代?, historia, geschichte, histoire
history education: history teacher*, history class*, history lesson*, teach history*, history curriculum*, 历史教学*, 历史课*
history of religion: religious history*, early christianity*, reformation?, crusades, history of christianity*, history of islam*, history of buddhism*, 宗教史*
history of science: scientific revolution*, copernicus, galileo, history of physics*, history of chemistry*, history of medicine?, 科学史*
history of technology: history of computers*, history of computing*, history of the internet*, invention of?, first computer, technological history*, 技术史*, 科技史
hockey: nhl*, ice hockey*, puck*, stanley cup*, goalie, field hockey*, 冰球*, 曲棍球*
holiday greeting: merry christmas*, happy new year*, happy holidays*, christmas card, seasons greetings*, happy thanksgiving, 节日祝福*, 新年祝福*, 祝福语, 拜年
holocaust: auschwitz*, anne frank*, concentration camp*, nazi & jews*, final solution*, shoah*, 犹太人大屠杀*, 集中营
home decor: interior decor*, decorate & room, living room & decorate*, home decoration*, throw pillow*, wall art, 家居装饰*, 软装*, 家装
home organization: declutter*, organize & closet*, tidy up?, organize my house*, organize & pantry, storage bins, 收纳*, 家居整理*
home repair: leaky faucet*, drywall, home improvement, home maintenance*, fix & toilet, plumbing?, handyman*, 家庭维修*, 漏水, 房屋维修*
homeschooling: homeschool*, home school, homeschool curriculum*, 在家上学*, 家庭学校*
homework assignment: homework*, my assignment, due tomorrow, assignment instructions?, 作业, 家庭作业*, tarea
homophone: homophones*, their there theyre*, sounds the same*, your and youre, 同音词*, 同音字*
hook sentence:: hook?, attention grabbing*, write a hook*, essay hook*, hook for & essay*, attention getter*, catchy opening, 开头吸引
horoscope: zodiac*, astrology*, zodiac sign*, birth chart, scorpio, capricorn, sagittarius, 星座*, 运势*
horse care:: horse & feed, horse & hoof*, equine*, stable & horse*, foal*, farrier*, 养马*
hospitality:: hospitality industry*, hotel management*, guest & hotel*, concierge, front desk, guest service, 酒店管理*, 待客, 酒店
hotel recommendation: hotels in*, recommend & hotel*, where to stay*, best hotel*, place to stay, airbnb?, 酒店推荐*, 推荐 & 酒店*, 住宿
hotel review: tripadvisor, review & hotel*, reply to guest review*, hotel guest & review*, 酒店评价*, 酒店点评*, 酒店 & 好评
houseplant: indoor plant*, pothos*, monstera*, succulent, snake plant*, potted plant*, repot*, 绿植*, 盆栽*, 室内植物*
housing policy: affordable housing*, public housing*, zoning, rent control*, section 8, housing crisis*, 住房政策*, 保障房*, 公租房
how to guide:: how to guide*, step by step guide*, write a guide*, tutorial, how do i?, beginners guide*, 怎么做?, 操作指南*, 教程
html parsing: beautifulsoup*, parse html*, bs4*, cheerio, lxml, jsoup*, extract & html, web scraping?, 解析html*, 网页解析*
http protocol: http request*, http status*, http header*, status code, get and post, 404?, http method*, http2*, http协议*, 状态码
hugging face: huggingface*, transformers library*, automodel*, autotokenizer*, hf hub*, from pretrained*, 抱抱脸*
human body: organs?, skeleton?, human anatomy*, body parts, digestive system, how many bones*, circulatory system, 人体*, cuerpo humano*
human brain: neurons?, brain hemisphere*, hippocampus, amygdala, prefrontal cortex*, frontal lobe, cerebellum, 大脑*, 人脑*
human computer interaction: hci*, usability, user interface?, usability heuristics*, 人机交互*
human evolution: homo sapiens*, neanderthal*, homo erectus*, hominid*, hominin*, australopithecus*, human ancestors*, 人类进化*, 人类起源*
human trafficking: sex trafficking*, forced labor, trafficking victim*, modern slavery*, 人口贩卖*, 拐卖*
humor: funny*, hilarious*, joke, comedy, witty, make me laugh*, humorous*, 幽默*, 搞笑*, 笑话, gracioso, lustig
humorous tone: funny?, humorous*, witty, sarcastic?, in a funny way*, make it funny*, comedic, lighthearted, 幽默*, 诙谐*, 搞笑
hunting:: hunting season*, deer hunting*, hunting rifle, duck hunting*, hunter?, elk hunting, bowhunting*, 打猎*, 狩猎*
hydraulics: hydraulic*, hydraulic pump*, pipe flow, hydraulic cylinder*, bernoulli, 液压*, 水力学*
hydrology: watershed, runoff, aquifer*, groundwater*, rainfall runoff*, streamflow*, water cycle, 水文*, 地下水
hydropower: hydroelectric*, hydroelectric dam*, three gorges dam, dam?, turbine?, 水电*, 水力发电*
hygiene: wash hands*, hand washing*, sanitation, personal hygiene*, dental hygiene, bathing?, 卫生, 洗手*, 个人卫生*
hyperparameter tuning: gridsearchcv*, grid search*, optuna*, hyperparameter*, random search, bayesian optimization, 超参数*, 调参*
hypertension: high blood pressure*, blood pressure, antihypertensive*, systolic, lisinopril, amlodipine, 高血压*, 降压药*
hypervisor: vmware*, virtual machine, proxmox*, hyper v*, kvm, esxi*, virtualbox, 虚拟机
hypothesis testing: p value*, null hypothesis*, t test*, significance level*, chi square*, anova, alternative hypothesis*, 假设检验*, 显著性
hypothetical question:: what if*, what would happen if*, hypothetically*, imagine that?, suppose that?, if you could, 如果 & 会怎样*, 假如
icebreaker: ice breaker*, conversation starter, 破冰*, get to know each
idea evaluation: evaluate my idea*, feedback on my idea*, my business idea, 这个想法怎么样*, 点子?, this a good idea*, think of my idea*
idea generation: ideas for*, give me ideas*, brainstorm*, come up with ideas*, list of ideas*, ideas?, ^suggest?, 创意, 想法?, 头脑风暴*, 点子*, ideas para*
identification:: ^identify*, what is this called*, what kind of & is this, identify which*, help me identify*, which of the following?, 识别, 是什么植物, 辨认
identity management: iam, active directory, single sign on, okta*, sso, azure ad, identity provider*, keycloak*, 身份管理*, 统一身份认证*
identity theft: stolen identity*, credit freeze, stole my identity*, social security number?, phishing?, 身份盗用*, 盗用身份
ielts preparation:: ielts*, ielts writing*, ielts speaking*, band score*, band 7*, ielts task 2*, 雅思*
illustration prompt: illustration, prompt & illustration*, midjourney, stable diffusion, childrens book illustration, image prompt, coloring page, 插画*, 插图
image caption: caption this image*, photo caption*, caption for & photo*, caption for & picture*, image captioning*, alt text, 图片说明*, 图片描述*, 看图
image classification: cnn & image, imagenet*, resnet, cifar*, image classifier*, mnist, classify images*, 图像分类*, 图片分类*
image editing: photoshop*, photo editing*, edit & photo*, remove background*, crop & image*, lightroom, gimp, 修图*, 图片编辑*, p图
image generation: generate an image*, generate a picture*, draw me a picture*, dall e*, stable diffusion*, midjourney*, create an image*, 生成图片*, 画一张*, 文生图*, 生成图像*
image interpretation: describe this image*, this picture, in the image?, 这张图*, 图中, 图片内容, in this image, picture show
image processing: opencv*, pixel, gaussian blur*, edge detection*, cv2*, grayscale, pillow?, 图像处理*, 滤波?
image segmentation: semantic segmentation*, u net*, unet*, instance segmentation*, mask r cnn*, segment anything*, 图像分割*, 语义分割*
immunology: immune system*, antibody*, t cell*, antigen*, b cell, cytokine, vaccine?, autoimmune, 免疫*, 抗体, 抗原
impact assessment: environmental impact*, eia, impact evaluation, social impact, assess the impact*, data protection impact, 影响评估*, 环评*, 影响评价
impersonation:: pretend to be*, act as*, speak like*, in the voice of*, you are now?, as if you were*, imitate, 扮演*, 模仿*, 假装你是*
in context learning: few shot*, few shot prompting*, icl, one shot example, zero shot?, 上下文学习*, 少样本
in depth explanation:: in depth*, explain in detail*, detailed explanation*, in detail, thorough explanation*, deep dive*, 详细解释*, 详细讲解*, 深入分析, 详细说明
in text citation: in text citation*, intext citation*, cite & in text*, citations?, 文内引用*, 文中引用*
incident report: accident report*, incident at work, report & incident, security incident, postmortem?, 事故报告*, 事件报告*
incident response: security incident*, incident response plan*, soc analyst, data breach, on call?, 应急响应*, 事件响应*
income statement: profit and loss*, p&l*, net income, gross profit, operating income, cost of goods sold, 利润表*, 损益表*
income tax: tax return*, tax bracket*, taxable income*, irs, 1040*, w 2, deductions, 所得税*, 个税*, 个人所得税*
incomplete request:: finish my sentence?, 未完
indian cuisine: indian food*, curry, biryani*, masala*, paneer*, naan, samosa, dosa*, 印度菜*, 咖喱
indian history: mughal*, gandhi, british raj*, maurya*, indian independence*, ashoka, partition of india*, 印度历史*, 莫卧儿
indonesian language:: bahasa indonesia*, in indonesian*, indonesian*, bagaimana, jelaskan, buatkan, 印尼语*
induction:: proof by induction*, prove by induction*, induction hypothesis*, base case, electromagnetic induction, inductive step*, 归纳法*, 数学归纳法*
inductive reasoning: inductive & deductive*, inductive argument*, generalize from?, inductive logic*, 归纳推理*
industrial engineering: operations research, time study, six sigma, lean manufacturing, ergonomics, production line, 工业工程*
industrial revolution: steam engine, factory system, industrialization*, spinning jenny*, james watt, 工业革命*
industry analysis: porters five forces*, industry trends*, industry report*, competitive landscape, industry overview*, analyze the & industry, 行业分析*, 行业报告*, 行业研究*
inequality: income inequality*, social inequality*, wealth gap*, gender inequality, solve the inequality*, inequalities*, gini coefficient*, 不平等*, 不等式*, 贫富差距*
infant care: baby, newborn, breastfeeding*, infant formula*, diaper, month old baby*, baby sleep, 婴儿*, 宝宝, 母乳, 育婴*
inference:: natural language inference*, entailment*, infer*, premise & hypothesis*, what can be inferred*, can we conclude*, model inference, 推断, 推理, 蕴含
inferential statistics: confidence interval*, hypothesis test*, t test, p value, population & sample, anova, regression?, 推断统计*, 置信区间
infidelity: cheated on*, cheating & wife*, cheating & husband*, affair, unfaithful*, cheating girlfriend*, adultery*, 出轨*, 外遇*, 婚外情*
infinite series: converge & series*, power series*, taylor series*, ratio test*, diverges, geometric series, 无穷级数*, 级数*, 收敛
inflation: cpi*, consumer price index*, hyperinflation*, rising prices, cost of living?, federal reserve?, 通货膨胀*, 通胀*
influencer marketing: influencer*, brand deal, influencer campaign*, influencer outreach*, creator collab, 网红营销*, 达人, 种草
infographic: infographics*, visual summary, canva?, 信息图*
informal letter: letter to a friend*, letter to my friend*, write a letter to & friend, letter to my cousin*, pen pal, 给朋友写信*, 非正式信件*
informal tone: casual tone*, informal*, casual, conversational tone, slang?, less formal*, friendly tone?, 口语化*, 非正式*, 随意的语气
information security: infosec*, iso 27001*, cybersecurity, confidentiality integrity availability*, cia triad*, ciso*, data breach, 信息安全*, 网络安全
information technology:: it department*, it support, it professional*, it manager*, information technology*, help desk, 信息技术*, 信息化
information theory: shannon entropy*, mutual information*, kl divergence*, entropy, channel capacity*, huffman coding, 信息论*, 信息熵*
infrastructure as code: terraform*, cloudformation*, pulumi*, iac*, ansible, bicep, 基础设施即代码*
infrastructure monitoring: prometheus*, grafana*, nagios*, datadog*, zabbix*, server monitoring*, alertmanager, 监控, 运维监控*
ingredient constraint:: with these ingredients*, ingredients i have*, using only & ingredients*, i have & in my fridge*, without eggs, dairy free, gluten free, 只用 & 食材*, 冰箱里有*
ingredient substitution: substitute for & recipe*, instead of butter*, egg substitute*, replace & ingredient*, can i substitute*, replacement for & baking, substitute for?, 替代食材*, 代替 & 食材
inheritance:: class inheritance*, extends, subclass*, superclass*, base class, derived class*, parent class, multiple inheritance*, inherit, 继承
inheritance law: estate & heir*, inherit & property*, probate*, will and testament, intestate*, inheritance tax, 继承法*, 遗产继承*, 遗嘱, 法定继承*
inner monologue: internal monologue*, stream of consciousness, inner thoughts*, characters thoughts*, 内心独白*, 心理活动
innovation: innovative, innovate, disruptive*, new technology?, 创新, 革新
inorganic chemistry: coordination compound*, transition metal*, ligand*, crystal field*, ionic compound, oxidation state, 无机化学*, 配合物*
inspirational tone: inspirational*, inspiring*, motivational*, uplifting*, motivating, empowering, 励志*, 鼓舞人心*
instagram caption: caption for instagram*, instagram post*, ig caption*, caption for my post*, insta caption*, instagram, reel caption*, caption?
instruction manual: user manual*, user guide*, instructions for use*, owners manual*, product manual*, 说明书*, 使用手册*, 操作手册*
insult: insults*, insulting*, roast me*, roast, diss, trash talk, curse at, 骂人*, 侮辱, 骂
integral:: integral of*, integrate & dx*, definite integral*, indefinite integral*, antiderivative*, integration by parts*, double integral*, dx?, 积分*, 定积分*
integration testing: integration test*, testcontainers*, end to end test, mockmvc, supertest, 集成测试*
intellij: intellij idea*, jetbrains, run configuration
intensive care: icu*, ventilator*, critical care*, sepsis, intubation*, intensive care unit*, 重症监护*, 重症*
interactive fiction: text adventure*, choose your own adventure*, text based game*, interactive story*, zork*, text rpg*, 文字冒险*, 互动小说*, 文字游戏?
interest calculation: compound interest*, simple interest*, interest rate, principal & interest*, annual interest, compounded annually*, compounded monthly*, 利息*, 复利*, 年利率
interface design: ui design*, user interface*, figma, wireframe, ux, gui?, 界面设计*, ui设计*
intermittent fasting: fasting window*, fasting, time restricted eating*, 16 8, 间歇性断食*, 轻断食*
internal control: sox compliance*, segregation of duties*, sarbanes oxley*, coso*, internal audit, 内部控制*, 内控*
internet connection: wifi*, router, no internet*, internet speed*, slow internet*, modem, ethernet, broadband, 网络连接*, 上不了网*, 宽带
internet service: isp*, broadband*, internet provider*, fiber internet*, starlink, comcast, 宽带*, 运营商?
internship: intern*, internship application*, summer intern*, internship report*, 实习*, praktikum*
interpretation:: interpret*, what does this mean*, what does & mean, meaning of this poem*, interpret the results*, explain the meaning*, 解读*, 是什么意思
interpreter simulation: act as a terminal*, simulate & terminal*, 充当 & 终端*, 解释器, act as & interpreter, act as & console*
interview article: interview with & write, transcript of interview, profile piece, interviewee, 采访稿*, 专访*, 访谈
interview question: interview questions*, job interview, questions to ask & interview*, questions for an interview*, tell me about yourself*, technical interview, 面试题*, 面试问题*, 面试
introduction writing: write an introduction*, introduction paragraph*, intro for*, write an intro*, introduction for my essay*, opening paragraph, 写引言*, 引言*, 绪论, 开头
intrusion detection: snort, suricata*, intrusion prevention*, kdd cup, nsl kdd*, 入侵检测*
invention: inventor*, who invented*, invented, patent, inventions*, 发明*, 谁发明了*
inventory management: inventory system*, stock level*, warehouse, stock control*, reorder point*, inventory, sku, 库存管理*, 库存*, 仓库, 进销存*
investor update: update to investors*, email to investors*, investor relations, quarterly update & investors*, shareholder letter*, 投资者 & 更新, 投资人 & 汇报
invitation letter: invite?, invitation*, invitation email*, you are invited*, visa invitation*, invitation for, 邀请函*, 邀请信*, 请柬*, einladung*
invoice: billing, bill?, invoice template*, invoice number*, accounts payable, 发票*, factura*, rechnung
ionic framework: ionic app*, ionic angular*, ionic & capacitor*, ionic 4*, ion content*, ionic & cordova*
ios development: swift, swiftui*, uikit*, xcode*, objective c, ios app*, uiviewcontroller*, ios开发*, 苹果应用开发
ip address: ipv4*, ipv6*, subnet, dhcp, static ip*, public ip*, ip地址*
iq test: iq*, ravens matrices*, intelligence test*, intelligence quotient*, mensa*, 智商*, 智力测试*
irony: ironic*, sarcasm, dramatic irony*, situational irony*, 反讽*, 讽刺
island: islands, archipelago*, islander, hawaii?, bali?, desert island*, 岛屿*, 海岛*, 荒岛
italian cuisine: italian food*, pasta, risotto*, lasagna*, carbonara*, gnocchi*, tiramisu, italian recipe*, 意大利菜*, 意面*
italian language:: in italian*, to italian*, learn italian*, italian translation*, into italian*, in italiano*, 意大利语*
item design: test item*, question design, assessment item*, multiple choice item*, survey item, magic item, 题目设计*, 命题, 道具设计
item limit:: list 5*, list 10*, top 10, give me 10*, give me 5*, list three*, 3 examples, at most & items*, 5 ideas, 列出 & 个, 列举 & 个, 给出 & 个
iterator: iterators*, iterable*, hasnext*, python generator, for each?, yield?, 迭代器*
`;
