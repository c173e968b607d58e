/** Cues of further languages, for the tags that matter most. Tags stay English. */
export const otherLanguages = `
#
explanation:: ^explica*, ^explique*, explicar*, ^erkläre*, erklären*, ^expliquer*, por qué*, warum*, pourquoi*, 説明して*, なぜ*, 설명*
definition:: qué es*, qué significa*, was ist*, was bedeutet*, qu est ce que*, que signifie*, とは何*, 무엇인가
comparison:: ^compara*, diferencia entre*, diferencias entre*, ^vergleiche*, unterschied zwischen*, unterschiede zwischen*, différence entre*, différences entre*, 違い*, 比較*, 차이*
text summarization:: ^resume*, resumir*, resumen de*, ^fasse, fasse & zusammen*, zusammenfassung*, ^résume*, résumer*, résumé de*, 要約*, まとめて*, 요약*
translation:: ^traduce*, traducir*, traducción*, ^übersetze*, übersetzen*, übersetzung*, ^traduis*, ^traduisez*, traduire*, 翻訳*, 訳して*, 번역*
paraphrasing:: parafrasea*, ^formuliere & um*, ^reformule*, 言い換え*
proofreading:: ^corrige*, corregir*, ^korrigiere*, korrekturlesen*, ^corriger*, 校正*, 添削*
brainstorming:: ideas para*, ideen für*, idées pour*, idées de*, アイデア*
recommendation:: ^recomienda*, recomiéndame*, ^empfiehl*, empfehlung*, recommande*, recommandez*, おすすめ*, 추천*
list generation:: lista de*, haz una lista*, ^liste*, ^nenne*, liste de*, リスト*
step by step instructions:: paso a paso*, cómo se hace*, schritt für schritt*, anleitung*, étape par étape*, 手順*, 方法*
advice:: consejos*, qué debo hacer*, tipps*, was soll ich*, conseils*, que dois je*, アドバイス*, 조언
creative writing:: ^escribe un cuento*, escribe un poema*, schreibe eine geschichte*, schreibe ein gedicht*, écris un poème*, écris une histoire*, 物語を書いて*
story writing:: cuento*, historia corta*, geschichte über*, kurzgeschichte*, histoire courte*, 物語*, 이야기
poetry writing:: poema*, gedicht*, poème*, 詩*, 俳句*, 시를
essay writing:: ensayo*, aufsatz*, dissertation sur*, rédaction*, 作文*, エッセイ*
email writing:: correo electrónico*, correo*, e mail an*, eine e mail*, un courriel*, un mail*, メール*, 이메일*
letter writing:: una carta*, einen brief*, une lettre*, 手紙*
code generation:: escribe una función*, escribe un programa*, schreibe eine funktion*, schreibe ein programm*, écris une fonction*, écris un programme*, 関数を書いて*, コードを書いて*, プログラム*, 코드*
programming:: programación*, código*, programmierung*, quellcode*, programmation*, プログラミング*
web development:: página web*, sitio web*, webseite*, site web*, ウェブサイト*
debugging:: depurar*, fehler im code*, erreur dans mon code*, エラー*, バグ*
mathematics:: matemáticas*, mathematik*, mathématiques*, 数学*, 수학*
calculation:: ^calcula*, calcular*, ^berechne*, berechnen*, ^calcule*, calculer*, 計算*, 계산*
recipe:: receta*, recetas*, rezept*, rezepte*, recette*, recettes*, レシピ*, 레시피*
travel planning:: viaje a*, viaje de*, reise nach*, reiseplan*, voyage à*, voyage en*, itinéraire*, 旅行*, 여행*
information retrieval:: cuál es la capital*, quién fue*, wer war*, was ist die hauptstadt*, quelle est la capitale*, qui était*, 首都*
business plan:: plan de negocio*, plan de negocios*, geschäftsplan*, plan d affaires*, 事業計画*
marketing strategy:: mercadotecnia*, marketing digital*, werbung*, stratégie marketing*, マーケティング*
resume writing:: currículum*, lebenslauf*, 履歴書*, 이력서*
cover letter:: carta de presentación*, anschreiben*, lettre de motivation*
language learning:: aprender inglés*, aprender español*, englisch lernen*, deutsch lernen*, apprendre l anglais*, apprendre le français*, 英語を勉強*, 日本語を勉強*
grammar explanation:: gramática*, grammatik*, grammaire*, 文法*, 문법*
world history:: segunda guerra mundial*, zweiter weltkrieg*, zweiten weltkrieg*, seconde guerre mondiale*, 世界大戦*
historical event:: historia de*, geschichte der stadt*, histoire de la*, 歴史*, 역사*
medical advice:: médico*, arzt*, médecin*, 医者*, 病院*
symptom inquiry:: síntomas*, symptome*, symptômes*, 症状*, 증상*
climate change:: cambio climático*, klimawandel*, changement climatique*, 気候変動*
legal advice:: abogado*, rechtsanwalt*, avocat*, 弁護士*
personal finance:: ahorrar dinero*, geld sparen*, économiser de l argent*, 家計*, 節約*
sentiment analysis:: análisis de sentimiento*, stimmungsanalyse*, analyse de sentiment*, 感情分析*
table format:: en una tabla*, als tabelle*, dans un tableau*, 表にして*
bullet points:: puntos clave*, stichpunkte*, stichpunkten*, points clés*, 箇条書き*
word limit:: palabras como máximo*, menos de & palabras*, höchstens & wörter*, moins de & mots*, 文字以内*, 字以内*
spanish language:: en español*, al español*
french language:: en français*, auf französisch*
german language:: auf deutsch*, ins deutsche*, en alemán*
english language:: al inglés*, ins englische*, en anglais*, 英語*
`;
