/** Tags of no area of their own, "d3.js" to "dystopia". */
export const tagsD = `
d3.js: d3js*, d3 & chart*, d3 v7*, d3.select*, svg & d3*
dark humor: dark joke*, black comedy*, dark comedy*, morbid humor*, gallows humor*, 黑色幽默*, 地狱笑话*
dart:: dart & flutter*, dart code*, dart language*, dart function*, in dart, dartlang*
dashboard: kpi, power bi, tableau, grafana, looker*, 仪表盘*, 看板, 数据大屏*
dashboard design: design & dashboard*, dashboard layout*, dashboard ui*, admin dashboard, 仪表盘设计*, 大屏设计*
data aggregation: group by, groupby, aggregate & data*, sum by, pivot table, rollup, 数据汇总*, 数据聚合*
data augmentation: augment & dataset*, augmented images*, albumentations*, image flip?, synthetic data?, oversampling?, 数据增强*
data collection: collect data*, gather data, survey & data, data gathering*, questionnaire?, 数据收集*, 数据采集*
data engineering: data engineer*, data pipeline, airflow, spark, etl, dbt, 数据工程*
data entry: enter data*, data entry clerk*, spreadsheet & entry, typing & data?, 数据录入*
data export: export to csv*, export to excel*, export & data, download as csv*, to csv, dump?, 导出*
data filtering: filter rows*, filter & data*, filter & dataframe*, where clause, exclude rows*, 筛选*, 数据过滤*
data frame: dataframe*, pandas, data.frame*, tibble*, df, pyspark?, 数据框*
data governance: data steward*, data catalog, data lineage, master data*, data policy, 数据治理*
data import: import & csv*, load csv*, read csv*, import & data, read excel*, import & excel, 导入 & 数据*, 数据导入*
data integration: integrate & data*, data sources, combine data sources*, informatica*, talend*, 数据集成*, 数据整合*
data labeling: annotate & dataset*, annotation, label & data*, labelled data, labeling guidelines*, 数据标注*, 打标签
data lake: lakehouse*, delta lake*, s3 & parquet, azure data lake*, 数据湖*
data leakage: data leak*, target leakage*, train test contamination*, leaked data*, 数据泄漏*, 数据泄露
data merging: merge & dataframe*, merge & datasets*, join two tables*, concat, left join, combine & csv, 合并 & 数据*, 合并 & 表格*
data migration: migrate & data*, legacy system?, migrate from & to, transfer data & database, 数据迁移*
data mining: association rules*, apriori*, weka, pattern discovery, orange & mining, 数据挖掘*
data modeling: data model*, star schema*, erd, normalization?, dimensional model*, 数据建模*, 数据模型
data preprocessing: preprocess*, clean & data, missing values, normalize & features, feature scaling, one hot encoding, 数据预处理*, 数据清洗
data protection law: gdpr*, ccpa*, data subject*, privacy law*, dpia*, dsgvo*, 个人信息保护法*, 数据保护*
data quality: data accuracy, dirty data, data profiling, missing data?, great expectations?, 数据质量*
data sampling: random sample, downsample*, stratified sampling*, sample & dataset*, resampling, undersampling*, 数据采样*, 抽样
data science: data scientist*, kaggle, jupyter, machine learning?, 数据科学*
data security: data breach, protect & data, sensitive data, data loss prevention*, encryption, 数据安全*
data serialization: serialize*, deserialize*, protobuf*, pickle, avro*, messagepack*, json.dumps, 序列化*
data sharing: share data*, data sharing agreement*, share & dataset, open data, 数据共享*
data storage: store data*, cloud storage, hard drive, object storage, where to store, 数据存储*
data transformation: transform & data*, pivot, reshape & data*, convert & columns, unpivot*, wide to long*, 数据转换*
data type: datatype*, integer & string?, varchar, int & float, typeof, cast to int, 数据类型*
data validation: validate & input*, validate & data*, pydantic, dropdown list & excel, zod, 数据验证*, 数据校验*
data warehouse: snowflake, redshift*, bigquery, star schema*, fact table*, 数据仓库*, 数仓*
database administration: dba*, database administrator*, sql server & restore, tablespace*, grant & privileges, 数据库管理*
database backup: mysqldump*, pg dump*, backup & database*, restore & database*, 数据库备份*, 备份 & 数据库*
database connection: connection string*, connect to & database*, jdbc, odbc, connection pool*, 连接数据库*, 数据库连接*
database index: create index*, b tree index*, composite index*, clustered index*, index & query & slow*, 数据库索引*
database migration: migrate & database*, flyway*, alembic*, liquibase*, migration script, schema migration*, 数据库迁移*
database optimization: slow query*, query optimization, optimize & sql*, query plan, explain analyze*, 数据库优化*, sql优化*
database schema: schema & tables, create table, foreign key, primary key, design & database, 表结构*, 数据库设计*, 建表
database transaction: acid & transaction*, rollback, commit & transaction*, isolation level*, begin transaction*, 数据库事务*, 事务隔离*
databricks: delta live tables*, unity catalog*, databricks notebook*, spark & delta
date calculation: days between*, how many days*, day of the week, days until*, date difference*, age & born?, 相差多少天*, 日期计算*, 几天后
date extraction: extract & date*, find & dates & text*, dates mentioned*, parse dates, 提取 & 日期*
dating advice: first date*, date & girl?, ask her out*, crush, girlfriend?, boyfriend?, tinder, 约会 & 建议*, 追女生*, 怎么追
dating message: text & crush*, tinder message*, opening line & dating*, reply to her*, tinder opener*, pickup line, 聊天 & 女生, 约会 & 消息
dating profile: tinder bio*, hinge?, bumble*, dating bio*, dating app, 交友资料*, 相亲 & 自我介绍*
dax formula: dax*, power bi measure*, calculate & filter & measure, sumx*, calculated column, dax公式*
day trading: day trader*, intraday*, scalping, stop loss, swing trading, 日内交易*, 短线*
deadline extraction: extract & deadline*, due dates & list, find & deadlines*, what is the deadline?, 提取 & 截止日期*
deadlock: mutex, dining philosophers*, bankers algorithm*, lock & thread, 死锁*
death penalty: capital punishment*, execution & prisoner, lethal injection*, death row*, 死刑*
debate simulation: simulate & debate*, debate between*, argue with & each other, two & debate*, mock debate*, 模拟辩论*, 辩论 & 之间
debt collection: debt collector*, collection agency*, overdue invoice, past due*, owes me money*, 催收*, 讨债*, 催款*
debt management: pay off debt*, debt consolidation*, debt snowball*, student loans, in debt, 还债*, 债务管理*, 负债
decentralized finance: defi*, uniswap*, liquidity pool*, yield farming*, staking, aave*, 去中心化金融*
decimal number: decimal places*, round & decimal, decimal point*, fraction to decimal*, repeating decimal*, 小数*
decision tree: decisiontreeclassifier*, random forest?, id3, gini impurity*, information gain*, 决策树*
decorator:: python decorator*, decorator function*, decorator pattern*, functools.wraps*, typescript decorator*, 装饰器*
decryption: decrypt*, decipher*, ciphertext*, decode & cipher*, crack & code?, 解密*
deduction:: tax deduction*, deduce, logical deduction*, deducible, natural deduction*, 推断, 扣除
deductive reasoning: deduce, premises, syllogism*, logically follows*, if all & then, can we conclude, 演绎推理*, 三段论*
deepfake: deep fake*, face swap*, faceswap*, voice cloning, ai generated video, 深度伪造*, 换脸*
deforestation: rainforest, logging & forest*, amazon & forest*, cutting down trees*, 森林砍伐*, 毁林*
delphi:: delphi code*, delphi vcl*, firemonkey*, embarcadero*, tform*, object pascal*, in delphi, delphi method?
demand forecasting: forecast & demand*, predict & demand, sales forecast, inventory?, 需求预测*
demand letter: letter demanding*, letter & demand & payment*, security deposit & letter, before legal action*, 律师函*, 催款函*
dementia: alzheimer*, memory loss, cognitive decline*, memory care*, 痴呆*, 阿尔茨海默*
democracy: democratic, voting, dictatorship?, elections, 民主*, democracia*, demokratie*
demographics: demographic*, age group, population & age, ethnicity, census, 人口统计*, 人口结构*
demonstration:: demonstrate, ^demonstrate, demo, show me how, 演示*, 示范
denial of service: ddos*, dos attack*, syn flood*, slowloris*, 拒绝服务*
deno: deno.land*, deno deploy*, deno run*
dependency injection: autowired*, ioc container*, inversion of control*, addscoped*, inject & service, 依赖注入*
depreciation: straight line method*, double declining*, salvage value*, useful life*, amortization, 折旧*
depression: depressed, feeling hopeless, antidepressant*, feel empty, mental health?, 抑郁*, depresion*
depth first search: dfs*, backtracking?, recursive traversal, 深度优先*
derivative: differentiate & function, dy dx*, chain rule*, d dx*, rate of change, find the derivative*, 导数*, 求导*, derivada*, ableitung*
derivatives pricing: black scholes*, option pricing*, implied volatility, price & option, binomial tree?, hedge?, 期权定价*, 衍生品定价*
description:: ^describe, describe, product description, write a description*, 描述, beschreibung, descripcion
descriptive essay: describe & essay*, essay describing*, sensory details, 描写文*, 写景 & 作文*
descriptive statistics: mean median mode*, standard deviation, summary statistics*, mean & median, quartile, 描述性统计*, 描述统计*
design system: component library, design tokens*, storybook, material design, figma & components, 设计系统*, 设计规范
design thinking: empathize & define & ideate*, ideation, user centered design, double diamond*, 设计思维*
dessert: cake, cookies?, brownies, tiramisu*, pudding, ice cream, cheesecake*, 甜点*, 甜品*, 蛋糕, postre*, nachtisch*
detail addition: add more detail*, more details, elaborate, expand on, ^elaborate, flesh out*, 增加细节*, 补充细节*, 更详细*
detail removal: remove details*, less detail*, without the details, remove unnecessary*, leave out details*, too detailed*, 去掉细节*, 删减
detailed answer: in detail, detailed explanation*, as detailed as possible*, in depth, comprehensive, thorough, 详细*, en detalle, ausfuhrlich
determinant: matrix determinant*, det a*, cofactor*, 3x3 matrix, 行列式*
developmental milestone: toddler & should, month old & baby, child development, baby crawl*, piaget?, 发育里程碑*, 宝宝 & 个月 & 发育
device driver: driver & windows?, kernel module*, linux driver*, gpu driver, update drivers, usb driver*, 驱动程序*, 设备驱动*
dhcp: dhcp server*, ip address & automatically, dhcp lease*, dhcp scope*
diabetes: diabetic*, insulin, blood sugar*, metformin*, a1c*, glucose, 糖尿病*, 血糖*
diagram creation: draw & diagram*, create & diagram*, mermaid*, plantuml*, uml, flowchart, 画 & 图?, 流程图, 示意图*
dialect: accent, cockney*, cantonese, appalachian?, scots, regional language, 方言*, 粤语, 四川话*
dialect usage: in & accent, speak like & local, write in & dialect*, in & dialect*, scottish accent*, southern accent*, 用 & 方言*, 用东北话*, 用四川话*, 用粤语*
dialogue system: chatbot, conversational ai, rasa?, dialogflow*, intent recognition*, slot filling*, 对话系统*
diary entry: diary*, dear diary*, journal entry, write & diary*, 日记*, tagebuch*, diario?
dictionary:: define & word, dictionary definition*, oxford dictionary, merriam webster*, python dict*, dictionary key*, dictionary & python*, 字典, 词典*
dietary supplement: supplements*, vitamins, creatine, vitamin d, omega 3, magnesium?, protein powder, 保健品*, 营养补充*
differential geometry: manifold, curvature & surface*, riemannian*, geodesic*, tangent bundle*, 微分几何*
differentiated instruction: diverse learners*, differentiate & students, scaffolding & students, iep?, struggling learners, different levels & students, 差异化教学*, 分层教学*
difficulty adjustment: make it harder*, make it easier*, easier version*, more difficult version*, more challenging, simpler version, 更难*, 增加难度*, 降低难度*
difficulty level: easy medium hard*, beginner level, level of difficulty*, how hard is, intermediate level, 难度*
diffusion model: stable diffusion*, ddpm*, denoising diffusion*, latent diffusion*, unet & noise, 扩散模型*
digestive health: gut health*, bloating*, constipation*, probiotics*, digestion*, ibs, stomach, 便秘*, 消化*, 肠胃*
digital art: procreate, photoshop & art, digital painting*, digital illustration*, artstation*, nft art, 数字艺术*, 数字绘画*
digital circuit: logic gates*, flip flop*, nand*, verilog, multiplexer*, half adder*, truth table, 数字电路*
digital forensics: forensic image*, autopsy & disk, ftk*, memory dump & forensic*, chain of custody, volatility & memory?, 数字取证*, 电子取证*
digital signature: sign & certificate, ecdsa*, docusign, rsa & sign*, code signing, 数字签名*, 电子签名*
dimensionality reduction: pca*, t sne*, tsne*, umap*, principal component*, lda?, 降维*, 主成分分析*
dinner: supper*, what to cook tonight*, weeknight meal*, evening meal*, 晚餐*, 晚饭*, abendessen*, cena
dinosaur: t rex*, tyrannosaurus*, jurassic*, triceratops*, velociraptor*, raptors, 恐龙*
diplomacy: diplomat*, ambassador, embassy, treaty, foreign ministry, 外交*
disability: disabled, wheelchair, accommodations & disability*, ada?, handicap, deaf?, blind?, 残疾*, 残障*
disambiguation: ambiguous*, which meaning*, word sense*, multiple meanings*, ambiguity, 歧义*, 消歧*
disaster preparedness: emergency kit*, hurricane, earthquake & prepare, evacuation plan*, survival kit, flood & prepare, 防灾*, 应急准备*
discord bot: discord.py*, discord.js*, discord & bot*, slash command, discord & token
discount calculation: percent off*, discount & price*, off & original price*, after discount*, sale price, 打折 & 多少*, 折扣 & 计算*, 打几折*
discourse analysis: critical discourse*, speech acts, conversation analysis*, discourse markers, cda?, 话语分析*
discrimination: racism, racist, sexism, discriminated*, prejudice, unfair treatment, 歧视*
discussion question: discussion questions*, questions & book club*, questions for & discussion*, socratic seminar*, talking points?, 讨论题*, 讨论问题*
disk management: partition, diskpart*, fdisk*, lvm*, disk space, mount & drive, ntfs, 磁盘*, 分区
dispute resolution: mediation, arbitration, settle & dispute*, mediator, dispute & landlord, 争议解决*, 仲裁, 调解
dissertation: phd thesis*, doctoral thesis*, masters thesis, thesis chapter*, thesis, 学位论文*, 毕业论文*, tesis doctoral*
diversity and inclusion: dei*, diversity & inclusion*, inclusive workplace*, underrepresented groups*, 多元化*, 多样性与包容*
divide and conquer: merge sort, quick sort?, recursive & split, master theorem, 分治*
divisibility: divisible by*, divisible*, remainder & divided, multiple of & prove, 整除*, 被 & 整除*
divorce: divorced*, alimony*, custody, ex wife*, ex husband*, separation agreement, 离婚*, divorcio*, scheidung*
django: django rest framework*, drf*, manage.py*, models.py*, django orm*, urls.py*
dna:: dna sequence*, dna replication*, dna, nucleotide*, double helix*, base pairs*, 脱氧核糖核酸*, 基因
dns: nameserver*, cname*, mx record*, domain name, a record?, nslookup*, 域名解析*
docker: dockerfile*, docker container*, docker image*, docker run*, containerize*, podman
docker compose: docker compose.yml*, dockercompose*, compose file*, compose.yaml*, docker compose up*
document comparison: compare & documents*, compare two documents*, differences between & documents*, compare & contracts, redline, 对比 & 文件*, 文档对比*, 比较 & 文档
document editing: edit & document*, track changes*, proofread & document, revise & document, google docs?, 编辑 & 文档*, 修改 & 文档
document question answering: based on & document*, according to & document*, answer & from the document*, given the context & answer, using the text & answer, 根据 & 文档*, 根据以下内容 & 回答
document review: review & document*, review & contract, check & document, review this & report, 审阅*, 文件审查*, 审核 & 文件
document search: search & documents*, find & document, full text search, semantic search, pdf search*, 文档搜索*, 文档检索*
documentary: documentaries*, documentary film*, documentary script*, david attenborough, bbc & nature, 纪录片*
dog care: my dog*, puppy, dog food*, dog & vet*, dog breed, dog grooming*, 养狗*, 狗狗*
dog training: train & dog*, puppy training*, potty train & dog*, dog obedience*, leash, dog & bark, 训狗*, 训练 & 狗*
dom manipulation: queryselector*, getelementbyid*, innerhtml*, appendchild*, document.queryselector*, addeventlistener, 操作dom*
domain driven design: ddd*, bounded context*, aggregate root*, value object*, 领域驱动*
domain specific language: dsl*, xtext*, custom language & parser, antlr, 领域特定语言*
domestic violence: abusive husband*, abusive partner*, abusive relationship, restraining order, battered*, partner hits*, 家暴*, 家庭暴力*
dosage: dose*, mg, how much & take, mg per kg*, ibuprofen?, overdose?, 剂量*, 用量
doxing: dox*, doxx*, find & home address*, find out where & lives*, phone number of & person?, personal information about & someone, 人肉搜索*, 开盒*
dragon: dragons*, dragonborn, wyvern*, fire breathing*, dragon rider*, 龙 & 火, 巨龙*
drama:: drama, play script, stage play, melodrama, kdrama*, k drama*, tragedy, theater, 戏剧*, 电视剧
dramatic tone: dramatic*, more dramatic*, dramatically, suspenseful, theatrical tone*, 戏剧性*, 戏剧化*
drawing: ^draw, draw, sketch, pencil, how to draw*, line art, 画画*, 绘画*, dibujo*, zeichnen*
dream interpretation: i dreamed*, i had a dream, dream & mean*, meaning of & dream*, i dreamt*, 解梦*, 梦见*, 做梦
drone: uav*, quadcopter*, dji*, drone footage*, unmanned aerial*, 无人机*
dropshipping: dropship*, drop shipping*, aliexpress*, shopify & supplier, winning products*, 一件代发*
drug discovery: drug candidate*, lead compound*, molecular docking*, drug design*, high throughput screening*, 药物发现*, 新药研发*
drug interaction: interact with & medication*, take & together & safe*, drug interactions*, mix & alcohol & medication, combine & ibuprofen, 药物相互作用*, 一起吃 & 药*
drug manufacturing: synthesize meth*, cook meth*, make meth*, methamphetamine*, make cocaine*, lsd synthesis*, make & drugs & home, 制毒*, 冰毒*
drupal: drupal module*, drush*, drupal 9*, drupal 10*
dungeon design: dungeon*, dungeon map*, dungeon rooms*, traps & rooms, dungeon crawl*, 地下城*, 地牢*
dungeons and dragons: d d?, dnd*, 5e*, dungeons dragons*, dungeon master*, tabletop rpg, homebrew?, 龙与地下城*, 跑团*
duplicate detection: duplicates*, find duplicates*, remove duplicates, dedup*, deduplicate*, duplicate rows, 查重*, 去重*, 重复数据*
dutch language: dutch, in dutch*, nederlands*, het nederlands*, 荷兰语*
dynamodb: boto3 & table*, partition key & sort key*, dynamo table*, dynamo db*
dyslexia: dyslexic*, reading difficulties, reading disorder*, learning disability, 阅读障碍*, 读写障碍*
dystopia: dystopian*, 1984 & orwell*, orwellian*, totalitarian & future, post apocalyptic, 反乌托邦*
`;
