"""Help of `tacitus places`: the texts that teach it."""

PLACES_HELP = """Add places of your own to the gazetteer, and see or take away what was added.

Tacitus knows towns of 500 people and more, countries and their provinces. What it lacks you add: all of GeoNames of a country,
the divisions of a country with their P-codes, or a list that you wrote. What you add is kept for you and used by every
`tacitus read`; with --places FILE it is kept in a file that you can hand on, and used where `tacitus read --places FILE` says so.
Every added place keeps its source, and records show it.
"""

ADD_HELP = """Add the places of a file.

\b
FILE is one of three, told by its first line or by --kind:
  geonames   all of GeoNames of a country, as it is downloaded: SY.txt or SY.zip. Divisions, towns and villages, and spots such
             as prisons, camps, bases and hospitals are taken in; streams, schools, wells and so on are left out and counted.
  pcodes     a CSV of divisions with P-codes: columns ADM1_EN, ADM1_PCODE, ADM2_EN ... (adm1_name, admin1Name_en and other
             languages are known too), or Location, Admin Level, P-Code, Name, Parent P-Code. A point (lat, lon) is used if
             there.
  list       a CSV of your own. Its first line names its columns, in any order:

\b
    name       as it is mostly written; the only column that must be there
    aliases    other ways of writing it, parted by |
    lat, lon   degrees WGS84, such as 36.49 and 40.75
    kind       prison, camp, base, airport, hospital, checkpoint, crossing, bridge, village, town, neighbourhood,
               district, province, area, sea ...; left out, site
    country    ISO 3166 in two or three letters, such as SYR; --country gives one for all
    near       a town that it lies near: where there is no lat and lon, the place is put there, with precision 2
    within     a town, district or province that it lies in: likewise, with the precision of that

\b
Examples:
  tacitus places add SY.zip --source "GeoNames, 2026-11-01, CC BY 4.0"
  tacitus places add syr_adm.csv --source "OCHA COD-AB Syria, 2024-05"
  tacitus places add prisons.csv --source "field notes, north-east desk" --country SYR
  tacitus places add prisons.csv --source "field notes" --places casework.places
  tacitus read report.txt --places casework.places

\b
A list that a person could write:
  name,aliases,lat,lon,kind,country,near,within
  Sina'a prison,al-Sinaa|Industry prison,36.475,40.744,prison,SYR,,Hasakah
  Tell Dirab,,,,village,SYR,Tall Tamr,

Adding the same file again changes nothing; a changed file of the same name and source takes the place of the earlier one. A
file with a fault is refused as a whole: the first ten faults are told, each with its line and column.

\b
Ends with 0 if the places are in, 2 if the call is wrong, 3 if a file could not be read or has a fault.
"""

LIST_HELP = """Print what was added: a line for each file, with its number, form, places, name and source.

With a NAME, print instead every place that bears it, packaged or added, as `tacitus read` would find it in a text.

\b
Examples:
  tacitus places list
  tacitus places list "Deir ez-Zor"
  tacitus places list --format jsonl | jq .source
"""

REMOVE_HELP = """Take away what was added from one file.

WHICH is the number that `tacitus places list` shows, or the name of the file.

\b
Examples:
  tacitus places remove 2
  tacitus places remove prisons.csv --places casework.places
"""
