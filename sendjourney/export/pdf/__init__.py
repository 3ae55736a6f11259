"""Documents written as PDF: shaped in any script, tagged for screen readers, fonts inside."""
