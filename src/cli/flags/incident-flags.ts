import type { Flag } from './flag.ts'
import { decisionsFlag, layoutFlags, readFlags } from './read-flags.ts'
import { passphraseFlag } from './store-flags.ts'

/** The ledger that a command reads instead of an INPUT. */
export const ledgerFlag: Flag = {
  name: 'ledger',
  argument: 'FILE',
  help: 'take a kept ledger, or one that `hearsay read --json` wrote, and read nothing',
  more: 'Instead of an INPUT: the file of `hearsay read --ledger`, postgres://…, or JSON, which - takes from standard input. JSON is checked against docs/ledger.schema.json; one that is no whole ledger is exit code 2.',
}

/** Flags of the commands on incidents: where the ledger comes from and how it is shown. */
export const incidentFlags = (shown: string): Flag[] => [
  {
    name: 'json',
    argument: null,
    help: `print ${shown} as one JSON document`,
    more: 'Nothing else goes to standard output. Its form is docs/views.schema.json.',
  },
  {
    name: 'html',
    argument: 'FILE',
    help: `write ${shown} as one self-contained page`,
    more: 'With the reports, so that every value leads to its words. The page needs no network and no other file.',
  },
  ledgerFlag,
  passphraseFlag,
  decisionsFlag,
  ...readFlags.filter(({ name }) => ['quiet', 'threads'].includes(name)),
  ...layoutFlags,
]

/** Flags of `incidents` alone: order and filters. */
export const incidentsFlags: readonly Flag[] = [
  {
    name: 'sort',
    argument: 'ORDER',
    help: 'order by when, origins, reports, killed, contradictions, where or title (unset: when)',
    more: 'Times, names and titles go upward, numbers downward. The number of an incident stays that of the order of time.',
  },
  {
    name: 'class',
    argument: 'CLASS',
    help: 'list those of one class only (drone-strike, bombing …)',
    more: 'A part of a class will do: "strike" lists drone-strike and missile-strike.',
  },
  {
    name: 'where',
    argument: 'PLACE',
    help: 'list those at one place only',
    more: 'A town, a division, or the two letters of a country.',
  },
  {
    name: 'since',
    argument: 'DATE',
    help: 'list those that may have happened on this day or later',
    more: '2024-02-08, 2024-02 or 2024. Incidents without a date are left out.',
  },
  { name: 'until', argument: 'DATE', help: 'list those that may have happened on this day or earlier', more: '' },
  { name: 'min-origins', argument: 'N', help: 'list those with N independent origins at least', more: '' },
  { name: 'min-reports', argument: 'N', help: 'list those that N reports at least tell of', more: '' },
]
