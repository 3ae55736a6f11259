"""SEND Journey: a family records a disabled child's story once, and hands over the right page."""

VERSION = "0.1.0"
