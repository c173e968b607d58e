/** Tags of no area of their own, "war and conflict" to "zombie". */
export const tagsWToZ = `
war and conflict: war*, armed conflict*, military conflict*, ukraine & russia, israel & hamas*, battle?, 战争*, 冲突?
war fiction: war story*, soldier & story*, war novel*, battlefield & story, alternate history?, 战争小说*
warehouse management: wms*, warehouse inventory*, warehouse operations*, picking & packing, inventory, 仓库管理*, 仓储*
warranty: warranty claim*, under warranty*, guarantee?, extended warranty*, refund?, 保修*, 质保*
waste management: recycling, garbage, landfill*, waste disposal*, trash, 垃圾分类*, 废物处理*, 垃圾处理*
water cycle: evaporation & condensation*, hydrological cycle*, precipitation?, 水循环*
water pollution: polluted water*, contaminated water*, river pollution*, oil spill, wastewater, 水污染*
water treatment: wastewater*, water purification*, desalination*, sewage*, reverse osmosis*, chlorination*, 水处理*, 污水处理*
weapon: gun, sword, firearm*, rifle*, bomb?, knife?, 武器*, 枪支*
wearable device: smartwatch*, smart watch*, fitbit*, apple watch*, fitness tracker*, wearables*, 可穿戴*, 智能手表*
weather: rain?, temperature?, sunny?, storm, climate?, 天气*, wetter*
weather forecast: weather today*, weather tomorrow*, forecast & weather*, weather in, weather app, openweathermap*, 天气预报*, 明天天气*
web accessibility: wcag*, aria label*, screen reader*, a11y*, alt text?, accessible website*, 无障碍*
web analytics: google analytics*, ga4*, page views, bounce rate*, website traffic*, google tag manager*, 网站分析*, 网站流量*
web application: web app*, webapp*, flask, django?, full stack?, web based application*, 网页应用*, web应用*
web form: html form*, contact form*, form submit, input field, registration form, google form?, 表单*
web hosting: hosting provider*, cpanel*, godaddy*, hostinger*, domain?, vps?, 网站托管*, 虚拟主机*
web performance: page speed*, lighthouse*, core web vitals*, lazy loading, page load time*, 网页性能*, 页面加载
web search: search the web*, search the internet*, google search, search online, search query, bing?, 联网搜索*, 网上搜索*, 搜索网页
web security: xss*, csrf*, owasp*, cors?, content security policy*, 网络安全, web安全*
web server: nginx*, apache?, iis*, http server*, tomcat, localhost?, web服务器*
web service: rest api, soap, restful*, wsdl*, endpoint?, web服务*
webflow: webflow cms*, no code?, webflow site*
webhook: webhooks*, callback url*, zapier?, discord webhook*, stripe webhook*
webpack: webpack.config*, bundler*, babel loader*, webpack dev server*
website copy: landing page copy*, homepage copy*, website text*, about us page*, copy for & website*, website content, 网站文案*
website design: web design*, landing page, design a website*, website layout*, homepage design*, html css?, 网站设计*, 网页设计*
websocket: websockets*, wss*, socket.io, ws connection, real time chat?
wechat mini program: miniprogram*, wxml*, wx.request*, uniapp?, wechat applet*, 微信小程序*, 小程序*
wedding planning: plan & wedding*, wedding planner*, wedding venue*, bridal?, wedding budget*, 婚礼策划*, 婚礼筹备*
wedding speech: best man speech*, maid of honor speech*, father of the bride*, wedding toast*, groom speech*, 婚礼致辞*, 婚礼发言*, 伴郎致辞*
weight gain: gain weight*, bulking*, put on weight*, underweight, 增重*, 长胖*
weight loss: lose weight*, losing weight*, lose fat*, calorie deficit*, belly fat*, lose 10 pounds*, keto?, 减肥*, 减重*, abnehmen*
welcome email: onboarding email*, welcome message?, email & new subscribers, email & new customers, 欢迎邮件*
welcome speech: welcome address*, opening speech*, speech & welcome*, opening remarks, 欢迎词*, 欢迎辞*, 开场致辞
welding: weld*, welder*, mig & tig*, arc welding*, solder?, 焊接*
welfare: social welfare*, food stamps*, benefits?, universal basic income, medicaid?, 福利*, 社会福利*
western fiction: cowboy*, wild west*, old west*, gunslinger*, sheriff & outlaw, 西部小说*, 西部片
white paper: whitepaper*, crypto whitepaper*, policy paper?, 白皮书*
wiki article: wikipedia*, wiki page*, wikipedia article*, wiki style*, fandom page, 维基*, 百科词条*
wildlife conservation: endangered species*, poaching*, wildlife*, habitat loss, wwf, 野生动物保护*, 濒危
will and testament: last will*, testament?, estate planning, inheritance, executor, beneficiary?, 遗嘱*
wind energy: wind turbine*, wind farm*, wind power*, offshore wind*, 风能*, 风电*, 风力发电*
window function:: window function*, row number*, partition by*, dense rank*, lag & lead, over & partition*, 窗口函数*, 开窗函数*
windows:: windows 10*, windows 11*, microsoft windows*, powershell, cmd?, windows pc*, windows server*, windows 7*, win10*
windows registry: regedit*, registry key*, hkey*, hklm*, reg file*, registry editor*, 注册表*
wine: red wine*, white wine*, winery*, cabernet*, pinot noir*, sommelier*, vineyard, 葡萄酒*, 红酒*
winforms: windows forms*, datagridview*, winform*, c# form
wireframe: mockup, figma?, low fidelity*, wireframes*, 线框图*, 原型图
wireless network: wifi*, wi fi*, router, 802.11*, 5g?, access point, wlan*, 无线网络*, 无线网
woodworking: plywood*, carpentry*, dovetail*, table saw*, build & bookshelf, wood project*, 木工*
word association: words related to*, words associated with*, what comes to mind*, semantic field, connections game, 词语联想*, 联想词
word choice: better word*, another word for*, synonym*, which word*, more appropriate word, 用词*, 措辞*, 选词
word count: count the words*, how many words*, number of words*, count words*, words long?, 字数*, 字数统计*
word embedding: word2vec*, glove?, fasttext*, embeddings, word vectors*, 词向量*, 词嵌入*
word formation: prefix & suffix*, root word*, affix*, derivation?, compound word*, etymology?, 构词*, 词缀
word meaning: what does & mean*, meaning of, what is the meaning*, define, definition of, 什么意思*, 词义*, 的意思
word problem: how many & left, how many & altogether*, how much & total, john has & apples*, math problem, each & cost & how much, 应用题*, 还剩多少*
word processing: microsoft word*, ms word*, google docs*, word document*, docx, word文档*, 文字处理*
word search puzzle: word search*, wordsearch*, find the hidden words*, 找单词*
word usage: use the word, use & in a sentence*, how to use the word*, difference between & and?, is it correct to say*, 造句*, 用法*, 词语辨析*
wordplay: pun*, puns*, play on words*, anagram, palindrome, dad joke?, 双关*, 文字游戏*, 谐音*
wordpress: woocommerce*, elementor*, wp admin*, wordpress plugin*, functions.php*, wordpress theme*
work rate problem: together how long*, complete the work*, can finish & in & days*, workers & days*, fill the tank*, pipe & tank*, 工程问题*, 合作 & 完成 & 天*
workflow automation: zapier*, n8n*, make.com*, power automate*, automate & workflow*, airflow, 工作流自动化*, 流程自动化*
workflow design: design & workflow*, workflow diagram*, process flow, flowchart?, business process, 工作流设计*, 流程设计*, 工作流程
workout plan: workout*, workout routine*, exercise plan*, gym routine*, training plan, fitness plan*, push pull legs*, 健身计划*, 锻炼计划*
workplace conflict: coworker & conflict*, conflict with & boss*, conflict with & manager*, toxic workplace*, difficult coworker*, my boss?, 职场冲突*, 同事矛盾*
workplace safety: osha*, ppe, safety at work*, occupational health*, hazard?, work accident, 安全生产*, 工作安全*, 职业安全*
worksheet: worksheets*, practice sheet*, exercise sheet*, printable?, activity sheet*, 练习题?, 工作表?, 练习单*
workshop description: workshop, workshop agenda*, workshop outline*, description for & workshop*, training session?, 工作坊*
world literature: dostoevsky*, tolstoy*, kafka?, garcia marquez*, classic literature, don quixote*, 世界文学*, 外国文学*
world war one: world war i*, ww1*, wwi*, first world war*, franz ferdinand*, trench warfare*, treaty of versailles, 一战, 第一次世界大战*
world war two: world war ii*, ww2*, wwii*, second world war*, hitler, nazi, d day, pearl harbor*, holocaust, 二战, 第二次世界大战*
wpf: xaml*, windows presentation foundation*, mvvm, observablecollection*
wps office: wps*, wps表格*, 金山办公*, wps文字*
wrestling: wwe*, wrestler*, wrestlemania*, aew*, royal rumble*, 摔跤*, 摔角*
writing feedback: feedback on my*, critique & essay*, review my essay*, how can i improve my essay*, grade my essay*, rate my writing, 点评 & 作文*, 修改建议, 批改*
writing prompt: writing prompts*, creative writing prompt*, journal prompt*, story starter*, 写作题目*, 写作提示*
writing style: style of writing*, tone and style*, in a & style, author s style*, 写作风格*, 文风*
writing style imitation: in the style of*, write like, imitate & style*, mimic & style*, my writing style*, emulate & style*, 模仿 & 风格*, 仿写*, 仿照
writing system: alphabet, hieroglyph*, cuneiform*, script?, hangul?, kanji?, abjad*, 文字系统*, 书写系统*
xamarin: xamarin.forms*, xamarin forms*, maui?
xcode: ios app?, xcodebuild*, cocoapods*, swift?, simulator & ios
xml parsing: parse & xml*, xml file*, elementtree*, xpath*, xml to, xslt, lxml*, 解析xml*, xml解析*
yaml data: yaml*, yml*, yaml file*, docker compose?, pyyaml*
yarn:: yarn install*, yarn add*, yarn.lock*, yarn workspace*, crochet, knitting, skein*, ball of yarn*, 毛线
young adult fiction: ya novel*, ya fiction*, young adult novel*, hunger games?, coming of age, 青少年小说*
youtube description: youtube video description*, description for & youtube*, seo description & youtube*, youtube & 简介*, 油管简介
youtube script: script & youtube*, youtube video script*, faceless youtube?, youtube video about*, youtube脚本*, 油管脚本
youtube title: title & youtube*, youtube titles*, clickbait titles?, titles for my youtube*, youtube标题*
zero shot learning: zero shot*, zero shot classification*, few shot?, 零样本*
zero trust: ztna*, zero trust architecture*, never trust always verify*, 零信任*
zombie: zombie apocalypse*, undead, walking dead*, 丧尸*, 僵尸*
`;
