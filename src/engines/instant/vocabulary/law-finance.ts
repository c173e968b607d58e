/** Law, public affairs, finance and economics. */
export const lawFinance = `
# law
legal advice:: legal advice*, is it legal*, is it illegal*, can i sue*, sue*, my rights*, lawyer*, attorney*, legal rights*, legally*, 法律咨询*, 违法吗*, 合法吗*, 起诉*, 律师*, 维权*, 可以告*, 法律建议*
contract drafting:: contract*, contracts, draft an agreement*, nda*, non disclosure*, rental agreement*, lease agreement*, terms and conditions*, agreement between*, 合同*, 协议*, 租房合同*, 保密协议*, 起草合同*
contract review:: review this contract*, clause, clauses*, breach of contract*, 合同审查*, 合同条款*, 违约*, 条款
legal document drafting:: power of attorney*, affidavit*, legal document*, last will*, cease and desist*, legal notice*, 法律文书*, 起诉状*, 遗嘱*, 委托书*, 律师函*
legal interpretation:: statute*, article of the law, interpretation of the law*, court ruling*, supreme court*, precedent*, case law*, 法条*, 司法解释*, 判例*, 法院*, 判决*, 民法典*
criminal law: crime, criminal, theft, murder charge, prosecut*, self defense law*, 刑法*, 犯罪*, 盗窃*, 诈骗*, 正当防卫*, 量刑*
civil law: tort*, negligence*, liability, compensation, 民法*, 侵权*, 赔偿*, 民事*, claim damages*
intellectual property: copyright*, patent*, patents*, trademark*, fair use*, 知识产权*, 版权*, 专利*, 商标*, 著作权*
labor law: employment law*, overtime pay*, wrongful termination*, severance*, minimum wage*, fired*, 劳动法*, 加班费*, 辞退*, 劳动合同*, 工伤*, 仲裁*
family law: divorce*, custody*, alimony*, prenup*, 离婚*, 抚养权*, 婚姻法*, 财产分割*
tenant rights:: landlord*, tenant*, eviction*, security deposit*, 房东*, 租客*, 押金*, 退租*
consumer protection: refund*, warranty*, consumer rights*, defective product*, 消费者权益*, 退款*, 退货*, 保修*, 假货*
constitutional law: constitution*, first amendment*, bill of rights*, 宪法*
international law: treaty*, treaties*, united nations charter*, geneva convention*, 国际法*, 条约*
immigration: visa*, green card*, citizenship*, asylum*, work permit*, 签证*, 移民*, 绿卡*, 护照*
regulatory compliance: compliance*, regulation, regulations, hipaa*, sox*, kyc*, 合规*, 监管*, 法规*
privacy policy: terms of service*, cookie policy*, 隐私政策*, 服务条款*
traffic law:: speeding ticket*, traffic ticket*, driving license*, car accident*, 交通法规*, 交通事故*, 罚单*, 驾照*, 酒驾*
human rights: civil rights*, freedom of speech*, discrimination*, 人权*, 言论自由*, 歧视*
# politics
politics:: politics*, political, election*, elections*, democracy*, president, parliament*, voting, government, political party*, 政治*, 选举*, 民主*, 政府, 总统*, 议会*
public policy: policy proposal*, welfare*, public transport policy, government program, 公共政策*, 政策, 福利*, policies?
international relations: diplomacy*, foreign policy*, sanctions*, geopolitic*, nato*, united nations*, 国际关系*, 外交*, 制裁*, 联合国*, 地缘政治*
military: army, navy*, weapon, weapons, warfare*, war strategy*, soldier, 军事*, 军队*, 武器*, 战争策略
sociology: social norm*, social class*, inequality in society*, socialization*, demograph*, 社会学*, 社会阶层*, 人口结构*, 老龄化*
gender studies:: gender, feminism*, feminist*, gender equality*, lgbt*, 性别*, 女权*, 性别平等*
social issue:: poverty*, homeless*, homelessness*, racism*, unemployment*, social issue*, social justice*, 社会问题*, 贫困*, 失业*, 无家可归*
journalism: news, journalist*, reporter*, newspaper, media bias*, 新闻, 记者*, 媒体, 报纸*
urban planning: city planning*, public transport*, public transit*, housing policy*, traffic congestion*, 城市规划*, 公共交通*, 交通拥堵*
# finance
personal finance: budget, budgeting*, save money*, saving money*, emergency fund*, pay off debt*, student loan*, monthly expenses*, credit score*, 理财*, 预算, 存钱*, 省钱*, 还债*, 个人理财*, 记账*, 信用分*
investment advice:: invest, investing*, investment*, investments*, index fund*, portfolio*, etf*, mutual fund*, 投资, 基金*, 定投*, 投资组合*, 理财产品*
stock market: stocks, stock price*, shares of, dividend*, bull market*, bear market*, trading strategy*, day trading*, options trading*, 股票*, 股市*, 分红*, 炒股*, 牛市*, 大盘*
cryptocurrency: bitcoin*, crypto*, ethereum?, crypto wallet*, 加密货币*, 比特币*, 虚拟货币*
banking: bank account*, bank, banks?, wire transfer*, checking account*, 银行, 转账*, 存款*, 贷款
loan and mortgage:: mortgage*, loan, loans, refinance*, down payment*, monthly payment*, 房贷*, 贷款, 首付*, 按揭*, 月供*
insurance: life insurance*, insurance policy*, premium?, deductible*, insurance claim*, 保险*, 理赔*, 保费*
taxation:: tax, taxes, tax return*, income tax*, vat*, deduction*, tax rate, 税*, 个税*, 报税*, 增值税*, 所得税*, 纳税*
accounting: balance sheet*, income statement*, ledger*, debit*, bookkeeping*, depreciation*, accounts receivable*, journal entries*, 会计*, 资产负债表*, 利润表*, 记账凭证*, 折旧*, 应收账款*
financial analysis: financial statement*, financial ratios*, cash flow*, roi*, profit margin*, valuation*, dcf*, net present value*, 财务分析*, 现金流*, 财务报表*, 利润率*, 估值*, 投资回报率*
retirement planning: retirement*, retire*, pension*, 401k*, ira?, 退休*, 养老金*, 养老规划*
real estate: property, house price*, rent an apartment*, buy a house*, buying a house*, rental property*, apartment listing*, 房地产*, 买房*, 房价*, 租房*, 楼市*, 二手房*
currency exchange: exchange rate*, dollars to euros*, forex*, 汇率*, 外汇*, 兑换*
economics: economy*, inflation*, gdp*, supply and demand*, monetary policy*, fiscal policy*, interest rates*, recession*, elasticity*, market equilibrium*, 经济*, 通货膨胀*, 供需*, 供求*, 货币政策*, 经济衰退*, 经济学*
microeconomics: marginal cost*, monopoly*, consumer surplus*, opportunity cost*, utility function*, 微观经济*, 边际成本*, 垄断*, 机会成本*
macroeconomics: aggregate demand*, unemployment rate*, national income*, central bank*, 宏观经济*, 总需求*, 失业率*, 央行*
international trade: tariff*, tariffs*, export, import duties*, trade deficit*, 国际贸易*, 关税*, 出口*, 贸易逆差*, 外贸*
behavioral economics: nudge*, loss aversion*, cognitive bias*, sunk cost*, anchoring effect*, 行为经济学*, 沉没成本*, 认知偏差*
auditing: audit, internal control*, 审计*, 内部控制*
venture capital: series a*, term sheet*, seed funding*, angel investor*, 风险投资*, 天使投资*, 融资*
risk management: risk assessment*, risks of*, hedge*, hedging*, mitigate risk*, 风险管理*, 风险评估*, 对冲*
`;
