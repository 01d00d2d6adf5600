import { plural } from '#model/in-words/unread'
import type { Source } from '#model/source'
import { type Paper, paragraph } from '../paint.ts'
import type { Listed } from './listed.ts'

const BASIS: Readonly<Record<NonNullable<Source['partyBasis']>, string>> = {
  stated: 'stated in the words for it',
  implied: 'implied by the place it speaks of',
  data: 'from the data',
  user: 'decided by you',
}

/** "party Velia (stated in the words for it)". */
function partyInWords({ party, partyBasis }: Source): string {
  const basis = partyBasis === null ? '' : ` (${BASIS[partyBasis]})`
  return party === null ? `no party${basis}` : `party ${party}${basis}`
}

/** A source in the list: its name; kind, party and numbers; its aliases. */
export function sourceLines(source: Listed, paper: Paper): string[] {
  const { name, kind, named, aliases, claims, reports, asOrigin } = source
  const facts = [kind, named ? 'named' : 'not named', partyInWords(source)]
  const numbers = [plural(claims, 'claim'), plural(reports, 'report'), `origin of ${asOrigin}`]
  const lines = [
    ...paragraph(paper, ['', 'plain'], [[name, 'speaker']]),
    ...paragraph(
      paper,
      ['   ', 'plain'],
      [
        [facts.join(' · '), 'plain'],
        [` · ${numbers.join(' · ')}`, 'quiet'],
      ],
    ),
  ]
  if (aliases.length === 0) return lines
  return [
    ...lines,
    ...paragraph(paper, ['   also ', 'quiet'], [[aliases.map((one) => `“${one}”`).join(', '), 'plain']]),
  ]
}
