import type { Flag } from './flag.ts'
import { incidentFlags } from './incident-flags.ts'
import { decisionsFlag } from './read-flags.ts'

/** Flags of `export`. */
export const exportFlags: readonly Flag[] = [
  {
    name: 'format',
    short: 'f',
    argument: 'NAME',
    help: 'the format to write; --list shows all',
    more: '',
  },
  { name: 'list', argument: null, help: 'list the formats, with what each never holds, and stop', more: '' },
  {
    name: 'output',
    short: 'o',
    argument: 'PATH',
    help: 'write to this file or folder (unset, or -: standard output)',
    more: `A file is replaced once the new one is whole. A format of several files needs a folder, which is made; files of other names in it
are left alone. What is not text is not written to a terminal.`,
  },
  {
    name: 'incident',
    argument: 'ID',
    help: 'only this incident, with its claims, reports and sources',
    more: 'Named as for `hearsay incident`; several, parted by commas, by ids or numbers.',
  },
  {
    name: 'private-names',
    argument: null,
    help: 'with the names of private persons',
    more: `Unset, witnesses and others without a public office are called by their role, and the names of victims are left out. Words of
reports that hold such a name have [name withheld] in its place. The format json is the ledger itself and always has them.`,
  },
  {
    name: 'precise-points',
    argument: null,
    help: 'with the points of buildings and sites',
    more: 'Unset, they are given as the settlement they are in. Claims about where people or equipment are have no point in either case.',
  },
  {
    name: 'texts',
    argument: null,
    help: 'with the full texts of the reports',
    more: 'Where the format has room for them. Others hold the rights to them.',
  },
  {
    name: 'json-dropped',
    argument: 'FILE',
    help: 'write what the export left out and why, as JSON',
    more: 'It is also said on standard error, and stands as dropped.json in a folder.',
  },
  ...incidentFlags('').filter(({ name }) =>
    ['ledger', 'quiet', 'threads', 'max-size', 'timeout', 'allow-private', 'language'].includes(name),
  ),
  decisionsFlag,
]
