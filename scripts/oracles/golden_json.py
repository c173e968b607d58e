"""Golden files in JSON and JSON Lines: every form, and what goes wrong in them."""

import json

from golden_case import case, gzipped, refused, rows

ASK = {"from": "human", "value": "Hi"}
SAY = {"from": "gpt", "value": "Hello"}
USER = {"role": "user", "content": "Hi"}
BOT = {"role": "assistant", "content": "Hello"}

# --- Alpaca
case("alpaca.jsonl", rows({"instruction": "Add", "input": "1 2", "output": "3"}, {"instruction": "Sing", "input": "", "output": "La"}),
     format="jsonl", form="alpaca", queries=[["Add\n1 2"], ["Sing"]])
case("alpaca-list.json", json.dumps([{"instruction": "Add", "input": " ", "output": "3"}, {"instruction": " Sing ", "output": "La"}], indent=2),
     format="json", form="alpaca", queries=[["Add"], [" Sing "]])
case("alpaca-compact.json", '[{"instruction":"a","output":"b"},{"instruction":"c","output":"d"}]',
     format="json", form="alpaca", queries=[["a"], ["c"]], stored=['{"instruction":"a","output":"b"}', '{"instruction":"c","output":"d"}'])
case("alpaca-history.jsonl", rows({"instruction": "third", "input": "", "output": "3", "system": "Be short", "history": [["first", "1"], ["second", "2"]]}),
     format="jsonl", form="alpaca", queries=[["first", "second", "third"]])
case("alpaca-missing-field.jsonl", rows({"instruction": "a", "output": "b"}, {"output": "b"}, {"instruction": 7, "output": "b"}, {"instruction": "c", "output": "d"}),
     format="jsonl", form="alpaca", queries=[["a"], [], [], ["c"]], issues=[["missing-field", "line", 2], ["wrong-type", "line", 3]], rowsWithoutQuery=2)
case("alpaca-blank.jsonl", rows({"instruction": " \n", "output": "b"}, {"instruction": "a", "output": "b"}),
     format="jsonl", form="alpaca", queries=[[" \n"], ["a"]], emptyQueries=1)
case("single-object.json", json.dumps({"instruction": "Only one", "output": "x"}, indent=1),
     format="json", form="alpaca", queries=[["Only one"]])
case("objects-after-each-other.json", '{\n "instruction": "a",\n "output": "b"\n}\n{\n "instruction": "c",\n "output": "d"\n}\n',
     format="json", form="alpaca", queries=[["a"], ["c"]])

# --- ShareGPT and OpenAI messages
case("sharegpt.jsonl", rows({"id": "1", "conversations": [ASK, SAY, {"from": "human", "value": "Bye"}]}),
     format="jsonl", form="sharegpt", queries=[["Hi", "Bye"]], messages=[0, 2])
case("sharegpt-role-content.jsonl", rows({"conversations": [USER, BOT]}),
     format="jsonl", form="sharegpt", queries=[["Hi"]], messages=[0])
case("sharegpt-conversation.json", json.dumps([{"conversation": [{"from": "system", "value": "s"}, ASK, SAY]}]),
     format="json", form="sharegpt", queries=[["Hi"]], messages=[1])
case("sharegpt-mixed-keys.jsonl", rows({"conversations": [ASK, SAY]}, {"conversations": [USER, BOT]}),
     format="jsonl", form="sharegpt", queries=[["Hi"], ["Hi"]], messages=[0, 0])
case("sharegpt-user-roles.jsonl", rows({"conversations": [{"from": role, "value": role} for role in ("human", "user", "prompter", "question", "gpt", "bot", "observation", "Human")]}),
     format="jsonl", form="sharegpt", queries=[["human", "user", "prompter", "question", "Human"]], messages=[0, 1, 2, 3, 7])
case("sharegpt-unknown-role.jsonl", rows({"conversations": [{"from": "narrator", "value": "x"}, ASK, SAY]}, {"conversations": [{"from": "narrator", "value": "y"}, ASK]}),
     format="jsonl", form="sharegpt", queries=[["Hi"], ["Hi"]], messages=[1, 1], issues=[["unknown-role", "line", 1]], unknownRoles=[["narrator", 2]])
case("sharegpt-no-query.jsonl", rows({"conversations": [SAY]}, {"conversations": []}, {"conversations": [ASK]}),
     format="jsonl", form="sharegpt", queries=[[], [], ["Hi"]], rowsWithoutQuery=2)
case("sharegpt-wrong-type.jsonl", rows({"conversations": [ASK]}, {"conversations": "none"}, {"conversations": [ASK, "text"]}),
     format="jsonl", form="sharegpt", queries=[["Hi"], [], ["Hi"]], issues=[["wrong-type", "line", 2], ["wrong-type", "line", 3]], rowsWithoutQuery=1)
case("openai.jsonl", rows({"messages": [{"role": "system", "content": "s"}, USER, BOT, {"role": "user", "content": "More"}]}),
     format="jsonl", form="openai-messages", queries=[["Hi", "More"]], messages=[1, 3])
case("openai-parts.jsonl", rows({"messages": [{"role": "user", "content": [{"type": "text", "text": "See"}, {"type": "image_url", "image_url": {"url": "x"}}, {"type": "text", "text": "this"}]}, BOT]}),
     format="jsonl", form="openai-messages", queries=[["See\nthis"]], otherParts=[True])
case("openai-tools.jsonl", rows({"messages": [USER, {"role": "assistant", "content": None, "tool_calls": [{"id": "1"}]}, {"role": "tool", "content": "42"}, BOT], "tools": [{"name": "f"}]}),
     format="jsonl", form="openai-messages", queries=[["Hi"]])
case("openai-one-line.json", json.dumps({"messages": [USER, BOT]}), format="jsonl", form="openai-messages", queries=[["Hi"]])
case("openai-placeholder.jsonl", rows({"messages": [{"role": "user", "content": "<image>What is it?"}, BOT], "images": ["a.png"]}),
     format="jsonl", form="openai-messages", queries=[["<image>What is it?"]])
case("chat-prompt.jsonl", rows({"prompt": [USER], "completion": [BOT], "label": True}),
     format="jsonl", form="openai-messages", queries=[["Hi"]])

# --- preference and labels
case("preference.jsonl", rows({"prompt": "Q", "chosen": "good", "rejected": "bad"}), format="jsonl", form="preference", queries=[["Q"]])
case("preference-question.jsonl", rows({"question": "Q", "chosen": "good", "rejected": "bad", "system": "s"}), format="jsonl", form="preference", queries=[["Q"]])
case("preference-instruction.jsonl", rows({"instruction": "Do", "input": "this", "chosen": "good", "rejected": "bad"}),
     format="jsonl", form="preference", queries=[["Do\nthis"]])
case("preference-conversations.jsonl", rows({"conversations": [ASK, SAY, {"from": "human", "value": "And?"}], "chosen": {"from": "gpt", "value": "g"}, "rejected": {"from": "gpt", "value": "b"}}),
     format="jsonl", form="preference", queries=[["Hi", "And?"]], messages=[0, 2])
case("preference-common-start.jsonl", rows({"chosen": [USER, BOT, {"role": "user", "content": "2"}, {"role": "assistant", "content": "g"}], "rejected": [USER, BOT, {"role": "user", "content": "2"}, {"role": "assistant", "content": "b"}]}),
     format="jsonl", form="preference", queries=[["Hi", "2"]], messages=[0, 2])
case("preference-prompt-list.jsonl", rows({"prompt": [USER], "chosen": [BOT], "rejected": [{"role": "assistant", "content": "No"}]}),
     format="jsonl", form="preference", queries=[["Hi"]])
case("kto.jsonl", rows({"prompt": "Q", "completion": "A", "label": False}, {"prompt": "R", "completion": "B", "label": True}),
     format="jsonl", form="prompt-response", queries=[["Q"], ["R"]])
case("kto-tag.jsonl", rows({"conversations": [ASK, SAY], "kto_tag": "true"}), format="jsonl", form="sharegpt", queries=[["Hi"]])

# --- prompt and response, text, table
for first, second in (("prompt", "completion"), ("prompt", "response"), ("question", "answer"), ("query", "response"), ("input", "output")):
    case(f"pair-{first}-{second}.jsonl", rows({"id": 1, first: "Q", second: "A"}), format="jsonl", form="prompt-response", queries=[["Q"]])
case("text.jsonl", rows({"text": "One"}, {"text": "Two", "meta": {"n": 1}}), format="jsonl", form="text", queries=[["One"], ["Two"]])
case("content.jsonl", rows({"content": "One"}), format="jsonl", form="text", queries=[["One"]])
case("table.jsonl", rows({"a": "short", "b": "a much longer text", "n": 3}), format="jsonl", form="table", queries=[["a much longer text"]])
case("table-no-text.jsonl", rows({"n": 3}), format="jsonl", form="table", queries=[[]], rowsWithoutQuery=1)

# --- wrappers
case("wrapper.json", json.dumps({"version": 1, "data": [{"instruction": "a", "output": "b"}]}),
     format="json", lists=[{"wrapperKey": "data", "form": "alpaca", "queries": [["a"]]}])
case("wrapper-several.json", json.dumps({"languages": ["en", "zh"], "train": [{"instruction": "a", "output": "b"}, {"instruction": "c", "output": "d"}], "info": {"n": [1]}, "test": [{"question": "q", "answer": "a"}]}, indent=2),
     format="json", lists=[{"wrapperKey": "train", "form": "alpaca", "queries": [["a"], ["c"]]}, {"wrapperKey": "test", "form": "prompt-response", "queries": [["q"]]}])
case("wrapper-bad-row.json", '{"data": [{"instruction": "a"}, {"instruction": tru}, 5, {"instruction": "c"}]}',
     format="json", lists=[{"wrapperKey": "data", "form": "alpaca", "queries": [["a"], ["c"]], "issues": [["broken-json", "row", 2], ["not-a-record", "row", 3]]}])
case("wrapper-proto.json", '{"__proto__": [{"instruction": "a"}], "constructor": [{"instruction": "b"}]}',
     format="json", lists=[{"wrapperKey": "__proto__", "form": "alpaca", "queries": [["a"]]}, {"wrapperKey": "constructor", "form": "alpaca", "queries": [["b"]]}])

# --- rows are kept byte for byte
BYTES = ['{"instruction" : "a", "n": 1.0, "big": 12345678901234567890, "n": 2e5}', '{"instruction":"\\u4e2d\\n","__proto__":{"x":1},"constructor":1}',
         '{"instruction":"\\ud83d","output":"\\ud83d\\ude00"}']
case("bytes-kept.jsonl", "\n".join(BYTES), format="jsonl", form="alpaca", queries=[["a"], ["中\n"], ["\ufffd"]], stored=BYTES)
case("crlf.jsonl", '{"text":"a"}\r\n\r\n{"text":"b"}\r\n', format="jsonl", form="text", queries=[["a"], ["b"]], blankLines=1, stored=['{"text":"a"}', '{"text":"b"}'])
case("no-last-line-break.jsonl", '{"text":"a"}\n{"text":"b"}', format="jsonl", form="text", queries=[["a"], ["b"]])
case("indented-lines.jsonl", '  {"text":"a"} \t\n\t{"text":"b"}\n', format="jsonl", form="text", queries=[["a"], ["b"]], stored=['{"text":"a"}', '{"text":"b"}'])
case("misnamed.csv", rows({"instruction": "a, b", "output": "c"}), format="jsonl", form="alpaca", queries=[["a, b"]])
case("no-extension", json.dumps([{"text": "a"}]), format="json", form="text", queries=[["a"]])
case("chinese.jsonl", rows({"instruction": "写一首诗", "input": "", "output": "好"}), format="jsonl", form="alpaca", queries=[["写一首诗"]])

# --- broken JSON
case("broken-lines.jsonl", '{"text":"a"}\n{"text":"b"\nnot json\n["list"]\n"text"\n{"text":"c"},\n{\'text\': \'d\'}\n{"text":NaN}\n{"text":"e"}\n',
     format="jsonl", form="text", queries=[["a"], ["e"]],
     issues=[["broken-json", "line", 2], ["broken-json", "line", 3], ["not-a-record", "line", 4], ["not-a-record", "line", 5], ["broken-json", "line", 6], ["broken-json", "line", 7], ["broken-json", "line", 8]])
case("broken-first-line.jsonl", '{"text":"a\n{"text":"b"}\n{"text":"c"}\n', format="jsonl", form="text", queries=[["b"], ["c"]], issues=[["broken-json", "line", 1]])
case("broken-row-in-list.json", '[\n{"text":"a"},\n{"text":"b" "x":1},\n{"text":"c"}\n]', format="json", form="text", queries=[["a"], ["c"]], issues=[["broken-json", "row", 2]])
case("broken-quote-in-list.json", '[\n  {"text":"a"},\n  {"text":"b},\n  {"text":"c"},\n  {"text":"d"}\n]\n', format="json", form="text", queries=[["a"], ["c"], ["d"]], issues=[["broken-json", "row", 2]])
case("broken-quote-pretty.json", '[\n  {\n    "text": "a"\n  },\n  {\n    "text": "b\n  },\n  {\n    "text": "c"\n  }\n]\n', format="json", form="text", queries=[["a"], ["c"]], issues=[["broken-json", "row", 2]])
case("truncated-list.json", '[{"text":"a"},{"text":"b"},{"text":"c', format="json", form="text", queries=[["a"], ["b"]], issues=[["truncated", "row", 3]])
case("unclosed-list.json", '[{"text":"a"},{"text":"b"}', format="json", form="text", queries=[["a"], ["b"]], issues=[["truncated", "row", 3]])
case("list-without-commas.json", '[{"text":"a"} {"text":"b"}]', format="json", form="text", queries=[["a"], ["b"]])
case("list-of-mixed.json", '[{"text":"a"}, 1, "b", null, [], {"text":"c"}]', format="json", form="text", queries=[["a"], ["c"]],
     issues=[["not-a-record", "row", 2], ["not-a-record", "row", 3], ["not-a-record", "row", 4], ["not-a-record", "row", 5]])
DEEP = '{"text":"deep","x":' + "[" * 513 + "]" * 513 + "}"
FINE = '{"text":"fine","x":' + "[" * 511 + "]" * 511 + "}"
case("deep.jsonl", f'{FINE}\n{DEEP}\n{{"text":"a"}}\n', format="jsonl", form="text", queries=[["fine"], ["a"]], issues=[["too-deep", "line", 2]])
case("deep-10000.json", '[{"text":"a"},{"x":' + "[" * 10000 + "]" * 10000 + '},{"text":"b"}]', format="json", form="text", queries=[["a"], ["b"]], issues=[["too-deep", "row", 2]])
case("nul.jsonl", '{"text":"a long enough first line, so that the file as a whole is text"}\n{"text":"b\0"}\n{"text":"c\\u0000"}\n', format="jsonl", form="text",
     queries=[["a long enough first line, so that the file as a whole is text"], ["c\0"]], issues=[["nul-byte", "line", 2]])
case("bad-utf8-line.jsonl", b'{"text":"a"}\n{"text":"\xff\xfe"}\n{"text":"b"}\n', format="jsonl", form="text", queries=[["a"], ["b"]], issues=[["encoding", "line", 2]])

# --- tags that came along
case("tags-list.jsonl", rows({"instruction": "a", "output": "b", "tags": ["x", "y"]}, {"instruction": "c", "output": "d", "tags": []}),
     format="jsonl", form="alpaca", queries=[["a"], ["c"]], tagField=["tags", None], tags=[[0, ["x", "y"]], [1, []]])
case("tags-explained.jsonl", rows({"instruction": "a", "output": "b", "ins_tag": [{"tag": "x", "explanation": "why"}]}),
     format="jsonl", form="alpaca", queries=[["a"]], tagField=["ins_tag", None], tags=[[0, ["x"]]])
case("tags-split.jsonl", rows({"instruction": "a", "output": "b", "tags": "x; y ;z"}), format="jsonl", form="alpaca", queries=[["a"]], tagField=["tags", ";"], tags=[[0, ["x", "y", "z"]]])
case("tags-nested.jsonl", rows({"instruction": "a", "output": "b", "annotation": {"instag": ["x"]}}), format="jsonl", form="alpaca", queries=[["a"]], tagField=["annotation.instag", None], tags=[[0, ["x"]]])
case("tags-first-turn.jsonl", rows({"conversations": [ASK, SAY, ASK], "labels": ["x"]}), format="jsonl", form="sharegpt", queries=[["Hi", "Hi"]], tagField=["labels", None], tags=[[0, ["x"]]])
case("tags-per-turn.jsonl", rows({"conversations": [ASK, SAY, ASK], "tags": [["x"], ["y", "z"]]}), format="jsonl", form="sharegpt", queries=[["Hi", "Hi"]], tagField=["tags", None], tags=[[0, ["x"]], [1, ["y", "z"]]])
case("labels-are-numbers.jsonl", rows({"instruction": "a", "output": "b", "labels": [1, 2]}), format="jsonl", form="alpaca", queries=[["a"]], tags=[])
case("tags-proto.jsonl", rows({"instruction": "a", "output": "b", "tags": ["__proto__", "constructor"]}), format="jsonl", form="alpaca", queries=[["a"]], tagField=["tags", None], tags=[[0, ["__proto__", "constructor"]]])

# --- compressed
case("alpaca.jsonl.gz", gzipped(rows({"instruction": "a", "output": "b"}, {"instruction": "c", "output": "d"})), format="jsonl", gzip=True, form="alpaca", queries=[["a"], ["c"]])
case("list.json.gz", gzipped('[{"text":"a"}]'), format="json", gzip=True, form="text", queries=[["a"]])
case("gzip-misnamed.jsonl", gzipped(rows({"text": "a"})), format="jsonl", gzip=True, form="text", queries=[["a"]])
LINES = rows(*({"text": f"row {n} {n * 7919 % 104729:x}"} for n in range(100)))
PACKED = gzipped(LINES)
case("truncated-crc.jsonl.gz", PACKED[:-4], format="jsonl", gzip=True, form="text", queries=[[f"row {n} {n * 7919 % 104729:x}"] for n in range(100)], issues=[["truncated", "byte", len(PACKED) - 4]])
case("wrong-crc.jsonl.gz", PACKED[:-8] + b"\0\0\0\0" + PACKED[-4:], format="jsonl", gzip=True, form="text", queries=[[f"row {n} {n * 7919 % 104729:x}"] for n in range(100)], issues=[["damaged", "byte", len(PACKED)]])
TWO = gzipped(rows({"text": "a"})) + gzipped(rows({"text": "b"}))
case("members.jsonl.gz", TWO, format="jsonl", gzip=True, form="text", queries=[["a"], ["b"]])
case("members-within-a-row.jsonl.gz", gzipped('{"text":"a') + gzipped('b"}\n{"text":"c"}\n'), format="jsonl", gzip=True, form="text", queries=[["ab"], ["c"]])
case("members-empty.jsonl.gz", gzipped(b"") + gzipped(rows({"text": "a"})) + gzipped(b"") + gzipped(rows({"text": "b"})) + gzipped(b""), format="jsonl", gzip=True, form="text", queries=[["a"], ["b"]])
case("members-padded.jsonl.gz", TWO + bytes(512), format="jsonl", gzip=True, form="text", queries=[["a"], ["b"]])
case("members-trailing.jsonl.gz", TWO + b"no gzip", format="jsonl", gzip=True, form="text", queries=[["a"], ["b"]], issues=[["damaged", "byte", len(TWO) + 7]])
case("members-cut.jsonl.gz", TWO + TWO[:9], format="jsonl", gzip=True, form="text", queries=[["a"], ["b"]], issues=[["truncated", "byte", len(TWO) + 9]])
refused("truncated-header.jsonl.gz", PACKED[:9], "truncated")
refused("damaged.jsonl.gz", PACKED[:10] + b"\xff" * 40, "damaged")
refused("empty.jsonl.gz", gzipped(b""), "empty")
refused("picture.gz", gzipped(b"\x89PNG\r\n\x1a\n" + bytes(40)), "not-a-dataset")
refused("only-broken.jsonl", "{broken\n{broken too\n", "broken-json")
refused("list-of-numbers.json", "[1, 2, 3]", "not-a-record")
refused("garbage.json", "this is no JSON", "broken-json")
