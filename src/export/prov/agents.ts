import type { Ledger } from '#model/ledger'
import type { Source } from '#model/source'
import { shortHash } from '#util/hash'
import { isBody } from '../bodies.ts'
import { nameOf, type ProvDocument, typed } from './document.ts'

/** The program as an agent. */
export const readerName = ({ generator }: Ledger): string => nameOf('software', generator.version)

/** A person who decided something. */
export const personName = (by: string): string => nameOf('person', shortHash([by]))

const typesOf = ({ kind, named }: Source) => {
  const people = kind === 'person' || kind === 'witness' || kind === 'expert' || kind === 'official'
  if (isBody(kind)) return [typed('hs:Source'), typed('prov:Organization')]
  return people && named ? [typed('hs:Source'), typed('prov:Person')] : [typed('hs:Source')]
}

/** All sources, the bodies they speak for, and the program. */
export function addAgents(ledger: Ledger, document: ProvDocument): void {
  const { version, data } = ledger.generator
  document.add('agent', readerName(ledger), {
    'prov:type': typed('prov:SoftwareAgent'),
    'prov:label': `hearsay ${version}`,
    'hs:version': version,
    'hs:data': data,
  })
  const bodies = new Set(ledger.actors.map(({ id }) => id))
  for (const { id, name, kind, party } of ledger.actors)
    document.add('agent', nameOf('actor', id), {
      'prov:type': [typed('hs:Actor'), typed('prov:Organization')],
      'prov:label': name,
      'hs:kind': kind,
      'hs:party': party,
    })
  for (const source of ledger.sources) {
    const name = nameOf('source', source.id)
    document.add('agent', name, {
      'prov:type': typesOf(source),
      'prov:label': source.name,
      'hs:kind': source.kind,
      'hs:party': source.party,
      'hs:partyBasis': source.partyBasis,
      'hs:named': source.named,
    })
    if (source.actor !== null && bodies.has(source.actor))
      document.relate('actedOnBehalfOf', { delegate: name, responsible: nameOf('actor', source.actor) })
  }
}

/** Gives the agent of a publisher or agency by its name: the source of that name, else one that is made for it. */
export function outletAgents(ledger: Ledger, document: ProvDocument): (name: string) => string {
  const media = new Map(
    ledger.sources.filter(({ kind }) => kind === 'media').map(({ id, name }) => [name, nameOf('source', id)]),
  )
  return (name) => {
    const known = media.get(name)
    if (known !== undefined) return known
    const agent = nameOf('outlet', shortHash([name]))
    document.add('agent', agent, { 'prov:type': [typed('hs:Outlet'), typed('prov:Organization')], 'prov:label': name })
    media.set(name, agent)
    return agent
  }
}
