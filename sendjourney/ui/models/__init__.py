"""Lists as Qt wants them: what each row says, also to a screen reader."""
