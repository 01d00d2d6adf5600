import type { Command, Flag } from './flag.ts'
import { readFlags } from './read-flags.ts'
import { storeFlags } from './store-flags.ts'

const layout = readFlags.filter(({ name }) => ['color', 'width'].includes(name))
const threads = readFlags.filter(({ name }) => ['threads', 'quiet'].includes(name))

const json = (what: string): Flag => ({
  name: 'json',
  argument: null,
  help: `print ${what} as one JSON document`,
  more: 'Nothing else goes to standard output.',
})

const limit: Flag = {
  name: 'limit',
  argument: 'N',
  help: 'show N at most (unset: 50 in a terminal, else all)',
  more: '',
}

/** Commands on a kept ledger. */
export const storeCommands: readonly Command[] = [
  {
    name: 'search',
    operands: 'WORDS…',
    help: 'find words in a kept ledger',
    more: `Claims whose words, speakers or places hold all the WORDS, in whatever form English has them ("strike" finds "strikes"), without regard to case and
accents; "words in quotes" stand together, and word* finds all that begin so. Those read last come first; behind them, unless a filter is set, the
reports whose title or text alone hold the words. Where standard output is no terminal, one line each, between tabs: claim, report, published,
outlet, class, certainty, speaker, place, when (EDTF), words.`,
    flags: [
      {
        name: 'who',
        argument: 'NAME',
        help: 'those that a speaker of this name says',
        more: 'Words of the name, of any speaker of the chain.',
      },
      {
        name: 'where',
        argument: 'PLACE',
        help: 'those at one place',
        more: 'A town, a division, or the two letters of a country.',
      },
      {
        name: 'since',
        argument: 'DATE',
        help: 'those on what may have happened on this day or later',
        more: '2024-02-08, 2024-02 or 2024.',
      },
      { name: 'until', argument: 'DATE', help: 'those on what may have happened on this day or earlier', more: '' },
      {
        name: 'class',
        argument: 'CLASS',
        help: 'those of one class (drone-strike …)',
        more: 'A part of a class will do: "strike".',
      },
      { name: 'certainty', argument: 'HOW', help: 'asserted, reported, hedged or denied', more: '' },
      limit,
      json('what is found'),
      ...storeFlags,
      ...layout,
    ],
  },
  {
    name: 'sql',
    operands: "'SELECT …'",
    help: 'ask a kept ledger in SQL, without changing it',
    more: `The tables are described in docs/format.md. A table in a terminal; else values between tabs under a line of names, or as --as says. Nothing can be
written by it: the file is opened read-only, and on PostgreSQL it is a read-only transaction of at most a minute.`,
    flags: [
      { name: 'as', argument: 'FORM', help: 'tsv, csv or json (unset: a table in a terminal, else tsv)', more: '' },
      { ...limit, help: 'show N rows at most (unset: 200 in a terminal, else all)' },
      ...storeFlags,
      ...layout,
    ],
  },
  {
    name: 'verify',
    operands: '',
    help: 'check a kept ledger against its own hashes and texts',
    more: `Checks the database's files, that every quote stands in its report's text at its place, texts and original bytes against their hashes, and the chain of
decisions; prints the chain's head. Note that elsewhere, on paper say: --head with it tells later whether anything before it was changed,
taken out or put in. Exit code 0: all holds; 1: something does not, each thing is named.`,
    flags: [
      {
        name: 'head',
        argument: 'HASH',
        help: 'check that the chain still holds this head, unchanged',
        more: 'As an earlier verify printed it, or its first 12 digits.',
      },
      json('what was found'),
      ...storeFlags,
    ],
  },
  {
    name: 'forget',
    operands: 'REPORT|NAME',
    help: 'erase a report, or a name, from a kept ledger',
    more: `A REPORT (file, URL, or the beginning of its id) goes with its bytes, text, claims, and its words in the search and in copies that other reports have of it.
A NAME is covered with █ in all texts, titles and quotes, and the bytes of those reports go; in a report that has the whole name its last word is
covered alone too. Copies that were kept before a migration are deleted, payloads of decisions that hold the words are erased, and the file is written
anew, so that nothing is left in it. What stays is a decision with a hash, and 'hearsay verify' still passes. It cannot be undone. What was forgotten is
not read in again, unless with 'hearsay read --again'. Backups and exports made elsewhere are out of reach.`,
    flags: [
      { name: 'by', argument: 'WHO', help: 'who decides (unset: the name of this account)', more: '' },
      { name: 'name', argument: null, help: 'take the operand for a name, also where a report is called so', more: '' },
      ...storeFlags,
      ...threads,
    ],
  },
  {
    name: 'worker',
    operands: '',
    help: 'read reports that wait in the queue of a ledger on PostgreSQL',
    more: `'hearsay read --ledger postgres://… --queue' keeps reports and puts them into the queue; any number of workers, on any machines, read them and bring
them together. A worker that is killed leaves its reports to the others. Ctrl-C ends it when the reports at hand are kept.`,
    flags: [
      { name: 'once', argument: null, help: 'end when the queue is empty', more: 'Unset, it waits for more.' },
      ...storeFlags,
      ...threads,
    ],
  },
  {
    name: 'diff',
    operands: '',
    help: 'show what this version reads differently from what is kept',
    more: `Reads the kept texts whose reading an earlier version made, without keeping anything, and lists by report the claims that are gained (+), lost (-) or changed
(~, with the fields); where this version has read them already, what it changed then. Where standard output is no terminal, one line each,
between tabs: gained, lost or changed; report; class; fields; words.`,
    flags: [json('the differences'), ...storeFlags, ...threads, ...layout],
  },
]
