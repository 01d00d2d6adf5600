import { claimDecidedLines, type DecidedLine, incidentDecidedLines } from '#model/in-words/decided'
import type { ClaimDecided, IncidentDecided } from '#model/reviewed'
import { type Html, html } from './html.ts'

const item = ({ label, text, machine, made }: DecidedLine): Html => {
  const read = machine === null ? null : html` <del>${machine}</del>`
  const who = made === '' ? null : html` <span class="made"><bdi>${made}</bdi></span>`
  return html`<li><span class="label">${label}</span> <bdi>${text}</bdi>${read}${who}</li>`
}

const list = (lines: readonly DecidedLine[], about: string): Html =>
  html`<ul class="decided" aria-label="${about}">${lines.map(item)}</ul>`

/** What people decided on a claim, apart from what the machine read: each value they set, the machine's struck out beside it, who and when. */
export const claimDecided = (decided: ClaimDecided | undefined): Html | null =>
  decided ? list(claimDecidedLines(decided), 'Decided by people') : null

/** What people set on an incident. */
export const incidentDecided = (decided: IncidentDecided | undefined): Html | null =>
  decided
    ? html`<h4>Decided <span class="none">by people</span></h4>${list(incidentDecidedLines(decided), 'Decided by people')}`
    : null
