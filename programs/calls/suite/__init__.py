"""The programs of the suite, a module per group of families; each has a tuple ``SPECS``."""
