"""What scripts/check-page tries in a browser."""
