"""9. `python -m tacitus` is the command `tacitus`."""

from tacitus.cli.main import run

if __name__ == "__main__":
    run()
