"""The Llama graph with 4-bit weights, as functions of a WebLLM library: names, shapes and signatures of web-llm 0.2.86."""

import tvm
from tvm import relax, te, tirx, topi
from tvm.relax.frontend import nn
from tvm.relax.frontend.nn.llm.kv_cache import PagedKVCache, RopeMode, TIRPagedKVCache
from tvm.relax.frontend.nn.op import tensor_expr_op, tensor_ir_inplace_op, tensor_ir_op
from tvm.target import Target

import kernels
from shape import GROUP, Shape
from signatures import signatures

PER_WORD, MIDDLE = 8, 7
# Functions made of hand-scheduled GPU kernels.
ON_LOGITS = (
    "argsort_probs",
    "sample_with_top_p",
    "apply_bitmask_inplace",
    "apply_logit_bias_inplace",
    "apply_penalty_inplace",
)


def weight_at(words: te.Tensor, scales: te.Tensor, row: tirx.Expr, column: tirx.Expr) -> tirx.Expr:
    """One weight: (code - 7) * scale, with the codes of 8 columns in a word, the first in the lowest bits."""
    shift = tirx.Cast("uint32", column % PER_WORD * 4)
    code = tirx.bitwise_and(tirx.shift_right(words[row, column // PER_WORD], shift), tirx.const(15, "uint32"))
    return (tirx.Cast(scales.dtype, code) - tirx.const(MIDDLE, scales.dtype)) * scales[row, column // GROUP]


class Quantized(nn.Module):
    """A weight matrix [rows, columns] in 4-bit groups."""

    def __init__(self, rows: int | str, columns: int, dtype: str) -> None:
        self.columns, self.dtype = columns, dtype
        self.q_weight = nn.Parameter((rows, columns // PER_WORD), "uint32")
        self.q_scale = nn.Parameter((rows, columns // GROUP), dtype)


class Linear(Quantized):
    """x W^T, dequantized inside the sum, which runs in single precision; `residual` is added in the same kernel."""

    def forward(self, x: nn.Tensor, residual: nn.Tensor | None = None, out_dtype: str | None = None) -> nn.Tensor:
        columns, out = self.columns, out_dtype or self.dtype

        def multiply(x: te.Tensor, words: te.Tensor, scales: te.Tensor, *more: te.Tensor) -> te.Tensor:
            rows = words.shape[0]
            weight = te.compute((rows, columns), lambda n, k: weight_at(words, scales, n, k), name="dequantize")
            k = te.reduce_axis((0, columns), name="k")
            single = "float32"
            product = te.compute(
                (x.shape[0], x.shape[1], rows),
                lambda b, i, n: te.sum(x[b, i, k].astype(single) * weight[n, k].astype(single), axis=k),
                name="matmul",
            )
            if not more and out == single:
                return product
            return te.compute(
                product.shape,
                lambda b, i, n: product[b, i, n].astype(out) + more[0][b, i, n] if more else product[b, i, n].astype(out),
                name="finish",
            )

        arguments = [x, self.q_weight, self.q_scale] + ([] if residual is None else [residual])
        return tensor_expr_op(multiply, "quantized_matmul", arguments)


class Embedding(Quantized):
    def forward(self, ids: nn.Tensor) -> nn.Tensor:
        def gather(ids: te.Tensor, words: te.Tensor, scales: te.Tensor) -> te.Tensor:
            return te.compute((ids.shape[0], self.columns), lambda i, k: weight_at(words, scales, ids[i], k), name="gather")

        return tensor_expr_op(gather, "quantized_take", [ids, self.q_weight, self.q_scale])


class Attention(nn.Module):
    def __init__(self, shape: Shape, dtype: str) -> None:
        self.shape = shape
        self.qkv_proj = Linear((shape.heads + 2 * shape.kv_heads) * shape.head_dim, shape.hidden, dtype)
        self.o_proj = Linear(shape.hidden, shape.heads * shape.head_dim, dtype)

    def forward(self, x: nn.Tensor, residual: nn.Tensor, cache: PagedKVCache, layer: int, split: tuple) -> nn.Tensor:
        shape, (rows, length) = self.shape, split
        qkv = self.qkv_proj(x).reshape(rows, length, shape.heads + 2 * shape.kv_heads, shape.head_dim)
        mixed = cache.attention_with_fused_qkv(layer, qkv, shape.heads, sm_scale=shape.head_dim**-0.5)
        return self.o_proj(mixed.reshape(1, x.shape[1], shape.heads * shape.head_dim), residual)


class Mlp(nn.Module):
    def __init__(self, shape: Shape, dtype: str) -> None:
        self.width = shape.intermediate
        self.gate_up_proj = Linear(2 * shape.intermediate, shape.hidden, dtype)
        self.down_proj = Linear(shape.hidden, shape.intermediate, dtype)

    def forward(self, x: nn.Tensor, residual: nn.Tensor) -> nn.Tensor:
        width = self.width

        def gated(both: te.Tensor) -> te.Tensor:
            def value(b: tirx.Var, i: tirx.Var, k: tirx.Var) -> tirx.Expr:
                gate = both[b, i, k].astype("float32")
                return (gate / (1.0 + tirx.exp(-gate)) * both[b, i, k + width].astype("float32")).astype(both.dtype)

            return te.compute((both.shape[0], both.shape[1], width), value, name="gated")

        return self.down_proj(tensor_expr_op(gated, "gated", [self.gate_up_proj(x)]), residual)


class Layer(nn.Module):
    def __init__(self, shape: Shape, dtype: str) -> None:
        self.self_attn, self.mlp = Attention(shape, dtype), Mlp(shape, dtype)
        self.input_layernorm = nn.RMSNorm(shape.hidden, -1, shape.norm_eps, bias=False, dtype=dtype)
        self.post_attention_layernorm = nn.RMSNorm(shape.hidden, -1, shape.norm_eps, bias=False, dtype=dtype)

    def forward(self, x: nn.Tensor, cache: PagedKVCache, layer: int, split: tuple) -> nn.Tensor:
        x = self.self_attn(self.input_layernorm(x), x, cache, layer, split)
        return self.mlp(self.post_attention_layernorm(x), x)


class Body(nn.Module):
    def __init__(self, shape: Shape, dtype: str) -> None:
        self.embed_tokens = Embedding("vocab_size", shape.hidden, dtype)
        self.layers = nn.ModuleList([Layer(shape, dtype) for _ in range(shape.layers)])
        self.norm = nn.RMSNorm(shape.hidden, -1, shape.norm_eps, bias=False, dtype=dtype)

    def forward(self, x: nn.Tensor, cache: PagedKVCache, split: tuple) -> nn.Tensor:
        for number, layer in enumerate(self.layers):
            x = layer(x, cache, number, split)
        return x


def rows_at(x: nn.Tensor, positions: nn.Tensor) -> nn.Tensor:
    """x[:, positions, :]."""

    def pick(x: te.Tensor, positions: te.Tensor) -> te.Tensor:
        return te.compute((1, positions.shape[0], x.shape[2]), lambda _, i, k: x[0, positions[i], k], name="pick")

    return tensor_expr_op(pick, "rows_at", [x, positions])


def last_row(x: nn.Tensor) -> nn.Tensor:
    """x[:, -1:, :]."""

    def pick(x: te.Tensor) -> te.Tensor:
        return te.compute((1, 1, x.shape[2]), lambda _, __, k: x[0, x.shape[1] - 1, k], name="last")

    return tensor_expr_op(pick, "last_row", [x])


class LlamaLibrary(nn.Module):
    """Everything that web-llm calls. Rows of a batch lie along the second axis: a batched matmul needs a grid that WebGPU
    does not have."""

    def __init__(self, shape: Shape, dtype: str, target: Target) -> None:
        self.shape, self.dtype, self.target = shape, dtype, target
        self.model = Body(shape, dtype)
        self.lm_head = Linear("vocab_size", shape.hidden, dtype)

    def logits(self, x: nn.Tensor) -> nn.Tensor:
        return self.lm_head(self.model.norm(x), out_dtype="float32")

    def embed(self, input_ids: nn.Tensor) -> nn.Tensor:
        return self.model.embed_tokens(input_ids)

    def prefill(self, input_embed: nn.Tensor, paged_kv_cache: PagedKVCache) -> tuple:
        x = self.model(input_embed, paged_kv_cache, (1, input_embed.shape[1]))
        return self.logits(last_row(x)), paged_kv_cache

    def decode(self, input_embed: nn.Tensor, paged_kv_cache: PagedKVCache) -> tuple:
        return self.logits(self.model(input_embed, paged_kv_cache, (1, 1))), paged_kv_cache

    def batch_prefill(self, input_embeds: nn.Tensor, logit_positions: nn.Tensor, paged_kv_cache: PagedKVCache) -> tuple:
        x = self.model(input_embeds, paged_kv_cache, (1, input_embeds.shape[1]))
        return self.logits(rows_at(x, logit_positions)), paged_kv_cache

    def batch_decode(self, input_embeds: nn.Tensor, paged_kv_cache: PagedKVCache) -> tuple:
        rows = input_embeds.shape[0]
        x = self.model(input_embeds.reshape(1, rows, self.shape.hidden), paged_kv_cache, (rows, 1))
        logits = self.logits(x)
        return logits.reshape(rows, 1, logits.shape[2]), paged_kv_cache

    def softmax_with_temperature(self, logits: nn.Tensor, temperature: nn.Tensor) -> nn.Tensor:
        def scaled(logits: te.Tensor, temperature: te.Tensor) -> te.Tensor:
            return te.compute(logits.shape, lambda b, i, v: logits[b, i, v] / temperature[b], name="scaled")

        warm = tensor_expr_op(scaled, "scaled", [logits, temperature])
        return tensor_expr_op(lambda x: topi.nn.softmax(x, axis=-1), "softmax", [warm])

    def argsort_probs(self, probs: nn.Tensor) -> tuple:
        rows = probs.shape[0]
        out = [nn.Tensor.placeholder((rows, 1), "float32", "best"), nn.Tensor.placeholder((rows, 1), "int32", "place")]
        best, place = tensor_ir_op(kernels.greedy(), "greedy", [probs], out)
        return best, place

    def sample_with_top_p(
        self,
        sorted_probs: nn.Tensor,
        sorted_indices: nn.Tensor,
        uniform_samples: nn.Tensor,
        sample_indices: nn.Tensor,
        top_p: nn.Tensor,
    ) -> nn.Tensor:
        out = nn.Tensor.placeholder((sample_indices.shape[0],), "int32", "token")
        return tensor_ir_op(kernels.take_best(), "take_best", [sorted_indices, sample_indices], out)

    def apply_bitmask_inplace(self, logits: nn.Tensor, seq_ids: nn.Tensor, bitmask: nn.Tensor) -> nn.Tensor:
        return edited(kernels.apply_bitmask(), "bitmask", [logits, seq_ids, bitmask])

    def apply_logit_bias_inplace(
        self, logits: nn.Tensor, pos2seq_id: nn.Tensor, token_ids: nn.Tensor, logit_bias: nn.Tensor
    ) -> nn.Tensor:
        return edited(kernels.apply_logit_bias(), "logit_bias", [logits, pos2seq_id, token_ids, logit_bias])

    def apply_penalty_inplace(
        self,
        logits: nn.Tensor,
        seq_ids: nn.Tensor,
        pos2seq_id: nn.Tensor,
        token_ids: nn.Tensor,
        token_cnt: nn.Tensor,
        penalties: nn.Tensor,
    ) -> nn.Tensor:
        return edited(kernels.apply_penalty(), "penalty", [logits, seq_ids, pos2seq_id, token_ids, token_cnt, penalties])

    def create_tir_paged_kv_cache(
        self,
        max_batch_size: tirx.Var,
        max_total_seq_len: tirx.Var,
        prefill_chunk_size: tirx.Var,
        page_size: tirx.Var,
        support_sliding_window: tirx.Var,
    ) -> PagedKVCache:
        shape = self.shape
        return TIRPagedKVCache(
            attn_kind="mha",
            max_batch_size=max_batch_size,
            max_total_seq_len=max_total_seq_len,
            prefill_chunk_size=prefill_chunk_size,
            page_size=page_size,
            support_sliding_window=support_sliding_window,
            layer_partition=relax.ShapeExpr([0, shape.layers]),
            num_hidden_layers=shape.layers,
            num_attention_heads=shape.heads,
            num_key_value_heads=shape.kv_heads,
            qk_head_dim=shape.head_dim,
            v_head_dim=shape.head_dim,
            mla_original_qk_head_dim=0,
            mla_original_v_head_dim=0,
            rope_mode=RopeMode.NORMAL,
            rope_scale=1,
            rope_theta=int(shape.rope_theta),
            rope_scaling={},
            rope_ext_factors=relax.prim_value(0),
            rotary_dim=shape.head_dim,
            enable_disaggregation=False,
            dtype=self.dtype,
            target=self.target,
        )


def edited(kernel: tirx.PrimFunc, name: str, arguments: list[nn.Tensor]) -> nn.Tensor:
    """The first argument after the kernel changed it in place."""
    out = nn.Tensor.placeholder(arguments[0].shape, "float32", name)
    return tensor_ir_inplace_op(kernel, name, arguments, inplace_indices=[0], out=out)


def export(shape: Shape, dtype: str, target: Target) -> tuple[tvm.IRModule, list[tuple[str, nn.Parameter]]]:
    """The module before any pass, and its weights by name. Without a GPU the kernels that are scheduled for one are left out."""
    gpu = target.kind.name == "webgpu"
    wanted = {name: taken for name, taken in signatures(shape.hidden, dtype).items() if gpu or name not in ON_LOGITS}
    mod, params = LlamaLibrary(shape, dtype, target).export_tvm(spec=wanted, allow_extern=False)
    if gpu:
        mod["tir_attention_merge_state"] = kernels.merge_state(dtype)
    return mod, params
