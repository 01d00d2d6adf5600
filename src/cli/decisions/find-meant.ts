import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { outletOf } from '#model/names'
import type { Report } from '#model/report'
import { foldName } from '#util/fold'
import { byText } from '#util/order'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'
import { suggest } from '../suggest.ts'
import { findReports } from './find-reports.ts'
import { findWords, placesOf } from './find-words.ts'

const quoted = (text: string): string => `“${plainLine(text)}”`

const several = (text: string, what: string, those: readonly string[]): UsageError =>
  new UsageError(
    `${quoted(text)} may be ${those.length} ${what}: ${those.slice(0, 5).join('; ')}${those.length > 5 ? '; …' : ''}`,
  )

const called = ({ id, title }: Incident): string => `${id.slice(0, 8)} ${plainLine(title)}`

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

/** Claims meant by the id of an incident or a claim, by the beginning of one, or by words of an incident's title; null when none is. */
function byIdOrTitle(ledger: Ledger, text: string): Claim[] | null {
  const isBegun = /^[0-9a-f]{4,64}$/i.test(text)
  const begins = ({ id }: { readonly id: string }): boolean => isBegun && id.startsWith(text.toLowerCase())
  const sought = foldName(text).split(' ').filter(Boolean)
  const isTitled = ({ title }: Incident): boolean => {
    const own = new Set(foldName(title).split(' '))
    return sought.length > 0 && sought.every((word) => own.has(word))
  }
  const begun = ledger.incidents.filter(begins)
  const claims = begun.length > 0 ? [] : ledger.claims.filter(begins)
  const incidents = begun.length + claims.length > 0 ? begun : ledger.incidents.filter(isTitled)
  const [incident] = incidents
  if (incidents.length > 1) throw several(text, 'incidents', incidents.map(called))
  if (claims.length > 1) {
    throw several(
      text,
      'claims',
      claims.map(({ id, quote }) => `${id.slice(0, 8)} ${quoted(quote.text)}`),
    )
  }
  return incident ? claimsIn(ledger, incident) : claims.length > 0 ? claims : null
}

/**
 * The claims that a user means: of an incident (its id or the beginning, words of its title), one claim (its id or the beginning), of a report (file, URL, outlet,
 * beginning of its id), or of some words (`REPORT:words`). The earliest told first; never empty. Throws UsageError when it means none, with what may have
 * been meant, or several incidents, reports or claims.
 */
export function findMeant(ledger: Ledger, text: string): Claim[] {
  const report = onlyReport(text, findReports(ledger, text))
  if (report) {
    const own = claimsOf(ledger, report)
    if (own.length === 0) throw new UsageError(`${quoted(text)}: no claim was read from this report`)
    return own
  }
  const found = byReportAndWords(ledger, text) ?? byIdOrTitle(ledger, text)
  if (found) return found
  const near = suggest(text.toLowerCase(), [
    ...ledger.incidents.map(({ title }) => title.toLowerCase()),
    ...ledger.reports.flatMap(({ file }) => file ?? []),
  ])
  const guess = ledger.incidents.find(({ title }) => title.toLowerCase() === near)
  const meant = guess ? called(guess) : near
  throw new UsageError(
    `there is no incident, claim or report ${quoted(text)}${meant === null ? '' : `; ${plainLine(meant)}?`} (expected an id, words of a title, or REPORT:"words")`,
  )
}
