import type { Claim } from '#model/claim'
import type { Ledger } from '#model/ledger'
import type { Source, SourceKind } from '#model/source'
import type { ExportOptions } from '../exporter.ts'
import { blot } from './blot.ts'
import { NAMING, withoutCorrections } from './corrections.ts'
import { type PrivateNames, privateNames } from './private-names.ts'
import type { Protected } from './protected.ts'
import { mapWords, patternOf, WITHHELD } from './withhold.ts'
import { withoutPoints } from './without-points.ts'

/** What a private person is called instead. */
const CALLED: Partial<Record<SourceKind, string>> = {
  witness: 'a witness',
  medical: 'a medical worker',
  expert: 'an expert',
  military: 'a soldier',
  'armed-group': 'a fighter',
  police: 'a police officer',
  official: 'an official',
  'emergency-services': 'a rescue worker',
}
const calledInstead = ({ kind }: Source): string => CALLED[kind] ?? 'a private person'

function withoutNames(ledger: Ledger, names: PrivateNames): Protected {
  const patterns = new Map([...names.byReport].map(([report, own]) => [report, patternOf(own)]))
  let changed = 0
  const change =
    (pattern: RegExp | null) =>
    (text: string): string => {
      const shown = pattern === null ? text : text.replace(pattern, WITHHELD)
      if (shown !== text) changed++
      return shown
    }
  const ofReport = <T>(value: T, report: string | null): T => {
    const pattern = patterns.get(report ?? '')
    return pattern ? mapWords(value, change(pattern)) : value
  }
  const ofReports = <T>(value: T, reports: readonly string[]): T => {
    const own = reports.flatMap((report) => [...(names.byReport.get(report) ?? [])])
    return own.length > 0 ? mapWords(value, change(patternOf(own))) : value
  }
  const anywhere = patternOf(
    [...names.byReport.values()].flatMap((own) => [...own].filter((name) => name.includes(' '))),
  )
  const sourceNames = new Map(
    ledger.sources.filter(({ id }) => names.sources.has(id)).map((one) => [one.id, calledInstead(one)]),
  )

  const claimOf = (claim: Claim): Claim => {
    const own = ofReport(withoutCorrections(claim, NAMING), claim.report)
    return {
      ...own,
      persons: own.persons.map((person) => ({ ...person, name: null })),
      attribution: own.attribution.map((link) => ({ ...link, name: sourceNames.get(link.id ?? '') ?? link.name })),
    }
  }
  const shown: Ledger = {
    ...ledger,
    reports: ledger.reports.map((report) => {
      const pattern = patterns.get(report.id)
      const { text, copyOf, ...rest } = report
      if (!pattern) return report
      return { ...ofReport(rest, report.id), text: blot(text, pattern), copyOf: ofReport(copyOf, report.id) }
    }),
    sources: ledger.sources.map((source) => {
      const name = sourceNames.get(source.id)
      if (name !== undefined) return { ...source, name, aliases: [] }
      return anywhere === null ? source : mapWords(source, change(anywhere))
    }),
    actors: anywhere === null ? ledger.actors : ledger.actors.map((actor) => mapWords(actor, change(anywhere))),
    claims: ledger.claims.map(claimOf),
    incidents: ledger.incidents.map((incident) => ofReports(incident, incident.reports)),
    notes: ledger.notes.map((note) => ofReport(note, note.report)),
  }
  const why = 'privacy: --private-names puts them in'
  const dropped = [
    { what: 'names of private persons', why, count: names.count },
    { what: `texts in which a name became ${WITHHELD}`, why, count: changed },
  ]
  return { ledger: shown, dropped: dropped.filter(({ count }) => count > 0) }
}

/**
 * What of a ledger may be shared under these options: names of private persons become a role or "[name withheld]" (quotes keep the offsets they
 * have in the report's own text, in which the names are blotted out at the same length), points of buildings become those of their settlement, and
 * claims of presence or movement lose theirs in any case. The ledger given is not changed.
 */
export function protect(ledger: Ledger, options: ExportOptions): Protected {
  const placed = withoutPoints(ledger, options)
  if (options.privateNames) return placed
  const named = withoutNames(placed.ledger, privateNames(placed.ledger))
  return { ledger: named.ledger, dropped: [...named.dropped, ...placed.dropped] }
}
