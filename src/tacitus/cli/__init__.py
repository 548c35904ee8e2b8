"""10. cli: the command `tacitus`; the only room that prints."""
