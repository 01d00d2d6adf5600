import type { Claim } from '#model/claim'
import { amountInWords, rangeInWords } from '#model/in-words/amount'
import { plural } from '#model/in-words/unread'
import type { Incident } from '#model/incident'
import { claimsOf, type Facts, rangeOf } from '../facts.ts'

/** Characters of quoted words in a note. */
const MOST = 180

const cut = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= MOST
    ? line
    : `${line
        .slice(0, MOST)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
}

/** Numbers of killed that are words: "several killed". */
const vagueKilled = (incident: Incident): string | null => {
  const found = incident.counts.find(({ what, vague }) => what === 'killed' && vague)
  return found ? `killed: ${amountInWords(found)} (in words only)` : null
}

/** The claim of an account that tells most of the incident: of its class, else of harm, else the first. */
function tellingClaim(ids: readonly string[], incident: Incident, facts: Facts): Claim | undefined {
  const claims = ids.flatMap((id) => facts.claims.get(id) ?? [])
  return (
    claims.find(({ event }) => event.class === incident.class) ??
    claims.find(({ event }) => event.class === 'casualties') ??
    claims[0]
  )
}

/** A short prose note: what, who gives an account in which words, how many origins, the numbers that no column holds, and that nobody judged it. */
export function noteOf(incident: Incident, facts: Facts): string {
  const accounts = incident.accounts
    .filter(({ counted }) => counted)
    .slice(0, 4)
    .flatMap(({ source, claims }) => {
      const words = tellingClaim(claims, incident, facts)?.quote.text
      const name = facts.sources.get(source ?? '')?.name ?? 'nobody named'
      return words === undefined ? [] : [`${name}: “${cut(words)}”`]
    })
  const killed = rangeOf(incident, 'killed')
  const wounded = rangeOf(incident, 'wounded')
  const parts = [
    incident.title,
    ...accounts,
    killed ? `killed: ${rangeInWords(killed)}` : vagueKilled(incident),
    wounded ? `wounded: ${rangeInWords(wounded)}` : null,
    incident.contradictions.length > 0 ? `accounts contradict each other (${incident.contradictions.length})` : null,
    `${plural(incident.reports.length, 'report')}, ${plural(incident.independentOrigins, 'independent origin')}`,
    `hearsay ${incident.id}`,
  ]
  return `${parts.filter((part) => part !== null).join('. ')}.`
}

/** Whether every claim that tells of the incident denies it. */
export const isOnlyDenied = (incident: Incident, facts: Facts): boolean => {
  const claims = claimsOf(incident, facts)
  return claims.length > 0 && claims.every(({ certainty }) => certainty === 'denied')
}
