import type { Flag } from './flag.ts'
import { decisionsFlag, readFlags } from './read-flags.ts'
import { passphraseFlag } from './store-flags.ts'

/** Who decides. */
export const byFlag: Flag = {
  name: 'by',
  argument: 'WHO',
  help: 'who decides (unset: the name of this account)',
  more: '',
}

/** Where decisions are kept: a file of them, or a kept ledger. */
export const logFlags: readonly Flag[] = [
  {
    ...decisionsFlag,
    help: 'the file of decisions to write to (decisions.jsonl)',
    more: 'Made when it is not there. The decisions in it are obeyed before anything is looked up.',
  },
  {
    name: 'ledger',
    argument: 'FILE',
    help: 'the kept ledger to decide in, instead of an INPUT and --decisions',
    more: 'A file, or postgres://…, as `hearsay read --ledger` makes it. One of --ledger and --decisions is needed.',
  },
  passphraseFlag,
]

/** Flags of the commands that read reports and decide on them. */
export const decideFlags: readonly Flag[] = [
  ...logFlags,
  byFlag,
  ...readFlags.filter(({ name }) => ['threads', 'max-size', 'timeout', 'allow-private', 'language'].includes(name)),
]
