import type { Flag } from './flag.ts'
import { ledgerFlag } from './incident-flags.ts'
import { decisionsFlag } from './read-flags.ts'
import { passphraseFlag } from './store-flags.ts'

/** Flags of `sources` alone. */
export const sourcesFlags: readonly Flag[] = [
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
  ledgerFlag,
  passphraseFlag,
  {
    name: 'alias',
    argument: 'WORDS',
    help: 'decide that these words are the source --of; needs --decisions or --ledger',
    more: 'WORDS is a name in the list, or one of its aliases. Unnamed sources and bare surnames are meant in the reports given alone.',
  },
  { name: 'of', argument: 'NAME', help: 'the source that --alias belongs to', more: 'It need not be in the list yet.' },
  {
    name: 'set-party',
    argument: 'NAME=PARTY',
    help: 'decide a source’s party; needs --decisions or --ledger',
    more: '"NAME=" says that it belongs to none.',
  },
  {
    name: 'undo',
    argument: 'ID',
    help: 'withdraw a decision; needs --decisions or --ledger',
    more: 'Appends a decision that withdraws it: nothing is taken out of the file. An undo can be undone.',
  },
  { name: 'by', argument: 'WHO', help: 'who decides (unset: the name of this account)', more: '' },
]
