/** A flag of a command: help, the reference and the parser are made from this one table. */
export interface Flag {
  readonly name: string
  readonly short?: string
  /** What it takes, as help shows it ("FILE"); null for a switch. */
  readonly argument: string | null
  /** One line. */
  readonly help: string
  /** What `hearsay help COMMAND` adds; '' when the line says it all. */
  readonly more: string
}

/** A command: its flags, and what it takes beside them. */
export interface Command {
  readonly name: string
  /** "INPUT…" */
  readonly operands: string
  readonly help: string
  readonly more: string
  readonly flags: readonly Flag[]
}

/** Flags that every command knows. */
export const commonFlags: readonly Flag[] = [
  { name: 'help', short: 'h', argument: null, help: 'show help and stop', more: '' },
  { name: 'version', short: 'V', argument: null, help: 'show the version and stop', more: '' },
]

const readFlags: readonly Flag[] = [
  {
    name: 'json',
    argument: null,
    help: 'print the ledger as one JSON document',
    more: 'Nothing else goes to standard output. Its form is docs/ledger.schema.json; one record a line, the same bytes for the same reports.',
  },
  {
    name: 'html',
    argument: 'FILE',
    help: 'write the ledger as one self-contained page',
    more: 'The page needs no network and no other file. A file of that name is replaced once the page is whole.',
  },
  {
    name: 'quiet',
    short: 'q',
    argument: null,
    help: 'no progress and no remarks on standard error',
    more: 'Inputs that could not be read are still named: they decide the exit code.',
  },
  {
    name: 'threads',
    argument: 'N',
    help: 'read on N threads (unset: as many as the machine offers)',
    more: '1 reads in the main thread. The ledger is the same on any number. Unset, a small heap of reports is read on one.',
  },
  {
    name: 'max-size',
    argument: 'BYTES',
    help: 'refuse inputs that are larger (unset: 5MB)',
    more: 'A number of bytes, or with a unit: 800kB, 5MB, 1GB (1 kB is 1024 bytes).',
  },
  {
    name: 'timeout',
    argument: 'SECONDS',
    help: 'give up on a URL after this time (unset: 15)',
    more: 'For the whole of it, redirects and body included.',
  },
  {
    name: 'allow-private',
    argument: null,
    help: 'fetch from this machine and private networks too',
    more: 'Refused unless set, so that a list of URLs from elsewhere cannot make this machine ask its neighbours.',
  },
  {
    name: 'language',
    argument: 'CODE',
    help: 'take all inputs to be in this language (en, uk …)',
    more: 'Unset, the language is what front matter or page say, checked against the words. English alone is read so far; the others are kept.',
  },
  {
    name: 'color',
    argument: 'WHEN',
    help: 'colour the summary: auto, always, never (unset: auto)',
    more: 'auto: where standard output is a terminal, unless NO_COLOR is set or TERM is "dumb"; FORCE_COLOR forces it.',
  },
  {
    name: 'width',
    argument: 'COLUMNS',
    help: 'wrap the summary at this width (unset: the terminal’s)',
    more: '100 where standard output is no terminal. At least 40.',
  },
]

const decisionsFlag: Flag = {
  name: 'decisions',
  argument: 'FILE',
  help: 'obey the decisions in this file (decisions.jsonl)',
  more: 'One decision a line, as `hearsay sources` writes them. A line that is none is named, and nothing is read: exit code 2.',
}

const layoutFlags = readFlags.filter(({ name }) =>
  ['max-size', 'timeout', 'allow-private', 'language', 'color', 'width'].includes(name),
)

const sourcesFlags: readonly Flag[] = [
  {
    name: 'json',
    argument: null,
    help: 'print the sources as one JSON document',
    more: 'The sources as the ledger has them, each with its numbers of claims and reports, and of claims that it is the origin of.',
  },
  { name: 'kind', argument: 'KIND', help: 'list those of one kind only (government, media …)', more: '' },
  {
    name: 'party',
    argument: 'PARTY',
    help: 'list those of one party only',
    more: '"none" lists those that belong to none.',
  },
  decisionsFlag,
  {
    name: 'alias',
    argument: 'WORDS',
    help: 'decide that these words are the source --of; needs --decisions',
    more: 'WORDS is a name in the list, or one of its aliases. Unnamed sources and bare surnames are meant in the reports given alone.',
  },
  { name: 'of', argument: 'NAME', help: 'the source that --alias belongs to', more: 'It need not be in the list yet.' },
  {
    name: 'set-party',
    argument: 'NAME=PARTY',
    help: 'decide a source’s party; needs --decisions',
    more: '"NAME=" says that it belongs to none.',
  },
  {
    name: 'undo',
    argument: 'ID',
    help: 'withdraw a decision; needs --decisions',
    more: 'Appends a decision that withdraws it: nothing is taken out of the file. An undo can be undone.',
  },
  { name: 'by', argument: 'WHO', help: 'who decides (unset: the name of this account)', more: '' },
]

/** All commands, in the order of help. */
export const commands: readonly Command[] = [
  {
    name: 'read',
    operands: 'INPUT…',
    help: 'read reports and show who said what',
    more: `INPUT is a file (plain text, Markdown, HTML), a folder with all in it, a URL, or - for standard input. Text and Markdown may start
with front matter: title, publisher, url, published, language. Nothing is kept: the ledger goes to the terminal as a summary, to
standard output as JSON, or into a page.`,
    flags: [...readFlags, decisionsFlag],
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
  [2, 'wrong use: an unknown command or flag, a missing or bad value, a file of decisions with a line that is none'],
]
