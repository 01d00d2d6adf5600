import type { Ledger } from '#model/ledger'
import { dateTimeOf, webAddress } from '../iri.ts'
import { outletAgents } from './agents.ts'
import { nameOf, type ProvDocument, typed } from './document.ts'

/** Reports as entities: who published them, which agency they tag, what they copy and which version they are of. */
export function addReports(ledger: Ledger, document: ProvDocument): void {
  const known = new Set(ledger.reports.map(({ id }) => id))
  const outletAgent = outletAgents(ledger, document)
  for (const report of ledger.reports) {
    const entity = nameOf('report', report.id)
    document.add('entity', entity, {
      'prov:type': typed('hs:Report'),
      'prov:label': report.title,
      'prov:atLocation': webAddress(report.url),
      'hs:sha256': report.sha256 === '' ? null : report.sha256,
      'hs:published': report.published,
      'hs:captured': report.captured,
      'hs:archived': webAddress(report.archived),
      'hs:language': report.language,
      'hs:read': report.read,
    })
    const time = dateTimeOf(report.published)
    if (time !== null) document.relate('wasGeneratedBy', { entity, time })
    for (const [name, role] of [
      [report.publisher, 'publisher'],
      [report.agency, 'agency'],
    ] as const)
      if (name !== null) document.relate('wasAttributedTo', { entity, agent: outletAgent(name) }, { 'hs:role': role })
    if (report.versionOf !== null && known.has(report.versionOf))
      document.relate(
        'wasDerivedFrom',
        { generatedEntity: entity, usedEntity: nameOf('report', report.versionOf) },
        { 'prov:type': typed('prov:Revision') },
      )
    if (report.copyOf !== null && known.has(report.copyOf.report))
      document.relate(
        'wasDerivedFrom',
        { generatedEntity: entity, usedEntity: nameOf('report', report.copyOf.report) },
        { 'prov:type': typed('hs:Copy'), 'hs:similarity': report.copyOf.similarity },
      )
  }
}
