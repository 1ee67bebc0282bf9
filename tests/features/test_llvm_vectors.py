"""Vectors of LLVM modules against counts made by hand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest

from compilers.llvm.module import Live, Modules
from compilers.llvm.passes import PassAction
from features.llvm_vectors import AUTOPHASE, COUNTS, MILEPOST, autophase, counts, milepost
from programs import c

Lives = Callable[[str], Live]

# counted by hand; all that is not named is 0. (The values of a switch's cases are no operands since LLVM 22.)
LOOP = {
    "onePred": 2, "onePredOneSuc": 1, "oneSuccessor": 2, "twoPred": 1, "twoEach": 1, "twoSuccessor": 1, "BBNoPhi": 5,
    "BranchCount": 3, "returnInt": 1, "NumEdges": 4, "const32Bit": 5, "const64Bit": 5, "numConstZeroes": 2,
    "numConstOnes": 7, "UncondBranches": 2, "binaryConstArg": 2, "NumAddInst": 2, "NumAllocaInst": 3, "BlockLow": 5,
    "NumBrInst": 3, "NumCallInst": 1, "NumGetElementPtrInst": 4, "NumICmpInst": 1, "NumLoadInst": 10, "NumMulInst": 1,
    "NumRetInst": 2, "NumShlInst": 1, "NumStoreInst": 7, "TotalBlocks": 5, "TotalInsts": 35, "TotalMemInst": 25,
    "TotalFuncs": 2, "testUnary": 13,
}  # fmt: skip
BRANCHES = {
    "BBNumArgsLo": 2, "onePred": 2, "onePredOneSuc": 1, "onePredTwoSuc": 1, "oneSuccessor": 2, "twoPred": 1,
    "twoSuccessor": 1, "morePreds": 1, "BB03Phi": 2, "BBNoPhi": 4, "BeginPhi": 2, "BranchCount": 3,
    "CriticalCount": 3, "NumEdges": 7, "const32Bit": 4, "numConstZeroes": 2, "UncondBranches": 2,
    "binaryConstArg": 1, "BlockLow": 6, "NumBrInst": 3, "NumCallInst": 2, "NumICmpInst": 1, "NumPHIInst": 2,
    "NumRetInst": 2, "NumStoreInst": 1, "TotalBlocks": 6, "TotalInsts": 14, "TotalMemInst": 3, "TotalFuncs": 3,
    "ArgsPhi": 5, "testUnary": 1,
}  # fmt: skip


def named(names: tuple[str, ...], values: np.ndarray) -> dict[str, float]:
    assert values.shape == (len(names),)
    return {name: value for name, value in zip(names, values.tolist(), strict=True) if value}


def test_there_are_56_of_each() -> None:
    assert len(AUTOPHASE) == len(set(AUTOPHASE)) == len(MILEPOST) == len(set(MILEPOST)) == 56


@pytest.mark.parametrize(("name", "expected"), [("loop", LOOP), ("branches", BRANCHES)])
def test_autophase(name: str, expected: dict[str, int], live: Lives) -> None:
    assert named(AUTOPHASE, autophase(live(name))) == expected


def test_counts(live: Lives) -> None:
    assert named(COUNTS, counts(live("branches"))) == {
        "switch": 1, "fadd": 1, "fptosi": 1, "br": 3, "icmp": 1, "phi": 2, "ret": 2, "call": 2, "store": 1,
    }  # fmt: skip


def test_milepost(live: Lives) -> None:
    assert named(MILEPOST, milepost(live("branches"))) == pytest.approx({
        "basic_blocks": 6, "one_successor": 2, "two_successors": 1, "more_successors": 1, "one_predecessor": 2,
        "two_predecessors": 1, "more_predecessors": 1, "one_predecessor_one_successor": 1,
        "one_predecessor_two_successors": 1, "blocks_below_15": 6, "edges": 7, "critical_edges": 3, "direct_calls": 1,
        "conditional_branches": 1, "assignments": 5, "binary_float": 1, "instructions": 14,
        "mean_instructions_of_block": 14 / 6, "mean_phis_of_block": 2 / 6, "mean_arguments_of_phi": 2.5,
        "blocks_without_phi": 4, "blocks_with_1_to_3_phis": 2, "blocks_1_to_5_phi_arguments": 2, "switches": 1,
        "unary": 1, "indirect_references": 1, "address_of_variable": 1, "address_of_function": 1, "indirect_calls": 1,
        "calls_with_pointers": 2, "calls_returning_pointer": 1, "zeros": 2, "constants_32_bit": 4,
        # x in the switch, the comparison and the phi; y; where; how
        "local_references": 6, "global_references": 1, "locals": 4, "globals": 1, "local_pointers": 2,
        "unconditional_branches": 2,
    })  # fmt: skip
    loop = named(MILEPOST, milepost(live("loop")))
    assert loop["pointer_arithmetic"] == 4 and loop["binary_integer"] == 4 and loop["unary"] == 10
    assert loop["binary_with_integer_constant"] == 2 and loop["assignments_of_integer_constant"] == 2
    # p1, p2, xp, o1, and the loads from args, sizes and to out: all but those of slot, sum and i
    assert loop["indirect_references"] == 7 and loop["locals"] == 5
    assert loop["local_references"] == 14 and loop["local_pointers"] == 1 and loop["assignments"] == 30


def test_two_ways_of_counting_agree_after_any_passes(modules: Modules) -> None:
    """The walk against the text that LLVM prints, on real programs in many states."""
    rng = np.random.default_rng(0)
    names = ["mem2reg", "simplifycfg", "loop-rotate", "indvars", "inline", "gvn", "slp-vectorizer", "loop-vectorize"]
    for name in ("crc32", "quicksort", "siphash"):
        program = c.load(f"{name}/small")
        actions: list[PassAction] = []
        for _ in range(8):
            actions.append(PassAction("pass", str(rng.choice(names))))
            module = modules.at(program.key, program.ir, actions)
            text = modules.library.text(module.module)
            lines = [line for line in text.splitlines() if re.match(r"  (\S|  to label)", line)]
            words = Counter(_opcode(line) for line in lines)
            words.pop("", None)
            assert named(COUNTS, counts(module)) == dict(words)
            two, one = (
                dict(zip(MILEPOST, milepost(module), strict=True)),
                dict(zip(AUTOPHASE, autophase(module), strict=True)),
            )
            for first, second in {
                "basic_blocks": "TotalBlocks", "instructions": "TotalInsts", "edges": "NumEdges",
                "critical_edges": "CriticalCount", "one_predecessor": "onePred", "two_predecessors": "twoPred",
                "zeros": "numConstZeroes", "ones": "numConstOnes", "constants_32_bit": "const32Bit",
                "constants_64_bit": "const64Bit", "calls_returning_integer": "returnInt",
                "unconditional_branches": "UncondBranches", "blocks_without_phi": "BBNoPhi",
            }.items():  # fmt: skip
                assert two[first] == one[second], (first, actions)


def _opcode(line: str) -> str:
    """The instruction on a line of IR text; empty for the lines of a switch's table."""
    rest = line.strip()
    if re.match(r"(i\d+ \S+, label|\]|[\w.]+:)", rest):
        return ""
    rest = re.sub(r"^%[-\w.]+ = ", "", rest)
    word = rest.split()[0]
    return rest.split()[1] if word in ("tail", "musttail", "notail") else word
