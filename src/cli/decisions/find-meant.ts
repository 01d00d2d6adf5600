import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { outletOf } from '#model/names'
import type { Report } from '#model/report'
import { byText } from '#util/order'
import { plainLine } from '#util/plain-line'
import { findReports } from '../compare/find-report.ts'
import { UsageError } from '../exit.ts'
import { findIncident } from '../incidents/find-incident.ts'
import { findWords, placesOf } from './find-words.ts'

const quoted = (text: string): string => `“${plainLine(text)}”`

const several = (text: string, what: string, those: readonly string[]): UsageError =>
  new UsageError(
    `${quoted(text)} may be ${those.length} ${what}: ${those.slice(0, 5).join('; ')}${those.length > 5 ? '; …' : ''}`,
  )

/** Claims of a report in the order of its words. */
const claimsOf = ({ claims }: Ledger, { id }: Report): Claim[] =>
  claims.filter((claim) => claim.report === id).sort((a, b) => a.quote.start - b.quote.start || byText(a.id, b.id))

/** Claims of an incident, those of the earliest report first. */
function claimsIn({ claims, reports }: Ledger, incident: Incident): Claim[] {
  const published = new Map(reports.map((report) => [report.id, report.published ?? '9']))
  const own = new Set(incident.claims)
  return claims
    .filter(({ id }) => own.has(id))
    .sort(
      (a, b) =>
        byText(published.get(a.report) ?? '', published.get(b.report) ?? '') ||
        byText(a.report, b.report) ||
        a.quote.start - b.quote.start ||
        byText(a.id, b.id),
    )
}

/** The only one of the reports that a text may mean; null for none. Throws UsageError for several. */
function onlyReport(text: string, found: readonly Report[]): Report | null {
  const [one, ...others] = found
  if (others.length === 0) return one ?? null
  const those = found.map((report) => `${report.id.slice(0, 8)} ${plainLine(report.file ?? outletOf(report))}`)
  throw several(text, 'reports', those)
}

/** Claims meant by `REPORT:words`, at whichever colon a report's name ends (URLs have their own); null when none does. */
function byReportAndWords(ledger: Ledger, text: string): Claim[] | null {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const words = text
      .slice(at + 1)
      .trim()
      .replace(/^["“„'‘](.*)["”“'’]$/su, '$1')
      .trim()
    const named = words === '' ? [] : findReports(ledger, text.slice(0, at))
    const those = named.filter((report) => placesOf(words, report.text).length > 0)
    const report = onlyReport(text.slice(0, at), those.length > 0 ? those : named)
    if (report) return findWords(words, report, claimsOf(ledger, report))
  }
  return null
}

/** The claim whose id a text is, or the beginning of it; null for none, and for what begins an incident's id too. Throws UsageError for several. */
function claimBegun({ claims, incidents }: Ledger, text: string): Claim | null {
  const begins = ({ id }: { readonly id: string }): boolean => id.startsWith(text.toLowerCase())
  if (!/^[0-9a-f]{4,64}$/i.test(text) || incidents.some(begins)) return null
  const [one, ...others] = claims.filter(begins)
  if (others.length === 0) return one ?? null
  const those = claims.filter(begins).map(({ id, quote }) => `${id.slice(0, 8)} ${quoted(quote.text)}`)
  throw several(text, 'claims', those)
}

/** What a user named, and its claims, the earliest told first; never empty. */
export interface Meant {
  readonly as: 'report' | 'words' | 'claim' | 'incident'
  readonly claims: Claim[]
}

/**
 * What a user means: a report (file, URL, outlet, beginning of its id), some words (`REPORT:words`), one claim (its id or the beginning), or an incident (as for
 * `hearsay incident`). Throws UsageError when it means none, with what may have been meant, or several reports, claims or incidents.
 */
export function whatIsMeant(ledger: Ledger, text: string): Meant {
  const report = onlyReport(text, findReports(ledger, text))
  if (report) {
    const own = claimsOf(ledger, report)
    if (own.length === 0) throw new UsageError(`${quoted(text)}: no claim was read from this report`)
    return { as: 'report', claims: own }
  }
  const words = byReportAndWords(ledger, text)
  if (words) return { as: 'words', claims: words }
  const claim = claimBegun(ledger, text)
  if (claim) return { as: 'claim', claims: [claim] }
  return { as: 'incident', claims: claimsIn(ledger, findIncident(ledger, text)) }
}

/** The claims that a user means, as whatIsMeant has it. */
export const findMeant = (ledger: Ledger, text: string): Claim[] => whatIsMeant(ledger, text).claims
