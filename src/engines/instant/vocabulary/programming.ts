/** Programming: languages, tasks, tools. */
export const programming = `
# programming
code generation:: ^write a function*, write a function*, write a program*, write code*, write a script*, write a python*, write a java*, implement*, ^implement*, write & regex*, write & dockerfile*, write & sql query*, write & query, write & macro*, write & class, write & algorithm*, 写 & 脚本*, 写 & 程序*, 写 & 函数*, 写 & 代码*, function that*, create a function, code to*, code for, code that, 写一个函数*, 写个函数*, 写代码*, 编写代码*, 编写程序*, 写一个程序*, 实现一个*, 用代码, 写个脚本*, 写一段代码*, 写一个脚本*, 代码实现*, 编写一个*
debugging: ^debug*, debug*, bug, bugs, fix my code*, fix this code*, what is wrong with my code*, why does my code*, error in my code, doesn t compile, #traceback*, segmentation fault*, stack trace*, throws an error, null pointer*, undefined is not, 调试*, 报错*, 修复bug*, 代码有问题*, 代码错误*, 出错了, 抛出异常
code explanation:: explain this code*, explain the code*, explain the following code*, what does this code*, what does this function*, walk me through this code, 解释这段代码*, 解释代码*, 这段代码*, 这个函数是什么
code review: ^review this code, review my code*, review this pull request, pull request*, code quality, 代码审查*, 审查代码*, 代码评审*
code optimization:: optimize this code*, optimize my code*, make this code faster*, speed up*, more efficient*, performance of this code, faster, optimize, optimise, 优化代码*, 性能优化*, 提高效率?, 加速, 更高效
code refactoring: ^refactor*, refactor*, clean up this code*, clean code*, more readable*, 重构*, 代码整洁*
code translation:: convert this code*, translate this code*, port this*, convert & to python*, convert & to javascript*, from python to*, from java to, rewrite in rust, 代码转换*, 转换成python*, 改写成java*, 翻译成python
code completion:: complete the code*, complete this function*, complete the function*, finish this function, todo in the code, 补全代码*, 完成代码*, 补全函数*
code documentation:: docstring*, docstrings*, document this function, add comments*, comment this code*, readme*, api documentation*, jsdoc*, 代码注释*, 添加注释*, 写文档, 文档字符串*
unit testing:: unit test*, unit tests*, test case*, test cases, pytest*, jest*, junit*, mock the?, write tests*, test coverage*, 单元测试*, 测试用例*, 写测试
software testing: integration test*, end to end test*, regression test*, qa test, selenium*, playwright*, cypress, load test*, 自动化测试*, 集成测试*, 软件测试*, 压力测试*
error handling:: error handling*, handle errors*, handle exceptions*, exception, exceptions, try catch*, try except*, error messages, edge cases?, handle invalid, invalid input*, retry on, graceful, 错误处理*, 异常处理*, 捕获异常*, 处理错误*, 异常
input validation:: validate, input validation*, validation, sanitize*, form validation*, 输入验证*, 校验*, 表单验证*, 验证输入*
algorithm design: algorithm*, algorithms, pseudocode*, pseudo code*, greedy*, divide and conquer*, backtracking*, 算法, 伪代码*, 贪心*, 分治*, 回溯*
sorting algorithm: quicksort*, quick sort*, merge sort*, bubble sort*, heap sort*, insertion sort*, mergesort, 快速排序*, 归并排序*, 冒泡排序*, 堆排序*, 排序算法*
search algorithm: binary search*, linear search*, a star*, depth first*, breadth first*, dfs*, bfs*, 二分查找*, 深度优先*, 广度优先*, 搜索算法*
graph algorithm: shortest path*, dijkstra*, spanning tree*, topological sort*, graph traversal*, bellman ford, 最短路径*, 最小生成树*, 拓扑排序*, 图算法*
dynamic programming: knapsack*, memoization*, longest common subsequence*, coin change*, 动态规划*, 背包问题*, 记忆化
recursion: recursive*, recursively, tower of hanoi*, 递归, 汉诺塔*
complexity analysis: time complexity*, space complexity*, big o*, o n*, 时间复杂度*, 空间复杂度*
data structure: data structures*, linked list*, binary tree*, hash table*, hash map*, hashmap*, stack and queue*, priority queue*, queue?, trie*, heap?, binary search tree*, 数据结构*, 链表*, 二叉树*, 哈希表*, 队列, 栈
array manipulation:: array, arrays, two sum*, subarray*, list of integers*, list of numbers*, rotate the array, 数组, 子数组*, 列表中
string manipulation:: string manipulation*, reverse a string*, substring*, palindrome*, strings, anagram*, concatenate*, split the string, vowels*, 字符串, 回文*, 子串*, 反转字符串*
regular expression: regex*, regexp*, regular expressions*, regexes, 正则*, 正则表达式*
object oriented programming: oop*, class called*, inheritance, polymorphism*, encapsulation*, a class?, classes?, constructor?, 面向对象*, 继承?, 多态*, 封装*
functional programming: higher order function*, immutab*, pure function*, map filter reduce*, lambda function*, closure, closures, monad*, 函数式*, 闭包*, 高阶函数*
design pattern: design patterns*, singleton*, factory pattern*, observer pattern*, dependency injection*, strategy pattern, 设计模式*, 单例*, 工厂模式*, 观察者模式*, 依赖注入*
concurrency: concurrent*, multithread*, multithreading*, threads, thread safe*, race condition*, deadlock*, mutex*, parallel processing*, goroutine*, goroutines*, 并发*, 多线程*, 线程, 死锁*, 竞态
asynchronous programming: async*, await*, asyncio*, promises?, event loop*, callback*, callbacks, coroutine*, 异步, 协程*, 回调*
memory management: memory leak*, memory leaks*, garbage collect*, garbage collection*, malloc*, pointer, pointers, heap and stack, out of memory, 内存泄漏*, 内存管理*, 垃圾回收*, 指针*
version control:: git*, github*, gitlab, merge conflict*, git commit*, git rebase*, branch?, rebase*, 版本控制*, 合并冲突*, 提交记录
package management:: npm*, pip install*, dependency conflict*, package json*, conda*, virtual environment*, virtualenv*, poetry?, 依赖冲突*, 虚拟环境*, 包管理*, with pip*, pip and
file handling:: read a file*, write to a file*, read & file, file i o*, open file, text file*, csv file*, files in a folder*, directory, rename files*, 读取文件*, 写入文件*, 文件夹, 文件操作*, 批量重命名*
date and time handling:: datetime*, timezone*, time zone*, timezones, timestamp*, date format*, parse dates, 时间戳*, 时区*, 日期格式*
logging: log file*, logs, logger*, log level*, 日志, 日志记录*
command line tool:: command line*, cli*, argparse*, terminal, command line argument, 命令行*, 终端*
automation script:: automate*, automation, script that*, cron job*, cron*, scheduled task*, batch script*, 自动化*, 定时任务*, 脚本, 自动化脚本*
web scraping: scrape*, scraping*, scraper*, crawler*, beautifulsoup*, beautiful soup*, scrapy*, crawl, 爬虫*, 抓取网页*, 爬取*, 网页抓取*
game development: unity*, unreal engine*, pygame*, game engine*, tic tac toe*, snake game*, godot*, game loop*, tetris, 游戏开发*, 贪吃蛇*, 井字棋*, 俄罗斯方块
competitive programming: leetcode*, codeforces*, hackerrank*, programming contest*, 力扣*, 算法竞赛*, 竞赛题
compiler: compilers*, parser, lexer*, abstract syntax tree*, interpreter?, bytecode*, tokenizer?, 编译器*, 词法分析*, 语法树*
programming concept:: programming concept*, difference between & in python*, what is a variable*, loops*, for loop*, while loop*, variables, if statement*, generics*, type system*, 编程概念*, 循环, 变量, 面向过程, 泛型
naming convention:: variable names*, naming convention*, camelcase*, camel case*, snake case*, 变量命名*, 命名规范*
software licensing: open source license*, mit license*, gpl*, apache license*, 开源协议*, 许可证
python: py, django*, flask*, pandas*, numpy*, #python*, list comprehension*, python3*, pip?
javascript: js*, node js*, nodejs*, jquery*, express js*, #javascript*, es6*, dom?
typescript: ts?, tsconfig*, type annotation*, interface in typescript
java: spring boot*, jvm*, maven*, gradle*, #java*, jdk*
c++: cpp*, stl?, #cpp*, std vector*, c 语言?
c programming:: c program*, c language*, in c*, ansi c, c语言*
c#: csharp*, dotnet*, asp net*, linq*, wpf
go programming:: golang*, in go*, go routine*, goroutine*, go语言*
rust programming:: in rust*, rust*, cargo?, borrow checker*, rustc
php: laravel*, wordpress plugin*, symfony*
ruby: rails*, ruby on rails*, gem?
swift programming:: swift*, swiftui*, xcode*, ios app*
kotlin: android studio*, jetpack compose*
r programming:: in r*, ggplot*, ggplot2*, dplyr*, tidyverse*, rstudio*, r语言*
matlab: simulink*, octave
scala: akka*
haskell: ghc
perl: perl script
lua: roblox*
assembly language:: assembly*, x86*, arm assembly*, mips*, 汇编*
shell scripting:: bash*, shell script*, shell*, zsh, awk*, sed*, grep*, #shell*, linux command*, shell脚本*, bash脚本*, linux命令*
powershell: windows script, batch file*
vba programming:: vba*, excel macro*, macro?, 宏?
# software engineering
web development: website*, web page*, webpage*, web app*, web application*, flask*, django*, landing page*, html and css*, full stack*, web server*, 网站*, 网页*, 网页开发*, 前后端*, web应用
mobile app development:: mobile app*, android app*, ios app*, flutter*, react native*, app store*, android*, 手机应用*, 安卓*, 移动应用*, app开发*, 小程序*
desktop application development:: desktop app*, desktop application*, tkinter*, electron*, pyqt*, gui*, graphical user interface, 桌面应用*, 图形界面*
software architecture: system design*, microservice*, microservices*, monolith*, scalab*, scalable*, event driven*, architecture for, load balancer*, 系统设计*, 微服务*, 架构*, 高并发*, 可扩展
system administration: sysadmin*, linux server*, ubuntu*, systemd*, nginx*, apache?, ssh*, file permission*, chmod*, disk space*, 服务器, 运维*, 权限设置
devops: ci cd*, jenkins*, github actions*, terraform*, ansible*, deployment pipeline*, deploy, 部署, 持续集成*, 流水线
containerization: docker*, dockerfile*, kubernetes*, k8s*, container image, docker compose*, 容器*, 容器化*
cloud computing: aws*, azure*, google cloud*, gcp*, s3 bucket*, lambda function?, ec2*, serverless*, 云计算*, 云服务*, 阿里云*, 云服务器*
cybersecurity: security vulnerab*, vulnerabilit*, vulnerability*, sql injection*, xss*, cross site scripting*, penetration test*, firewall*, malware*, phishing*, ransomware*, secure?, 网络安全*, 漏洞, 注入攻击*, 防火墙*, 渗透测试*
authentication: login*, log in system, oauth*, jwt*, password hash*, session token*, authorization*, two factor*, single sign on*, 登录, 认证*, 鉴权*, 权限控制
cryptography: encrypt*, encryption*, decrypt*, rsa*, aes*, hash function*, sha256*, sha 256, public key*, 加密*, 解密*, 密码学*, 公钥*
networking: tcp*, udp*, ip address*, subnet*, dns*, router*, osi model*, http protocol*, socket, sockets, latency, 网络协议*, 路由器*, 子网*, 套接字*, 三次握手*
operating system: operating systems*, kernel, process scheduling*, virtual memory*, paging, linux?, windows 10*, windows 11*, macos*, 操作系统*, 内核*, 进程*, 虚拟内存*
distributed systems: distributed system*, consensus algorithm*, raft*, paxos*, cap theorem*, message queue*, kafka*, rabbitmq*, eventual consistency*, 分布式*, 消息队列*, 一致性协议
caching: cache, redis*, memcached*, cdn*, lru*, 缓存
performance optimization:: performance, bottleneck*, is this slow*, so slow*, too slow*, slow, profiling*, profiler*, slow query*, latency, throughput*, page load*, 性能, 瓶颈*, 卡顿*, 慢查询*
software requirement analysis:: requirements document*, user story*, user stories*, functional requirement*, acceptance criteria*, use case diagram*, uml*, 需求文档*, 用户故事*, 需求分析*
agile development: scrum*, sprint*, kanban*, standup*, story points*, 敏捷*, 迭代
ui design:: ui*, ux*, user experience*, wireframe*, figma*, color scheme*, usability*, 界面设计*, 用户体验*, 交互设计*, 原型图
accessibility: screen reader*, wcag*, aria label*, accessible, 无障碍*
embedded systems: embedded, microcontroller*, arduino*, raspberry pi*, esp32*, firmware*, sensor, 嵌入式*, 单片机*, 树莓派*, 传感器
internet of things: iot*, smart home*, mqtt*, 物联网*, 智能家居*
blockchain: smart contract*, ethereum*, solidity*, nft*, decentralized*, web3*, 区块链*, 智能合约*, 以太坊*
chatbot development: chatbot*, chat bot*, discord bot*, telegram bot*, slack bot*, 聊天机器人*, 机器人程序
technical documentation:: technical documentation*, user manual*, release notes*, changelog*, api docs*, 技术文档*, 用户手册*, 使用手册*, 发布说明
technical support:: wifi*, printer*, blue screen*, laptop*, my computer*, my phone*, bluetooth*, router not, reinstall*, driver?, 电脑, 手机, 打印机*, 蓝屏*, 无法连接, 连不上*
computer hardware: cpu*, gpu*, graphics card*, ssd*, hard drive*, motherboard*, ram*, 显卡*, 主板*, 硬盘*, 处理器*, 内存条
search engine optimization: seo*, google ranking, meta description*, backlink*, 搜索引擎优化*, 关键词排名
# web development
frontend development: front end*, frontend*, react*, vue*, angular*, svelte*, react component*, user interface*, next js, usestate*, 前端*, 组件, react组件*, 界面
css styling:: css*, flexbox*, css grid*, tailwind*, center a div*, stylesheet*, media quer*, responsive layout, 样式*, 居中*
html: #html*, html form*, html tag*
backend development: back end*, backend*, server side*, fastapi*, spring boot*, 后端*, 服务端*, 服务器端, express js*
api development:: api*, apis*, rest api*, restful*, endpoint, endpoints, graphql*, http request*, swagger*, openapi*, 接口, api接口*, rest接口*, 请求接口
api integration:: call the api*, api key*, stripe api*, openai api*, integrate & api*, webhook*, webhooks, third party api, requests library, 调用api*, 调用接口*, 对接接口*
crud operation:: crud*, create read update delete*, create & read & update & delete*, create & update & delete, add edit and delete*, 增删改查*, 增 & 删 & 改 & 查
browser extension: chrome extension*, userscript*, 浏览器插件*, 浏览器扩展*
`;
