"""What is decided about LLVM: passes, loops and calls."""
