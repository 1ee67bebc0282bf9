"""Library nodes: pure operators only, templates, results as the IR knows them."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from programs.library import ALLOWED, LibraryError, call, resolve


def attrs(
    target: str, args: tuple[Any, ...], shape: tuple[int, ...] | None, output: int = 0, **kwargs: Any
) -> dict[str, Any]:
    return {"target": target, "args": args, "kwargs": tuple(kwargs.items()), "output": output, "shape": shape}


def test_every_allowed_operator_is_pure() -> None:
    for target in ALLOWED:
        operator: Any = resolve(target)
        assert not operator._schema.is_mutable, target
        random = torch.Tag.nondeterministic_seeded in operator.tags
        takes_dropout = any(item.name.startswith("dropout") for item in operator._schema.arguments)
        assert not random or takes_dropout, target


@pytest.mark.parametrize(
    "target", ["aten.rand_like.default", "aten.add_.Tensor", "aten.from_file.default", "os.system"]
)
def test_others_are_refused_by_name(target: str) -> None:
    with pytest.raises(LibraryError, match=f"{target}.*not allowed"):
        call(attrs(target, (), ()), [])


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_the_floating_type_of_the_operands_stays(dtype: torch.dtype) -> None:
    x = torch.arange(6, dtype=dtype).reshape(2, 3)
    made = call(attrs("aten.cumsum.default", (("tensor", 0), 1), (2, 3)), [x])
    assert made.dtype == dtype
    assert torch.equal(made, x.cumsum(1))


def test_templates_nest_and_one_of_several_results_is_picked() -> None:
    x, y = torch.randn(2, 3), torch.randn(2, 3)
    both = call(attrs("aten.cat.default", ((("tensor", 1), ("tensor", 0)), 0), (4, 3)), [x, y])
    assert torch.equal(both, torch.cat([y, x]))
    index = call(attrs("aten.max.dim", (("tensor", 0), 1), (2,), output=1), [x])
    assert index.dtype == torch.int64
    assert torch.equal(index, x.max(1)[1])


def test_truth_values_go_in_and_come_out_as_numbers() -> None:
    x, mask = torch.randn(4, dtype=torch.float64), torch.tensor([0.0, 1.0, 0.0, 2.0], dtype=torch.float64)
    made = call(attrs("aten.where.self", (("bool", 1), ("tensor", 0), ("tensor", 1)), (4,)), [x, mask])
    assert torch.equal(made, torch.where(mask != 0, x, mask))
    less = call(attrs("aten.lt.Scalar", (("tensor", 0), 0.5), (4,)), [mask])
    assert less.dtype == torch.float64
    assert less.tolist() == [1, 0, 1, 0]


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (attrs("aten.exp.default", (("tensor", 3),), (2,)), "1 inputs"),
        (attrs("aten.exp.default", (("tensor", 0),), (3,)), "shape"),
        (attrs("aten.max.dim", (("tensor", 0), 0), (), output=5), "2 results"),
        (attrs("aten.exp.default", ({"a": 1},), (2,)), "only None, numbers"),
        (attrs("aten._to_copy.default", (("tensor", 0),), (2,), dtype="float16"), "float16"),
        (attrs("aten.exp.default", (("tensor", 0), 1, 2, 3), (2,)), "aten.exp"),
    ],
)
def test_what_does_not_fit_is_named(bad: dict[str, Any], reason: str) -> None:
    with pytest.raises(LibraryError, match=reason):
        call(bad, [torch.ones(2)])


def test_dropout_is_refused() -> None:
    q = torch.randn(1, 1, 2, 4)
    args = (("tensor", 0), ("tensor", 0), ("tensor", 0), None, 0.5)
    with pytest.raises(LibraryError, match="random"):
        call(attrs("aten.scaled_dot_product_attention.default", args, (1, 1, 2, 4)), [q])
