"""Kernels that the stock pipeline lacks or gets wrong on WebGPU: choosing a token, editing logits, merging attention.

All are scheduled by hand. Lanes of a workgroup run one after the other on some adapters, so whatever one lane writes and
another reads has a barrier between.
"""

from tvm import tirx
from tvm.script import tirx as T

LANES = 256


def greedy() -> tirx.PrimFunc:
    """The largest value of each row and its place; the first of equals. float32[B,V] -> float32[B,1], int32[B,1]."""

    @T.prim_func(private=True, s_tir=True)
    def argmax(p: T.handle, best: T.handle, place: T.handle):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        B, V = T.int32(), T.int32()
        P = T.match_buffer(p, (B, V), "float32")
        BEST = T.match_buffer(best, (B, 1), "float32")
        PLACE = T.match_buffer(place, (B, 1), "int32")
        for bx in T.thread_binding(B, thread="blockIdx.x"):
            for tx in T.thread_binding(LANES, thread="threadIdx.x"):
                with T.sblock("argmax"):
                    value = T.sblock_alloc_buffer((LANES,), "float32", scope="shared")
                    index = T.sblock_alloc_buffer((LANES,), "int32", scope="shared")
                    own = T.sblock_alloc_buffer((1,), "float32", scope="local")
                    at = T.sblock_alloc_buffer((1,), "int32", scope="local")
                    other = T.sblock_alloc_buffer((1,), "float32", scope="local")
                    there = T.sblock_alloc_buffer((1,), "int32", scope="local")
                    own[0] = T.float32(-3.4e38)
                    at[0] = V
                    for step in T.serial(T.ceildiv(V, LANES)):
                        if step * LANES + tx < V:
                            if P[bx, step * LANES + tx] > own[0]:
                                own[0] = P[bx, step * LANES + tx]
                                at[0] = step * LANES + tx
                    value[tx] = own[0]
                    index[tx] = at[0]
                    T.tvm_storage_sync("shared")
                    for level in T.unroll(8):
                        other[0] = value[T.bitwise_xor(tx, T.shift_right(LANES // 2, level))]
                        there[0] = index[T.bitwise_xor(tx, T.shift_right(LANES // 2, level))]
                        if other[0] > own[0] or (other[0] == own[0] and there[0] < at[0]):
                            own[0] = other[0]
                            at[0] = there[0]
                        T.tvm_storage_sync("shared")
                        value[tx] = own[0]
                        index[tx] = at[0]
                        T.tvm_storage_sync("shared")
                    if tx == 0:
                        BEST[bx, 0] = own[0]
                        PLACE[bx, 0] = T.min(at[0], V - 1)

    return argmax


def take_best() -> tirx.PrimFunc:
    """The token of each sample: the best of the row that it asks for, whatever its random number and top_p are."""

    @T.prim_func(private=True, s_tir=True)
    def take(place: T.handle, rows: T.handle, out: T.handle):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        B, S = T.int32(), T.int32()
        PLACE = T.match_buffer(place, (B, 1), "int32")
        ROWS = T.match_buffer(rows, (S,), "int32")
        OUT = T.match_buffer(out, (S,), "int32")
        for bx in T.thread_binding(T.ceildiv(S, LANES), thread="blockIdx.x"):
            for tx in T.thread_binding(LANES, thread="threadIdx.x"):
                with T.sblock("take"):
                    if bx * LANES + tx < S:
                        OUT[bx * LANES + tx] = PLACE[ROWS[bx * LANES + tx], 0]

    return take


def apply_bitmask() -> tirx.PrimFunc:
    """Tokens whose bit is 0 get the lowest logit, in place."""

    @T.prim_func(private=True, s_tir=True)
    def bitmask(logits: T.handle, rows: T.handle, mask: T.handle):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        B, V, S, W = T.int32(), T.int32(), T.int32(), T.int32()
        LOGITS = T.match_buffer(logits, (B, V), "float32")
        ROWS = T.match_buffer(rows, (S,), "int32")
        MASK = T.match_buffer(mask, (B, W), "int32")
        for bx in T.thread_binding(T.ceildiv(S * V, LANES), thread="blockIdx.x"):
            for tx in T.thread_binding(LANES, thread="threadIdx.x"):
                with T.sblock("bitmask"):
                    if bx * LANES + tx < S * V:
                        row: T.let[T.int32] = ROWS[(bx * LANES + tx) // V]
                        token: T.let[T.int32] = (bx * LANES + tx) % V
                        if T.bitwise_and(T.shift_right(MASK[row, token // 32], token % 32), 1) == 0:
                            LOGITS[row, token] = T.float32(-3.4e38)

    return bitmask


def apply_logit_bias() -> tirx.PrimFunc:
    """Adds a bias to chosen tokens, in place."""

    @T.prim_func(private=True, s_tir=True)
    def logit_bias(logits: T.handle, rows: T.handle, tokens: T.handle, bias: T.handle):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        B, V, N = T.int32(), T.int32(), T.int32()
        LOGITS = T.match_buffer(logits, (B, V), "float32")
        ROWS = T.match_buffer(rows, (N,), "int32")
        TOKENS = T.match_buffer(tokens, (N,), "int32")
        BIAS = T.match_buffer(bias, (N,), "float32")
        for bx in T.thread_binding(T.ceildiv(N, LANES), thread="blockIdx.x"):
            for tx in T.thread_binding(LANES, thread="threadIdx.x"):
                with T.sblock("logit_bias"):
                    i: T.let[T.int32] = bx * LANES + tx
                    if i < N:
                        LOGITS[ROWS[i], TOKENS[i]] = LOGITS[ROWS[i], TOKENS[i]] + BIAS[i]

    return logit_bias


def apply_penalty() -> tirx.PrimFunc:
    """Presence, frequency and repetition penalties of tokens that were given already, in place."""

    @T.prim_func(private=True, s_tir=True)
    def penalty(logits: T.handle, rows: T.handle, owners: T.handle, tokens: T.handle, counts: T.handle, penalties: T.handle):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        B, V, S, N = T.int32(), T.int32(), T.int32(), T.int32()
        LOGITS = T.match_buffer(logits, (B, V), "float32")
        ROWS = T.match_buffer(rows, (S,), "int32")
        OWNERS = T.match_buffer(owners, (N,), "int32")
        TOKENS = T.match_buffer(tokens, (N,), "int32")
        COUNTS = T.match_buffer(counts, (N,), "int32")
        PENALTIES = T.match_buffer(penalties, (S, 3), "float32")
        for bx in T.thread_binding(T.ceildiv(N, LANES), thread="blockIdx.x"):
            for tx in T.thread_binding(LANES, thread="threadIdx.x"):
                with T.sblock("penalty"):
                    i: T.let[T.int32] = bx * LANES + tx
                    if i < N:
                        row: T.let[T.int32] = ROWS[OWNERS[i]]
                        token: T.let[T.int32] = TOKENS[i]
                        LOGITS[row, token] = LOGITS[row, token] - (
                            PENALTIES[OWNERS[i], 0] + T.cast(COUNTS[i], "float32") * PENALTIES[OWNERS[i], 1]
                        )
                        LOGITS[row, token] = T.if_then_else(
                            LOGITS[row, token] > 0,
                            LOGITS[row, token] / PENALTIES[OWNERS[i], 2],
                            LOGITS[row, token] * PENALTIES[OWNERS[i], 2],
                        )

    return penalty


def merge_state(dtype: str) -> tirx.PrimFunc:
    """Merges two parts of an attention into the first, weighted by their log (base 2) sums of exponentials.

    The stock kernel lets every lane of a head read the sums and write them back without a barrier: a lane that comes late
    reads a sum that is merged already, which is what made a prompt that was prefilled in two chunks come out wrong.
    """

    @T.prim_func(s_tir=True)
    def merge(v: T.handle, s: T.handle, v_other: T.handle, s_other: T.handle):
        T.func_attr({"tirx.is_scheduled": True})
        N, H, D = T.int32(), T.int32(), T.int32()
        V = T.match_buffer(v, (N, H, D), dtype)
        S = T.match_buffer(s, (N, H), "float32")
        V_OTHER = T.match_buffer(v_other, (N, H, D), dtype)
        S_OTHER = T.match_buffer(s_other, (N, H), "float32")
        for bx in T.thread_binding(N, thread="blockIdx.x"):
            for by in T.thread_binding(H, thread="blockIdx.y"):
                for tx in T.thread_binding(64, thread="threadIdx.x"):
                    with T.sblock("merge"):
                        weight = T.sblock_alloc_buffer((2,), "float32", scope="shared")
                        own = T.sblock_alloc_buffer((3,), "float32", scope="local")
                        if tx == 0:
                            own[2] = T.max(S[bx, by], S_OTHER[bx, by])
                            own[0] = T.exp2(S[bx, by] - own[2])
                            own[1] = T.exp2(S_OTHER[bx, by] - own[2])
                            weight[0] = own[0]
                            weight[1] = own[1]
                            S[bx, by] = T.log2(own[0] + own[1]) + own[2]
                        T.tvm_storage_sync("shared")
                        for step in T.serial(T.ceildiv(D, 64)):
                            d: T.let[T.int32] = step * 64 + tx
                            if d < D:
                                V[bx, by, d] = T.cast(
                                    (T.cast(V[bx, by, d], "float32") * weight[0] + T.cast(V_OTHER[bx, by, d], "float32") * weight[1])
                                    / (weight[0] + weight[1]),
                                    dtype,
                                )

    return merge.with_attr("global_symbol", "tir_attention_merge_state")
