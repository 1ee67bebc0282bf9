"""Families of generated tensor graphs: each is a function that draws one structure on a :class:`Sketch`."""
