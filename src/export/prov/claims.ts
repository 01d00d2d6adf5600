import type { Claim } from '#model/claim'
import { correctionInWords } from '#model/in-words/decided'
import type { Ledger } from '#model/ledger'
import type { Made } from '#model/reviewed'
import { dateTimeOf } from '../iri.ts'
import { personName, readerName } from './agents.ts'
import { type Attributes, nameOf, type ProvDocument, typed } from './document.ts'

/** The activity of reading: one for the ledger, by the program. */
export const READING = 'hs:reading'

/** A decision as an activity of the person who made it, which used what it was made on. */
export function addDecision(
  document: ProvDocument,
  made: Made,
  kind: string,
  on: string,
  attributes: Attributes,
): string {
  const activity = `${nameOf('decision', made.decision)}-${kind}`
  const time = dateTimeOf(made.at)
  document.add('activity', activity, {
    'prov:startTime': time,
    'prov:endTime': time,
    'prov:type': typed(`hs:${kind}`),
    ...attributes,
  })
  document.add('agent', personName(made.by), { 'prov:type': typed('prov:Person'), 'prov:label': made.by })
  document.relate('wasAssociatedWith', { activity, agent: personName(made.by) })
  document.relate('used', { activity, entity: on })
  return activity
}

function addDecided(claim: Claim, entity: string, document: ProvDocument): void {
  const { decided } = claim
  if (!decided) return
  const { state, set, corrections, comments, verdict } = decided
  if (set && state !== null && state !== 'added') addDecision(document, set, state, entity, { 'hs:why': set.why })
  for (const comment of comments) addDecision(document, comment, 'comment', entity, { 'hs:text': comment.text })
  if (verdict) addDecision(document, verdict, 'verdict', entity, { 'hs:text': verdict.text, 'hs:url': verdict.url })
  if (corrections.length === 0) return
  // The claim as it stands is a revision of what the program read: both stay.
  const read = `${entity}-read`
  document.add('entity', read, { 'prov:type': typed('hs:MachineReading') })
  document.relate('wasGeneratedBy', { entity: read, activity: READING })
  document.relate(
    'wasDerivedFrom',
    { generatedEntity: entity, usedEntity: read },
    { 'prov:type': typed('prov:Revision') },
  )
  for (const correction of corrections) {
    const { field, value, machine } = correctionInWords(correction)
    const activity = addDecision(document, correction, `correct-${correction.field}`, read, {
      'hs:field': field,
      'hs:value': value,
      'hs:machine': machine,
    })
    document.relate('wasGeneratedBy', { entity, activity })
  }
}

/** Claims as entities: quoted from their report, attributed to each speaker of the chain, made by the program or a person. */
export function addClaims(ledger: Ledger, document: ProvDocument): void {
  const sources = new Set(ledger.sources.map(({ id }) => id))
  document.add('activity', READING, { 'prov:type': typed('hs:Reading') })
  document.relate('wasAssociatedWith', { activity: READING, agent: readerName(ledger) })
  for (const claim of ledger.claims) {
    const entity = nameOf('claim', claim.id)
    document.add('entity', entity, {
      'prov:type': typed('hs:Claim'),
      'prov:value': claim.quote.text,
      'hs:eventClass': claim.event.class,
      'hs:certainty': claim.certainty,
      'hs:rules': claim.by,
    })
    document.relate(
      'wasDerivedFrom',
      { generatedEntity: entity, usedEntity: nameOf('report', claim.report) },
      { 'prov:type': typed('prov:Quotation'), 'hs:start': claim.quote.start, 'hs:end': claim.quote.end },
    )
    const added = claim.decided?.state === 'added' ? claim.decided.set : null
    if (added) {
      const activity = addDecision(document, added, 'add', nameOf('report', claim.report), {})
      document.relate('wasGeneratedBy', { entity, activity })
    } else if (!claim.by.includes('person') && !claim.decided?.corrections.length)
      document.relate('wasGeneratedBy', { entity, activity: READING })
    for (const [place, { id, stance }] of claim.attribution.entries())
      if (id !== null && sources.has(id))
        document.relate(
          'wasAttributedTo',
          { entity, agent: nameOf('source', id) },
          { 'hs:role': id === claim.origin ? 'origin' : 'speaker', 'hs:place': place, 'hs:stance': stance },
        )
    const { origin } = claim
    if (origin !== null && sources.has(origin) && !claim.attribution.some(({ id }) => id === origin))
      document.relate('wasAttributedTo', { entity, agent: nameOf('source', origin) }, { 'hs:role': 'origin' })
    addDecided(claim, entity, document)
  }
}
