import type { Claim } from '#model/claim'
import { countInWords } from '#model/in-words/amount'
import { OWN_VOICE, speakerInWords } from '#model/in-words/chain'
import { isUnplaced, whereInWords } from '#model/in-words/where'
import type { Ledger } from '#model/ledger'
import type { When } from '#model/value'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

const line = (name: string, value: string | null): string[] =>
  value === null || value === '' ? [] : [`  ${name.padEnd(10)}${oneLine(value)}`]

/** "A → B (said) denies": speakers with the cue of each. */
const chain = ({ attribution }: Claim): string =>
  attribution.length === 0
    ? OWN_VOICE
    : attribution
        .map((link) => {
          const cue = link.cue ? ` (${link.cue.text})` : ''
          return `${speakerInWords(link)}${cue}${link.stance === 'says' ? '' : ` ${link.stance}`}`
        })
        .join(' → ')

const when = (value: When | null): string | null =>
  value && `${value.edtf}, ${value.precision}, ${value.basis}${value.quote ? ` “${value.quote.text}”` : ''}`

function counts(claim: Claim): string {
  return claim.counts
    .map((count) => {
      const within = count.within === null ? '' : ` within ${claim.counts[count.within]?.what ?? '?'}`
      return `${countInWords(count)}${count.kind === 'total' ? '' : `, ${count.kind}`}${within}`
    })
    .join('; ')
}

function claimText(claim: Claim, number: number): string {
  const { where } = claim
  const answers = claim.answers && `${claim.answers.act} ${claim.answers.about}`
  return [
    `${number} “${oneLine(claim.quote.text)}”`,
    ...line('class', claim.event.class),
    ...line('chain', chain(claim)),
    ...line('certainty', claim.certainty),
    ...line('when', when(claim.when)),
    ...line('where', where && `${whereInWords(where)}${isUnplaced(where) ? ' (not in the gazetteer)' : ''}`),
    ...line('counts', counts(claim)),
    ...line('rests on', claim.basis && `“${claim.basis.text}”`),
    ...line('answers', answers),
  ].join('\n')
}

/** What a ledger says, as text that people review in a diff: one block a claim, then incidents, then notes. Names no file and no id. */
export function claimsText(ledger: Ledger): string {
  const claims = [...ledger.claims].sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end)
  const numbers = new Map(claims.map((claim, i) => [claim.id, i + 1]))
  const numbered = (ids: readonly string[]): string =>
    ids
      .map((id) => numbers.get(id) ?? 0)
      .sort((a, b) => a - b)
      .join(', ')
  const incidents = ledger.incidents
    .map(({ title, claims: of }) => `incident “${oneLine(title)}”: ${numbered(of)}`)
    .sort(
      (a, b) =>
        Number(/\d+/.exec(a.split('”: ')[1] ?? '')?.[0] ?? 0) - Number(/\d+/.exec(b.split('”: ')[1] ?? '')?.[0] ?? 0),
    )
  const notes = ledger.notes.map(
    ({ what, where }) => `note ${oneLine(what)}${where ? ` “${oneLine(where.text)}”` : ''}`,
  )
  const blocks = [...claims.map((claim, i) => claimText(claim, i + 1)), incidents.join('\n'), notes.join('\n')]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
