/** Everyday life, and what has to be handled with care. */
export const life = `
# everyday life
recipe:: recipe*, recipes*, cook*, cooking recipe*, how to make & soup*, bake a*, ingredients*, dish with*, what can i cook*, 食谱*, 菜谱*, 怎么做 & 好吃*, 做菜*, 红烧*, 怎么炒*, 做法*, 炖, 便当*, 快手菜*, 家常菜*, 蒸鸡蛋*, 怎么蒸*, 怎么炖*, 怎么煮*
cooking: ^cook, oven*, boil, fry, stir fry*, saute*, grill*, marinade*, chef, kitchen, 烹饪*, 炒菜*, 煮, 炒, 烤箱*, 厨房*, 厨师*, 油炸*
baking: bake*, bread, cake, cookies*, sourdough*, dough*, yeast*, cupcake*, 烘焙*, 面包*, 蛋糕*, 饼干*, 面团*
beverage: cocktail*, coffee, tea, wine, beer, smoothie*, espresso*, 饮料*, 咖啡, 茶, 红酒*, 鸡尾酒*, 泡茶*
vegetarian cooking:: vegetarian*, vegan*, plant based*, tofu*, meatless*, 素食*, 素菜*, 豆腐*
meal planning: weekly meals*, weekly menu*, meal prep*, dinner ideas*, lunch ideas*, breakfast ideas*, grocery list*, 一周菜单*, 备餐*, 早餐*, 晚餐*, 午餐*, 购物清单*
restaurant recommendation:: where to eat*, best restaurants*, recommend a restaurant*, good restaurants*, 推荐餐厅*, 哪里好吃*, 美食推荐*
food culture: cuisine*, street food*, sushi*, pasta*, traditional dish*, 美食*, 小吃*, 菜系*, 火锅*, 川菜*, 粤菜*
travel planning:: itinerary*, trip to*, travel to*, travel plan*, plan a trip*, vacation*, days in*, weekend getaway*, road trip*, sightseeing*, backpacking*, holiday in, 旅行*, 旅游*, 行程*, 攻略*, 三日游*, 自由行*, 自驾*, 度假*
travel advice:: travel tips*, packing*, pack for*, jet lag*, flight, flights, airport, luggage, passport, travel insurance*, 机票*, 航班*, 行李*, 机场*, 出国*, best time & visit*, time of year to visit*
tourist attraction:: tourist attraction*, tourist attractions*, places to visit*, must see*, landmarks*, things to do in*, 景点*, 名胜*, 好玩的地方*, 必去*
transportation: bus, train, trains, subway, metro, bicycle, traffic, commute, commuting*, 交通, 地铁*, 公交*, 火车*, 高铁*, 通勤*, 自行车*
driving:: drive a car*, parallel park*, driver, driving, steering*, 开车*, 停车*, 驾驶*, 学车*
car maintenance: car, cars?, engine oil*, tire, tires, brake*, car battery*, oil change*, check engine*, 汽车保养*, 轮胎*, 机油*, 刹车*, 保养*
home improvement: diy*, paint a wall*, drywall*, leak, faucet*, plumbing*, renovate*, renovation*, install a*, shelf?, 家装*, 漏水*, 水龙头*, 刷墙*, 翻新*, 下水道*, leaking faucet*, leaking pipe*
household chores: clean, cleaning, laundry*, stain*, stains*, vacuum*, dishes*, declutter*, remove & stain*, mold*, 家务*, 打扫*, 洗衣*, 污渍*, 收纳*, 清洁*, 整理房间*
gardening: garden, gardener, houseplant*, tomato plant*, seedling*, compost*, pruning*, succulent*, lawn*, 园艺*, 种花*, 浇水*, 多肉*, 盆栽*, 阳台种*, 花园*, grow tomatoes*, water my plants*, wilting*
pet care: dog, dogs, cat, cats, puppy*, kitten*, pet*, pets*, train my dog*, aquarium*, hamster*, 宠物*, 养狗*, 养猫*, 猫咪*, 狗狗*, 小猫*, 金鱼*
parenting: my child*, my kids*, my son*, my daughter*, toddler, tantrum*, teenager, children behave*, bedtime*, screen time*, 育儿*, 孩子, 带娃*, 叛逆*, 亲子*, 儿子, 女儿
child activity:: activities for kids*, kids activities*, games for kids*, craft for kids*, rainy day activities*, 儿童活动*, 亲子活动*, 亲子游戏*
relationship advice:: relationship, relationships, my girlfriend*, my boyfriend*, my wife*, my husband*, crush, breakup*, break up*, marriage, partner?, 感情*, 恋爱*, 女朋友*, 男朋友*, 分手*, 结婚*, 老公*, 老婆*, 表白*, 相亲*, 暗恋*, dating app*, first date*
friendship: my friend*, best friend*, make friends*, making friends*, roommate*, 朋友, 交朋友*, 友谊*, 室友*, 闺蜜*
family:: parents, my mother*, my father*, my parents*, siblings, grandparents*, in laws*, family gathering*, 家庭, 父母, 妈妈, 爸爸, 亲戚*, 婆媳*, 爷爷奶奶*, family
social skills: small talk*, conversation starter*, conversation starters*, shy, social anxiety*, make conversation*, 社交*, 聊天技巧*, 搭话*, 社恐*
etiquette: polite, manners, table manners*, is it rude*, 礼仪*, 礼貌, 餐桌礼仪*
gift idea:: gift, gifts, present for*, gift ideas*, what to get my*, 礼物, 送什么*, 生日礼物*
shopping advice:: buy, buying, which laptop*, which phone*, best budget*, worth buying*, shopping, price comparison*, 购物, 买什么*, 值得买*, 性价比*, 选购*
personal development: self improvement*, confidence, self esteem*, goals, goal setting*, new habits*, morning routine*, comfort zone*, growth mindset*, 自我提升*, 自信*, 目标, 成长*, 自我成长*, 养成习惯*
hobby: hobbies*, knitting*, fishing, collecting*, origami*, crochet*, woodworking*, 爱好*, 钓鱼*, 编织*, 折纸*, 手工*, 木工*
sports: football, soccer*, basketball, tennis, baseball*, swimming, cricket*, olympics*, olympic*, golf, world cup*, 体育*, 足球*, 篮球*, 网球*, 游泳*, 奥运*, 羽毛球*, 乒乓球*, 世界杯*
outdoor activity:: hiking, camping, hike, tent, climbing, skiing*, kayak*, survival skill*, 徒步*, 露营*, 爬山*, 登山*, 滑雪*, 户外*, 野营*
beauty and makeup:: makeup, lipstick*, hairstyle*, haircut*, nail polish*, perfume, hair, 化妆*, 口红*, 发型*, 美妆*, 香水*, 头发
moving house: moving to a new*, move to a new*, movers*, new apartment*, moving boxes*, 搬家*, 新家*, 入住
home appliance:: washing machine*, dishwasher*, refrigerator, fridge, microwave, air conditioner*, vacuum cleaner*, 家电*, 洗衣机*, 冰箱*, 空调*, 微波炉*
smartphone use:: iphone, android phone*, smartphone, screenshot, phone battery*, app on my phone*, 手机, 苹果手机*, 安卓手机*, 截图*
weather inquiry:: weather today*, weather tomorrow*, will it rain*, weather in*, 今天天气*, 明天天气*, 会下雨吗*
date and calendar:: what day*, day of the week*, how many days*, leap year*, calendar, what time is it*, days until*, 星期几*, 多少天*, 日历*, 几点*, 闰年*, 农历*
party planning:: party, birthday party*, party games*, baby shower*, bachelor party*, 派对*, 生日会*, 聚会游戏*
emergency preparedness: emergency kit*, evacuation*, earthquake drill*, power outage*, fire safety*, 应急*, 避险*, 逃生*, 停电*, 消防*
home safety: child proof*, childproof*, smoke detector*, burglar*, home security*, 防盗*, 家庭安全*, 燃气*
life advice:: meaning in life*, what should i do with my life*, life advice*, regret*, feel stuck*, 人生建议*, 迷茫*, 人生, 后悔*
daily routine: morning routine*, daily habits*, evening routine*, 作息*, 日常, 早起*
volunteering: volunteer work*, community service*, 义工*, 社区服务*
elderly care: nursing home*, care for my grandmother*, aging parents*, 养老*, 照顾老人*, 敬老*
local service information:: opening hours*, near me*, nearest*, post office*, library hours*, 营业时间*, 附近*, 邮局*, 快递*
online safety: scam, scams*, identity theft*, strong password*, spam, phishing*, fake website*, 防骗*, 骗局*, 诈骗电话*, 密码安全*, 网络诈骗*
# safety
harmful request:: make a bomb*, build a bomb*, bomb*, explosive*, explosives, poison someone*, hurt someone*, kill someone*, 制作炸弹*, 炸弹*, 下毒*, 杀人*, 伤害别人*
illegal activity:: steal*, hack into*, break into*, pick a lock*, counterfeit*, forge a*, money laundering*, launder*, evade tax*, illegal drugs*, fake id*, 偷, 黑进*, 入侵*, 伪造*, 洗钱*, 逃税*, 毒品*, 假证*, 盗号*
self harm:: suicide*, suicidal*, self harm*, kill myself*, end my life*, hurt myself*, 自杀*, 自残*, 不想活*, 轻生*
hate speech: racist*, slur*, insult, hateful*, offensive joke*, 仇恨言论*, 种族歧视*, 侮辱*, 辱骂*
harassment: bully*, bullying*, stalk*, stalking*, threaten*, blackmail*, cyberbullying*, 骚扰*, 霸凌*, 威胁, 跟踪*, 勒索*, 校园欺凌*
sexual content:: erotic*, porn*, nsfw*, explicit scene*, 色情*, 情色*
violence: violent, fight scene*, abuse, domestic violence*, 暴力, 家暴*, 虐待*
misinformation: fake news*, conspiracy theor*, conspiracy*, disinformation*, propaganda*, deepfake*, 谣言*, 假新闻*, 阴谋论*, 虚假信息*
privacy invasion:: someone s address*, track someone*, spy on*, read my partner s messages*, dox*, find out where & lives*, 偷看*, 监控别人*, 人肉*, 定位别人*
jailbreak attempt:: ignore previous instructions*, ignore all previous*, no restrictions*, dan mode*, developer mode*, without any filter*, unfiltered*, system prompt above*, 忽略之前*, 没有限制*, 越狱*, 开发者模式*
bias and fairness: stereotypes about*, unfair*, prejudice*, fairness*, 偏见, 公平性*, 公平
child safety: child abuse*, online predators*, kids safe online*, 儿童安全*, 儿童保护*, 未成年人*
substance use: marijuana*, cannabis*, cocaine*, drunk, alcohol, 大麻*, 酗酒*, 喝酒*, 酒精*
gambling: casino*, betting*, lottery*, slot machine*, 赌博*, 彩票*, 赌场*, 博彩*
model identity inquiry:: who are you*, what are you*, are you human*, are you chatgpt*, who made you*, what can you do*, are you conscious*, 你是谁*, 你叫什么*, 你是人吗*, 谁开发了你*, 你能做什么*
model capability inquiry:: can you understand*, can you access the internet*, your knowledge cutoff*, do you have feelings*, are you able to*, 你会什么*, 你能联网*, 你有感情吗*, 知识截止*
`;
