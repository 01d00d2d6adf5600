import type { Flag } from './flag.ts'

/** Flags of reading: what is shown, how it is read and laid out. */
export const readFlags: readonly Flag[] = [
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
    help: 'refuse inputs that are larger (unset: 5MB; more for PDF, archives)',
    more: 'A number of bytes, or with a unit: 800kB, 5MB, 1GB (1 kB is 1024 bytes). Unset: 50MB for PDF and Word, 200MB for Telegram, 4GB for web archives (each capture in them as if it came alone), 5MB for all else. Set, it holds for all.',
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

/** The file of decisions that a reading obeys. */
export const decisionsFlag: Flag = {
  name: 'decisions',
  argument: 'FILE',
  help: 'obey the decisions in this file (decisions.jsonl)',
  more: 'One decision a line, as `hearsay sources` writes them. A line that is none is named, and nothing is read: exit code 2.',
}

/** Flags of commands that read and lay out, and write nothing. */
export const layoutFlags = readFlags.filter(({ name }) =>
  ['max-size', 'timeout', 'allow-private', 'language', 'color', 'width'].includes(name),
)
