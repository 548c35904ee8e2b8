"""The ways from one version of the tables to the next, run by Alembic; `versions` holds one file a step."""
