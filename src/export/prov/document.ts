/** A typed value of PROV-JSON: `{"$": "hs:Claim", "type": "prov:QUALIFIED_NAME"}`. */
interface Typed {
  readonly $: string
  readonly type: string
}

export type Value = string | number | boolean | Typed | readonly (string | Typed)[]
export type Attributes = Readonly<Record<string, Value | null | undefined>>

/** Kinds of record of PROV-JSON that we write, in the order of the document. */
const SECTIONS = [
  'entity',
  'activity',
  'agent',
  'wasGeneratedBy',
  'used',
  'wasDerivedFrom',
  'wasAttributedTo',
  'wasAssociatedWith',
  'actedOnBehalfOf',
  'wasInfluencedBy',
] as const

export type Section = (typeof SECTIONS)[number]

/** The type of a thing, by its qualified name. */
export const typed = (name: string): Typed => ({ $: name, type: 'prov:QUALIFIED_NAME' })

/** The qualified name of a thing of the ledger: `hs:claim-0123abcd`. Characters that a local name cannot have are written as their code. */
export const nameOf = (kind: string, id: string): string =>
  `hs:${kind}-${id.replace(/[^A-Za-z0-9-]/gu, (char) => `_${(char.codePointAt(0) ?? 0).toString(16)}_`)}`

/** Gathers the records of one document; what was put in twice under one name stays once. */
export class ProvDocument {
  readonly #sections = new Map<Section, Map<string, Attributes>>(SECTIONS.map((section) => [section, new Map()]))
  #relations = 0

  /** An entity, activity or agent. */
  add(section: 'entity' | 'activity' | 'agent', name: string, attributes: Attributes): void {
    this.#sections.get(section)?.set(name, attributes)
  }

  /** A relation; `ends` are its `prov:` members. It has no name of its own: blank nodes are numbered. */
  relate(section: Section, ends: Readonly<Record<string, string | null>>, attributes: Attributes = {}): void {
    const roles = Object.fromEntries(Object.entries(ends).map(([role, name]) => [`prov:${role}`, name]))
    this.#relations++
    this.#sections.get(section)?.set(`_:r${this.#relations}`, { ...roles, ...attributes })
  }

  /** The document as PROV-JSON, a record at a time. What has no value is left out. */
  *json(prefix: Readonly<Record<string, string>>): Generator<string> {
    yield `{"prefix":${JSON.stringify(prefix)}`
    for (const [section, records] of this.#sections) {
      if (records.size === 0) continue
      yield `,\n"${section}":{`
      let first = true
      for (const [name, attributes] of records) {
        const known = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined)
        yield `${first ? '' : ','}\n${JSON.stringify(name)}:${JSON.stringify(Object.fromEntries(known))}`
        first = false
      }
      yield '}'
    }
    yield '}\n'
  }
}
