"""What each function of a library takes: the calls that web-llm 0.2.86 makes."""

from typing import Any

from tvm.relax.frontend.nn import spec
from tvm.relax.frontend.nn.llm.kv_cache import PagedKVCache


def signatures(hidden: int, dtype: str) -> dict[str, dict[str, Any]]:
    """What each exported function takes; letters are sizes that are open."""
    state = {"paged_kv_cache": spec.Object(object_type=PagedKVCache)}
    with_weights = {"$": {"param_mode": "packed", "effect_mode": "none"}}
    plain = {"$": {"param_mode": "none", "effect_mode": "none"}}
    logits = {"logits": spec.Tensor(["batch_size", "vocab_size"], "float32")}

    def vector(size: str, kind: str = "int32") -> spec.Tensor:
        return spec.Tensor([size], kind)

    def batch(size: str, columns: str, kind: str) -> spec.Tensor:
        return spec.Tensor([size, columns], kind)

    return {
        "embed": {"input_ids": vector("seq_len"), **with_weights},
        "prefill": {"input_embed": spec.Tensor([1, "seq_len", hidden], dtype), **state, **with_weights},
        "decode": {"input_embed": spec.Tensor([1, 1, hidden], dtype), **state, **with_weights},
        "batch_prefill": {
            "input_embeds": spec.Tensor([1, "seq_len", hidden], dtype),
            "logit_positions": vector("batch_size"),
            **state,
            **with_weights,
        },
        "batch_decode": {"input_embeds": spec.Tensor(["batch_size", 1, hidden], dtype), **state, **with_weights},
        "softmax_with_temperature": {
            "logits": spec.Tensor(["batch_size", 1, "vocab_size"], "float32"),
            "temperature": vector("batch_size", "float32"),
            **plain,
        },
        "argsort_probs": {"probs": batch("batch_size", "vocab_size", "float32"), **plain},
        "sample_with_top_p": {
            "sorted_probs": batch("batch_size", "kept", "float32"),
            "sorted_indices": spec.Tensor(["batch_size", 1], "int32"),
            "uniform_samples": vector("num_samples", "float32"),
            "sample_indices": vector("num_samples"),
            "top_p": vector("batch_size", "float32"),
            **plain,
        },
        "apply_bitmask_inplace": {
            **logits,
            "seq_ids": vector("num_seq"),
            "bitmask": batch("batch_size", "words", "int32"),
            **plain,
        },
        "apply_logit_bias_inplace": {
            **logits,
            "pos2seq_id": vector("num_token"),
            "token_ids": vector("num_token"),
            "logit_bias": vector("num_token", "float32"),
            **plain,
        },
        "apply_penalty_inplace": {
            **logits,
            "seq_ids": vector("num_seq"),
            "pos2seq_id": vector("num_token"),
            "token_ids": vector("num_token"),
            "token_cnt": vector("num_token"),
            "penalties": spec.Tensor(["num_seq", 3], "float32"),
            **plain,
        },
        "create_tir_paged_kv_cache": {
            **dict.fromkeys(
                ("max_batch_size", "max_total_seq_len", "prefill_chunk_size", "page_size", "support_sliding_window"), int
            ),
            **plain,
        },
    }
