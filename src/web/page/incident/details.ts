import { gradeInWords } from '#model/in-words/grade'
import { plural } from '#model/in-words/unread'
import type { Incident, Suggestion } from '#model/incident'
import { type Names, outletOf } from '#model/names'
import type { Sheet } from '#model/sheet/sheet'
import { incidentDecided } from '../decided.ts'
import { grounded } from '../grounded.ts'
import { type Html, html } from '../html.ts'
import { contradictionList } from './contradictions.ts'
import { grid } from './grid.ts'
import { tree } from './tree.ts'

const section = (title: Html, content: Html): Html => html`<h4>${title}</h4>${content}`

function agreements({ agreements: found }: Incident): Html | null {
  if (found.length === 0) return null
  const items = found.map(
    ({ about, claims }) => html`<li><strong>${about}</strong> ${grounded(plural(claims.length, 'claim'), claims)}</li>`,
  )
  return section(html`Agreements`, html`<ul class="agree">${items}</ul>`)
}

function grade(one: Suggestion): Html {
  const reasons = (label: string, all: readonly string[]): Html | null =>
    all.length === 0 ? null : html`<dt>${label}</dt>${all.map((why) => html`<dd>${why}</dd>`)}`
  return html`<li>may be graded <strong>${gradeInWords(one)}</strong><dl>${reasons('because', one.because)}${reasons('against', one.against)}</dl></li>`
}

const grades = ({ suggested }: Incident): Html | null =>
  suggested.length === 0
    ? null
    : section(
        html`Suggested <span class="none">by the machine; only a person sets a grade</span>`,
        html`<ul class="grades">${suggested.map(grade)}</ul>`,
      )

function media({ reports }: Incident, names: Names): Html | null {
  const items = reports.flatMap((id) => {
    const report = names.report(id)
    return (report?.media ?? [])
      .filter(({ kind, url }) => kind !== 'link' && /^https?:\/\//i.test(url))
      .map(
        ({ kind, url }) =>
          html`<li>${kind} <a href="${url}" rel="noreferrer noopener"><bdi>${url}</bdi></a> <span class="none"><bdi>${outletOf(report)}</bdi></span></li>`,
      )
  })
  return items.length === 0 ? null : section(html`Media`, html`<ul class="media">${items}</ul>`)
}

/** All that is shown of an incident below its facts: accounts, contradictions, agreements, who had it from whom, grades, why, media. */
export function details(sheet: Sheet, names: Names): Html {
  const { incident, rows, contradictions } = sheet
  const why = incident.why.map((one) => html`<li dir="auto">${one}</li>`)
  return html`${incidentDecided(incident.decided)}${grid(rows, incident.id)}
${contradictions.length > 0 ? section(html`<span id="x-${incident.id}">Contradictions</span>`, contradictionList(contradictions, incident.id, names)) : null}
${agreements(incident)}
${section(html`Who had it from whom`, tree(sheet.tree, rows, names))}
${grades(incident)}
${why.length > 0 ? section(html`Why these claims are together`, html`<ul class="why">${why}</ul>`) : null}
${media(incident, names)}`
}
