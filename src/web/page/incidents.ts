import { countInWords, rangeInWords } from '#model/in-words/amount'
import { plural, unreadInWords } from '#model/in-words/unread'
import { whenInWords } from '#model/in-words/when'
import { isUnplaced, whereInWords } from '#model/in-words/where'
import type { Account, Contradiction, Incident } from '#model/incident'
import { byTellers, isToldOnce, type Names, outletOf } from '#model/names'
import { type Html, html, joined } from './html.ts'

/** A value that leads to the words it rests on: to the first claim named, with small links to the others. */
function grounded(value: string, claims: readonly string[]): Html {
  const [first, ...others] = claims
  if (first === undefined) return html`<bdi>${value}</bdi>`
  const more = others
    .slice(0, 8)
    .map((id, i) => html` <a class="more" href="#t-${id}" aria-label="further words ${i + 2}">${i + 2}</a>`)
  return html`<a href="#t-${first}"><bdi>${value}</bdi></a>${more}`
}

const cell = (label: string, value: Html | null, kind = ''): Html =>
  html`<td data-label="${label}" class="${kind}">${value ? html`<div>${value}</div>` : html`<span class="none">–</span>`}</td>`

/** Claims of an incident whose own time or place was read from their words: what a cell rests on. */
const withWords = (incident: Incident, names: Names, field: 'when' | 'where'): string[] => {
  const stated = incident.claims.filter((id) => names.claim(id)?.[field]?.quote)
  return (stated.length > 0 ? stated : incident.claims).slice(0, 1)
}

function harm(incident: Incident, what: string): Html | null {
  const ranges = incident.ranges.filter((range) => range.what === what)
  if (ranges.length === 0) return null
  return joined(
    ranges.map((range) =>
      grounded(`${rangeInWords(range)}${range.group === null ? '' : ` ${range.group}`}`, range.claims),
    ),
    ', ',
  )
}

const when = (incident: Incident, names: Names): Html | null =>
  incident.when && grounded(whenInWords(incident.when), withWords(incident, names, 'when'))

const where = (incident: Incident, names: Names): Html | null => {
  if (!incident.where) return null
  const unplaced = isUnplaced(incident.where) ? html` <span class="none">not in the gazetteer</span>` : null
  return html`${grounded(whereInWords(incident.where), withWords(incident, names, 'where'))}${unplaced}`
}

const HOW = {
  'heard-only-through': 'heard only through',
  quotes: 'quotes',
  copies: 'copies',
  'vague-plural': 'unnamed voices beside',
} as const

const INDEPENDENCE = { 'first-hand': 'first-hand', 'no-link-found': 'no link found', dependent: 'dependent' } as const

/** One origin: who, what it says in numbers, through whom it reached us, and why it counts or does not. */
function account(found: Account, incident: Incident, names: Names): Html {
  const counts = incident.counts.filter((count) => found.claims.includes(count.claim))
  const figures = counts.map((count) => grounded(countInWords(count), [count.claim]))
  const outlets = [...new Set(found.reports.map((id) => outletOf(names.report(id))))]
  const depends = found.dependsOn.map(
    (link) => html`<a href="#t-${link.claim}">${HOW[link.how]}</a> <bdi>${names.source(link.source)}</bdi>`,
  )
  return html`<tr class="${found.counted ? 'counted' : 'dependent'}"><th scope="row"><bdi>${names.source(found.source)}</bdi></th>
${cell('says', figures.length > 0 ? joined(figures, '; ') : grounded(plural(found.claims.length, 'claim'), found.claims))}
${cell('in', html`${outlets.join(', ')}`)}
${cell('independence', html`${found.role === 'comment' ? 'comments only' : INDEPENDENCE[found.independence]}${depends.length > 0 ? html`: ${joined(depends, '; ')}` : null}`)}</tr>`
}

function contradiction({ about, kind, a, b, why }: Contradiction, names: Names): Html {
  const who = (id: string): string => names.source(names.claim(id)?.origin ?? null)
  return html`<li class="${kind}"><strong>${about}</strong> <span class="kind">${kind}</span> <a href="#t-${a}"><bdi>${who(a)}</bdi></a> against <a href="#t-${b}"><bdi>${who(b)}</bdi></a>: ${why}</li>`
}

/** Contradictions, those told by the same words once. */
const distinctContradictions = ({ contradictions }: Incident): Contradiction[] =>
  contradictions.filter((found, i) => contradictions.findIndex(({ why }) => why === found.why) === i)

function details(incident: Incident, names: Names): Html {
  const agreements = incident.agreements.map(
    ({ about, claims }) => html`<li><strong>${about}</strong> ${grounded(plural(claims.length, 'claim'), claims)}</li>`,
  )
  const against = distinctContradictions(incident).map((found) => contradiction(found, names))
  return html`<tr class="more-row"><td colspan="9"><details><summary>${plural(incident.accounts.length, 'account')}, who agrees and who does not</summary>
<table class="accounts"><thead><tr><th scope="col">Origin</th><th scope="col">Says</th><th scope="col">In</th><th scope="col">Independence</th></tr></thead><tbody>${incident.accounts.map((found) => account(found, incident, names))}</tbody></table>
${against.length > 0 ? html`<h4 id="x-${incident.id}">Contradictions</h4><ul class="against">${against}</ul>` : null}
${agreements.length > 0 ? html`<h4>Agreements</h4><ul class="agree">${agreements}</ul>` : null}
${incident.why.length > 0 ? html`<p class="why">Joined by: ${incident.why.join('; ')}</p>` : null}</details></td></tr>`
}

function incidentRow(incident: Incident, names: Names): Html {
  const conflicts = distinctContradictions(incident)
  const [first] = conflicts
  const unread = unreadInWords(incident)
  return html`<tr id="i-${incident.id}"><th scope="row"><span class="title">${grounded(incident.title, incident.claims.slice(0, 1))}</span><span class="class">${incident.class.replaceAll('-', ' ')}</span></th>
${cell('When', when(incident, names))}${cell('Where', where(incident, names))}${cell('Reports', html`${incident.reports.length}`, 'number')}${cell('Independent origins', html`${incident.independentOrigins}`, 'number')}${cell('Killed', harm(incident, 'killed'), 'harm')}${cell('Wounded', harm(incident, 'wounded'), 'harm')}${cell('Contradictions', first ? html`<a class="tally" href="${isToldOnce(incident) ? `#t-${first.b}` : `#x-${incident.id}`}">${conflicts.length}</a>` : null, 'number')}${cell('Unread', unread === '' ? null : html`${unread}`)}</tr>
${isToldOnce(incident) ? null : details(incident, names)}`
}

const head = html`<thead><tr><th scope="col">Incident</th><th scope="col">When</th><th scope="col">Where</th><th scope="col">Reports</th><th scope="col">Independent origins</th><th scope="col">Killed</th><th scope="col">Wounded</th><th scope="col">Contra&shy;dictions</th><th scope="col">Unread</th></tr></thead>`

/** The table of incidents: those that several tell first, those told once folded below. Every value leads to its words. */
export function incidentTable(incidents: readonly Incident[], names: Names): Html {
  if (incidents.length === 0) return html`<p class="silence">No incidents: no claim of an event was found.</p>`
  const table = (rows: readonly Incident[]): Html =>
    html`<table class="incidents">${head}<tbody>${rows.map((incident) => incidentRow(incident, names))}</tbody></table>`
  const told = incidents.filter((incident) => !isToldOnce(incident)).sort(byTellers)
  const once = incidents.filter(isToldOnce)
  if (told.length === 0) return table(once)
  if (once.length === 0) return table(told)
  return html`${table(told)}<details class="once"><summary>Told once: ${plural(once.length, 'event')}</summary>${table(once)}</details>`
}
