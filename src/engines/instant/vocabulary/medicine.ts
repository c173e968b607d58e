/** Medicine, health and care. */
export const medicine = `
# medicine
symptom inquiry:: symptom*, symptoms*, headache*, fever, cough, sore throat*, rash*, dizzy*, chest pain*, stomach ache*, nausea*, my back hurts*, back pain*, 症状*, 头痛*, 头疼*, 发烧*, 咳嗽*, 嗓子疼*, 头晕*, 胃疼*, 肚子疼*, 皮疹*, 腰疼*
diagnosis: diagnose*, differential diagnosis*, diagnosed with*, patient presents*, test results, biopsy*, 诊断*, 确诊*, 鉴别诊断*, 患者
treatment plan:: treatment, treatments, how to treat*, therapy for*, treat a*, cure for*, remedy*, remedies*, 治疗, 疗法*, 怎么治*, 治疗方案*
medication information:: medication*, medications, drug interaction*, dosage*, dose of*, side effects*, side effect*, ibuprofen*, aspirin*, paracetamol*, antibiotic*, antibiotics*, prescription*, pills*, 药物*, 副作用*, 剂量*, 用药*, 抗生素*, 布洛芬*, 阿司匹林*, 吃什么药*
medical advice:: should i see a doctor*, see a doctor*, is it safe to take*, medical advice*, doctor, 看医生*, 去医院*, 要不要就医*, 医生
disease information:: disease, diseases, diabetes*, hypertension*, high blood pressure*, asthma*, cancer*, stroke, pneumonia*, anemia*, arthritis*, 疾病, 糖尿病*, 高血压*, 哮喘*, 癌症*, 中风*, 肺炎*, 贫血*, 关节炎*
infectious disease: infection, virus, viruses, covid*, influenza*, flu*, malaria*, tuberculosis*, epidemic*, pandemic*, 传染病*, 病毒, 流感*, 新冠*, 感染*, 疫情*
vaccination: vaccine*, vaccines*, immunization*, booster shot*, 疫苗*, 接种*
mental health: anxiety*, anxious, depression*, depressed*, panic attack*, burnout*, stressed, stress, ptsd*, bipolar*, adhd*, therapist*, 心理健康*, 焦虑*, 抑郁*, 压力大*, 情绪低落*, 心理咨询*, 失眠?, 心理压力*
emotional support:: i feel*, i m feeling*, feeling sad*, feel overwhelmed*, heartbroken*, cheer me up*, i am sad*, grief*, lost my*, 我很难过*, 难过*, 心情不好*, 安慰我*, 失恋*, 很沮丧*, 想哭*
stress management: manage stress*, reduce stress*, relax*, relaxation*, breathing exercise*, 减压*, 缓解压力*, 放松*, 压力管理*
meditation: mindfulness*, meditate*, guided meditation*, 冥想*, 正念*
sleep health:: insomnia*, sleep, sleeping, fall asleep*, nap*, sleep schedule*, 失眠*, 睡眠, 入睡*, 睡不着*, 熬夜*
nutrition: nutrient*, nutrients*, vitamin*, vitamins*, calories*, calorie*, protein, healthy eating*, dietary*, nutritional*, fiber intake, 营养*, 维生素*, 卡路里*, 热量*, 蛋白质*, 膳食*
diet planning:: meal plan*, diet plan*, diet, keto*, low carb*, vegan diet*, weight loss*, lose weight*, intermittent fasting*, 饮食计划*, 减肥*, 减脂*, 食谱?, 瘦身*, 节食*
fitness training:: workout, workouts, exercise, exercises, push ups*, gym*, strength training*, muscle*, cardio*, marathon*, running plan*, squat*, training plan*, 健身*, 锻炼*, 运动, 俯卧撑*, 跑步*, 增肌*, 训练计划*, 深蹲*
yoga: yoga pose*, stretching*, pilates*, 瑜伽*, 拉伸*
first aid: cpr*, bleeding*, burn treatment*, choking*, sprained*, bandage*, snake bite*, 急救*, 止血*, 烫伤*, 扭伤*, 心肺复苏*
pregnancy: pregnant, prenatal*, trimester*, breastfeeding*, miscarriage*, 怀孕*, 孕妇*, 孕期*, 哺乳*
pediatrics: baby, babies, toddler, infant*, newborn*, 儿科*, 婴儿*, 宝宝*, 新生儿*
geriatrics: elderly*, older adults*, dementia*, alzheimer*, 老年人*, 阿尔茨海默*, 痴呆*
dental health: tooth, teeth, dentist*, cavity*, gums*, 牙齿*, 牙疼*, 口腔*, 智齿*, 刷牙*
dermatology: acne*, skin, skincare*, eczema*, sunscreen*, moisturizer*, 皮肤, 痘痘*, 湿疹*, 护肤*, 防晒*
cardiology: heart, heart disease*, heart attack*, cholesterol*, ecg*, arrhythmia*, 心脏*, 心脏病*, 心电图*, 胆固醇*
surgery: surgical, operation room*, anesthesia*, transplant*, post operative*, 手术*, 麻醉*, 移植*
anatomy: human body*, organ?, liver*, kidney*, kidneys*, bones, lungs*, muscles of, 解剖*, 肝脏*, 肾脏*, 骨骼*, 人体*
pharmacology: pharmacokinetic*, mechanism of action*, receptor*, 药理*, 药代动力学*, 受体*
public health: epidemiolog*, quarantine*, health policy*, mortality rate*, sanitation*, 公共卫生*, 流行病学*, 隔离*
nursing care:: nurse, nursing*, caregiver*, patient care*, wound care*, 护理*, 护士*, 照顾病人*
clinical trial:: clinical trial*, randomized controlled*, placebo*, double blind*, 临床试验*, 安慰剂*, 随机对照*
medical record:: medical record*, discharge summary*, clinical note*, soap note*, patient history*, 病历*, 出院小结*, 病史*
traditional chinese medicine: acupuncture*, herbal medicine*, qi?, 中医*, 针灸*, 中药*, 穴位*, 养生*
veterinary medicine: vet*, my dog is sick*, sick cat*, 兽医*, 宠物生病*
allergy: allergies*, allergic*, pollen*, gluten free*, lactose*, 过敏*, 花粉*, 乳糖不耐*
vision care:: eyesight*, glasses prescription, myopia*, eye strain*, 近视*, 视力*, 眼睛疲劳*
addiction: quit smoking*, alcohol abuse*, smoking*, rehab*, 戒烟*, 戒酒*, 成瘾*, 上瘾*
women health: menstrual*, period pain*, menopause*, 月经*, 痛经*, 更年期*
healthcare system:: health insurance*, hospital, healthcare*, medical insurance*, 医保*, 医院, 挂号*, 医疗保险*
self care: self love*, wellness*, healthy habits*, healthy lifestyle*, 健康习惯*, 健康生活*, 自我关怀*
`;
