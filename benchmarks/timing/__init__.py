"""How far measurements can be trusted, and what they cost."""
