"""Help of the commands over a casebook: the texts that teach them."""

BUILD_HELP = """Read many reports, link those of one incident, and reconcile their figures, in one go.

FILE is what `tacitus read` takes. CASEBOOK is one file, made if it is not there, or the address of a PostgreSQL database
(postgresql://user@host/name). What is there already is passed over, so that a run that was stopped can simply be started again.

\b
Examples:
  tacitus build reports.jsonl -o syria.casebook
  tacitus build pages/*.html --publisher "The Courier" -o syria.casebook
  tacitus incidents syria.casebook

\b
Ends with 0 if every report was read, 2 if the call is wrong, 3 if a file or a line of one could not be read (the others
are kept all the same), 4 if the casebook cannot be used.
"""

ADD_HELP = """Add reports to a casebook; only incidents near them change.

A report that is there already is passed over. What persons have judged stays in force.

\b
Examples:
  tacitus add syria.casebook tuesday.jsonl
  curl -s https://example.org/page | tacitus add syria.casebook -
  tacitus add syria.casebook --reread        reads again what an older version of Tacitus, or one with other options, has read

\b
Ends as `tacitus build` does.
"""

INCIDENTS_HELP = """Print the incidents of a casebook with their figures, those told by most reports first.

\b
Each figure has its lowest and highest value among origins with a name, and how many such origins stand behind it: thirty pages
that repeat one statement are one origin. No best value is given until a rule (--rule of `tacitus build`) or a person gives one.

\b
Examples:
  tacitus incidents syria.casebook
  tacitus incidents syria.casebook --since 2022-01-24 --sort latest
  tacitus incidents syria.casebook --format jsonl | jq '[.title, (.figures[] | select(.status=="all") | .low, .high)]'
"""

SHOW_HELP = """Show one incident, report or claim of a casebook, down to the words that it rests on.

ID is the id of an incident, or its first letters as far as they are of one only, or the whole id of a report or a claim.
`tacitus show CASEBOOK REPORT --format jsonl` prints the ids of the claims of a report, `tacitus search` finds reports.

\b
  an incident   who says how many, by origin and day, what is superseded and what is in dispute, and why reports were joined
  a report      its claims, the incidents of which it tells, and what it shares with other reports
  a claim       its words, who says them through whom, and the figures in which it stands

\b
Examples:
  tacitus show syria.casebook incident-3f2a
  tacitus show syria.casebook claim-165ab43c8d33bc3b
"""

SEARCH_HELP = """Print the reports of a casebook whose text holds all the words, the latest published first.

Case and marks over letters do not count. Words in double quotes are looked for as they follow each other.

\b
Examples:
  tacitus search syria.casebook prison guards
  tacitus search syria.casebook '"two guards"'
  tacitus search syria.casebook hasakah --format jsonl | jq -r .id

\b
Ends with 0 also where nothing is found, 2 if the call is wrong, 4 if the casebook cannot be used.
"""

STATUS_HELP = """Print what a casebook holds: reports, claims, incidents, judgements, and what is still to be linked.

With --check every judgement is held against the chain. Keep the hash that is printed somewhere else, and give it with --head
later: judgements taken away from the end show only so.

\b
Examples:
  tacitus status syria.casebook
  tacitus status syria.casebook --check
  tacitus status syria.casebook --check --head 5f0c...      the whole hash of 64 letters, as it was printed

\b
Ends with 0, 2 if the call is wrong, 4 if the casebook cannot be used or its chain of judgements is broken.
"""

JUDGE_HELP = """Decide something; your word is kept beside the machine's and is never overwritten by it.

\b
VERDICT is one of
  same REPORT REPORT            both tell of one incident
  not_same REPORT REPORT        they do not, whatever speaks for it
  reject CLAIM                  it is read wrongly, and counts for nothing; needs --reason
  best FIGURE --value NUMBER    the best value of a figure; needs --reason
  undo JUDGEMENT                takes an earlier judgement back

\b
Examples:
  tacitus judge syria.casebook not_same report-17 report-44 --by "R. Haddad"
  tacitus judge syria.casebook best figure-77ab --value 332 --by "R. Haddad" --reason "counted name by name"
"""
