import { isRight, normalizedEntities, ROLES, type Template } from './template.ts'

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Right among the found, found, right among the gold, gold: the two can differ where one entity is found twice. */
interface Tally {
  ownRight: number
  own: number
  goldRight: number
  gold: number
}

/** Precision, recall and their harmonic mean in per cent. */
export function figuresOf({ ownRight, own, goldRight, gold }: Tally): Figures {
  const precision = own === 0 ? 0 : (100 * ownRight) / own
  const recall = gold === 0 ? 0 : (100 * goldRight) / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

const clean = (template: Template): Template => ({
  incident_type: template.incident_type,
  PerpInd: normalizedEntities(template.PerpInd),
  PerpOrg: normalizedEntities(template.PerpOrg),
  Target: normalizedEntities(template.Target),
  Victim: normalizedEntities(template.Victim),
  Weapon: normalizedEntities(template.Weapon),
})

/** Slots filled: the type and every entity. */
const size = (template: Template): number => 1 + ROLES.reduce((sum, role) => sum + template[role].length, 0)

/** What two templates share, from either side; null where the types do not agree ("attack" agrees with "attack / bombing"). */
function shared(own: Template, gold: Template): readonly [number, number] | null {
  if (!gold.incident_type.includes(own.incident_type)) return null
  const found = (role: (typeof ROLES)[number]) =>
    own[role].filter((entity) => gold[role].some((other) => isRight(other, entity))).length
  const covered = (role: (typeof ROLES)[number]) =>
    gold[role].filter((entity) => own[role].some((other) => isRight(entity, other))).length
  return [
    1 + ROLES.reduce((sum, role) => sum + found(role), 0),
    1 + ROLES.reduce((sum, role) => sum + covered(role), 0),
  ]
}

type Pair = readonly [number, number]

/** Pairs that no other pair beats in both numbers. */
const unbeaten = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(
    (one, at) =>
      !pairs.some(
        (other, index) =>
          other[0] >= one[0] && other[1] >= one[1] && (other[0] > one[0] || other[1] > one[1] || index < at),
      ),
  )

/** All that one-to-one mappings of found on gold templates can reach: [right of the found, right of the gold]. */
function reachable(own: readonly Template[], gold: readonly Template[]): Pair[] {
  let states = new Map<string, Pair[]>([['', [[0, 0]]]])
  for (const template of own) {
    const next = new Map<string, Pair[]>()
    const add = (key: string, pairs: readonly Pair[]) => next.set(key, unbeaten([...(next.get(key) ?? []), ...pairs]))
    for (const [key, pairs] of states) {
      add(key, pairs)
      const used = new Set(key.split(' '))
      gold.forEach((other, index) => {
        const gain = used.has(String(index)) ? null : shared(template, other)
        if (gain)
          add(
            [...used, String(index)].filter(Boolean).sort().join(' '),
            pairs.map(([a, b]) => [a + gain[0], b + gain[1]] as const),
          )
      })
    }
    states = next
  }
  return [...states.values()].flat()
}

/**
 * GTT's template score (Du, Rush, Cardie, NAACL 2021; `eval.py` of github.com/xinyadu/gtt): for each document the one-to-one mapping of found on gold
 * templates with the highest F1 over the type and the five roles; templates map only when the types agree. Sums over all documents. Gold templates alike in
 * every word count once. An entity is right when each of its mentions is one of the gold entity's, normalised.
 */
export function scoreTemplates(
  documents: readonly { readonly own: readonly Template[]; readonly gold: readonly Template[] }[],
): Figures {
  const total: Tally = { ownRight: 0, own: 0, goldRight: 0, gold: 0 }
  for (const document of documents) {
    const own = document.own.map(clean)
    const gold = [...new Map(document.gold.map((one) => [JSON.stringify(one), clean(one)])).values()]
    const found = own.reduce((sum, one) => sum + size(one), 0)
    const wanted = gold.reduce((sum, one) => sum + size(one), 0)
    let best: Pair = [0, 0]
    const f1Of = ([ownRight, goldRight]: Pair) => figuresOf({ ownRight, own: found, goldRight, gold: wanted }).f1
    for (const pair of reachable(own, gold)) if (f1Of(pair) > f1Of(best)) best = pair
    total.ownRight += best[0]
    total.own += found
    total.goldRight += best[1]
    total.gold += wanted
  }
  return figuresOf(total)
}
