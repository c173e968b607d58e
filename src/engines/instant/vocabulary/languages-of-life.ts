/** Cues in Spanish, German, French and Japanese for tags of everyday life, work and school. Tags stay English. */
export const languagesOfLife = `
#
explanation:: cómo funciona*, por que*, porqué*, explícame*, wie funktioniert*, wieso*, weshalb*, erklär*, erklär mir*, comment fonctionne*, explique moi*, c est quoi la différence, なんで*, どうして*, わからない, 教えて, 仕組み*, ってなに
definition:: qué quiere decir*, definición*, definition von*, bedeutung von*, c est quoi*, définition*, って何*, とは, 意味*
word meaning:: qué significa la palabra*, was heißt*, que veut dire*, 意味は*
information retrieval:: cuánto cuesta*, cuándo*, dónde*, cuántos*, qué hora, wie viel kostet*, wann*, wo kann*, wie viele*, wie hoch*, combien*, quand*, où, quel est le*, いくら*, いつ, どこ, 何時*
step by step instructions:: cómo puedo*, cómo hago*, cómo se*, paso a paso*, wie kann ich*, wie mache ich*, wie bekomme ich*, wie richte ich*, comment faire*, comment je*, やり方*, どうやって*, 手順を
question answering:: es verdad que*, stimmt es*, kann man*, darf ich*, darf man*, est ce que*, est il vrai*, puis je*, 本当*, ですか
comparison:: cuál es mejor*, qué es mejor*, mejor, oder doch, was ist besser*, vergleich*, lieber, quel est le meilleur*, mieux, plutôt, どっち*, どちら*
advice:: qué hago*, qué me aconsejas*, ayúdame a decidir, was mache ich*, was tun*, wie gehe ich*, que faire*, je fais quoi*, どうすればいい*, どうしたら*, どうすれば*
recommendation:: qué me recomiendas*, cuál me recomiendas*, was empfiehlst*, welche soll ich, conseille moi*, quel choisir*, おすすめは*
brainstorming:: dame ideas*, lluvia de ideas*, ideen*, vorschläge*, idées*, propose moi*, アイデアを*, 案を*
idea generation:: dame ideas*, ideas de*, ideen*, vorschläge für*, trouve des idées*, idées*, アイデア*
code generation:: función que*, un script que*, escribe código*, schreib ein skript*, skript das*, funktion die*, programm das*, fonction qui*, un script qui*, écris du code*, コード書いて*, 関数を*, スクリプト*
debugging:: me da error*, no funciona el código*, sale error*, fehlermeldung*, wirft, fehler*, message d erreur*, renvoie une erreur*, ça plante*, エラーが出る*, 動かない, エラーになる*
troubleshooting:: no funciona*, no arranca*, no prende*, no conecta*, geht nicht*, funktioniert nicht*, startet nicht*, kaputt, ne marche pas*, ne fonctionne pas*, ne s allume pas*, つながらない*, できなくなった*, 動かない*
text summarization:: haz un resumen*, resúmeme*, resume en*, zusammenfassen*, fass zusammen*, in einem satz, kurz zusammen*, en une phrase, résume en*, en bref, 要約して*, まとめて
rewriting:: reescribe*, reescribir*, umschreiben*, schreib um*, umformulieren*, réécris*, récris*, 書き直して*, 書き換えて*
proofreading:: revisa la ortografía*, corrige los errores*, revisa mi, rechtschreibung*, tippfehler*, gegenlesen*, corrige les fautes*, relis*, fautes, 直して, 誤字*, 添削して*
grammar correction:: corrige*, errores gramaticales*, grammatikfehler*, korrigier*, kommas, fautes de grammaire*, 文法を直して*
grammar explanation:: cuándo se usa*, se usa, dativ*, akkusativ*, konjunktiv*, subjuntivo*, subjonctif*, imparfait*, passé composé*, pretérito*, 助詞*, 使い分け*
spanish language:: español*, castellano*, spanisch*, espagnol*, スペイン語*
german language:: deutsch*, alemán*, allemand*, ドイツ語*
french language:: francés*, französisch*, français*, フランス語*
english language:: inglés*, englisch*, englische*, anglais*, 英訳*, 英文*, 英語に*
japanese language:: japonés*, japanisch*, japonais*, 日本語*
translation:: cómo se dice*, traduce al*, wie sagt man*, auf englisch*, comment dit on*, traduis en*, 英訳して*, 和訳*, 訳して
email writing:: un correo para*, redacta un correo*, un mail para*, mail an*, email an*, schreib eine mail*, mail schreiben*, un mail pour*, écris un mail*, mail au*, rédige un mail*, メールを*, メールの*, 返信*
letter writing:: redacta una carta*, carta de*, carta para*, schreiben an*, brief an*, brief*, une lettre pour*, lettre à*, lettre de*, 手紙を*
resignation letter:: carta de renuncia*, kündigungsschreiben*, lettre de démission*, 退職届*
complaint letter:: carta de reclamo*, reclamación*, queja*, beschwerde*, reklamation*, réclamation*, plainte, クレーム*, 苦情*
thank you letter:: carta de agradecimiento*, danksagung*, dankesbrief*, lettre de remerciement*, お礼*
apology letter:: disculpa*, entschuldigung*, lettre d excuses*, お詫び*, 謝罪*
invitation letter:: invitación*, einladung*, 招待*
speech writing:: discurso*, rede für*, rede zur*, rede zum*, ansprache*, discours*, スピーチ*, 挨拶*
formal tone:: tono formal*, förmlich*, formell*, ton formel*, soutenu*, formel, 丁寧*, 敬語*, 丁寧に*
informal tone:: tono cercano*, informell*, duzen, familier*, décontracté*, カジュアル*, くだけた*, タメ口*
polite tone:: amable*, cortés*, höflich*, freundlich*, poli*, polie*, aimable, 丁寧*, 失礼のない*
humorous tone:: gracioso*, divertido*, chistoso*, lustig*, witzig*, drôle*, humoristique*, 面白く*, おもしろく*
simple language:: palabras sencillas*, en fácil*, sencillo*, einfache sprache*, einfach erklärt*, in einfachen worten*, simplement*, mots simples*, わかりやすく*, 簡単に*, かんたんに*
child audience:: para niños*, para un niño*, para mi hija, para mi hijo, für kinder*, für mein kind*, als wär ich*, pour enfants*, pour un enfant*, à un enfant*, 子供に*, 子どもに*, 小学生*
conciseness:: breve*, corto*, en corto*, brevemente*, kurz*, knapp*, kürzer*, bref*, brièvement*, 短く*, 簡潔*, 一言で*
word limit:: palabras, máximo & palabras*, wörter*, max & wörter*, mots maximum*, en & mots*, 字で*, 文字で*, 字程度*
sentence limit:: en una frase*, en dos frases*, en & frases*, in einem satz*, in zwei sätzen*, en une phrase*, en deux phrases*, 一文で*, 文以内*
table format:: tabla*, cuadro comparativo*, tabelle*, tabellarisch*, 表で*, 表形式*
avoidance constraint:: sin usar*, no uses*, ohne*, bitte keine*, bitte nicht, pas de, n utilise pas*, なしで*, 使わずに*, 以外*, 抜きで*
time limit:: minutos*, en & minutos*, minuten*, zwei minuten*, 分で*, 分以内*
budget constraint:: presupuesto*, barato*, menos de & euros*, pesos, günstig*, unter & euro*, pas cher*, moins de & euros*, 予算*, 円以内*, 円以下*, 安く*
role play:: haz de*, actúa como*, eres mi, vamos a jugar, du bist mein*, spiel*, tu bist mein, sei mein, joue le rôle*, tu es mon, fais semblant*, 役をやって*, になって*, になりきって*
interview simulation:: entrevista de trabajo*, entrevistador*, vorstellungsgespräch*, bewerbungsgespräch*, entretien d embauche*, 面接官*, 面接*
conversation:: platícame*, hablemos*, lass uns reden*, plaudern*, parlons*, 話そう*, 話して*, 雑談*
emotional support:: me siento*, estoy triste*, no puedo más*, tengo miedo*, ich fühle mich*, ich kann nicht mehr*, traurig*, je me sens*, j en peux plus*, triste, つらい*, しんどい*, 疲れた*, 悲しい*
recipe:: cómo hago & salsa, ingredientes*, cocinar*, zutaten*, kochen*, backen*, ingrédients*, cuisiner*, 作り方*, レシピ
exam preparation:: examen*, selectividad*, parcial, prüfung*, klausur*, abitur*, bac*, révisions*, 試験*, テスト勉強*, 受験*
study plan:: plan de estudio*, lernplan*, plan de révision*, 勉強計画*
homework help:: tarea, deberes*, hausaufgabe*, hausaufgaben*, devoirs*, devoir de*, 宿題*
math word problem:: cuántos & tiene, wie viele & hat, combien & a t il, 何個*
problem solving:: resuelve*, ^resuelve*, ^löse*, lösen*, ^résous*, résoudre*, 解いて*, 解き方*
equation solving:: ecuación*, ecuaciones*, gleichung*, gleichungen*, équation*, 方程式*
calculation:: cuánto es*, wie viel ist*, ausrechnen*, combien font*, いくつ, 計算して*
mathematical proof:: demuestra*, demostrar*, beweise*, beweisen*, beweis*, démontre*, démontrer*, 証明*
essay writing:: redacta un ensayo*, redacción*, erörterung*, aufsatz über*, une dissertation*, レポート*, 小論文*
academic writing:: tesis*, trabajo de fin de grado*, hausarbeit*, bachelorarbeit*, masterarbeit*, mémoire*, thèse*, 論文*, 卒論*
report writing:: informe*, bericht*, protokoll, compte rendu*, 報告書*, 議事録
meeting minutes:: acta de reunión*, sitzungsprotokoll*, protokoll*, compte rendu de réunion*, 議事録*
short story:: cuento corto*, relato*, kurzgeschichte*, nouvelle*, 短編*, ショートショート*
story writing:: escribe una historia*, relato*, erzählung*, märchen*, raconte*, conte*, 小説*, 話を書いて*
poetry writing:: un verso*, versos*, rima, reime*, poème sur*, 短歌*, 川柳*
slogan creation:: eslogan*, lema*, werbespruch*, キャッチコピー*
social media post:: publicación para*, post para*, beitrag für*, post für*, une publication*, インスタ*, ツイート*
job posting:: anuncio de trabajo*, oferta de empleo*, stellenanzeige*, stellenausschreibung*, offre d emploi*, 求人*
product description:: descripción del producto*, produktbeschreibung*, produkttext*, fiche produit*, 商品説明*
customer service:: atención al cliente*, kundenservice*, kundendienst*, service client*, お客様*
tenant rights:: casero*, alquiler*, fianza*, arrendador*, vermieter*, miete*, kaution*, nebenkosten*, bailleur*, loyer*, caution*, propriétaire, 敷金*, 家賃*
legal advice:: es legal*, me pueden*, demandar*, derechos tengo*, ist das erlaubt*, rechtlich*, anwalt*, est ce légal*, ai je le droit*, recours, 違法*, 法律的*, 訴え*
labor law:: despido*, me despidieron*, finiquito*, arbeitsvertrag*, gekündigt*, abmahnung*, arbeitszeit*, licenciement*, préavis*, contrat de travail*, 残業*, 解雇*, 有給*
contract law:: contrato*, cláusula*, vertrag*, klausel*, anspruch*, contrat*, 契約*
tax filing:: declaración de la renta*, impuestos*, hacienda, steuererklärung*, steuer*, finanzamt*, impôts*, déclaration d impôts*, 確定申告*, 税金*
insurance:: seguro*, seguros, versicherung*, assurance*, 保険*
personal finance:: ahorrar*, deudas*, sparen*, schulden*, épargne*, épargner*, dettes*, 貯金*, お金
investment advice:: invertir*, inversión*, anlegen*, aktien*, geldanlage*, investir*, 投資*
small business:: pyme*, autónomo*, autónoma*, mi tienda*, negocio*, kleinunternehmer*, betrieb*, handwerk*, laden, auto entrepreneur*, ma boutique*, 個人事業*, 自営*
travel itinerary:: itinerario*, días en*, reiseroute*, tage in*, itinéraire*, jours à*, 旅行プラン*, 泊*, モデルコース*
gardening:: plantas*, jardín*, huerto*, garten*, pflanzen*, gießen*, jardin*, plantes*, potager*, 育て方*
dog training:: mi perro*, cachorro*, mein hund*, welpe*, mon chien*, chiot*, 犬, 子犬*
cat care:: mi gato*, gata, meine katze*, kater, mon chat*, chatte, 猫
parenting:: mi hijo*, mi hija*, bebé*, mein sohn*, meine tochter*, mein kind*, mon fils*, ma fille*, bébé*, 息子*, 娘*, 子育て*, 赤ちゃん*
relationship advice:: mi novio*, mi novia*, mi pareja*, mein freund & liebe, beziehung*, meine freundin*, mon copain*, ma copine*, mon couple*, 彼氏*, 彼女*, 恋愛*
workout plan:: rutina de ejercicios*, entrenamiento*, trainingsplan*, programme de musculation*, entraînement*, 筋トレ*, トレーニング*
weight loss:: bajar de peso*, adelgazar*, abnehmen*, perdre du poids*, maigrir*, ダイエット*, 痩せ*
medical advice:: me duele*, dolor de*, es grave*, schmerzen*, tut weh*, mir ist schlecht, j ai mal*, douleur*, c est grave*, 痛い*, 熱が*, 頭痛*
medication information:: medicamento*, pastillas*, dosis*, efectos secundarios*, medikament*, tabletten*, dosierung*, nebenwirkungen*, médicament*, comprimés*, effets secondaires*, 薬*, 副作用*
anatomy:: anatomía*, músculo*, nervio*, anatomie*, muskel*, nerf*, 解剖*
diabetes:: diabético*, zuckerkrank*, diabète*, insuline*, 糖尿病*
patient education:: paciente*, patientin*, patienten*, patiente*, 患者*
excel formula:: fórmula de excel*, fórmula*, sverweis*, excel formel*, formel, recherchev*, formule excel*, エクセル*, 関数*
sql:: consulta sql*, requête sql*, sql abfrage*, クエリ*
chinese history:: historia de china*, chinesische geschichte*, histoire de chine*, 中国史*
japanese history:: historia de japón*, geschichte japans*, histoire du japon*, 日本史*, 江戸*, 明治*
study skills:: técnicas de estudio*, concentrarme*, lerntechnik*, réviser*, 勉強法*
flashcard:: karteikarten*, fiches de révision*, 暗記カード*
mnemonic:: regla mnemotécnica*, eselsbrücke*, moyen mnémotechnique*, 語呂合わせ*, 覚え方*
quiz creation:: preguntas de opción*, cuestionario*, quizfragen*, questionnaire à choix*, qcm*, クイズ*, 問題を作って*
example request:: ejemplo*, ejemplos*, beispiel*, beispiele*, exemple*, exemples*, 例文*
data analysis:: analiza estos datos*, análisis de datos*, datenanalyse*, auswerten*, analyse de données*, データ分析*
statistics:: estadística*, media y desviación, statistik*, mittelwert*, statistiques*, moyenne*, 統計*
gift idea:: regalo*, geschenk*, geschenkidee*, cadeau*, プレゼント*, 贈り物*
meal planning:: menú semanal*, menú*, speiseplan*, wochenplan & essen, menu de la semaine*, 献立*
cover letter:: motivationsschreiben*, bewerbung*, bewerbungsschreiben*, candidature*, 志望動機*
interview preparation:: me preguntan en la entrevista*, vorbereitung & gespräch*, préparer & entretien*, 面接対策*
self description:: preséntame, preséntate, stell mich vor, présentation de moi*, 自己紹介*, 自己pr*
team management:: mi equipo*, jefe*, mein team*, mitarbeiter*, mon équipe*, 部下*, チーム*
workplace conflict:: mi jefe*, compañero de trabajo*, mein chef*, kollege*, kollegin*, mon chef*, collègue*, 上司*, 同僚*
haiku:: haiku*, 俳句*
wedding speech:: discurso de boda*, hochzeitsrede*, trauzeuge*, discours de mariage*, 結婚式*
birthday message:: cumpleaños*, geburtstag*, anniversaire*, 誕生日*
`;
