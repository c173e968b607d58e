"""Kernels for small batches: a matmul over an open number of rows gets one form for up to 2 rows, one for up to 8, one for more."""

from tvm import IRModule, tirx
from tvm.ir import Var
from tvm.ir.transform import PassContext, module_pass
from tvm.s_tir import SBlock, SBlockRealize, Schedule, dlight
from tvm.s_tir.dlight.analysis import get_root_block

# Rows at most, and rows that one kernel works on at a time.
FORMS = ((2, 2), (8, 4))


def open_sizes(function: tirx.PrimFunc) -> list[tirx.Var]:
    """The sizes of a function's buffers that only the run knows."""
    return list(dict.fromkeys(size for buffer in function.params for size in buffer.ty.shape if isinstance(size, Var)))


def has_matmul(function: tirx.PrimFunc) -> bool:
    """Whether the function is one of our matmuls (and not, say, a norm over the same rows)."""
    schedule = Schedule(function)
    names = [schedule.get(block).name_hint for block in schedule.get_child_blocks(get_root_block(schedule))]
    return "dequantize" in names and "matmul" in names


def scheduled(function: tirx.PrimFunc, rule: dlight.ScheduleRule) -> tirx.PrimFunc | None:
    """The function by one rule of dlight; None where the rule does not fit."""
    mod = dlight.ApplyDefaultSchedule(rule)(IRModule({"main": function}))
    found = mod["main"]
    return found if "tirx.is_scheduled" in (found.attrs or {}) else None


def in_forms(function: tirx.PrimFunc) -> tirx.PrimFunc | None:
    """One function that branches on the number of rows; None where it is no matmul over a batch."""
    if not has_matmul(function):
        return None
    sizes = open_sizes(function)
    if len(sizes) != 1:
        return None
    small = [scheduled(function, dlight.gpu.LowBatchGEMV(rows)) for _, rows in FORMS]
    large = scheduled(function, dlight.gpu.Matmul())
    if large is None or any(form is None for form in small):
        return None
    body = large.body
    for (most, _), form in reversed(list(zip(FORMS, small, strict=True))):
        body = tirx.IfThenElse(tirx.op.tvm_thread_invariant(sizes[0] <= most), form.body, body)
    body = SBlockRealize([], True, SBlock([], [], [], "root", body))
    return function.with_body(body).with_attrs({"tirx.is_scheduled": True, "tirx.HoistIfThenElseExprWithBlock": True})


@module_pass(opt_level=0, name="SmallBatches")
def specialize_small_batches(mod: IRModule, _: PassContext) -> IRModule:
    """Puts the branching form in the place of every matmul over a batch."""
    for name, function in mod.functions_items():
        if isinstance(function, tirx.PrimFunc) and "tirx.is_scheduled" not in (function.attrs or {}):
            form = in_forms(function)
            if form is not None:
                mod[name] = form
    return mod
