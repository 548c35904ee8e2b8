"""What Alembic runs: the steps between two versions, on the connection and in the transaction that it is given."""

from alembic import context

from tacitus.store.joined import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA, render_as_batch=True)
context.run_migrations()
