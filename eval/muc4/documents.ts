import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Entity, type Extracts, ROLES, type Template } from './template.ts'

export interface MucDocument {
  readonly id: string
  readonly text: string
  readonly templates: readonly Template[]
  readonly extracts: Extracts
}

/** An entity in GTT's and GRIT's gold: mentions with where they begin. */
type RawEntity = readonly (readonly [string, number])[]
type RawSlots = Readonly<Record<string, readonly RawEntity[]>>

const GRIT_NAMES: Readonly<Record<string, string>> = {
  PerpInd: 'perp_individual_id',
  PerpOrg: 'perp_organization_id',
  Target: 'phys_tgt_id',
  Victim: 'hum_tgt_name',
  Weapon: 'incident_instrument_id',
}

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

/** Slots by our names for them, from GTT's or GRIT's own. `mention` reads one mention. */
function slots<T>(raw: Readonly<Record<string, unknown>>, mention: (one: T) => string): Extracts {
  const entities = (role: string): Entity[] => {
    const list = (raw[role] ?? raw[GRIT_NAMES[role] ?? ''] ?? []) as readonly (readonly T[])[]
    return list.map((entity) => entity.map(mention))
  }
  const [PerpInd, PerpOrg, Target, Victim, Weapon] = ROLES.map(entities) as [
    Entity[],
    Entity[],
    Entity[],
    Entity[],
    Entity[],
  ]
  return { PerpInd, PerpOrg, Target, Victim, Weapon }
}

/** Entities of all templates, role by role; those that share a mention are one. */
export function extractsOf(templates: readonly Template[]): Extracts {
  const merged = Object.fromEntries(
    ROLES.map((role) => {
      const entities: Set<string>[] = []
      for (const entity of templates.flatMap((template) => template[role])) {
        const known = entities.find((other) => entity.some((mention) => other.has(mention)))
        if (known) for (const mention of entity) known.add(mention)
        else if (entity.length > 0) entities.push(new Set(entity))
      }
      return [role, entities.map((entity) => [...entity])]
    }),
  )
  return slots<string>(merged, (one) => one)
}

/** "TST1-MUC3-0004" → "10004", as GTT and GRIT name documents in their predictions; others stay as they are. */
export const shortId = (id: string): string => {
  const [, test, number] = /^TST(\d)-MUC\d-(\d{4})$/.exec(id) ?? []
  return test === undefined ? id : String(Number(test) * 10000 + Number(number))
}

/**
 * `FOLDER/gtt/SPLIT.json` (a document a line), with the entities of `FOLDER/grit/SPLIT.json` where that exists; else the templates' own, those that share a mention
 * taken for one. Throws when the split is missing.
 */
export function readMuc4(folder: string, split: string): MucDocument[] {
  const file = join(folder, 'gtt', `${split}.json`)
  if (!existsSync(file)) throw new Error(`no file gtt/${split}.json in the data`)
  const grit = join(folder, 'grit', `${split}.json`)
  const entities = existsSync(grit) ? lines<{ docid: string; extracts: RawSlots }>(grit) : []
  const known = new Map(entities.map(({ docid, extracts }) => [docid, extracts]))
  return lines<{ docid: string; doctext: string; templates: Record<string, unknown>[] }>(file).map((document) => {
    const templates = document.templates.map((raw) => ({
      incident_type: String(raw.incident_type),
      ...slots<readonly [string, number]>(raw, ([words]) => words),
    }))
    const extracts = known.get(document.docid)
    return {
      id: shortId(document.docid),
      text: document.doctext,
      templates,
      extracts: extracts ? slots<readonly [string, number]>(extracts, ([words]) => words) : extractsOf(templates),
    }
  })
}

/** What others predict for one document. */
export interface Predicted {
  readonly templates: readonly Template[] | null
  readonly extracts: Extracts
}

/**
 * Predictions as GTT or GRIT publish theirs: a JSON object by document id with `pred_templates` or `pred_extracts`, entities as lists of mentions.
 * Where there are templates only, the entities are theirs; where there are entities only, there are no templates.
 */
export function readPredictions(file: string): Map<string, Predicted> {
  type Raw = { pred_templates?: Record<string, unknown>[]; pred_extracts?: Record<string, unknown> }
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Raw>
  const plain = (one: unknown) => String(Array.isArray(one) ? one[0] : one)
  const read = ({ pred_templates, pred_extracts }: Raw): Predicted => {
    // GTT's scorer takes a type that is no word for an attack.
    const typeOf = (raw: Record<string, unknown>) =>
      typeof raw.incident_type === 'string' ? raw.incident_type : 'attack'
    const templates =
      pred_templates?.map((raw) => ({ incident_type: typeOf(raw), ...slots<unknown>(raw, plain) })) ?? null
    return { templates, extracts: pred_extracts ? slots<unknown>(pred_extracts, plain) : extractsOf(templates ?? []) }
  }
  return new Map(Object.entries(all).map(([id, raw]) => [shortId(id), read(raw)]))
}
