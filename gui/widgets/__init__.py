"""The small parts that panels are built of; each takes the keeper of the themes."""
