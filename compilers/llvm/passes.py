"""The passes that may be ordered, how each is written for ``opt -passes=``, and those left out with the reason.

Every pass is written with its nesting, such as ``function(loop-mssa(licm))``, so that passes of all levels can follow
each other in one pipeline. Names and parameters are LLVM's (``llvm/lib/Passes/PassRegistry.def``).
"""

from __future__ import annotations

from dataclasses import dataclass, field

_NESTING = {
    "module": "{}",
    "cgscc": "cgscc({})",
    "function": "function({})",
    "loop": "function(loop({}))",
    "loop-mssa": "function(loop-mssa({}))",
}

_PASSES = {
    "function": (
        # no-verify-fixpoint: outside a default pipeline instcombine aborts where one run of it is not enough
        "instcombine<no-verify-fixpoint>",
        "adce",
        "aggressive-instcombine",
        "bdce",
        "break-crit-edges",
        "callsite-splitting",
        "consthoist",
        "constraint-elimination",
        "correlated-propagation",
        "dce",
        "dfa-jump-threading",
        "div-rem-pairs",
        "dse",
        "early-cse",
        "early-cse<memssa>",
        "flatten-cfg",
        "float2int",
        "gvn",
        "gvn<no-pre;no-load-pre>",
        "gvn-hoist",
        "gvn-sink",
        "infer-alignment",
        "instsimplify",
        "jump-threading",
        "load-store-vectorizer",
        "loop-distribute",
        "loop-load-elim",
        "loop-simplify",
        "loop-unroll<O2>",
        "loop-unroll<O3>",
        "loop-unroll<O3;no-partial;no-runtime>",
        "loop-vectorize",
        "loop-vectorize<interleave-forced-only>",
        "lower-expect",
        "lower-switch",
        "mem2reg",
        "memcpyopt",
        "mergeicmps",
        "mergereturn",
        "mldst-motion<split-footer-bb>",
        "nary-reassociate",
        "newgvn",
        "reassociate",
        "reg2mem",
        "scalarizer",
        "sccp",
        "separate-const-offset-from-gep<lower-gep>",
        "simplifycfg",
        "simplifycfg<bonus-inst-threshold=4;forward-switch-cond;switch-range-to-icmp;switch-to-lookup;no-keep-loops;hoist-common-insts;sink-common-insts>",
        "simplifycfg<bonus-inst-threshold=8;speculate-blocks;simplify-cond-branch;hoist-common-insts>",
        "sink",
        "slp-vectorizer",
        "slsr",
        "speculative-execution",
        "sroa<modify-cfg>",
        "sroa<preserve-cfg>",
        "tailcallelim",
        "vector-combine",
    ),
    "loop": (
        "canon-freeze",
        "indvars",
        "loop-deletion",
        "loop-flatten",
        "loop-idiom",
        "loop-instsimplify",
        "loop-interchange",
        "loop-rotate",
        "loop-rotate<no-header-duplication>",
        "loop-simplifycfg",
        "loop-unroll-and-jam",
        "loop-unroll-full",
    ),
    "loop-mssa": (
        "licm",
        "lnicm",
        "simple-loop-unswitch<nontrivial;trivial>",
        "simple-loop-unswitch<no-nontrivial;trivial>",
    ),
    "cgscc": ("argpromotion", "function-attrs", "inline"),
    "module": (
        "always-inline",
        "called-value-propagation",
        "constmerge",
        "deadargelim",
        "globaldce",
        "globalopt",
        "ipsccp",
        "mergefunc",
        "partial-inliner",
        "rpo-function-attrs",
    ),
}

_EXCLUDED = {
    "attributor": ("module", "crashed or did not end in random sequences of 20 to 40 passes"),
    "iroutliner": ("module", "crashed in random sequences of 20 to 40 passes"),
    "loop-extract": ("module", "crashed in random sequences; it also moves loops out of the measured function"),
    "loop-versioning-licm": ("loop-mssa", "crashed in random sequences of 20 to 40 passes"),
    "unify-loop-exits": ("function", "crashed in random sequences of 20 to 40 passes"),
    "loop-reduce": ("loop", "crashed in random sequences; code generation runs it anyway"),
    "loop-bound-split": ("loop", "crashed or miscompiled in random sequences of 20 to 40 passes"),
    "loop-fusion": ("function", "crashed or miscompiled in random sequences of 20 to 40 passes"),
    "instcombine": ("function", "aborts where one run is not enough; use instcombine<no-verify-fixpoint>"),
    "codegenprepare": ("function", "a part of code generation, which runs it with what it needs"),
    "loop-sink": ("function", "does nothing without a profile"),
    "loop-data-prefetch": ("function", "does nothing on processors for which LLVM gives no prefetch distance"),
    "inferattrs": ("module", "does nothing where no library function is called"),
    "libcalls-shrinkwrap": ("function", "does nothing where no library function is called"),
    "partially-inline-libcalls": ("function", "does nothing where no library function is called"),
    "alignment-from-assumptions": ("function", "does nothing without alignment assumptions"),
    "internalize": ("module", "would remove the measured function"),
    "strip": ("module", "changes names only"),
}

MARKS = {"optsize": ("optsize",), "minsize": ("minsize", "optsize")}
"""Mark -> the attributes that clang gives every function at -Os and -Oz, before any pass. Passes and code generation
heed them; the inliner, for one, then only inlines what does not grow."""
FOR_SIZE = {"Os": ("default<Os>", MARKS["optsize"]), "Oz": ("default<Oz>", MARKS["minsize"])}
"""All that clang does at -Os and -Oz: mark the functions, then the pipeline."""
PIPELINES = ("default<O1>", "default<O2>", "default<Os>", "default<Oz>", "default<O3>", *FOR_SIZE)
"""Whole pipelines: as ``opt -passes=`` runs them, and those of :data:`FOR_SIZE`."""
RULES = {"O1": "default<O1>", "O2": "default<O2>", "Os": "Os", "Oz": "Oz", "O3": "default<O3>"}
"""Fixed rule -> its pipeline; O3 comes last, since it is the default."""


_SWITCHES = next(name for name in _PASSES["function"] if "switch-to-lookup" in name)
OZ_WRITTEN_OUT = (
    "lower-expect", "simplifycfg", "sroa<modify-cfg>", "early-cse", "ipsccp", "called-value-propagation", "globalopt",
    "mem2reg", "instcombine<no-verify-fixpoint>", "simplifycfg", "inline", "function-attrs", "sroa<modify-cfg>",
    "early-cse<memssa>", "jump-threading", "correlated-propagation", "simplifycfg", "instcombine<no-verify-fixpoint>",
    "tailcallelim", "simplifycfg", "reassociate", "loop-rotate<no-header-duplication>", "licm", "simplifycfg",
    "instcombine<no-verify-fixpoint>", "loop-idiom", "indvars", "loop-deletion", "sroa<modify-cfg>",
    "mldst-motion<split-footer-bb>", "gvn", "sccp", "bdce", "instcombine<no-verify-fixpoint>", "jump-threading",
    "correlated-propagation", "adce", "memcpyopt", "dse", "licm", "simplifycfg", "instcombine<no-verify-fixpoint>",
    "deadargelim", _SWITCHES,
)  # fmt: skip
"""About what ``default<Oz>`` does (``buildPerModuleDefaultPipeline`` in LLVM's ``PassBuilderPipelines.cpp``), pass by
pass as far as 44 passes go: where a search for something better may begin."""


@dataclass(frozen=True)
class Pass:
    """A pass that the agent may choose.

    Attributes:
        name: as LLVM's registry writes it, with parameters: ``loop-rotate``, ``gvn<no-pre;no-load-pre>``.
        level: ``module``, ``cgscc``, ``function``, ``loop`` or ``loop-mssa`` (a loop pass that uses MemorySSA).
    """

    name: str
    level: str

    @property
    def text(self) -> str:
        """With its nesting, as an element of a module pipeline."""
        return _NESTING[self.level].format(self.name)


PASSES: dict[str, Pass] = {name: Pass(name, level) for level, names in _PASSES.items() for name in names}
"""The default vocabulary, by name. In 2,500 random sequences of 20 to 40 of them nothing crashed or miscompiled."""

EXCLUDED: dict[str, tuple[Pass, str]] = {
    name: (Pass(name, level), reason) for name, (level, reason) in _EXCLUDED.items()
}
"""Passes left out -> why."""

FRAGILE = frozenset({"newgvn"})
"""Passes that crash so rarely that they are offered, but are tried out in another process each time
(:func:`compilers.llvm.guarded.rehearse`). newgvn walks a set of pointers that may change meanwhile (in LLVM 22; an
assertion of ``SmallPtrSet`` fails): it ended searches of some 300,000 passes of all kinds."""

SEPARATOR = ",invalidate<all>,"
"""Between two passes in a printed pipeline. LLVM would otherwise keep analyses from one pass to the next, which the
driver, running one pass at a time, does not (in about one of a hundred random sequences the code would differ)."""


@dataclass(frozen=True)
class PassAction:
    """A decision: one pass (``pass(gvn)``), a mark on all functions (``mark(minsize)``), a whole pipeline
    (``pipeline(default<O3>)``), or ``stop``. ``restart`` is no part of a plan: see :mod:`envs.passes`."""

    kind: str
    name: str = ""
    _hash: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        # sequences of actions are the keys of what is remembered, so each is hashed over and over
        object.__setattr__(self, "_hash", hash((self.kind, self.name)))

    def __hash__(self) -> int:
        return self._hash

    def __str__(self) -> str:
        return f"{self.kind}({self.name})" if self.name else self.kind


STOP = PassAction("stop")
RESTART = PassAction("restart")
"""Begin anew. The driver never offers it: a plan is what led to the code, without what was tried before."""


def parse(text: str) -> PassAction:
    """Read an action's text; raises ``ValueError`` for anything that no action prints."""
    for action in (STOP, RESTART):
        if text == str(action):
            return action
    kind, opened, rest = text.partition("(")
    name = rest[:-1]
    if opened and rest.endswith(")"):
        if kind == "pass" and (name in PASSES or name in EXCLUDED):
            return PassAction(kind, name)
        if (kind == "pipeline" and name in PIPELINES) or (kind == "mark" and name in MARKS):
            return PassAction(kind, name)
    raise ValueError(f"{text[:80]!r} is none of pass(NAME), mark(NAME), pipeline(NAME), stop with a name that is known")
