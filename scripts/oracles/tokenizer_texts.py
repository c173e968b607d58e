"""Texts of many scripts and shapes, the same ones each time: what the test's tokenizer learns from, and what it is asked."""

SENTENCES = [
    "All human beings are born free and equal in dignity and rights.",
    "They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.",
    "You are a helpful assistant. Please identify the tags of user intentions in the following query.",
    "Write a Python function that reads a file, counts the words, and prints the ten most frequent ones.",
    "Summarise the article below in three sentences; do not use any outside information!",
    "Alle Menschen sind frei und gleich an Würde und Rechten geboren; größere Übungen müßten genügen.",
    "Tous les êtres humains naissent libres et égaux en dignité et en droits, où qu'ils soient.",
    "Todos los seres humanos nacen libres e iguales en dignidad y derechos. ¿Qué más? ¡Nada!",
    "Todos os seres humanos nascem livres e iguais em dignidade e em direitos; não há exceção.",
    "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw.",
    "Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv. Příliš žluťoučký kůň.",
    "Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar; ışık İstanbul'da.",
    "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền.",
    "Все люди рождаются свободными и равными в своём достоинстве и правах.",
    "Всі люди народжуються вільними і рівними у своїй гідності та правах; їжак, ґанок.",
    "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα.",
    "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם.",
    "يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق، وقد وهبوا عقلًا وضميرًا.",
    "تمام انسان‌ها آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند.",
    "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।",
    "সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে।",
    "மனிதப் பிறவியினர் சகலரும் சுதந்திரமாகவே பிறக்கின்றனர்.",
    "మానవులందరూ జన్మతః స్వేచ్ఛ గలవారు, సమాన ప్రతిపత్తి హక్కులు గలవారు.",
    "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ",
    "លោកមនុស្សគ្រប់រូបកើតមកមានសេរីភាពនិងភាពស្មើគ្នា",
    "ყველა ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებითა და უფლებებით.",
    "Բոլոր մարդիկ ծնվում են ազատ ու հավասար իրենց արժանապատվությամբ ու իրավունքներով։",
    "የሰው ልጅ ሁሉ ሲወለድ ነጻና በክብርና በመብትም እኩልነት ያለው ነው።",
    "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。",
    "請幫我寫一首關於秋天的詩，並翻譯成英文；謝謝！",
    "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。カタカナもあります。",
    "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.",
    "Binadamu wote wamezaliwa huru, hadhi na haki zao ni sawa.",
    "Kõik inimesed sünnivad vabadena ja võrdsetena oma väärikuselt ja õigustelt.",
]

CODE = [
    "def count(path):\n    with open(path, encoding='utf-8') as file:\n        return Counter(file.read().split())\n",
    "for (let i = 0; i < rows.length; i++) {\n\tif (rows[i] !== null) console.log(`${i}: ${rows[i]}`);\n}",
    "SELECT name, COUNT(*) AS n FROM users WHERE age >= 18 GROUP BY name HAVING n > 1 ORDER BY n DESC;",
    '{"tag": "data analysis", "explanation": ""}, {"tag": "json output", "explanation": "…"}',
    "#include <stdio.h>\r\nint main(void) { printf(\"%d\\n\", 0x7fffffff); return 0; }\r\n",
    "$$\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2}$$",
    "<div class=\"a b\"><!-- note --><p>text &amp; more</p></div>",
    "https://example.org/a/b?q=%E4%BD%A0&r=1#part-2 and mailto:someone@example.org",
    "| a | b |\n|---|--:|\n| 1 | 2 |\n\n```py\nx = [1, 2, 3]\n```\n",
    "1234567890 3.14159 -1e-10 0xDEADBEEF 1,000,000 ½ ² ⅷ ٣ ४ 五",
    "sudo rm -rf ./build && make -j4 2>&1 | tee log.txt; echo $?",
    "fn main() { let x: Vec<u8> = vec![0; 1 << 20]; println!(\"{:?}\", &x[..4]); }",
]

EMOJI = ["😀", "🎉", "👍🏽", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪", "🇯🇵", "1️⃣", "❤️", "☃", "🧑🏿‍🚀", "™️", "🫠", "🪿", "👁️‍🗨️", "⚔"]
SPACES = [" ", "  ", "   ", "\t", "\n", "\r\n", "\n\n", "\u00a0", "\u2003", "\u3000", "\u200b", "\u2009", "\ufeff", "\u2581", "\u1680", "\u202f", " \n ", "\u2581\u2581", "     ", "\v", "\f"]
CONTROLS = [chr(value) for value in range(32)] + ["\x7f", "\x80", "\x85", "\x9f", "\u2028", "\u2029", "\u200d", "\u200e", "\u202e", "\u2066", "\ufffd", "\ufffe", "\uffff", "\U000e0041", "\U0010ffff"]
MARKS = ["\u0301", "\u0308", "\u0327", "\u0336", "\u20e3", "\u3099", "\u093c", "\u05b0", "\u064b", "\ufe0f"]
LOOKALIKES = ["<0x0A>", "<0x00>", "< s>", "<S>", "<unk", "s>", "<|im_start|>", "[INST]", "<pad>", "<0xZZ>", "\\u2581", "&lt;s&gt;"]
# They are tokens of their own in a tokenizer.json and plain text in SentencePiece.
SPECIAL = ["<unk>", "<s>", "</s>"]


class Dice:
    """A generator of numbers that no version of Python changes (SplitMix64)."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, limit: int) -> int:
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        value = self.state
        value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & mask
        value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & mask
        return (value ^ (value >> 31)) % limit

    def pick(self, choices):
        return choices[self.below(len(choices))]


def words_of(texts):
    return [word for text in texts for word in text.split()]


WORDS = words_of(SENTENCES) + words_of(CODE)


def some(dice, choices, most):
    return [dice.pick(choices) for _ in range(1 + dice.below(most))]


def cut(dice, text):
    """A part of a text that begins and ends anywhere, within words too."""
    start = dice.below(len(text))
    return text[start : start + 1 + dice.below(60)]


def prose(dice, pieces):
    return " ".join(some(dice, WORDS, 8))


def odd_spaces(dice, pieces):
    return "".join(dice.pick([dice.pick(WORDS), dice.pick(SPACES)]) for _ in range(1 + dice.below(10)))


def controls(dice, pieces):
    return "".join(dice.pick([dice.pick(CONTROLS), dice.pick(WORDS)]) for _ in range(1 + dice.below(6)))


def emoji(dice, pieces):
    return dice.pick(["", " "]).join(dice.pick([dice.pick(EMOJI), dice.pick(WORDS)]) for _ in range(1 + dice.below(6)))


def code(dice, pieces):
    return cut(dice, dice.pick(CODE))


def part(dice, pieces):
    return cut(dice, dice.pick(SENTENCES))


def run(dice, pieces):
    """The same thing over and over."""
    unit = dice.pick([" ", "a", "=", "-", "0", "ab", "\n", "\t", "哈", "😀", "\u2581", "e", "ee", "  a", "1", "lol", ".", "\x00", dice.pick(pieces)])
    return dice.pick(["", "x", " "]) + unit * (1 + dice.below(dice.pick([8, 40, 120])))


def any_characters(dice, pieces):
    """Any code points but surrogates, most of which no piece knows."""
    planes = [0x80, 0x250, 0x3000, 0x10000, 0x110000]
    values = (dice.below(dice.pick(planes)) for _ in range(1 + dice.below(12)))
    return "".join(chr(value) for value in values if not 0xD800 <= value < 0xE000)


def marked(dice, pieces):
    return "".join(letter + "".join(some(dice, MARKS, 3)) if dice.below(3) == 0 else letter for letter in dice.pick(WORDS))


def joined_pieces(dice, pieces):
    """Pieces of the tokenizer in a row: they may be split in other ways than they were put together."""
    return "".join(some(dice, pieces, 8))


def lookalikes(dice, pieces):
    return "".join(dice.pick([dice.pick(LOOKALIKES), dice.pick(WORDS), " "]) for _ in range(1 + dice.below(5)))


KINDS = [prose, odd_spaces, controls, emoji, code, part, run, any_characters, marked, joined_pieces, lookalikes]


def training_texts():
    """What the tokenizer learns from."""
    dice = Dice(1)
    mixed = [" ".join(some(dice, WORDS, 20)) for _ in range(600)]
    return SENTENCES * 4 + CODE * 4 + mixed + [EMOJI[0] * 3, "  " * 8, "    return x", "\t\treturn y"] * 6


def questions(pieces, count):
    """So many texts, no two the same, with none of the special tokens in them."""
    dice = Dice(2)
    found = {"": None, " ": None, "\u2581": None, "\x00": None}
    while len(found) < count:
        text = KINDS[len(found) % len(KINDS)](dice, pieces)
        if not any(special in text for special in SPECIAL):
            found[text] = None
    return list(found)
