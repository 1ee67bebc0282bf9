import pytest
from rich.console import Console

from measure import selftest
from measure.__main__ import main


def test_the_self_test_reports_every_figure_and_judges_it() -> None:
    console = Console(record=True, width=100)
    lines = selftest.run(selftest.Options(comparisons=13, powers=3, budget_s=0.02), console)
    figures = {line.what: line for line in lines}
    assert figures["faulty artifacts refused"].fine
    assert {"A/A: false wins", "A/A: undecided", "+2 % of work is seen", "empty round trip"} <= set(figures)
    fit = selftest.report(lines, console)
    assert fit == all(line.fine for line in lines)
    text = console.export_text()
    assert ("is fit for publication" in text) == fit
    assert all(line.figure in text for line in lines)


def test_an_unfit_machine_is_told_what_to_do() -> None:
    console = Console(record=True, width=200)
    lines = [selftest.Line("A/A: undecided", "50.0%", "<= 10%", False), selftest.Line("rest", "1", "1", True)]
    assert not selftest.report(lines, console)
    assert "Not fit for publication as it is now (A/A: undecided)" in console.export_text()


def test_the_command_line_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "python -m measure selftest" in capsys.readouterr().err
