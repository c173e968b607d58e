/** History, culture, thought and the arts. */
export const humanities = `
# history
world history: world war*, world war ii*, world war i*, cold war*, industrial revolution*, french revolution*, renaissance*, 世界历史*, 世界大战*, 二战*, 一战*, 冷战*, 工业革命*, 法国大革命*, 文艺复兴*
ancient history:: ancient egypt*, ancient rome*, roman empire*, ancient greece*, mesopotamia*, pharaoh*, pyramids, 古埃及*, 古罗马*, 古希腊*, 罗马帝国*, 金字塔*
medieval history:: middle ages*, medieval, crusades*, feudal*, black death*, 中世纪*, 十字军*, 封建*
chinese history:: chinese history*, ming dynasty*, tang dynasty*, qing dynasty*, song dynasty*, han dynasty*, great wall*, 唐朝*, 宋朝*, 明朝*, 清朝*, 汉朝*, 秦始皇*, 三国*, 中国历史*, 朝代*, 辛亥革命*, 长城*
american history:: american revolution*, civil war*, american history*, abraham lincoln*, founding fathers*, 美国历史*, 南北战争*, 林肯*
european history:: european history*, napoleon*, british empire*, habsburg*, ottoman*, 欧洲历史*, 拿破仑*, 大英帝国*
historical event:: history of*, historical event*, historical events*, what happened in*, battle of*, revolution, when did & begin, 历史事件*, 历史, 战役*, 历史背景*, 起义*
historical analysis:: historical significance*, historical context*, historians*, causes of the war*, causes of world war*, 历史意义*, 历史影响*, 历史原因*
historical figure:: who was*, emperor, king, queen, cleopatra*, gandhi*, mandela*, einstein*, 皇帝*, 历史人物*, 孔子?, 诸葛亮*
archaeology: archaeolog*, artifact*, artifacts*, excavation*, ruins*, 考古*, 文物*, 遗址*
genealogy: family tree*, ancestry*, ancestors*, 家谱*, 族谱*
# philosophy
ethics:: ethics*, ethical, moral, morality*, moral dilemma*, trolley problem*, right or wrong*, utilitarian*, 伦理*, 道德*, 电车难题*, 功利主义*
metaphysics: free will*, determinism*, existence of god*, consciousness, meaning of life*, 形而上学*, 自由意志*, 意识*, 人生的意义*, 人生意义*
epistemology: theory of knowledge*, skepticism*, justified belief*, 认识论*, 怀疑论*
existentialism: sartre*, nietzsche*, camus*, absurdism*, 存在主义*, 尼采*, 萨特*
ancient philosophy:: plato*, socrates*, aristotle*, stoic*, stoicism*, 柏拉图*, 苏格拉底*, 亚里士多德*, 斯多葛*
chinese philosophy:: confucius*, confucian*, taoism*, daoism*, laozi*, 儒家*, 道家*, 老子*, 庄子*, 孟子*, 孔子*, 道德经*
political philosophy: social contract*, justice theory, marxism*, karl marx*, socialism*, capitalism*, liberalism*, 政治哲学*, 马克思*, 社会主义*, 资本主义*, 社会契约*
philosophical discussion:: philosophical*, philosophy, thought experiment*, ship of theseus*, what is truth*, what is happiness*, 哲学*, 思想实验*, 哲学问题*, 什么是幸福*
# psychology
cognitive psychology: memory works*, perception*, attention span*, cognitive*, 认知*, 认知心理*, 注意力?
social psychology: conformity*, bystander effect*, stereotype*, group behavior*, 社会心理*, 从众*, 刻板印象*, 旁观者效应*
developmental psychology: piaget*, attachment theory*, adolescence*, child development*, 发展心理*, 青春期*, 依恋*
personality: mbti*, introvert*, extrovert*, personality test*, personality type*, big five*, 性格, 人格*, 内向*, 外向*, 星座性格
motivation: motivate*, motivated, self discipline*, willpower*, stay motivated*, maslow*, 动力, 自律*, 激励*, 马斯洛*
emotional intelligence: empathy, self awareness*, manage emotions*, anger management*, 情商*, 共情*, 情绪管理*, 控制情绪*
human behavior: behavior of people, habits, habit, human nature*, body language means, 人类行为*, 习惯, 人性*
# religion
christianity: bible*, jesus*, church, christian*, gospel*, catholic*, easter*, 基督教*, 圣经*, 耶稣*, 教会*
islam: quran*, muslim*, muhammad*, ramadan*, mosque*, 伊斯兰*, 古兰经*, 穆斯林*, 斋月*
buddhism: buddha, buddhist*, zen, nirvana*, dharma*, 佛教*, 佛陀*, 禅宗*, 佛经*
hinduism: hindu*, vedas*, bhagavad gita*, 印度教*
judaism: jewish*, torah*, hanukkah*, 犹太*
mythology: myth, myths, greek mythology*, norse mythology*, zeus*, thor*, legend of*, 神话*, 希腊神话*, 北欧神话*, 山海经*, 传说*
religious studies:: religion, religions*, religious*, theology*, prayer, 宗教*, 神学*, 祈祷*, 信仰*
# literature
literary analysis:: literary analysis*, themes in*, theme of the novel*, symbolism*, analyze the poem*, analyse the poem*, hamlet*, shakespeare*, 文学分析*, 主题思想*, 象征*, 红楼梦*, 莎士比亚*, 鲁迅*, 赏析*, 诗歌鉴赏*
book recommendation:: book recommendation*, recommend & book*, recommend & books*, books to read*, books about*, books like*, reading list*, 推荐 & 书*, 书单*, 好书*, 看什么书*
book summary:: summary of the book*, summarize the book*, summarize the novel*, plot of the book*, 书籍摘要*, 小说梗概*, 这本书讲*
comics and manga:: comic*, comics, manga*, anime*, superhero*, superheroes*, graphic novel*, 漫画*, 动漫*, 动画*, 超级英雄*, 番剧
# art
music: song, songs, guitar, piano, melody, orchestra, symphony*, band, singer, 音乐, 歌曲, 吉他*, 钢琴*, 歌手*, 乐队*
music theory: chord, chords, chord progression*, scale in c, key signature*, time signature*, 乐理*, 和弦*, 音阶*, 节拍*
music recommendation:: recommend & songs*, recommend & music*, playlist*, playlists*, 歌单*, 推荐 & 歌*, 推荐 & 音乐*
film:: movie, movies, film, films, director, cinema*, hollywood*, netflix*, oscar*, actor, 电影, 导演*, 演员*, 影片*, 奥斯卡*
movie recommendation:: recommend & movie*, recommend & movies*, movies like*, movie recommendations*, recommend & film*, 推荐 & 电影*, 好看的电影*
television show:: tv show*, tv series*, sitcom*, episode*, season finale*, 电视剧*, 综艺*, 剧集*, 追剧
video game:: video game*, video games*, minecraft*, playstation*, xbox*, nintendo*, pokemon*, league of legends*, gaming*, steam game*, 游戏, 电子游戏*, 原神*, 王者荣耀*, 我的世界*
game design:: game mechanic*, game mechanics*, level design*, board game design*, game idea*, design a game*, design a board game*, 游戏设计*, 关卡设计*, 游戏机制*, 设计一个游戏*
board game:: board game*, board games*, chess, card game*, poker, monopoly game, settlers of catan*, 桌游*, 象棋*, 围棋*, 扑克*, 麻将*
visual art:: painting, paintings, sketching*, sculpture*, van gogh*, impressionism*, museum, watercolor*, 绘画*, 画画*, 油画*, 雕塑*, 梵高*, 水彩*, 素描*, 博物馆, pencil drawing*, learn to draw*
art history: baroque*, art movement*, surrealism*, mona lisa*, 艺术史*, 巴洛克*, 蒙娜丽莎*
photography: camera, photo, photos?, aperture*, shutter speed*, lens for portraits, photographer*, 摄影*, 拍照*, 相机*, 光圈*, 快门*
graphic design: poster, flyer*, typography*, font, fonts, banner, brochure*, photoshop*, illustrator*, 平面设计*, 海报*, 字体*, 排版*, 宣传册*
architecture: architect*, building design*, floor plan*, gothic*, skyscraper*, 建筑设计*, 建筑*, 户型*, 建筑师*
interior design: decorate*, living room*, furniture, home decor*, feng shui*, bedroom, 室内设计*, 装修*, 家具*, 客厅*, 卧室*, 风水*
fashion: outfit, outfits*, dress, clothes, style advice*, wardrobe*, sneakers*, what should i wear*, 时尚*, 穿搭*, 衣服, 搭配, 穿什么*
dance: dancing, ballet*, choreograph*, salsa*, 舞蹈*, 跳舞*, 芭蕾*
theater: theatre*, broadway*, stage play*, musical, opera, 戏剧*, 话剧*, 歌剧*, 音乐剧*, 京剧*
image description:: describe the image*, describe this picture*, describe the picture*, photo shows*, alt text*, 描述图片*, 这张图*, 图中*, 看图*
image generation prompt:: image prompt*, prompt for midjourney*, prompt for stable diffusion*, generate an image*, draw me*, logo idea*, 绘画提示词*, 画一幅*, 画一张*, 生成图片*
trivia: trivia question*, trivia questions*, pop quiz*, fun fact*, fun facts*, interesting fact*, 冷知识*, 趣闻*, 有趣的事实*
celebrity information:: celebrity*, celebrities*, famous people*, famous person*, taylor swift*, 明星*, 名人*, 偶像*
# culture
cultural tradition:: tradition, traditions, custom?, customs*, culture, cultural, ritual, 传统, 习俗, 文化, 民俗*, 风俗*
holiday and festival:: christmas*, halloween*, thanksgiving*, new year s eve*, lunar new year*, chinese new year*, festival, festivals, diwali*, mid autumn*, valentine*, 春节*, 中秋*, 圣诞*, 端午*, 节日*, 元宵*, 国庆*, 情人节*, 清明*
cross cultural comparison: cultural difference*, cultural differences*, culture shock*, eastern and western*, 文化差异*, 中西方*, 文化冲击*
geography: country, countries, river, mountain, mountains, continent*, continents, capital city*, capital of*, border, desert, island, longest river*, 地理*, 国家?, 河流, 山脉*, 首都*, 大洲*, 沙漠*, 岛屿*
anthropology: tribe*, indigenous*, kinship*, 人类学*, 部落*, 原住民*
astrology: zodiac*, horoscope*, tarot*, birth chart*, aries*, scorpio*, 星座*, 占星*, 塔罗*, 运势*, 算命*, 生肖*
`;
