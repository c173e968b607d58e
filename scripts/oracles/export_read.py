"""Reads the exported files of src/jobs/golden with pandas, pyarrow and DuckDB and writes down what they found."""

import base64
import datetime
import decimal
import json
import math
import pathlib
import sys
import uuid

import duckdb
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.csv
import pyarrow.json
import pyarrow.parquet

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = pathlib.PurePosixPath("src/jobs/golden")
ROWS = ["rows.jsonl", "rows.json", "rows.csv", "rows.tsv", "rows.parquet"]
FLAT = ["flat.jsonl", "flat.csv", "flat.tsv", "flat.parquet"]
NAMES = [*ROWS, *FLAT, "nested.parquet", "types.parquet", "decimals.parquet"]
TEXT_COLUMNS = ["instruction", "input", "output", "instag", "dataset", "row", "turn", "text", "tags", "confidence", "engine", "status"]


def plain(value):
    """A value as JSON; the `instag` object that stands as a text is read as the object it is."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(item) for item in value]
    if value is None or value is pd.NaT or value is pd.NA:
        return None
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (int, np.integer)):
        return int(value)
    if isinstance(value, (float, np.floating)):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, decimal.Decimal):
        return str(value)
    if isinstance(value, uuid.UUID):
        return value.hex
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode()
    return str(value)


def row(columns, values):
    found = {name: plain(value) for name, value in zip(columns, values)}
    if isinstance(found.get("instag"), str):
        found["instag"] = json.loads(found["instag"])
        found["instag"].pop("cellsPrefixed", None)
    return found


def reading(columns, types, rows):
    columns = [str(name) for name in columns]
    return {"rows": len(rows), "columns": columns, "types": [str(kind) for kind in types], "values": [row(columns, values) for values in rows]}


def from_arrow(table):
    return reading(table.column_names, table.schema.types, [tuple(record.values()) for record in table.to_pylist()])


def from_pandas(frame):
    return reading(frame.columns, ["object" if str(kind) in ("str", "string") else kind for kind in frame.dtypes], [tuple(record) for record in frame.itertuples(index=False)])


def from_duckdb(sql):
    found = duckdb.sql(sql)
    return reading(found.columns, found.types, found.fetchall())


def read_jsonl(path):
    return {
        "pandas": from_pandas(pd.read_json(path, lines=True, dtype=False, convert_dates=False)),
        "pyarrow": from_arrow(pa.json.read_json(path)),
        "duckdb": from_duckdb(f"select * from read_json('{path}', format = 'newline_delimited')"),
    }


def read_json(path):
    """A list of rows: pyarrow reads JSON of one object a line only."""
    return {
        "pandas": from_pandas(pd.read_json(path, dtype=False, convert_dates=False)),
        "duckdb": from_duckdb(f"select * from read_json('{path}', format = 'array')"),
    }


def read_table(path, delimiter):
    options = {
        "parse_options": pa.csv.ParseOptions(delimiter=delimiter, newlines_in_values=True),
        "convert_options": pa.csv.ConvertOptions(column_types={name: pa.string() for name in TEXT_COLUMNS}),
    }
    return {
        "pandas": from_pandas(pd.read_csv(path, sep=delimiter, dtype=str, keep_default_na=False)),
        "pyarrow": from_arrow(pa.csv.read_csv(path, **options)),
        "duckdb": from_duckdb(f"select * from read_csv('{path}', delim = '{delimiter}', header = true, all_varchar = true, quote = '\"', escape = '\"', null_padding = false, nullstr = '(none)')"),
    }


def read_parquet(path):
    return {
        "pandas": from_pandas(pd.read_parquet(path)),
        "pyarrow": from_arrow(pa.parquet.read_table(path)),
        "duckdb": from_duckdb(f"select * from read_parquet('{path}')"),
    }


def read(name):
    path = str(ROOT / FOLDER / name)
    if name.endswith(".jsonl"):
        return read_jsonl(path)
    if name.endswith(".json"):
        return read_json(path)
    if name.endswith(".parquet"):
        return read_parquet(path)
    return read_table(path, "\t" if name.endswith(".tsv") else ",")


out = pathlib.Path(sys.argv[1]) / FOLDER
out.mkdir(parents=True, exist_ok=True)
readings = {name: read(name) for name in NAMES}
(out / "read-by-others.json").write_text(json.dumps(readings, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
print(f"{len(NAMES)} exported files read by three programs")
