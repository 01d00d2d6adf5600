import { checkFlags } from './flags/check-flags.ts'
import { decideCommands } from './flags/decide-commands.ts'
import { exportFlags } from './flags/export-flags.ts'
import type { Command, Flag } from './flags/flag.ts'
import { incidentFlags, incidentsFlags } from './flags/incident-flags.ts'
import { decisionsFlag, layoutFlags, readFlags } from './flags/read-flags.ts'
import { reviewCommands } from './flags/review-commands.ts'
import { serveCommand } from './flags/serve-flags.ts'
import { sourcesFlags } from './flags/sources-flags.ts'
import { storeCommands } from './flags/store-commands.ts'
import { keepFlags } from './flags/store-flags.ts'

/** Flags that every command knows. */
export const commonFlags: readonly Flag[] = [
  { name: 'help', short: 'h', argument: null, help: 'show help and stop', more: '' },
  { name: 'version', short: 'V', argument: null, help: 'show the version and stop', more: '' },
]

/** All commands, in the order of help. */
export const commands: readonly Command[] = [
  {
    name: 'read',
    operands: 'INPUT…',
    help: 'read reports and show who said what',
    more: `INPUT is a file (plain text, Markdown, HTML, PDF, Word, a feed, a WARC or WACZ archive, a Telegram export of a public channel), a folder with
all in it, a URL (of a page, a feed or any of these; nothing else is fetched), or - for standard input. docs/reading.md says what becomes a report. Text and Markdown may start
with front matter: title, publisher, url, published, language. Unless --keep or --ledger says where, nothing is kept: the ledger goes to
the terminal as a summary, to standard output as JSON, or into a page. A ledger that is kept grows with every run: inputs whose bytes are known
are passed over, an interrupted run goes on where it stopped, and a newer hearsay reads the kept texts anew. Without an INPUT, that alone is done.`,
    flags: [...readFlags, decisionsFlag, ...keepFlags],
  },
  {
    name: 'explain',
    operands: 'FILE[:SENTENCE]',
    help: 'show why a sentence came out as it did',
    more: `For each sentence of a report, or the one whose number follows a colon: its tokens with tags and tree, the rules of attribution that
fired and that did not, each clause with its words of an event, and each claim with what it rests on.`,
    flags: layoutFlags,
  },
  {
    name: 'sources',
    operands: 'INPUT…',
    help: 'list who is said to have said something, and correct it',
    more: `Each source with its kind, its party and what that rests on, whether it is named, its aliases, and in how many claims and reports it
stands. With --alias and --of, --set-party or --undo a decision is appended to the file of --decisions instead; every later
'hearsay read' and 'hearsay sources' with that file obeys it.`,
    flags: [...sourcesFlags, ...readFlags.filter(({ name }) => name === 'threads'), ...layoutFlags],
  },
  ...reviewCommands,
  ...decideCommands,
  {
    name: 'incidents',
    operands: 'INPUT…',
    help: 'list what is said to have happened, by how many',
    more: `Each incident with its number and id, title, class, time, place and how exact that is, reports → independent origins → parties, lowest
and highest number of killed and wounded, contradictions, and near reports that went unread. Where standard output is no terminal, and neither
--width nor --color is given, one line an incident, between tabs: number, id, title, class, when (EDTF), where, precision, reports, origins,
parties, killed, wounded, contradictions, unread.`,
    flags: [...incidentsFlags, ...incidentFlags('the list')],
  },
  {
    name: 'incident',
    operands: 'ID INPUT…',
    help: 'show all accounts of one incident, and who had it from whom',
    more: `ID is an incident's id or the beginning of it, its number in the list of 'hearsay incidents', or words of its title. Shown are the accounts
by origin, with when, where, who, what was hit, harm and certainty of each, what contradicts (≠) and what others say too (=); whether each
counts as an independent origin and why; the tree of who had it from whom; suggested grades with reasons; and the words behind every value.
"No link found" means that no dependence on another was found, not that there is none.`,
    flags: incidentFlags('the incident'),
  },
  {
    name: 'compare',
    operands: 'A B [INPUT…]',
    help: 'show what two incidents or two reports share, and where they part',
    more: `With an INPUT or --ledger, A and B are incidents, named as for 'hearsay incident', or reports, named by file, URL, outlet or the beginning
of their id. Without, A and B are two reports (files or URLs): shown are what both say of the incidents they share, where they part, what only
one has, and whether one is a copy of the other, with the passages.`,
    flags: incidentFlags('the comparison'),
  },
  {
    name: 'export',
    operands: 'INPUT…',
    help: 'write the ledger in a format of the field',
    more: `What the export leaves out, and why, is said on standard error. Names of private persons and points of buildings are in it only where you turn
them on; a number that is not known stays empty and is never 0. docs/standards.md has the mapping of each format.`,
    flags: exportFlags,
  },
  serveCommand,
  {
    name: 'check',
    operands: 'SHEET INPUT…',
    help: 'hold a sheet of incidents against the reports',
    more: `SHEET is CSV or XLSX with one incident a row, - for standard input. For each row: which incident of the reports it is and why, and where
sheet and reports part (date, place, killed, wounded). Then the rows that no report tells of, the incidents that no row has, and the rows that
may be one. Charset, delimiter and columns are found; --map says what was found wrongly. docs/check.md tells how rows are matched.`,
    flags: checkFlags,
  },
  ...storeCommands,
  {
    name: 'help',
    operands: '[COMMAND]',
    help: 'show help, of a command with all its flags',
    more: '',
    flags: [],
  },
]

/** What the program's exit codes mean. */
export const exitCodes: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'all inputs were read (a report in a language that is not read yet is kept, and is no error)'],
  [1, 'some inputs were not read, each is named on standard error; or writing failed'],
  [
    2,
    'wrong use: an unknown command or flag, a missing or bad value, a file of decisions or a ledger that is none, an incident that is not there',
  ],
]
