"""Find anything: what is written down, where it can be gone to, and what can be done."""
