import { decideCommands } from './flags/decide-commands.ts'
import type { Command, Flag } from './flags/flag.ts'
import { decisionsFlag, layoutFlags, readFlags } from './flags/read-flags.ts'
import { sourcesFlags } from './flags/sources-flags.ts'

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
  ...decideCommands,
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
