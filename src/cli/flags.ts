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

const layoutFlags = readFlags.filter(({ name }) =>
  ['max-size', 'timeout', 'allow-private', 'language', 'color', 'width'].includes(name),
)

/** All commands, in the order of help. */
export const commands: readonly Command[] = [
  {
    name: 'read',
    operands: 'INPUT…',
    help: 'read reports and show who said what',
    more: `INPUT is a file (plain text, Markdown, HTML), a folder with all in it, a URL, or - for standard input. Text and Markdown may start
with front matter: title, publisher, url, published, language. Nothing is kept: the ledger goes to the terminal as a summary, to
standard output as JSON, or into a page.`,
    flags: readFlags,
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
  [2, 'wrong use: an unknown command or flag, a missing or bad value'],
]
