/** What is asked for, whatever it is about: kinds of tasks, forms of the answer, and constraints on it. */
export const tasks = `
explanation: ^explain*, explain, how does & work, how do & work, why does, why do, why is?, why are?, what does & mean, help me understand, clarify, 解释, 说明一下, 为什么, 是怎么工作的, 什么原理, 原理, 什么意思, 讲解, 阐述
definition:: ^define*, definition*, what is the meaning of, what is a?, what are?, what is?, what does & stand for, 什么是, 是什么?, 定义*, 的含义, 指的是什么, 概念
comparison: ^compare*, compare, difference between*, differences between*, differ from, versus, vs, which is better, better than?, similarities and differences, contrast, tradeoffs between, 比较*, 对比*, 区别*, 有什么不同, 哪个更好, 异同, 差别
pros and cons analysis:: pros and cons*, advantages and disadvantages*, benefits and drawbacks*, advantages?, disadvantages, drawbacks, strengths and weaknesses, 优缺点*, 利弊*, 优势和劣势, 好处和坏处
text summarization: ^summarize*, ^summarise*, summarize, summarise, summary*, tl dr*, tldr*, key points of, main points, main ideas, condense, in a nutshell, abridge, 总结*, 概括*, 摘要*, 归纳*, 提炼, 要点, 概述
paraphrasing: ^paraphrase*, paraphrase, ^rephrase*, rephrase, ^reword*, say & differently, in other words?, in your own words, 换一种说法, 换个说法, 同义改写, 复述
rewriting: ^rewrite*, rewrite, ^rework, make it sound, make this sound, 改写*, 重写*, 重新写, 改成
classification: ^classify*, classify, ^categorize*, ^categorise*, categorize, which category, label each, label the, group the following, sort these into, 分类*, 归类*, 哪一类, 属于哪, 判断类别
sentiment analysis: sentiment*, positive or negative*, positive negative or neutral, tone of the review, 情感分析*, 情感倾向*, 正面还是负面*, 积极还是消极, 褒义还是贬义
brainstorming: ^brainstorm*, brainstorm, ideas for, come up with, give me ideas, some ideas, suggest ideas, think of, 头脑风暴*, 点子*, 想几个*, 创意?, 出主意, 想一些
recommendation: ^recommend*, recommend*, recommendation*, ^suggest, suggestions for, which should i, what should i buy, best & for?, 推荐*, 有什么好, 求推荐, 建议几, 哪款
advice: advice*, any advice, tips*, tips for, tips on, how can i?, how should i, what should i do*, should i, what can i do, 建议, 怎么办*, 应该怎么做, 该怎么, 如何才能, 小技巧, 小贴士
list generation:: ^list*, list of, list the, list some, give me a list, name three, name five, top 10, top ten, top five, five ways, ten ways, enumerate, 列出*, 列举*, 清单, 举出, 罗列
step by step instructions:: step by step*, steps to*, walk me through*, instructions for, instructions on, how to*, how do i*, guide to, procedure for, tutorial, 步骤*, 一步一步*, 分步*, 教程*, 怎样, 如何, 怎么做*, 流程
example request:: example of*, examples of*, give an example*, give examples, provide examples, with an example, for instance, an example, sample of, 举例*, 举个例子*, 例子*, 示例*, 举几个例子
question answering:: answer the question*, answer the following*, answer this, answer based on, 回答问题*, 回答以下*, 回答下列*, 请回答
information retrieval:: who was, who is?, who invented*, when was, when did, where is, which country, what year*, how many & are there, capital of*, how tall, how old, population of, largest?, longest?, 谁发明*, 哪一年*, 什么时候?, 首都*, 多少人口, 在哪里?, 最高的, 最大的?, 是谁?, who wrote*, who painted*, who discovered*
fact checking: fact check*, is it true*, true or false*, verify the claim*, verify whether, myth or, debunk, 是真的吗*, 真假*, 辟谣*, 核实*, 事实核查*
reading comprehension:: based on the passage*, according to the passage*, according to the text*, read the following*, given the context*, from the passage, based on the article, based on the text above, 根据文章*, 根据上文*, 阅读理解*, 阅读下面*, 根据以下内容*, 根据材料*
proofreading: ^proofread*, proofread, ^proof read, check & grammar*, correct the grammar*, spelling mistakes, typos*, fix the grammar*, grammar mistakes, grammatical errors, 校对*, 错别字*, 病句*, 改错*, 语法错误*, 纠错
text editing:: ^edit*, edit this, edit the, ^polish*, polish, ^improve the, improve this, ^revise*, revise, tighten, make & more concise*, 润色*, 修改, 编辑, 改进这, 优化这段, 精简
simplification:: ^simplify*, simplify, simpler terms*, simple terms*, like i am five*, like i m five*, explain & to a child, layman*, plain language*, plain english*, easy to understand, for beginners?, 通俗*, 简单易懂*, 用简单的话, 大白话*, 给小孩, 小学生能听懂
expansion:: ^expand*, expand on, ^elaborate*, elaborate on, more detail, in more depth, flesh out, 扩写*, 展开说, 详细说明, 补充细节, 扩充
text completion:: ^complete the*, complete the sentence, complete the following, fill in the blank*, finish the sentence, continue the, #blank*, 补全*, 填空*, 完成句子, 续写下, 接着写
information extraction: ^extract*, extract, pull out the, find all the & in the text, identify the names, identify all, key information, 提取*, 抽取*, 找出文中*, 从文中找
evaluation:: ^evaluate*, evaluate, ^assess*, assess, ^rate*, rate the, score the, judge the, grade this, critique, 评价, 评估*, 打分*, 评判*, 点评*
feedback request:: feedback*, give me feedback, what do you think of, review my*, critique my*, 提意见, 给点意见*, 反馈*, 帮我看看*
critical analysis:: ^analyze*, ^analyse*, analyze, analyse, analysis of, critically, in depth analysis, 分析, 剖析*, 深入分析
argumentation: argue for*, argue that*, argue against*, arguments for, arguments against, counterargument*, make the case, persuade me, devil s advocate, 论证*, 反驳*, 论点*, 辩护
debate: debate on*, debate about, opening statement for a debate, pro side, con side, 辩论*, 正方, 反方
opinion request:: what is your opinion*, your opinion*, do you think*, what do you think*, your thoughts*, your view, 你怎么看*, 你认为*, 你觉得*, 你的看法
prediction: ^predict*, predict, forecast?, what will happen*, future of*, in the next ten years, likely to, 预测*, 未来会*, 将会怎样, 展望
decision making: decide between*, help me decide*, help me choose*, decision, which option, choose between*, 帮我选*, 做决定*, 选择哪, 纠结, 二选一
planning:: plan for, make a plan*, action plan*, roadmap*, itinerary?, schedule for, timeline for, 计划, 规划*, 方案, 安排, 路线图, ^plan
problem solving: solve the problem*, solve this problem*, solution to, find a solution, ^solve, work out, figure out, 解决, 解决方案, 解决办法, 求解?
troubleshooting:: troubleshoot*, not working*, does not work*, doesn t work*, won t start, stopped working*, keeps crashing, what is wrong with, how do i fix, ^fix, broken?, 不工作*, 打不开*, 故障*, 排查*, 修复*, 出问题, 坏了
title generation:: title for*, titles for*, headline for*, headlines*, catchy title*, suggest a title, name for my, names for, 标题*, 起个名字*, 起名*, 取名*, 命名, 起 & 名字*, 取 & 名字*
keyword extraction: keywords*, key words*, extract the keywords, main topics, key phrases, 关键词*, 关键字*, 主题词
named entity recognition: named entit*, named entities*, entities in*, person names and, names of people, 命名实体*, 实体识别*, 人名地名
topic identification:: main topic*, what is the topic, topic of the, theme of the text, 主题是什么*, 主要讲*, 中心思想*
hypothetical scenario:: what if*, imagine that*, imagine you, suppose that*, suppose?, hypothetical*, if you could*, what would happen if*, 如果?, 假设*, 假如*, 想象一下*, 会发生什么
analogy: analogies*, metaphor for, is like, is to & as, use an analogy, 类比*, 打个比方*, 比喻
logical reasoning: logic puzzle*, logical*, deduce*, deduction, syllogism*, can we conclude*, premises, infer*, riddle?, 逻辑推理*, 推理*, 推断*, 三段论
riddle: riddles*, brain teaser*, brainteaser*, 谜语*, 脑筋急转弯*, 猜谜*
commonsense reasoning: common sense*, commonsense*, everyday reasoning, 常识*
causal analysis:: causes of*, cause of*, what causes*, what caused*, reasons for*, reason why*, root cause*, consequences of, effects of?, impact of*, impacts of, influence of, 原因, 影响, 导致*, 后果*, 起因
trend analysis: trends in*, trend*, emerging trends*, latest developments, 趋势*, 走势*, 发展方向
case study: case studies*, real world example*, 案例*, 案例分析*
checklist creation:: checklist*, check list*, packing list*, 检查清单*, 核对表*, 打包清单
template creation:: template, templates, boilerplate*, 模板*, 范本*, 模版*
outline creation:: outline, outline for, table of contents*, structure for my, 提纲*, 大纲*, 目录结构
quiz creation:: quiz*, multiple choice question*, multiple choice questions*, make & questions about, trivia*, test questions, 出几道*, 选择题*, 测验*, 出题*, 题目?
multiple choice question:: #options*, which of the following*, choose the correct*, select the correct*, 下列*, 以下哪*, 选出*, 单选, 多选
question generation:: generate questions*, questions to ask*, ask me questions, interview questions?, questions about?, discussion questions*, 提出问题, 提问*, 设计问题*, 问题列表
instruction following:: follow these instructions*, follow the instructions*, do the following, exactly as, 按照要求*, 按以下要求*, 遵循
conversation:: hello*, hi there*, how are you*, good morning, good evening, thank you?, thanks?, nice to meet you, let s chat*, 你好*, 您好*, 早上好, 谢谢?, 聊聊天*, 聊天
clarification request:: what do you mean*, can you clarify*, clarify, could you explain that again, i don t understand*, 我没听懂*, 再解释一下*, 没明白*
follow up request:: make it shorter*, make it longer*, try again*, continue*, go on*, another one*, one more*, can you also, and what about, now do, 继续, 再来一个*, 换一个*, 短一点*, 长一点, 还有呢, ^now include*, ^now add*, ^now explain*, ^now turn*, ^now make*, and what about*, 那 & 呢
error correction:: correct the*, correct this*, correct any, fix the errors*, fix the mistakes*, mistakes in, 改正*, 纠正*, 修正
sorting: ^sort*, sort the*, sort these*, order the following, arrange in order, alphabetical order*, ascending order*, descending order*, rank the following, 排序*, 从小到大*, 从大到小*, 按顺序排列*
counting:: ^count*, count the, how many times*, number of words, number of occurrences, how many words, how many letters*, 统计?, 数一数*, 多少个*, 出现了几次*
text similarity: similar in meaning*, same meaning*, semantically similar*, 语义相似*, 意思相同*, 相似度
text generation:: ^generate*, ^compose*, ^produce, generate a?, 生成
synonym request:: synonym*, synonyms*, another word for*, antonym*, antonyms, opposite of, words similar to, 近义词*, 同义词*, 反义词*
transcription: transcribe*, transcript of, transcript*, 转写*, 听写*, 文字稿
#
table format:: in a table*, as a table*, a table with, table of?, columns for*, markdown table*, tabular*, #table, 表格*, 用表格, 制表, 列表格
bullet points:: bullet points*, bullet point*, bulleted*, bullets, 要点形式*, 分点*, 项目符号, 条列*
numbered list: numbered steps, 编号*, 编号列表*
json output:: in json*, as json*, json format*, return json*, json object*, output json*, valid json*, 输出json*, json格式*, 以json*, 返回json*
csv output:: as csv*, in csv*, csv format*, comma separated*, csv格式*, 逗号分隔
xml output:: as xml*, in xml*, xml format*, xml格式*
yaml output:: as yaml*, in yaml*, yaml format*, yaml格式*
markdown format: markdown*, in markdown, md format, markdown格式*
html output:: html page*, as html*, in html*, html template*, html页面*
latex format:: latex*, in latex*, latex format, overleaf*, latex格式*
dialogue writing:: as a dialogue*, dialogue between*, conversation between*, write a dialogue*, 对话形式*, 之间的对话*, 写一段对话*
question and answer format:: q and a*, q a*, faq*, faqs*, 问答形式*, 常见问题*
email format:: in email form, as an email*, 邮件形式
single sentence answer:: in one sentence*, one sentence*, single sentence*, 一句话*, 用一句话
yes or no answer:: yes or no*, answer yes or no, 是或否*, 是还是不是*, 是或不是
short answer:: briefly*, short answer*, in brief, be concise*, concise*, keep it short*, 简短*, 简要*, 简洁*, 简单说?
#
word limit:: no more than & words*, at most & words*, 100 words, 200 words, 50 words, 150 words, 300 words, 500 words, 250 words, word limit*, word count*, under & words*, within & words*, characters or less, maximum of & words, 字以内*, 字左右*, 不超过 & 字*, 不少于 & 字*, 字数*, #words
length constraint:: exactly & sentences, three sentences*, two sentences*, three paragraphs*, two paragraphs, one paragraph*, no longer than, at least & sentences, 三段*, 一段话, 两句话*, 三句话*
tone constraint:: formal tone*, more professional*, more formal*, more polite*, politely*, more friendly*, 要正式*, 要委婉*, 委婉一点*, friendly tone*, professional tone*, casual tone, polite tone*, tone, in a & tone*, humorous tone, sarcastic, 语气, 口吻*, 正式的语气, 委婉*
style constraint:: in the style of*, style of*, in the voice of, written as if, 风格, 模仿*, 仿照*
language constraint:: in english*, answer in*, reply in*, in chinese*, in french*, in spanish*, in german*, in japanese*, 用英文*, 用英语*, 用中文*, 用日语*, 用法语
audience constraint:: for kids*, for children*, for a child*, for teenagers, for seniors, for executives, for a general audience*, audience, 面向*, 适合儿童*, 针对, 受众
keyword constraint:: include the words*, using the words*, use the following words*, must contain*, containing the word, 包含以下词*, 必须包含*, 用上这些词
avoidance constraint:: do not use*, don t use*, without using*, avoid using*, without mentioning*, do not mention, 不要使用*, 不能使用*, 不要提*, 避免使用
source citation:: cite*, citations*, with references*, cite your sources*, bibliography*, apa format*, mla*, 引用*, 参考文献*, 注明出处*
`;
