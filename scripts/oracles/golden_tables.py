"""Golden files in CSV, TSV, plain text and Parquet."""

import datetime
import decimal
import io

import pyarrow as pa
import pyarrow.parquet as pq

from golden_case import case, gzipped, refused

# --- CSV and TSV
case("table.csv", "instruction,input,output\nAdd,1 2,3\nSing,,La\n", format="csv", form="alpaca", queries=[["Add\n1 2"], ["Sing"]],
     stored=['{"instruction":"Add","input":"1 2","output":"3"}', '{"instruction":"Sing","input":"","output":"La"}'], header=["instruction", "input", "output"])
case("quoted.csv", 'prompt,response\n"a, ""b""",c\n"two\nlines","x\r\ny"\n', format="csv", form="prompt-response", queries=[['a, "b"'], ["two\nlines"]],
     stored=['{"prompt":"a, \\"b\\"","response":"c"}', '{"prompt":"two\\nlines","response":"x\\r\\ny"}'])
case("table.tsv", "question\tanswer\nWhy?\tBecause, really\n", format="tsv", form="prompt-response", queries=[["Why?"]])
case("semicolon.csv", "question;answer\nWhy, now?;Because\n", format="csv", form="prompt-response", queries=[["Why, now?"]], dialect=[";", "\n"])
case("pipe.csv", "question|answer\nWhy?|Because\nHow?|So\n", format="csv", form="prompt-response", queries=[["Why?"], ["How?"]], dialect=["|", "\n"])
case("crlf.csv", 'prompt,response\r\na,b\r\n"c\r\nd","e"\r\n', format="csv", form="prompt-response", queries=[["a"], ["c\r\nd"]], dialect=[",", "\r\n"])
case("cr-only.csv", "prompt,response\ra,b\rc,d\r", format="csv", form="prompt-response", queries=[["a"], ["c"]], dialect=[",", "\r"])
case("ragged.csv", "prompt,response\na,b\nc\nd,e,f\ng,h\n", format="csv", form="prompt-response", queries=[["a"], ["g"]], issues=[["ragged-row", "line", 3], ["ragged-row", "line", 4]])
case("unclosed-quote.csv", 'prompt,response\na,b\n"c,d\ne,f\ng,h\n', format="csv", form="prompt-response", queries=[["a"], ["e"], ["g"]], issues=[["unclosed-quote", "line", 3]])
case("bad-quote.csv", 'prompt,response\n"a"x,b\nc,d\n', format="csv", form="prompt-response", queries=[["c"]], issues=[["unclosed-quote", "line", 2]])
case("lines-counted.csv", 'prompt,response\n"1\n2\n3",b\nbad\nc,d\n', format="csv", form="prompt-response", queries=[["1\n2\n3"], ["c"]], issues=[["ragged-row", "line", 5]])
case("headers.csv", "prompt,,prompt,__proto__,1\na,b,c,d,e\n", format="csv", form="prompt-response", queries=[["a"]],
     stored=['{"prompt":"a","column_2":"b","prompt_2":"c","__proto__":"d","1":"e"}'], header=["prompt", "", "prompt", "__proto__", "1"])
case("blank-lines.csv", "prompt,response\n\na,b\n\n", format="csv", form="prompt-response", queries=[["a"]], blankLines=2)
case("one-column.csv", "text\nHello there\nAnd you\n", format="csv", form="text", queries=[["Hello there"], ["And you"]])
case("bom.csv", b"\xef\xbb\xbfprompt,response\na,b\n", format="csv", form="prompt-response", queries=[["a"]], header=["prompt", "response"])
case("nul.csv", "prompt,response\na long first row to be text,b\nc\0,d\ne,f\n", format="csv", form="prompt-response", queries=[["a long first row to be text"], ["e"]], issues=[["nul-byte", "line", 3]])
case("bad-utf8.csv", b"prompt,response\na,b\n\xff,d\ne,f\n", format="csv", form="prompt-response", queries=[["a"], ["e"]], issues=[["encoding", "line", 3]])
case("tags.csv", 'prompt,response,tags\na,b,"x, y"\nc,d,z\n', format="csv", form="prompt-response", queries=[["a"], ["c"]], tagField=["tags", ","], tags=[[0, ["x", "y"]], [1, ["z"]]])
case("json-tags.csv", 'prompt,response,tags\na,b,"[""x"", ""y, z""]"\n', format="csv", form="prompt-response", queries=[["a"]], tagField=["tags", None], tags=[[0, ["x", "y, z"]]])
case("table.csv.gz", gzipped("prompt,response\na,b\n"), format="csv", gzip=True, form="prompt-response", queries=[["a"]])
case("utf16.csv", "\ufeffprompt,response\n写,b\n".encode("utf-16-le"), format="csv", encoding="utf-16le", form="prompt-response", queries=[["写"]])
case("known-header.txt", "question\tanswer\nWhy?\tBecause\n", format="tsv", form="prompt-response", queries=[["Why?"]])
refused("header-only.csv", "prompt,response\n", "empty")
refused("gbk.csv", "指令,回答\n写一首诗,好的\n翻译这句话,可以\n".encode("gb18030"), "encoding", says="GB18030")

# --- plain text
case("lines.txt", "Write a poem\n\n  Sum 1, 2 and 3 \nTell, me\n", format="text", form="text", queries=[["Write a poem"], ["  Sum 1, 2 and 3 "], ["Tell, me"]], blankLines=1,
     stored=["Write a poem", "  Sum 1, 2 and 3 ", "Tell, me"])
case("crlf.txt", "One\r\nTwo\r\n", format="text", form="text", queries=[["One"], ["Two"]])
case("cr-only.txt", "One\rTwo\r", format="text", form="text", queries=[["One"], ["Two"]])
case("bom.txt", b"\xef\xbb\xbfOne\nTwo", format="text", form="text", queries=[["One"], ["Two"]])
case("utf16le.txt", "\ufeff写一首诗\nTwo\n".encode("utf-16-le"), format="text", encoding="utf-16le", form="text", queries=[["写一首诗"], ["Two"]])
case("utf16be.jsonl", '\ufeff{"text":"写"}\n'.encode("utf-16-be"), format="jsonl", encoding="utf-16be", form="text", queries=[["写"]], stored=['{"text":"写"}'])
case("bom.jsonl", b'\xef\xbb\xbf{"text":"a"}\n', format="jsonl", form="text", queries=[["a"]], stored=['{"text":"a"}'])
case("utf16-lone-surrogate.txt", b"\xff\xfea\0\x3d\xd8b\0\n\0", format="text", encoding="utf-16le", form="text", queries=[["a\ufffdb"]])
case("mostly-utf8.txt", b"good line\nbad \xe9 line\nanother\n", format="text", form="text", queries=[["good line"], ["another"]], issues=[["encoding", "line", 2]])
case("nul.txt", "a first line that is long enough to be text\nb\0c\nd\n", format="text", form="text", queries=[["a first line that is long enough to be text"], ["d"]], issues=[["nul-byte", "line", 2]])
refused("gbk.txt", "请写一首关于春天的诗。\n翻译这句话\n".encode("gb18030"), "encoding", says="GB18030")
refused("shift-jis.txt", "これは日本語のテキストです。\n詩を書いてください。\n".encode("shift_jis"), "encoding", says="Shift_JIS")
refused("latin1.txt", "Écris-moi un poème\nRésumé détaillé\n".encode("cp1252"), "encoding", says="Windows-1252")
refused("utf16-no-bom.txt", "Write a poem about spring\n".encode("utf-16-le"), "encoding", says="UTF-16LE")

# --- no datasets
refused("empty.jsonl", b"", "empty")
refused("white-space.txt", " \n\t\n", "empty")
refused("only-bom.txt", b"\xef\xbb\xbf", "empty")
refused("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(20), "not-a-dataset", says="PNG")
refused("picture.jsonl", b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(20), "not-a-dataset", says="JPEG")
refused("archive.zip", b"PK\x03\x04\x14\0\0\0" + bytes(20), "not-a-dataset", says="zip")
refused("document.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "not-a-dataset", says="PDF")
refused("program.exe", b"MZ\x90\0\x03\0\0\0" + bytes(60), "not-a-dataset", says="program")
refused("database.sqlite", b"SQLite format 3\0" + bytes(40), "not-a-dataset", says="SQLite")
refused("noise.bin", bytes((n * 73 + 11) % 256 for n in range(600)), "not-a-dataset", says="binary")
refused("page.json", "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n", "not-a-dataset", says="HTML")
refused("pointer.parquet", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "not-a-dataset", says="Git LFS")


# --- Parquet
def parquet(table, **options):
    sink = io.BytesIO()
    pq.write_table(table, sink, **options)
    return sink.getvalue()


PAIRS = pa.table({"prompt": ["a", "写", "c"], "response": ["x", None, "z"]})
PAIR_ROWS = ['{"prompt":"a","response":"x"}', '{"prompt":"写","response":null}', '{"prompt":"c","response":"z"}']
for codec in ("snappy", "gzip", "zstd", "brotli", "lz4", "none"):
    case(f"{codec}.parquet", parquet(PAIRS, compression=codec), format="parquet", form="prompt-response", queries=[["a"], ["写"], ["c"]], stored=PAIR_ROWS)
case("row-groups.parquet", parquet(PAIRS, row_group_size=1, compression="snappy"), format="parquet", form="prompt-response", queries=[["a"], ["写"], ["c"]])
case("page-v2.parquet", parquet(PAIRS, data_page_version="2.0", compression="zstd"), format="parquet", form="prompt-response", queries=[["a"], ["写"], ["c"]], stored=PAIR_ROWS)
case("misnamed-parquet.jsonl", parquet(PAIRS), format="parquet", form="prompt-response", queries=[["a"], ["写"], ["c"]])
case("parquet.gz", gzipped(parquet(PAIRS)), format="parquet", gzip=True, form="prompt-response", queries=[["a"], ["写"], ["c"]])
MESSAGES = pa.table({"messages": pa.array([[{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}], [{"role": "user", "content": "Bye"}]],
                    pa.list_(pa.struct([("role", pa.string()), ("content", pa.string())]))), "tags": pa.array([["x"], []], pa.list_(pa.string()))})
case("nested.parquet", parquet(MESSAGES), format="parquet", form="openai-messages", queries=[["Hi"], ["Bye"]], tagField=["tags", None], tags=[[0, ["x"]], [1, []]],
     stored=['{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello"}],"tags":["x"]}', '{"messages":[{"role":"user","content":"Bye"}],"tags":[]}'])
UTC = datetime.timezone.utc
TYPES = pa.table({
    "text": pa.array(["q"]), "big": pa.array([9223372036854775807], pa.int64()), "unsigned": pa.array([18446744073709551615], pa.uint64()), "small": pa.array([-5], pa.int8()),
    "double": pa.array([0.1]), "nan": pa.array([float("nan")]), "flag": pa.array([True]), "day": pa.array([datetime.date(2024, 2, 29)]),
    "ms": pa.array([1700000000123], pa.timestamp("ms")), "us": pa.array([1700000000123456], pa.timestamp("us", tz="UTC")), "ns": pa.array([1700000000123456789], pa.timestamp("ns")),
    "before": pa.array([-1], pa.timestamp("us")), "bytes": pa.array([b"\xff\x00"], pa.binary()), "money": pa.array([decimal.Decimal("1.50")]), "none": pa.array([None], pa.string()),
    "map": pa.array([[("k", 1)]], pa.map_(pa.string(), pa.int32())),
})
case("types.parquet", parquet(TYPES), format="parquet", form="text", queries=[["q"]], stored=[
    '{"text":"q","big":9223372036854775807,"unsigned":18446744073709551615,"small":-5,"double":0.1,"nan":"NaN","flag":true,"day":"2024-02-29",'
    '"ms":"2023-11-14T22:13:20.123Z","us":"2023-11-14T22:13:20.123456Z","ns":"2023-11-14T22:13:20.123456789Z","before":"1969-12-31T23:59:59.999999Z",'
    '"bytes":{"$base64":"/wA="},"money":1.50,"none":null,"map":{"k":1}}'])
EXACT = decimal.Decimal("-1234567890123456789012345678.0123456789")
MONEY = pa.table({
    "text": pa.array(["q", "r", "s"]), "wide": pa.array([EXACT, None, decimal.Decimal("0E-10")], pa.decimal128(38, 10)),
    "cents": pa.array([decimal.Decimal("-0.05"), decimal.Decimal("1.00"), None], pa.decimal128(9, 2)),
    "whole": pa.array([decimal.Decimal(7)] * 3, pa.decimal128(5, 0)),
    "list": pa.array([[decimal.Decimal("0.10"), None], [], None], pa.list_(pa.decimal128(20, 2))),
    "struct": pa.array([{"d": decimal.Decimal("2.50"), "s": "x"}, None, {"d": None, "s": None}], pa.struct([("d", pa.decimal128(20, 2)), ("s", pa.string())])),
})
MONEY_ROWS = [
    '{"text":"q","wide":-1234567890123456789012345678.0123456789,"cents":-0.05,"whole":7,"list":[0.10,null],"struct":{"d":2.50,"s":"x"}}',
    '{"text":"r","wide":null,"cents":1.00,"whole":7,"list":[],"struct":null}',
    '{"text":"s","wide":0.0000000000,"cents":null,"whole":7,"list":null,"struct":{"d":null,"s":null}}',
]
for name, options in (("decimals", {}), ("decimals-as-integers", {"store_decimal_as_integer": True, "use_dictionary": False})):
    case(f"{name}.parquet", parquet(MONEY, **options), format="parquet", form="text", queries=[["q"], ["r"], ["s"]], stored=MONEY_ROWS)
SAME_NAMES = pa.Table.from_arrays([pa.array(["a", "b"]), pa.array(["x", "y"]), pa.array([1, 2])], names=["text", "text", ""])
case("same-names.parquet", parquet(SAME_NAMES), format="parquet", form="text", queries=[["a"], ["b"]], notes=2,
     stored=['{"text":"a","text_2":"x","column_3":1}', '{"text":"b","text_2":"y","column_3":2}'])
WHOLE = parquet(PAIRS, row_group_size=1, compression="none", use_dictionary=False)
refused("truncated.parquet", WHOLE[: len(WHOLE) // 2], "truncated")
refused("damaged-footer.parquet", WHOLE[:-60] + b"\xff" * 52 + WHOLE[-8:], "damaged")
refused("no-rows.parquet", parquet(PAIRS.slice(0, 0)), "empty")
HOLED = parquet(PAIRS, row_group_size=1, compression="snappy", use_dictionary=False)
AT = pq.ParquetFile(io.BytesIO(HOLED)).metadata.row_group(1).column(0).data_page_offset
COUNT = HOLED.index(b"\x2c\x15\x02", AT) + 2
case("false-count.parquet", HOLED[:COUNT] + b"\x78" + HOLED[COUNT + 1 :], format="parquet", form="prompt-response", queries=[["a"], ["c"]], issues=[["damaged", "row", 2]])
case("damaged-group.parquet", HOLED[:AT] + b"\xff" * 8 + HOLED[AT + 8 :], format="parquet", form="prompt-response", queries=[["a"], ["c"]], issues=[["damaged", "row", 2]])
