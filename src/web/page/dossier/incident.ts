import { rangeInWords } from '#model/in-words/amount'
import { gradeInWords } from '#model/in-words/grade'
import { HOW, STANDING } from '#model/in-words/standing'
import { unreadInWords } from '#model/in-words/unread'
import { whenInWords } from '#model/in-words/when'
import { whereInWords } from '#model/in-words/where'
import type { Incident } from '#model/incident'
import { type Names, outletOf } from '#model/names'
import type { Row } from '#model/sheet/row'
import type { Sheet } from '#model/sheet/sheet'
import { COLUMNS, HEADS } from '#model/sheet/value'
import { incidentDecided } from '../decided.ts'
import { type Html, html, joined } from '../html.ts'
import type { Footnotes } from './footnotes.ts'
import { note } from './note.ts'

const fact = (name: string, value: Html | string): Html => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`
const quiet = (text: string): Html => html` <span class="quiet">(${text})</span>`

function facts({ incident, tally }: Sheet, notes: Footnotes): Html {
  const { when, where, ranges } = incident
  const unread = unreadInWords(incident)
  return html`<dl>${fact('Class', incident.class.replaceAll('-', ' '))}${fact(
    'When',
    when ? html`${whenInWords(when)}${quiet(`${when.precision}, ${when.basis}`)}` : 'no date given',
  )}${fact(
    'Where',
    where ? html`${whereInWords(where)}${quiet(`${where.precision}, ${where.basis}`)}` : 'no place given',
  )}${fact('Told by', tally.long)}${ranges.map(({ what, group, low, high, claims }) =>
    fact(`${what}${group === null ? '' : ` (${group})`}`, html`${rangeInWords({ low, high })}${notes.refer(claims)}`),
  )}${unread === '' ? null : fact('Not read', unread)}</dl>`
}

function standing(row: Row): Html {
  const on = row.dependsOn.map(
    ({ how, name, evidence }) =>
      html`; ${HOW[how]} <bdi>${name}</bdi>${evidence[0] ? html` <q dir="auto">${evidence[0].text}</q>` : null}`,
  )
  return html`<span class="standing">${row.counted ? 'counted' : 'not counted'}: ${STANDING[row.standing]}${on}</span>`
}

/** One account: who, why it counts or not, and what it says of each matter, each value with the notes of its words. */
function account(row: Row, notes: Footnotes): Html {
  const said = COLUMNS.flatMap((column) => {
    const values = row.cells[column].map((one) => {
      const against = one.contradictions.map((n) => html` <span class="against">≠${n}</span>`)
      return html`<bdi>${one.text}</bdi>${notes.refer(one.claims)}${against}`
    })
    return values.length === 0 ? [] : [html`<dt>${HEADS[column]}</dt><dd>${joined(values, '; ')}</dd>`]
  })
  const side = [row.kind?.replaceAll('-', ' '), row.party === null ? undefined : `party ${row.party}`]
  return html`<section class="account"><h4><bdi>${row.name}</bdi>${quiet(side.filter((one) => one !== undefined).join(', ') || 'kind not known')}</h4>${standing(row)}<dl>${said}</dl></section>`
}

const contradictions = ({ contradictions: found }: Sheet, notes: Footnotes): Html | null =>
  found.length === 0
    ? null
    : html`<h3>Contradictions</h3><ul class="contradictions">${found.map(
        ({ number, about, kind, why, a, b, of }) =>
          html`<li>≠${number} <strong>${about}</strong> (${kind}): ${why}. <bdi>${of.a}</bdi>${notes.refer([a])} against <bdi>${of.b}</bdi>${notes.refer([b])}</li>`,
      )}</ul>`

const grades = ({ suggested }: Incident): Html | null =>
  suggested.length === 0
    ? null
    : html`<h3>Suggested by the machine</h3><p class="quiet">Only a person sets a grade.</p><ul>${suggested.map(
        (one) =>
          html`<li>${gradeInWords(one)}. For: ${one.because.join('; ') || 'nothing'}. Against: ${one.against.join('; ') || 'nothing'}.</li>`,
      )}</ul>`

/** Who published it, in the order of the incident's reports, copies named as such. */
const published = ({ reports }: Incident, names: Names): Html =>
  html`<h3>Reports</h3><p>${joined(
    reports.flatMap((id) => {
      const report = names.report(id)
      if (!report) return []
      const original = names.report(report.copyOf?.report ?? '')
      const copy = original
        ? html` (${Math.round((report.copyOf?.similarity ?? 0) * 100)}% of its words stand in <bdi>${outletOf(original)}</bdi>)`
        : null
      return [html`<a href="#r-${id}"><bdi>${outletOf(report)}</bdi></a>${copy}`]
    }),
    '; ',
  )}</p>`

/** One incident of a dossier: facts, what people decided, accounts, contradictions, reports, and the notes that all of it rests on. */
export function dossierIncident(sheet: Sheet, number: number, notes: Footnotes, names: Names): Html {
  const { incident, rows } = sheet
  const before = notes.claims.length
  const body = [
    facts(sheet, notes),
    incidentDecided(incident.decided),
    html`<h3>Accounts</h3>${rows.map((row) => account(row, notes))}`,
    contradictions(sheet, notes),
    grades(incident),
    published(incident, names),
  ]
  // Claims that no value above rests on have their note too: nothing of an incident is left out.
  for (const claim of incident.claims) if (names.claim(claim)) notes.number(claim)
  const own = notes.claims.slice(before).flatMap((id) => {
    const claim = names.claim(id)
    return claim ? [note(claim, notes.number(id), names)] : []
  })
  return html`<article id="i-${incident.id}"><h2 dir="auto">${number}. ${incident.title}</h2>${body}<h3>Notes: the words</h3><ol class="notes">${own}</ol></article>`
}
