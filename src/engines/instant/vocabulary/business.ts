/** Business, work and careers. */
export const business = `
# business
business plan:: business plan*, business plans, start a business*, starting a business*, business idea*, business ideas*, side hustle*, small business*, 商业计划*, 创业*, 商业计划书*, 开店*, 创业点子*, 副业*
business strategy: competitive advantage*, market entry*, business model*, growth strategy*, strategic plan*, value proposition*, 商业模式*, 商业策略*, 竞争优势*, 战略规划*, 企业战略*
swot analysis: swot*, strengths weaknesses opportunities*, swot分析*
market research: target market*, competitor analysis*, competitors, customer survey*, market size*, market analysis*, 市场调研*, 竞品分析*, 目标市场*, 市场分析*, 竞争对手*
marketing strategy:: marketing, marketing plan*, marketing campaign*, marketing strategy*, promote my*, promotion plan*, brand awareness*, target audience*, 营销*, 市场营销*, 推广*, 营销方案*, 促销*, 推广方案*
digital marketing: google ads*, email campaign*, landing page copy*, influencer*, newsletter*, click through rate*, 数字营销*, 网络营销*, 网红*, 直播带货*
advertising copy:: ad copy*, advertisement, advert*, ads for, copywriting*, commercial for*, sales copy*, radio ad*, 广告*, 文案, 广告文案*, 宣传文案*, 营销文案*
branding: brand name*, brand identity*, logo, rebrand*, brand story*, company name*, 品牌*, 品牌名*, 商标设计, 品牌故事*, 公司名字*
sales pitch:: sales, sales pitch*, pitch, elevator pitch*, pitch deck*, selling points*, cold call*, close the deal*, 推销*, 路演*, 卖点*, 销售话术*, 销售技巧*
customer service:: customer complaint*, customer support*, angry customer*, respond to a customer*, customer service*, unhappy customer*, 客服*, 客户投诉*, 顾客投诉*, 售后*, 回复客户*
customer relationship management: crm*, loyalty program*, customer retention*, customer feedback*, 客户关系*, 会员体系*, 客户维护*
project management: gantt*, milestone*, milestones*, project plan*, stakeholder*, stakeholders*, deadline, project manager*, work breakdown*, 项目管理*, 项目计划*, 里程碑*, 甘特图*, 项目经理*
product management: product manager*, product roadmap*, prd*, mvp*, feature request*, prioritize features*, 产品经理*, 产品规划*, 产品需求*, 产品路线*
team management:: team, team building*, manage a team*, motivate my team*, lead a team*, leadership*, micromanag*, delegat*, 团队, 团队管理*, 带团队*, 领导力*, 团建*, 激励员工*
human resources: hr*, onboarding*, employee handbook*, recruitment*, recruit*, hiring*, employee, employees, 人力资源*, 招聘*, 员工, 入职*, 员工手册*
performance review:: performance review*, performance appraisal*, self evaluation*, self assessment*, okr*, okrs*, 绩效*, 述职*, 自评*, 年终总结*, 绩效考核*
job description:: job description*, job posting*, job ad*, 职位描述*, 岗位职责*, 招聘启事*, 岗位要求*
resume writing:: resume*, cv*, curriculum vitae*, resume summary*, work experience section, 简历*, 个人简历*, 求职简历*
interview preparation:: interview question*, interview questions*, prepare for an interview*, prepare for the interview*, job interview*, tell me about yourself*, 面试, 面试问题*, 面试准备*, 面试技巧*, 面试官
career advice:: career, career change*, career path*, change jobs*, quit my job*, promotion at work*, job offer*, switch careers*, 职业规划*, 跳槽*, 转行*, 换工作*, 升职*, 职场*, 职业发展*
job search: find a job*, job hunting*, linkedin profile*, networking event*, apply for a job*, 找工作*, 求职*, 投简历*
salary negotiation:: salary, ask for a raise*, negotiate salary*, pay rise*, 薪资*, 加薪*, 涨工资*, 谈薪*, pay raise*
negotiation: negotiate, negotiating*, bargain, 谈判*, 议价*, 讨价还价*
meeting planning:: meeting, meetings, meeting agenda*, agenda for*, schedule a meeting*, workshop agenda*, 会议, 会议议程*, 安排会议*
meeting minutes:: meeting minutes*, meeting notes*, minutes of the meeting*, action items*, 会议纪要*, 会议记录*
presentation preparation:: presentation, slides, powerpoint*, slide deck*, ppt*, 演示文稿*, 幻灯片*, 做ppt*, 汇报*
business communication:: business email*, professional email*, to my boss*, my manager*, colleague, coworker, client, clients, 商务邮件*, 商务沟通*, 同事, 老板, 领导, 客户
proposal writing:: proposal, proposals, project proposal*, grant proposal*, grant application*, business proposal*, 提案*, 项目申请书*, 建议书*, 策划书*, 策划案*
event planning:: event, plan a party*, birthday party*, conference planning*, organize an event*, wedding planning*, wedding*, fundraiser*, 活动策划*, 活动方案*, 派对*, 婚礼*, 聚会*, 年会*
supply chain management: supply chain*, inventory, logistics*, warehouse*, procurement*, supplier, shipping delay*, 供应链*, 库存, 物流, 采购*, 仓库*, 供应商*
operations management: workflow, process improvement*, standard operating procedure*, sop*, capacity planning*, 运营*, 流程优化*, 标准作业*
e commerce: ecommerce*, online store*, shopify*, online shop*, amazon seller*, dropshipping*, shopping cart*, 电商*, 网店*, 淘宝*, 电子商务*, 购物车*
entrepreneurship: startup*, startups*, entrepreneur*, founder*, co founder*, bootstrapping*, 创业者*, 初创*, 创业公司*
pricing strategy:: price my*, how much should i charge*, subscription price*, 定价*, 价格策略*, 收费标准*, pricing model*, pricing plan*
corporate social responsibility: csr*, esg*, 企业社会责任*
nonprofit organization:: nonprofit*, non profit*, charity, volunteer, volunteers, donation, ngo*, 公益*, 慈善*, 志愿者*, 捐款*
remote work: work from home*, working from home*, remote team*, remote work*, hybrid work*, 远程办公*, 居家办公*, 在家工作*
time management: productivity*, procrastinat*, procrastination*, pomodoro*, to do list*, prioritize tasks*, daily schedule*, manage my time*, 时间管理*, 拖延*, 效率, 待办*, 番茄钟*, 日程*
work life balance: overworked*, burnout at work*, too much work*, 工作与生活*, 加班*
conflict resolution: conflict, conflicts, argument with*, mediate*, resolve a dispute*, 矛盾*, 调解*, 吵架*, 人际冲突*, 化解冲突*
public speaking: stage fright*, speak in public*, body language*, 公开演讲*, 怯场*, 上台*
workplace etiquette: dress code*, office etiquette*, professionalism*, 职场礼仪*, 办公室礼仪*
franchise: franchising*, 加盟*
mergers and acquisitions:: merger*, acquisition*, acquire a company*, 并购*, 收购*
change management: organizational change*, organisational change*, company culture*, corporate culture*, 变革管理*, 企业文化*
tourism industry:: hotel, hotels, travel agency*, hospitality*, 酒店, 旅行社*, 旅游业*
restaurant management:: restaurant, menu for*, cafe, coffee shop*, food truck*, 餐厅, 菜单, 咖啡店*, 餐饮*, 奶茶店*
`;
