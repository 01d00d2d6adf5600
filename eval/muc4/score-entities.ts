import { type Figures, figuresOf } from './score-templates.ts'
import { type Entity, type Extracts, isRight, normalizedEntities, ROLES } from './template.ts'

/** Size of the largest one-to-one matching of found and gold entities (augmenting paths). */
function matched(own: readonly Entity[], gold: readonly Entity[]): number {
  const holder = new Map<number, number>()
  const place = (index: number, tried: Set<number>): boolean =>
    gold.some((entity, at) => {
      if (tried.has(at) || !isRight(entity, own[index] as Entity)) return false
      tried.add(at)
      const other = holder.get(at)
      if (other !== undefined && !place(other, tried)) return false
      holder.set(at, index)
      return true
    })
  return own.filter((_, index) => place(index, new Set())).length
}

/**
 * GRIT's entity score (Du, Rush, Cardie, EACL 2021; CEAF-REE strict, `eval.py` of github.com/xinyadu/grit_doc_event_entity): per document and role the best
 * one-to-one matching of found and gold entities, where a found entity is right when each of its mentions is one of the gold entity's; micro-averaged.
 */
export function scoreEntities(documents: readonly { readonly own: Extracts; readonly gold: Extracts }[]): Figures {
  let [right, found, wanted] = [0, 0, 0]
  for (const document of documents) {
    for (const role of ROLES) {
      const own = normalizedEntities(document.own[role])
      const gold = normalizedEntities(document.gold[role])
      right += matched(own, gold)
      found += own.length
      wanted += gold.length
    }
  }
  return figuresOf({ ownRight: right, own: found, goldRight: right, gold: wanted })
}
