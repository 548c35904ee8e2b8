"""Files of places that a user adds: GeoNames country files, tables of P-codes, lists of one's own."""

from tacitus.world.place_files.added import AddedPlace, AddedRow, Fault, Host, PlaceFile
from tacitus.world.place_files.kinds import PlaceFileKind, guess_kind

__all__ = ["AddedPlace", "AddedRow", "Fault", "Host", "PlaceFile", "PlaceFileKind", "guess_kind"]
