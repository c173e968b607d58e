/** Education, languages and translation. */
export const education = `
# education
lesson planning:: lesson plan*, lesson plans*, lesson, teaching plan*, classroom activity*, classroom activities*, activities for students*, 教案*, 教学设计*, 课堂活动*, 备课*, 教学计划*
curriculum design: curriculum, syllabus*, course outline*, learning objectives*, 课程设计*, 课程大纲*, 教学大纲*, 学习目标*
study plan:: study plan*, study schedule*, learning plan*, prepare for the exam*, learn & in 30 days*, how to learn*, learning path*, 学习计划*, 复习计划*, 备考*, 怎么学*, 学习路线*, 自学*
study skills:: note taking*, memorize*, memorization*, flashcards*, flashcard*, how to study*, focus while studying*, mnemonic*, 学习方法*, 记忆*, 做笔记*, 背单词*, 专注*, 记忆法
exam preparation:: exam, exams, test prep*, sat*, gre*, toefl*, ielts*, final exam*, midterm*, 考试, 高考*, 中考*, 考研*, 雅思*, 托福*, 期末*, 四六级*, 公务员考试*
homework help:: homework, assignment, homework question*, 作业, 作业题*, 课后题*
grading:: rubric*, grade the essay*, grade this*, marking scheme*, 评分标准*, 批改*, 批改作文*
teaching method: teach, teaching, pedagogy*, flipped classroom*, student engagement*, classroom management*, teacher, teachers, 教学方法*, 教学*, 教师*, 课堂管理*
early childhood education: preschool*, kindergarten*, preschooler*, 幼儿园*, 早教*, 幼儿*, 学前*
elementary education:: elementary school*, primary school*, second grade*, third grade*, fifth grade*, 小学*, 小学生*, 三年级*, 五年级*
secondary education:: high school*, middle school*, secondary school*, 高中*, 初中*, 中学*
higher education:: university, universities, college, undergraduate*, phd*, graduate school*, professor, 大学, 研究生*, 博士*, 本科*, 教授*
college application: personal statement*, statement of purpose*, college essay*, admission, scholarship*, 申请大学*, 个人陈述*, 奖学金*, 留学*, 志愿填报*
online learning: online course*, mooc*, e learning*, coursera*, 在线学习*, 网课*, 在线课程*
special education: dyslexia*, learning disability*, autism*, special needs*, 特殊教育*, 自闭症*, 阅读障碍*
educational game:: learning game*, educational game*, game for students*, icebreaker*, 教育游戏*, 破冰*
academic integrity: cheating*, academic dishonesty*, 学术诚信*, 作弊*
critical thinking: bias in reasoning, fallacy*, fallacies*, logical fallacy*, evaluate sources*, 批判性思维*, 逻辑谬误*
skill learning:: learn to*, learning to*, beginner*, beginners*, for beginners*, play the guitar*, get better at*, 入门*, 学会*, 初学者*, 新手*
# language
translation: ^translate*, translate*, translated into*, translate this*, how do you say*, into chinese*, into english*, into spanish*, into french*, 翻译*, 翻译成*, 译成*, 英译中*, 中译英*, 译文*, 用英语怎么说*
english to chinese translation:: translate & into chinese*, translate & to chinese*, english to chinese*, 翻译成中文*, 英译中*, 译成中文*
chinese to english translation:: 翻译成英文*, 翻译成英语*, 中译英*, 译成英文*, chinese to english*, 用英语怎么说*
machine translation evaluation:: translation quality*, bleu score*, compare the translations*, 译文质量*, 翻译质量*
localization: localize*, localise*, 本地化*
transliteration: romanize*, pinyin*, romaji*, 拼音*, 罗马音*
language learning: learn english*, learn spanish*, learn chinese*, learn french*, learning english*, learning japanese*, practice my english*, fluent*, language exchange*, 学英语*, 学习英语*, 英语口语*, 学日语*, 口语练习*, 语言学习*
vocabulary learning:: vocabulary, new words*, word of the day*, what does the word*, vocabulary list*, words related to, 词汇*, 单词, 生词*, 词语
grammar explanation:: grammar, past tense*, present perfect*, subjunctive*, verb conjugation*, conjugate*, articles in english, preposition*, passive voice*, clause in grammar, 语法, 时态*, 虚拟语气*, 被动语态*, 从句*, 语态
grammar correction:: correct my grammar*, grammar mistakes*, grammar errors*, grammatically*, correct this sentence*, fix the grammar*, 改语法*, 语法错误*, 修改病句*, 语法检查*
pronunciation: pronounce, how do you pronounce*, phonetic*, ipa*, accent, 发音*, 怎么读*, 读音*, 口音*, 音标*
idiom explanation:: idiom*, idioms*, proverb, proverbs*, saying means, slang, 成语*, 谚语*, 俗语*, 歇后语*, 俚语*, 网络用语*
etymology: origin of the word*, word origin*, derived from latin*, 词源*, 字源*
linguistics: morpheme*, phoneme*, syntax tree*, semantics*, pragmatics*, language family*, dialect*, 语言学*, 音素*, 语素*, 方言*, 语系*
sentence construction:: make a sentence*, make sentences*, use & in a sentence*, sentence with the word*, 造句*, 用 & 造句*, 连词成句*
sentence transformation:: change the sentence*, rewrite the sentence*, convert the sentence*, active to passive*, into passive*, combine the sentences*, 改写句子*, 句型转换*, 改成被动*, 合并句子*
part of speech identification:: noun, nouns, verb, verbs, adjective*, adjectives, adverb*, identify the nouns*, 词性*, 名词, 动词, 形容词*
punctuation: comma, semicolon*, apostrophe*, punctuate, capitalization*, capitalize, 标点*, 标点符号*, 逗号*
spelling: spell, misspelled*, spelled, spell check*, 拼写*
word game:: crossword*, hangman*, scrabble*, wordle*, word puzzle*, rhyming words*, 猜字*, 填字*, 成语接龙*, 字谜*
classical chinese:: 文言文*, 古文*, 论语*, 古诗词*, 唐诗*, 宋词*, classical chinese*
chinese language: in chinese*, into chinese*, to chinese*, mandarin, chinese character*, chinese characters*, hanzi*, hsk*, 汉语*, 汉字, 普通话*, 中文
english language: in english*, into english*, to english*, english grammar*, english word*, english vocabulary*, 英语, 英文
spanish language: in spanish*, into spanish*, to spanish*, spanish, en español*, 西班牙语*
french language: in french*, into french*, to french*, french word*, french, en français*, 法语*
german language: in german*, into german*, to german*, german word*, german, 德语*
japanese language: in japanese*, into japanese*, to japanese*, japanese, kanji*, hiragana*, jlpt*, 日语*, 日本語*
korean language: in korean*, into korean*, to korean*, korean, hangul*, 韩语*, 한국어*
latin language: latin phrase*, in latin*, 拉丁语*
sign language: asl*, 手语*
code switching: bilingual, multilingual*, 双语*, 多语言*
`;
