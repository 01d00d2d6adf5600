/** The five roles of the modern MUC-4 template task, by the names of GTT's files. */
export const ROLES = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const
export type MucRole = (typeof ROLES)[number]

/** An entity: the mentions that stand for it, as words. */
export type Entity = readonly string[]
export type Extracts = Readonly<Record<MucRole, readonly Entity[]>>

export interface Template extends Extracts {
  readonly incident_type: string
}

/** Lower case, without ASCII punctuation, articles and extra blanks: how GTT's and GRIT's scorers compare mentions. */
export const normalized = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')

/** A found entity is right when every mention of it is one of the gold entity's. Both normalised. */
export const isRight = (gold: Entity, own: Entity): boolean => own.every((mention) => gold.includes(mention))

/** Entities with their mentions normalised; entities without a mention are left out. */
export const normalizedEntities = (entities: readonly Entity[]): Entity[] =>
  entities.map((entity) => entity.map(normalized)).filter((entity) => entity.length > 0)
