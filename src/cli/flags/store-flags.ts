import type { Flag } from './flag.ts'

/** How a passphrase comes in: never on the command line, where every user of the machine sees it. */
export const passphraseFlag: Flag = {
  name: 'passphrase-file',
  argument: 'FILE',
  help: 'the passphrase of an encrypted ledger is the first line of FILE',
  more: 'Or the environment variable HEARSAY_PASSPHRASE. A new ledger that is made with one is encrypted as a whole; without it nobody can open it again.',
}

/** The kept ledger that a command works on. */
export const storeFlags: readonly Flag[] = [
  {
    name: 'ledger',
    argument: 'FILE',
    help: 'the kept ledger: a file, or postgres://… (unset: hearsay.db)',
    more: 'As `hearsay read --ledger` makes it.',
  },
  passphraseFlag,
]

/** Flags of `read` that keep what is read. */
export const keepFlags: readonly Flag[] = [
  {
    name: 'ledger',
    argument: 'FILE',
    help: 'keep what is read in this ledger: a file, or postgres://…',
    more: 'Made when it is not there. Its form is described in docs/format.md; any tool for SQLite opens it.',
  },
  { name: 'keep', argument: null, help: 'the same as --ledger hearsay.db, in the working folder', more: '' },
  {
    name: 'queue',
    argument: null,
    help: 'keep the reports, and leave the reading to `hearsay worker`',
    more: 'With --ledger postgres://….',
  },
  {
    name: 'expires',
    argument: 'SECONDS',
    help: 'with --queue: give reports of a worker that is gone to another after this time (unset: 120)',
    more: 'Longer than reading ten reports takes.',
  },
  {
    name: 'again',
    argument: null,
    help: 'take inputs apart that are known, and forgotten reports too',
    more: 'With --ledger. Unset, inputs with the same bytes at the same place are passed over.',
  },
  {
    name: 'relink',
    argument: null,
    help: 'bring the whole kept ledger together anew, not only what is new',
    more: 'With --ledger. Unset, in a large ledger only incidents that new reports and decisions touch are made anew.',
  },
  passphraseFlag,
]
