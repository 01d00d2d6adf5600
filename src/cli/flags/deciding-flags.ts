import type { Flag } from './flag.ts'
import { decisionsFlag, readFlags } from './read-flags.ts'

/** Who decides. */
export const byFlag: Flag = {
  name: 'by',
  argument: 'WHO',
  help: 'who decides (unset: the name of this account)',
  more: '',
}

/** The file that decisions are written to. */
export const writtenFlag: Flag = {
  ...decisionsFlag,
  help: 'the file of decisions to write to (decisions.jsonl); needed',
  more: 'Made when it is not there. The decisions in it are obeyed before anything is looked up.',
}

/** Flags of the commands that read reports and decide on them. */
export const decideFlags: readonly Flag[] = [
  writtenFlag,
  byFlag,
  ...readFlags.filter(({ name }) => ['threads', 'max-size', 'timeout', 'allow-private', 'language'].includes(name)),
]
