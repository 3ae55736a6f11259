"""What is true: records and rules. The standard library only; no files, no clock, no screen."""
