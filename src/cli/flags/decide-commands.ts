import type { PairDecision } from '../decisions/decide-pair.ts'
import { byFlag, decideFlags, logFlags } from './deciding-flags.ts'
import type { Command } from './flag.ts'

const named = `A and B are incidents (an id, the beginning of one, a number in the list of
'hearsay incidents', words of a title), claims (an id or the beginning), reports (file, URL, outlet) or
REPORT:"words", a report and words of it. The decision is kept as the reports and the words of one claim of each, so it holds in later runs with
more reports, and is explained in "why" of the incidents concerned. Later decisions win; 'hearsay undo' withdraws one.`

const PAIRS: readonly Command[] = [
  {
    name: 'merge',
    operands: 'A B INPUT…',
    help: 'decide that two incidents are one',
    more: `The incidents that A and B stand in become one, whatever speaks against it. ${named}`,
    flags: decideFlags,
  },
  {
    name: 'split',
    operands: 'A B INPUT…',
    help: 'decide that one incident is two',
    more: `A and B come into two incidents, each with what its own report tells together with it; every other report goes with the one whose words it
resembles more. ${named}`,
    flags: decideFlags,
  },
  {
    name: 'not-the-same',
    operands: 'A B INPUT…',
    help: 'decide that two incidents are never one',
    more: `Like 'hearsay split', and also for what is in two incidents already: no later report brings them together. ${named}`,
    flags: decideFlags,
  },
]

/** Whether a command decides on two incidents or claims. */
export const isDeciding = (command: string): command is PairDecision => PAIRS.some(({ name }) => name === command)

/** The commands that write decisions on incidents, and the one that withdraws any decision. */
export const decideCommands: readonly Command[] = [
  ...PAIRS,
  {
    name: 'undo',
    operands: 'ID',
    help: 'withdraw a decision',
    more: `ID is what was said when it was decided, or the beginning of it (4 digits at least). Appends a decision that withdraws it: nothing is taken
out of the file. An undo can be undone.`,
    flags: [...logFlags, byFlag],
  },
]
