"""Golden files that carry the `instag` object of our own exports (contracts.md)."""

import hashlib
import json

from golden_case import case, rows

SOURCE = {"engine": "webllm", "model": "InsTagger", "modelSha256": "ab" * 32, "quantization": "q4f16_1", "promptSha256": None, "settings": {"temperature": 0}, "app": "1.0.0"}


def sha(text):
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def query(turn, message, text, tags, status="tagged", source=0):
    return {"turn": turn, "message": message, "sha256": sha(text), "source": source, "status": status, "flags": [], "tags": [{"tag": tag} for tag in tags], "at": "2026-01-01T00:00:00Z"}


def own(*queries, sources=(SOURCE,)):
    return json.dumps({"format": 1, "sources": list(sources), "queries": list(queries)}, separators=(",", ":"))


PLAIN = '{"instruction" : "a", "n": 1.0 }'
case("own.jsonl", f'{PLAIN[:-1]},"instag":{own(query(0, 0, "a", ["x", "y"]))}}}\n{{"instruction":"b","instag":{own(query(0, 0, "b", []))}}}\n',
     format="jsonl", form="alpaca", queries=[["a"], ["b"]], stored=[PLAIN, '{"instruction":"b"}'], tags=[[0, ["x", "y"]], [1, []]], sources=["InsTagger"])
case("own-list.json", f'[\n  {{"text":"a"\n  ,"instag":{own(query(0, 0, "a", ["x"]))}}}\n]\n',
     format="json", form="text", queries=[["a"]], stored=['{"text":"a"\n  }'], tags=[[0, ["x"]]], sources=["InsTagger"])
TURNS = {"conversations": [{"from": "human", "value": "one"}, {"from": "gpt", "value": "1"}, {"from": "human", "value": "two"}]}
case("own-turns.jsonl", json.dumps(TURNS)[:-1] + f',"instag":{own(query(0, 0, "one", ["x"]), query(1, 2, "two", [], status="failed"))}}}\n',
     format="jsonl", form="sharegpt", queries=[["one", "two"]], stored=[json.dumps(TURNS)], tags=[[0, ["x"]], [1, []]], statuses=["tagged", "failed"], sources=["InsTagger"])
case("own-other-text.jsonl", f'{{"text":"a","instag":{own(query(0, 0, "changed since", ["x"]))}}}\n', format="jsonl", form="text", queries=[["a"]], stored=['{"text":"a"}'], tags=[], notes=2)
case("own-second-key.jsonl", f'{{"text":"a","instag":"mine","instag_2":{own(query(0, 0, "a", ["x"]))}}}\n', format="jsonl", form="text", queries=[["a"]], stored=['{"text":"a","instag":"mine"}'], tags=[[0, ["x"]]], sources=["InsTagger"])
case("own-empty-object.jsonl", f'{{"text":"b"}}\n{{"instag":{own()}}}\n', format="jsonl", form="text", queries=[["b"], []], stored=['{"text":"b"}', "{}"], tags=[], issues=[["missing-field", "line", 2]], rowsWithoutQuery=1)
case("own-newer-format.jsonl", rows({"text": "a", "instag": {"format": 2, "sources": [], "queries": []}}), format="jsonl", form="text", queries=[["a"]], tags=[], notes=1,
     stored=['{"text": "a", "instag": {"format": 2, "sources": [], "queries": []}}'])
case("foreign-instag-list.jsonl", rows({"text": "a", "instag": ["x"]}), format="jsonl", form="text", queries=[["a"]], tagField=["instag", None], tags=[[0, ["x"]]], notes=1)


def cell(text):
    return '"' + text.replace('"', '""') + '"'


case("own.csv", f'prompt,response,instag\n\'=1+1,b,{cell(own(query(0, 0, "=1+1", ["x"])))}\nplain,\'\'=c,{cell(own(query(0, 0, "plain", ["y"])))}\n',
     format="csv", form="prompt-response", queries=[["=1+1"], ["plain"]], stored=['{"prompt":"=1+1","response":"b"}', '{"prompt":"plain","response":"\'=c"}'],
     tags=[[0, ["x"]], [1, ["y"]]], sources=["InsTagger"], header=["prompt", "response"], notes=2)
