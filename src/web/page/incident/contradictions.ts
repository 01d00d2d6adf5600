import { type Names, outletOf } from '#model/names'
import type { NumberedContradiction } from '#model/sheet/contradictions'
import { type Html, html } from '../html.ts'

function side(who: string, id: string, names: Names): Html | null {
  const claim = names.claim(id)
  if (!claim) return null
  const outlet = outletOf(names.report(claim.report))
  const where = outlet === who ? null : html` <span class="none">in <bdi>${outlet}</bdi></span>`
  return html`<li><a href="#t-${id}"><bdi>${who}</bdi></a>: <q dir="auto">${claim.quote.text}</q>${where}</li>`
}

/** The contradictions of an incident, each with the words of both sides. */
export const contradictionList = (
  contradictions: readonly NumberedContradiction[],
  incident: string,
  names: Names,
): Html =>
  html`<ol class="against">${contradictions.map(
    ({ number, about, kind, why, a, b, of }) =>
      html`<li class="${kind}" id="x-${incident}-${number}"><span class="contradiction">≠${number}</span> <strong>${about}</strong> <span class="kind">${kind}</span> ${why}<ul>${side(of.a, a, names)}${side(of.b, b, names)}</ul></li>`,
  )}</ol>`
