"""One file for each version of the tables; a file that was once released is never changed."""
