"""The first tables: their SQL stands beside this, for each of the databases."""

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Nothing; the tables are there."""
    script = Path(__file__).with_name(f"v0001_{op.get_bind().dialect.name}.sql").read_text(encoding="utf-8")
    for statement in script.split(";\n"):
        if statement.strip():
            op.execute(statement)
