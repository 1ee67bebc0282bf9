"""Fusion: headroom, what policies win of it, and what people run today beside it."""
