/** Natural sciences, engineering and the environment. */
export const science = `
# science
physics: newton s law*, newton s laws*, gravity, velocity, acceleration*, momentum*, friction*, kinetic energy*, relativity*, force, projectile*, pendulum, 物理*, 重力*, 速度?, 加速度*, 牛顿*, 动能*, 摩擦力*, 相对论*, 动量*
mechanics: torque*, spring constant*, rigid body*, pulley*, inclined plane*, 力学*, 力矩*, 弹簧*, 斜面*
thermodynamics: entropy*, heat transfer*, second law of thermodynamics*, ideal gas*, 热力学*, 熵*, 传热*, 理想气体*
electromagnetism: electric field*, magnetic field*, maxwell*, coulomb*, magnet, 电磁*, 磁场*, 电场*
electronics: circuit, resistor*, voltage*, transistor*, capacitor*, ohm s law*, led, 电路*, 电阻*, 电压*, 电容*, 晶体管*
optics: lens, refraction*, reflection of light*, wavelength*, laser*, rainbow*, 光学*, 折射*, 波长*, 透镜*, 彩虹*
quantum physics:: quantum*, quantum mechanics*, schrodinger*, entanglement*, quantum computing*, superposition*, 量子*, 量子力学*, 薛定谔*, 量子计算*
nuclear physics: nuclear fusion*, nuclear fission*, radioactive*, half life*, 核聚变*, 核裂变*, 放射性*
acoustics: sound wave*, sound waves*, decibel*, 声学*, 声波*, 分贝*
chemistry: chemical*, chemical reaction*, molecule*, molecules, periodic table*, acid*, ph value*, mole, molar*, balance the equation*, oxidation*, catalyst*, compound?, 化学*, 分子式*, 化学反应*, 元素周期表*, 酸碱*, 氧化*, 催化剂*, 配平*
organic chemistry: benzene*, alkane*, ester*, functional group*, 有机化学*, 烷烃*, 苯环*
materials science: alloy*, polymer*, graphene*, ceramics*, steel, 材料科学*, 合金*, 聚合物*, 石墨烯*
biology: cell, cells, photosynthesis*, mitochondria*, organism*, organisms*, dna*, protein?, enzyme*, bacteria*, virus?, 生物*, 细胞*, 光合作用*, 线粒体*, 细菌*, 酶*
genetics: gene*, genes, dna*, chromosome*, mutation*, crispr*, heredity*, mendel*, genome*, 遗传*, 基因*, 染色体*, 突变*
evolution: natural selection*, darwin*, evolved*, common ancestor*, fossil*, 进化*, 自然选择*, 达尔文*, 化石*
ecology: ecosystem*, ecosystems*, food chain*, biodiversity*, habitat*, invasive species*, 生态*, 生态系统*, 食物链*, 生物多样性*
botany: plant, plants, flower, leaf, leaves?, roots of plants, pollination*, 植物, 花卉*, 树木*, 叶子, tree species*
zoology: animal, animals, mammal*, insect, insects, reptile*, birds, whale*, bees*, 动物, 昆虫*, 哺乳动物*, 鸟类*, 蜜蜂*, 鲸
microbiology: microbe*, microbes*, microorganism*, fermentation*, 微生物*, 发酵*
neuroscience: brain, neuron*, neurons*, dopamine*, synapse*, hippocampus*, 神经科学*, 大脑, 神经元*, 多巴胺*
astronomy: planet, planets, star?, galaxy*, galaxies*, black hole*, black holes*, solar system*, moon, telescope*, comet*, eclipse*, light year*, big bang*, 天文*, 行星*, 黑洞*, 银河*, 太阳系*, 月球*, 日食*, 月食*, 宇宙*
space exploration: nasa*, mars rover*, rocket, rockets, astronaut*, satellite, space station*, mars*, 航天*, 火箭*, 卫星*, 宇航员*, 空间站*, 火星*
earth science: earthquake*, volcano, volcanoes*, plate tectonics*, mineral*, erosion*, geology*, rocks*, tides*, 地球科学*, 地震*, 火山*, 板块*, 地质*, 潮汐*
meteorology: weather, hurricane*, tornado*, rain, clouds, thunder*, lightning*, snow, humidity*, 气象*, 天气, 台风*, 降雨*, 闪电*, 下雨
climate change: global warming*, greenhouse gas*, greenhouse effect*, carbon emission*, carbon footprint*, sea level rise*, 气候变化*, 全球变暖*, 温室*, 碳排放*, 碳中和*
oceanography: ocean, oceans, ocean current*, coral reef*, deep sea*, 海洋*, 洋流*, 珊瑚*, 深海*
environmental protection: pollution*, recycling*, recycle*, plastic waste*, conservation*, sustainability*, sustainable*, deforestation*, 环保*, 环境保护*, 污染*, 回收*, 垃圾分类*, 可持续*
renewable energy: solar panel*, solar energy*, solar power*, wind turbine*, wind power*, hydropower*, geothermal*, 可再生能源*, 太阳能*, 风能*, 风力发电*, 新能源*
energy:: power plant*, electricity, battery, batteries, fuel, nuclear power*, 能源, 电池*, 发电*, 核电*, 电力, energy
scientific experiment:: experiment*, experiments, science project*, science fair*, hypothesis for, lab safety*, 实验*, 科学实验*, 实验设计*
scientific method: falsifiab*, peer review*, control variable*, hypothesis*, 科学方法*, 同行评审*, 变量控制
research methodology:: research question*, research design*, qualitative research*, quantitative research*, sampling method*, methodology*, questionnaire design*, 研究方法*, 定性研究*, 定量研究*, 问卷设计*, 研究设计*
scientific explanation:: why is the sky*, how do airplanes*, how do vaccines*, why do we, scientific explanation*, scientifically*, 为什么天空*, 科学解释*, 科学原理*, 为什么会
mechanical engineering: engine, gearbox*, gears, turbine*, cad*, bearing, hydraulic*, 机械工程*, 发动机*, 齿轮*, 机械设计*, 液压*
electrical engineering: power grid*, transformer winding, three phase*, motor control*, signal processing*, fourier transform*, 电气工程*, 电网*, 变压器*, 信号处理*, 傅里叶*
civil engineering: bridge design*, bridge, concrete, beam, structural*, foundation of a building, 土木工程*, 桥梁*, 混凝土*, 结构设计*
chemical engineering: distillation*, reactor, process plant, 化工*, 蒸馏*, 反应器*
aerospace engineering: airfoil*, aircraft, airplane, airplanes, jet engine*, aerodynamic*, 航空*, 飞机*, 空气动力*
biotechnology: gene editing*, gmo*, cloning*, bioreactor*, lab grown*, 生物技术*, 转基因*, 克隆*
nanotechnology: nanoparticle*, nanomaterial*, 纳米技术*, 纳米材料*
agriculture: farm, farming*, crop*, crops*, soil, fertilizer*, irrigation*, livestock*, harvest, 农业*, 农作物*, 土壤*, 肥料*, 灌溉*, 养殖*, 种植*
automotive technology:: electric car*, electric vehicle*, hybrid car*, self driving*, autonomous driving*, 电动汽车*, 电动车*, 自动驾驶*, 新能源车*
three dimensional printing: 3d printer*, filament*, 3d打印*
manufacturing: factory, assembly line*, lean manufacturing*, quality control*, six sigma*, 制造业*, 工厂*, 生产线*, 质量控制*
telecommunications: 5g*, mobile network*, fiber optic*, antenna, 通信*, 光纤*, 基站*
paleontology: dinosaur*, dinosaurs*, extinct*, extinction*, 恐龙*, 古生物*, 灭绝*
food science: preservative*, pasteuriz*, shelf life*, maillard*, food chemistry*, 食品科学*, 保质期*, 防腐剂*
`;
