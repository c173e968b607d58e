/** Writing, fiction and role play. */
export const writing = `
# writing
creative writing:: creative writing*, short story*, poem*, write a story*, write a poem*, fiction*, creative, imaginative, 创意写作*, 写一首诗*, 写一个故事*, 写首诗*, 编一个故事*, 短篇小说*, novel, opening line*, opening scene*
essay writing:: essay, essays, write an essay*, thesis statement*, five paragraph*, argumentative essay*, persuasive essay*, 作文*, 议论文*, 写一篇文章*, 写一篇关于*, 散文*, 论述文
article writing:: write an article*, article about*, article on*, news article*, magazine article*, op ed*, 写一篇报道*, 撰写文章*, 专栏文章, 新闻稿*
blog writing:: blog, blog post*, blog article*, blog entry*, 博客*, 博文*, 公众号文章*, 推文
academic writing:: abstract for*, research paper*, thesis*, dissertation*, literature review*, academic paper*, journal article*, conference paper*, 论文*, 学术论文*, 文献综述*, 毕业论文*, 学术写作*
technical writing: technical report*, white paper*, whitepaper*, specification*, 技术报告*, 技术写作*, 白皮书*
scientific writing: lab report*, methods section*, results section*, 实验报告*
report writing:: write a report*, report on*, report about, incident report*, progress report*, annual report*, 写一份报告*, 报告, 总结报告*, 工作总结*, 调研报告*
email writing:: email, e mail*, emails, write an email*, draft an email*, reply to this email*, cold email*, subject line*, follow up email*, 邮件, 写一封邮件*, 电子邮件*, 回复邮件*
letter writing:: letter to*, write a letter*, cover letter?, love letter*, complaint letter*, thank you letter*, 写一封信*, 感谢信*, 投诉信*, 情书*, 书信*, 一封信, complaint to*, letter of complaint*
cover letter:: cover letter*, motivation letter*, letter of motivation*, 求职信*, 自荐信*
recommendation letter: reference letter*, letter of recommendation*, 推荐信*
resignation letter: letter of resignation*, resign from*, 辞职信*, 离职信*
apology letter:: apology*, apologize*, apologise*, say sorry*, 道歉*, 致歉*, 检讨书*
event invitation:: invitation*, invite guests*, wedding invitation*, 邀请函*, 请柬*, 邀请信*
speech writing:: speech, write a speech*, wedding speech*, toast for*, eulogy*, keynote*, graduation speech*, 演讲稿*, 致辞*, 发言稿*, 演讲*, 讲话稿*
script writing:: screenplay*, script for a*, film script*, video script*, youtube script*, podcast script*, sketch*, stage play*, 剧本*, 脚本文案*, 短视频脚本*, 台词*, 小品
poetry writing:: poem*, poems, poetry*, sonnet*, haiku*, limerick*, rhyme*, rhyming*, verse*, ode*, ballad, acrostic*, 诗*, 写诗*, 古诗*, 现代诗*, 七言*, 五言*, 绝句*, 对联*, 俳句*
song writing:: song lyrics*, lyrics*, write a song*, chorus*, rap*, write a rap*, 歌词*, 写一首歌*, 说唱*
story writing:: story, stories, short story*, tell me a story*, bedtime story*, fairy tale*, fable*, tale of*, once upon a time*, 故事, 童话*, 讲个故事*, 寓言*, 睡前故事*, 小说
story continuation:: continue the story*, continue this story*, finish the story*, what happens next*, next chapter*, alternative ending*, 续写*, 续写故事*, 接下来发生*, 下一章*
plot development: plot, plot twist*, story idea*, story ideas*, storyline*, three act*, premise for a, 情节*, 剧情*, 故事大纲*, 反转
character creation:: character, characters, backstory*, protagonist*, villain*, antagonist*, character description*, character sheet*, 人物设定*, 角色, 主角, 反派*, 人设*
world building:: worldbuilding*, world building*, fantasy world*, magic system*, fictional world*, fictional country*, 世界观*, 魔法体系*, 架空*
dialogue writing:: dialogue*, dialog*, write a conversation*, conversation between*, banter*, 对白*, 对话?, 写一段对话*
fan fiction:: fanfiction*, fan fiction*, fanfic*, harry potter*, star wars*, marvel*, crossover*, 同人*, 同人文*
fantasy fiction:: fantasy, dragon, dragons, wizard*, elf, elves, kingdom, sword, 奇幻*, 玄幻*, 巨龙*, 精灵, 修仙*, 魔法师*
science fiction: sci fi*, scifi*, spaceship*, dystopia*, dystopian*, cyberpunk*, alien, aliens, time travel*, android story, 科幻*, 外星人*, 赛博朋克*, 时间旅行*, 穿越*
horror fiction:: horror*, scary story*, ghost story*, haunted*, creepy*, zombie*, 恐怖*, 鬼故事*, 惊悚*
mystery fiction:: detective*, murder mystery*, whodunit*, mystery story*, crime fiction*, sherlock*, 侦探*, 悬疑*, 推理小说*, 破案*, mystery novel*, detective novel*
romance fiction:: romance*, love story*, fall in love*, romantic story*, 爱情故事*, 言情*, 恋爱小说*
historical fiction: historical novel*, set in victorian*, set in ancient*, medieval village*, 历史小说*
adventure fiction:: adventure, quest, treasure*, expedition*, 冒险*, 寻宝*, 探险*
children literature:: children s story*, children s book*, picture book*, story for kids*, nursery rhyme*, 儿童故事*, 绘本*, 儿歌*
humor writing:: joke, jokes, funny, pun*, puns, humorous*, stand up comedy*, satire*, parody*, make me laugh*, 笑话*, 幽默*, 段子*, 搞笑*, 讽刺, 相声*
scene description:: describe the scene*, describe a scene*, vivid description*, describe & sensory*, setting of, sunset over, 描写*, 场景描写*, 环境描写*, 景色*
descriptive writing: describe a*, description of a place, vivid*, sensory details*, 描述*, 生动*
narrative writing: first person narrative*, personal narrative*, narrate*, point of view*, 记叙文*, 叙述*, 第一人称*
diary writing:: diary, journal entry*, diary entry*, memoir*, 日记*, 周记*, 回忆录*
biography writing:: biography*, biographies, bio for*, short bio*, life of?, autobiography*, about me, 传记*, 自我介绍*, 生平*, 个人简介*, 人物介绍
caption writing:: caption, captions, instagram caption*, photo caption*, 配文*, 朋友圈文案*, 图片说明*
social media content:: instagram*, tweet, tweets, twitter*, facebook post*, linkedin post*, social media*, tiktok*, hashtag*, hashtags*, thread about, youtube*, 小红书*, 微博*, 抖音*, 朋友圈*, 社交媒体*, 短视频*
product description:: product description*, describe this product*, product page*, amazon listing*, 商品描述*, 产品描述*, 产品介绍*, 商品详情
product review writing:: product review*, write a review*, review for a*, restaurant review*, review of?, 商品评价*, 写评价*, 好评*, 产品评测*
movie review:: movie review*, film review*, review of the movie*, 影评*, 观后感*, 电影评论*
book review:: book review*, book report*, review of the book*, 书评*, 读后感*, 读书笔记*
news headline:: headline*, headlines*, newspaper headline*, 新闻标题*
slogan creation:: slogan*, slogans, tagline*, taglines*, catchphrase*, 标语*, 口号*, 广告语*, 宣传语*
greeting message:: birthday message*, birthday card*, birthday wish*, congratulations message*, greeting card*, wishes for, condolence*, sympathy message*, get well soon*, happy new year message*, 祝福语*, 贺卡*, 生日祝福*, 拜年*, 新年祝福*, 慰问, thank you note*, 留言*, birthday greeting*
text message:: text message*, text to my*, whatsapp message*, sms*, reply to this message*, 短信*, 微信消息*, 回复消息*, 怎么回复*
announcement writing:: announcement, announce, press release*, notice to, public notice*, memo*, 通知*, 公告*, 新闻发布*, 备忘录*, 启事*
quote generation:: quotes, quotation*, inspirational quote*, motivational quote*, famous quotes*, 名言*, 金句*, 语录*, 名人名言*
writing style analysis:: writing style*, literary device*, imagery*, narrator*, figurative language*, rhetorical device*, 写作手法*, 修辞*, 文风*, 表达手法*
writing improvement:: improve my writing*, make my writing*, writing tips*, better writer*, writer s block*, 写作技巧*, 提高写作*, 文笔*
plagiarism avoidance:: plagiarism*, plagiarized*, original wording*, 抄袭*, 查重*, 降重*
# role play
persona adoption:: act as*, you are a*, pretend to be*, pretend you are*, i want you to act as*, take the role of*, assume the role*, speak as*, respond as*, impersonate*, 你是一名*, 你是一位*, 你是一个*, 扮演*, 假装你是*, 充当*, 作为一名
role play: roleplay*, role playing*, rp?, in character*, stay in character*, let s play a role, 角色扮演*, 入戏, 保持角色*
interview simulation:: mock interview*, interview me*, interviewer, job interview*, practice interview*, 模拟面试*, 面试我*
text adventure game:: text adventure*, text based game*, dungeon master*, dungeons and dragons*, d d campaign*, rpg*, role playing game*, choose your own adventure*, 文字冒险*, 跑团*, 地下城*
conversation:: pretend we are*, simulate a conversation*, customer and, 模拟对话*, 情景对话*, 场景对话*
companionship chat:: be my friend*, i am lonely*, feel lonely*, talk to me*, girlfriend*, boyfriend*, 陪我聊*, 陪我*, 我好孤独*, 孤单*
expert consultation:: as an expert*, expert in*, as a lawyer*, as a doctor*, as a teacher*, as a nutritionist, senior engineer*, 作为专家*, 资深*, 以专家的身份*
historical figure persona:: as albert einstein*, as shakespeare*, as napoleon*, as socrates*, historical figure*, 以李白*, 以孔子*, 历史人物*
`;
