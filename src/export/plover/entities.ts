import type { Incident } from '#model/incident'
import type { Actor, Source } from '#model/source'
import type { Vocabulary } from '#model/vocabulary'
import { harmedOnlyCivilians } from '../coded/side.ts'
import { claimsOf, type Facts } from '../facts.ts'

/** A party to an event, as PLOVER has it. What is not told is left out. */
export interface Entity {
  /** ISO 3166-1 alpha-3 of a country, or IGO or NGO. */
  readonly code?: string
  readonly sector?: string
  readonly entity_text: string
}

/**
 * Sectors of the manual by kind of body. An armed group has none: whether it is REB, PRM or UAF depends on whose side it is on and on what is known
 * of it, which no report of one event gives.
 */
const SECTOR: Readonly<Record<string, string>> = {
  government: 'GOV',
  official: 'GOV',
  military: 'MIL',
  police: 'COP',
  prosecutor: 'JUD',
  medical: 'MED',
  media: 'JRN',
  witness: 'CVL',
}
const ORGANISATION: Readonly<Record<string, string>> = { ngo: 'NGO', 'international-organisation': 'IGO' }

/** Makes entities of bodies and speakers. A party is a country where the vocabulary knows it by name. */
export function entityMaker({
  countries,
}: Vocabulary): (body: Pick<Actor | Source, 'name' | 'kind' | 'party'>) => Entity {
  const codes = new Map([...countries.values()].map(({ name, alpha3 }) => [name, alpha3]))
  return ({ name, kind, party }) => {
    const code = ORGANISATION[kind] ?? (party === null ? null : codes.get(party)) ?? null
    const sector = SECTOR[kind]
    return { ...(code !== null && { code }), ...(sector !== undefined && { sector }), entity_text: name }
  }
}

/** The bodies that claims which are not denied give a role, each once. */
export function bodiesIn(incident: Incident, facts: Facts, roles: readonly string[]): Actor[] {
  const found = new Set<Actor>()
  for (const claim of claimsOf(incident, facts)) {
    if (claim.certainty === 'denied') continue
    for (const { role, actor } of claim.roles) {
      const body = roles.includes(role) ? facts.actors.get(actor ?? '') : undefined
      if (body) found.add(body)
    }
  }
  return [...found]
}

/** Who says it, where saying it is the event: an accusation, a denial. */
export function speakersOf(incident: Incident, facts: Facts): Source[] {
  const claims = claimsOf(incident, facts).filter(({ event }) => event.class === incident.class)
  return [...new Set(claims.flatMap(({ origin }) => facts.sources.get(origin ?? '') ?? []))]
}

/** Who suffered it: bodies, and civilians where accounts say that civilians alone came to harm. */
export function recipientsOf(incident: Incident, facts: Facts, entityOf: (body: Actor) => Entity): Entity[] {
  const bodies = bodiesIn(incident, facts, ['target', 'victim']).map(entityOf)
  return harmedOnlyCivilians(incident) ? [...bodies, { sector: 'CVL', entity_text: 'civilians' }] : bodies
}
