import { gradeInWords } from '#model/in-words/grade'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { addDecision, READING } from './claims.ts'
import { nameOf, type ProvDocument, typed } from './document.ts'

function addDecided({ decided }: Incident, entity: string, document: ProvDocument): void {
  if (!decided) return
  for (const grade of decided.grades)
    addDecision(document, grade, `grade-${grade.scheme}`, entity, {
      'hs:grade': gradeInWords(grade),
      'hs:why': grade.why,
    })
  if (decided.best) {
    const { best, low, high } = decided.best
    addDecision(document, decided.best, 'best', entity, { 'hs:best': best, 'hs:low': low, 'hs:high': high })
  }
  if (decided.verdict)
    addDecision(document, decided.verdict, 'verdict', entity, {
      'hs:text': decided.verdict.text,
      'hs:url': decided.verdict.url,
    })
  for (const comment of decided.comments) addDecision(document, comment, 'comment', entity, { 'hs:text': comment.text })
}

/** Incidents as entities that were put together from claims, and which source depends on which, with the kind of dependence. */
export function addIncidents(ledger: Ledger, document: ProvDocument): void {
  const claims = new Set(ledger.claims.map(({ id }) => id))
  const sources = new Set(ledger.sources.map(({ id }) => id))
  for (const incident of ledger.incidents) {
    const entity = nameOf('incident', incident.id)
    document.add('entity', entity, {
      'prov:type': typed('hs:Incident'),
      'prov:label': incident.title,
      'hs:eventClass': incident.class,
      'hs:independentOrigins': incident.independentOrigins,
      'hs:joinedBecause': incident.why.length > 0 ? incident.why : null,
    })
    document.relate('wasGeneratedBy', { entity, activity: READING })
    for (const claim of incident.claims)
      if (claims.has(claim))
        document.relate('wasDerivedFrom', { generatedEntity: entity, usedEntity: nameOf('claim', claim) })
    for (const { source, dependsOn } of incident.accounts) {
      if (source === null || !sources.has(source)) continue
      for (const on of dependsOn)
        if (sources.has(on.source))
          document.relate(
            'wasInfluencedBy',
            { influencee: nameOf('source', source), influencer: nameOf('source', on.source) },
            { 'hs:how': on.how, 'hs:incident': typed(entity) },
          )
    }
    addDecided(incident, entity, document)
  }
}
