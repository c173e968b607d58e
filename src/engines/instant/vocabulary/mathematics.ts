/** Mathematics and logic. */
export const mathematics = `
# mathematics
arithmetic: #arithmetic, add these numbers*, multiply*, multiplied by*, divided by*, sum of the numbers, calculate the sum*, subtract*, long division*, plus, minus, 加法*, 减法*, 乘法*, 除法*, 口算*, 计算?, 等于多少*, 整数的和*, 求和*
calculation:: ^calculate*, calculate*, ^compute*, compute the, how much is*, work out the, 计算, 算一下*, 求出, 算出*, 等于几
algebra: linear equation*, quadratic*, quadratic equation*, solve for x*, polynomial*, factorize*, factoring*, factor the*, inequality*, inequalities*, system of equations*, #equation, 代数*, 方程*, 一元二次*, 解方程*, 不等式*, 因式分解*, 多项式*, 方程组*, simplify the expression*, 化简*
equation solving:: solve the equation*, solve for*, solve the system*, roots of*, #equation*, 解方程*, 求解方程*, 方程的解*, 方程的根*
geometry: triangle*, triangles, circle*, radius*, perimeter*, area of*, angle*, angles, rectangle*, polygon*, hypotenuse*, volume of a*, cylinder*, sphere*, pythagor*, 几何*, 三角形*, 圆形*, 面积*, 周长*, 半径*, 角度, 勾股定理*, 体积*, 圆柱*, 正方形, 长方形*
trigonometry: sine*, cosine*, tangent*, sin x*, cos x*, trigonometric*, 三角函数*, 正弦*, 余弦*
calculus: derivative*, derivatives*, integral*, integrate*, differentiate*, differentiation*, chain rule*, taylor series*, limit of*, antiderivative*, gradient of*, 微积分*, 导数*, 积分*, 求导*, 极限*, 不定积分*, 偏导*, 泰勒
differential equation: differential equations*, ode, pde, 微分方程*
linear algebra: matrix*, matrices*, eigenvalue*, eigenvalues*, eigenvector*, vector space*, determinant*, dot product*, 线性代数*, 矩阵*, 特征值*, 行列式*, 向量*, 向量空间
probability: probabilities*, dice*, coin flip*, flip a coin*, coin is tossed*, bayes*, chance of*, odds of*, at random*, random variable*, expected value*, 概率*, 骰子*, 抛硬币*, 随机变量*, 期望*, 贝叶斯*, 可能性
combinatorics: permutation*, permutations*, combinations*, how many ways*, binomial coefficient*, pigeonhole*, 排列组合*, 组合数学*, 多少种方法*, 多少种排法*
number theory: prime number*, prime numbers*, primes*, divisible by*, greatest common divisor*, gcd*, lcm*, modulo*, modular arithmetic*, even number*, odd number*, fibonacci*, 数论*, 质数*, 素数*, 公约数*, 公倍数*, 整除*, 余数*, 斐波那契*
set theory: subset*, venn diagram*, union and intersection*, cardinality*, 集合*, 子集*, 交集*, 并集
graph theory: vertices*, eulerian*, hamiltonian path*, chromatic*, 图论*, 欧拉回路*
mathematical proof:: ^prove*, prove that*, proof*, proofs, show that*, theorem*, lemma*, by induction*, contradiction*, irrational*, 证明, 定理*, 归纳法*, 反证法*, 求证*
math word problem:: how many apples*, train leaves*, how much does & cost, how much money*, km per hour*, miles per hour*, how long will it take*, each person*, in total, how many & left, shares equally, costs & each*, 应用题*, 一共有*, 还剩*, 每小时*, 多少元*, 多少钱?, 相距*, 鸡兔同笼*, 平均每, 多少个, consecutive integers*, 连续整数*, how long do both take*
percentage calculation:: percent*, percentage*, percentages*, 10 off, discount of*, 百分之*, 百分比*, 打折*, 折扣
fraction: fractions*, numerator*, denominator*, one third*, 分数?, 分母*, 分子?, 约分*
ratio and proportion:: ratio, proportion*, proportional*, 比例*, 比值*
sequence and series:: arithmetic sequence*, geometric sequence*, geometric series*, next number*, number sequence*, sequence, series converge*, 数列*, 等差数列*, 等比数列*, 找规律*, 规律
function analysis:: graph of the function*, domain and range*, f x*, inverse function*, maximum value of the function*, monoton*, 函数图像*, 定义域*, 值域*, 单调*, 最大值*, 最小值*, 极值*
logarithm: logarithms*, log base*, exponent*, exponents*, exponential function*, 对数*, 指数函数*, 幂
complex number: complex numbers*, imaginary number*, complex plane*, 复数*, 虚数*
number system conversion: to binary*, binary to decimal*, to hexadecimal*, hexadecimal*, binary number*, base two*, decimal and hexadecimal*, 二进制*, 十六进制*, 进制转换*
unit conversion:: convert & km*, convert & miles*, convert & celsius*, convert & fahrenheit*, convert & kg*, convert & pounds*, to celsius*, in inches*, how many grams*, units, 单位换算*, 换算*, 摄氏度*, 华氏*, 公里 & 英里*
estimation: estimate, approximately how*, ballpark*, fermi problem*, rough estimate*, 估算*, 大约多少*, 估计
optimization problem:: maximize*, minimise*, minimize*, linear programming*, optimal solution*, constraints*, 最优*, 线性规划*, 优化问题*, 最大化*, 最小化*
numerical methods: newton s method*, numerical integration*, monte carlo*, bisection*, 数值方法*, 牛顿法*, 蒙特卡洛*
discrete mathematics: truth table*, boolean algebra*, propositional logic*, finite automat*, 离散数学*, 真值表*, 布尔代数*, 命题逻辑*
topology: topological space*, homeomorph*, manifold*, 拓扑学*, 流形*
abstract algebra: group theory*, ring theory*, galois*, abelian*, 抽象代数*, 群论*
game theory: nash equilibrium*, prisoner s dilemma*, payoff*, zero sum*, 博弈论*, 纳什均衡*, 囚徒困境*
math puzzle:: magic square*, sudoku*, number puzzle*, weighing puzzle*, brain teaser math, knights and knaves*, 数独*, 幻方*, 数学谜题*, 智力题*
math education:: teach fractions*, math lesson*, learn math*, multiplication table*, 数学教学*, 乘法口诀*, 学数学
mathematical modeling: mathematical model*, model the growth*, exponential growth*, 数学建模*, 建模*
compound interest:: compound interest*, simple interest*, annual interest*, interest rate of*, 复利*, 利息*, 年利率*
mean calculation:: average of*, average speed*, mean of*, weighted average*, 平均数*, 平均值*, 平均速度*
mental math: mental arithmetic*, trick to multiply*, 心算*, 速算*
`;
