/** Data: databases, analysis, extraction, machine learning, agents. */
export const data = `
# data management
database query:: sql*, sql query*, select & from, query that*, group by*, inner join*, left join*, join two tables, subquery*, window function*, stored procedure*, #sql*, 查询语句*, sql语句*, 查询数据*, 联表*, 分组统计*
sql: mysql*, postgresql*, postgres*, sqlite*, sql server*, oracle database, t sql
database design: database schema*, schema for*, er diagram*, normaliz*, foreign key*, primary key*, entity relationship*, table structure*, 数据库设计*, 表结构*, 外键*, 主键*, 范式
database management:: database*, databases, mongodb*, nosql*, index on?, database index*, transaction isolation*, backup the database, 数据库, 索引*, 事务
json data:: json*, json file*, json data*, json array, parse json*, #json*, json数据*, json文件*, 解析json*
xml data:: xml*, xpath*, xml file*
csv data:: csv*, csv file*, #csv, spreadsheet data, csv文件*
data conversion:: convert & json*, convert & csv*, convert & to xml, convert the data, data format*, from csv to json*, json to csv*, 格式转换*, 数据转换*, 转换为json*, 转成csv*
data cleaning: clean the data*, clean data*, missing values*, duplicates, duplicate rows*, deduplicat*, outliers, null values*, data quality*, messy, 数据清洗*, 缺失值*, 去重*, 异常值*, 重复数据*
data pipeline: etl*, airflow*, data warehouse*, spark*, hadoop*, batch processing*, streaming data*, data lake*, 数据管道*, 数据仓库*, 大数据*
data privacy: gdpr*, personal data*, anonymiz*, anonymise*, pii*, data protection*, 隐私*, 个人信息*, 脱敏*
structured output:: following schema*, json schema*, key value pairs*, fields name*, with the keys*, output format*, structured format*, with fields*, 字段, 结构化*, 输出格式*, 键值
# data analysis
data analysis: analyze the data*, analyse the data*, dataset, data set*, insights from*, pivot table*, correlation, pandas*, dataframe*, groupby*, sales data*, survey results*, exploratory*, 数据分析*, 数据集*, 相关性*, 透视表*, 分析数据*, 销售额, monthly sales
data visualization: visualiz*, visualize, visualise*, plot, chart, charts, graph of, bar chart*, line chart*, pie chart*, histogram*, scatter plot*, matplotlib*, seaborn*, dashboard, tableau*, power bi*, heatmap*, 可视化*, 图表, 柱状图*, 折线图*, 饼图*, 散点图*, 画图, 仪表盘
spreadsheet:: excel*, spreadsheet*, spreadsheets, google sheets*, vlookup*, cell?, excel formula*, xlookup*, sumif*, countif*, conditional formatting, 电子表格*, 公式?, excel表*, excel公式*
statistics: statistical*, mean and median*, standard deviation*, variance, hypothesis test*, p value*, confidence interval*, t test*, anova*, chi square*, sample size*, median, 统计学*, 标准差*, 方差*, 假设检验*, 置信区间*, 中位数*, 显著性
regression analysis: linear regression*, logistic regression*, regression model*, least squares*, 回归分析*, 线性回归*, 逻辑回归*
time series analysis: time series*, forecasting*, arima*, seasonality*, moving average*, 时间序列*, 季节性*
ab testing:: a b test*, a b testing*, ab test*, experiment design*, control group*, conversion lift, ab测试*, 对照组*, 实验设计*
data interpretation:: interpret the*, interpret these*, what does this data*, the following data*, according to the table*, from the table*, the chart shows, 解读数据*, 根据表格*, 数据说明, 根据数据*
data generation:: synthetic data*, fake data*, mock data*, sample data*, test data*, dummy data*, 模拟数据*, 测试数据*, 虚构数据*, 生成数据*
metric design:: kpi*, kpis*, metrics, north star metric*, retention rate*, churn*, 指标, 留存*, 转化率*, 流失率
geospatial analysis:: geospatial*, gis*, latitude*, longitude*, coordinates of*, shapefile*, 经纬度*, 地理信息*
# machine learning
machine learning: ml model*, supervised learning*, unsupervised*, random forest*, decision tree*, svm*, support vector*, xgboost*, scikit learn*, sklearn*, training data*, gradient boost*, 机器学习*, 监督学习*, 随机森林*, 决策树*, 支持向量机*
deep learning: neural network*, neural networks*, pytorch*, tensorflow*, keras*, cnn*, rnn*, lstm*, backpropagation*, gradient descent*, 深度学习*, 神经网络*, 反向传播*, 梯度下降*, 卷积
model training:: train a model*, fine tune*, fine tuning*, hyperparameter*, learning rate*, overfitting*, epoch*, loss function*, 训练模型*, 微调*, 过拟合*, 超参数*, 损失函数*
model evaluation: precision and recall*, f1 score*, confusion matrix*, cross validation*, roc curve*, accuracy of the model, 准确率*, 召回率*, 混淆矩阵*, 交叉验证*, 模型评估*
feature engineering: one hot*, feature selection*, normalization of features, embeddings*, pca*, dimensionality reduction*, 特征工程*, 特征选择*, 降维*
clustering: k means*, kmeans*, cluster analysis*, dbscan*, hierarchical clustering*, 聚类*
natural language processing: nlp*, tokeniz*, word embedding*, text mining*, part of speech*, bert*, text classification model*, 自然语言处理*, 分词*, 词向量*, 文本分类*
computer vision: image classification*, object detection*, opencv*, image recognition*, face recognition*, segmentation of images, yolo*, 计算机视觉*, 图像识别*, 目标检测*, 人脸识别*, 图像分类
speech processing: speech recognition*, text to speech*, speech to text*, voice assistant*, 语音识别*, 语音合成*
reinforcement learning: q learning*, reward function*, policy gradient*, rlhf*, 强化学习*, 奖励函数*
recommendation system: recommender*, collaborative filtering*, 推荐系统*, 协同过滤*
large language models:: large language model*, llm*, llms*, gpt*, chatgpt*, transformer*, attention mechanism*, language model*, 大语言模型*, 大模型*, 语言模型*, 注意力机制*
generative ai:: generative ai*, diffusion model*, stable diffusion*, midjourney*, ai art*, gan*, text to image*, 生成式*, 扩散模型*, ai绘画*, 文生图*
prompt engineering: prompt for*, prompts, few shot prompt*, system prompt*, chain of thought*, write a prompt*, 提示词*, 提示工程*, 写一个提示
artificial intelligence: ai*, agi*, ai technology, 人工智能*
ai ethics:: ethics of ai*, ai ethics*, bias in ai*, algorithmic bias*, ai safety*, ai & jobs, 人工智能伦理*, 算法偏见*, ai伦理*
retrieval augmented generation: rag*, vector database*, semantic search*, retriever, 检索增强*, 向量数据库*, 语义搜索*
#
tool use:: you have access to*, use the following tools*, available tools*, function call*, function calling*, call the function*, tools available*, search the web*, 可用工具*, 调用工具*, 调用函数*, 函数调用*, 使用工具
autonomous agent:: agent, ai agent*, agents that, multi agent*, thought action observation*, react agent*, 智能体*, 代理任务
web browsing task:: browse*, open the page*, click the button*, search results for*, look up online*, 打开网页*, 点击按钮*, 网上搜索*
robotics: robot, robots, robot arm*, ros*, path planning*, drone*, 机器人, 机械臂*, 无人机*
information retrieval: search engine*, search index*, elasticsearch*, bm25*, ranking documents, 搜索引擎*, 信息检索*, 全文检索
relation extraction: relations between entities*, knowledge graph*, triples*, subject predicate object*, 关系抽取*, 知识图谱*, 三元组*
event extraction: extract the events*, events in the text, dates and events*, 事件抽取*
contact information extraction:: phone number*, phone numbers*, email addresses*, #email, extract the names and emails, 电话号码*, 邮箱*, 联系方式*
intent recognition: user intent*, intent of the user, intent classification*, slot filling*, 意图识别*, 用户意图*
text annotation:: annotate*, annotation*, label the text*, labeling guidelines*, 标注, 打标签*
`;
