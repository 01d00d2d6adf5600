import type { Claim } from '#model/claim'
import { countInWords } from '#model/in-words/amount'
import { whenInWords } from '#model/in-words/when'
import { whereInWords } from '#model/in-words/where'
import type { Report } from '#model/report'
import type { Quote } from '#model/span'
import { dateTimeOf, iriOf, webAddress } from '../iri.ts'
import { decidedAnnotations } from './decided.ts'
import { partsOf } from './parts.ts'
import { createSelectors, type Selectors } from './selectors.ts'
import { type Annotation, textualBody } from './text.ts'
import { claimBody } from './values.ts'

function stateOf({ captured, archived }: Report): Annotation | null {
  const [sourceDate, cached] = [dateTimeOf(captured), webAddress(archived)]
  if (sourceDate === null && cached === null) return null
  return { type: 'TimeState', ...(sourceDate && { sourceDate }), ...(cached && { cached }) }
}

function targetOf(report: Report, quote: Quote, selectors: Selectors): Annotation {
  const state = stateOf(report)
  return {
    type: 'SpecificResource',
    source: webAddress(report.url) ?? iriOf('report', report.id),
    selector: selectors.of(quote),
    ...(state && { state }),
    'hs:report': { id: iriOf('report', report.id) },
    ...(report.sha256 !== '' && { 'hs:sha256': report.sha256 }),
  }
}

/** What a claim comes to, on one line. */
const gist = ({ event, when, where, counts, certainty }: Claim): string =>
  [
    event.class.replaceAll('-', ' '),
    when && whenInWords(when),
    where && whereInWords(where),
    ...counts.map(countInWords),
    certainty,
  ]
    .filter((part) => part !== null)
    .join(' · ')

/** Who made a claim: the person who added it, else the program. */
function makerOf(claim: Claim, version: string): Annotation {
  const { state, set } = claim.decided ?? {}
  if (claim.by.includes('person'))
    return state === 'added' && set
      ? { creator: { type: 'Person', name: set.by }, ...(dateTimeOf(set.at) && { created: set.at }) }
      : { creator: { type: 'Person', name: 'a person' } }
  return { generator: { id: iriOf('software', version), type: 'Software', name: `hearsay ${version}` } }
}

/** The annotations of one report's claims: each claim, then its parts, then what people decided on it. */
export function* annotationsOf(report: Report, claims: readonly Claim[], version: string): Generator<Annotation> {
  const selectors = createSelectors(report)
  for (const claim of claims) {
    const id = iriOf('annotation', claim.id)
    const maker = makerOf(claim, version)
    yield {
      id,
      type: 'Annotation',
      motivation: 'describing',
      ...maker,
      body: [textualBody(gist(claim), 'describing'), claimBody(claim)],
      target: targetOf(report, claim.quote, selectors),
    }
    for (const { name, quote, motivation, value, terms } of partsOf(claim))
      yield {
        id: `${id}:${name}`,
        type: 'Annotation',
        motivation,
        ...maker,
        body: [
          {
            ...textualBody(value, motivation === 'classifying' ? 'tagging' : motivation),
            'hs:part': name.replace(/-\d+$/, ''),
            ...terms,
          },
        ],
        target: targetOf(report, quote, selectors),
        'hs:partOf': { id },
      }
    yield* decidedAnnotations(claim, id)
  }
}
