import type { Sentence, Token } from './sentence.ts'

/** The head of a token; null for the root and where there is no tree. */
export function headOf({ tokens }: Sentence, { head }: Token): Token | null {
  return head < 0 ? null : (tokens[head] ?? null)
}

/** The tokens that hang on a token, in text order; with `relations`, only those that hang by one of them. */
export function childrenOf({ tokens }: Sentence, token: Token, ...relations: string[]): Token[] {
  return tokens.filter(
    ({ head, deprel }) => head === token.index && (relations.length === 0 || relations.includes(deprel)),
  )
}

/** The root of a sentence: its first token that has a relation and no head; null where there is no tree. */
export function rootOf({ tokens }: Sentence): Token | null {
  return tokens.find(({ head, deprel }) => head < 0 && deprel !== '') ?? null
}

/** A token's ancestors, nearest first, the root last. Stops where a broken tree would go in a circle. */
export function ancestorsOf(sentence: Sentence, token: Token): Token[] {
  const ancestors: Token[] = []
  let parent = headOf(sentence, token)
  while (parent !== null && ancestors.length < sentence.tokens.length) {
    ancestors.push(parent)
    parent = headOf(sentence, parent)
  }
  return ancestors
}

/** Whether `token` is `above` or hangs on it, however far down. */
export function isUnder(sentence: Sentence, token: Token, above: Token): boolean {
  return token.index === above.index || ancestorsOf(sentence, token).some(({ index }) => index === above.index)
}

/** A token and all that hangs on it, in text order. They need not be neighbours. */
export function subtreeOf(sentence: Sentence, token: Token): Token[] {
  return gather(sentence, token, () => true)
}

/** First and last token of a subtree, as half-open numbers of tokens: what lies between belongs to it in all but a few trees. */
export function subtreeSpan(sentence: Sentence, token: Token): { from: number; to: number } {
  const subtree = subtreeOf(sentence, token)
  return { from: (subtree[0] ?? token).index, to: (subtree[subtree.length - 1] ?? token).index + 1 }
}

/** The way from one token to another: up to the nearest that both are under, and down again, both ends included. Empty when no tree joins them. */
export function pathBetween(sentence: Sentence, from: Token, to: Token): Token[] {
  const up = [from, ...ancestorsOf(sentence, from)]
  const down = [to, ...ancestorsOf(sentence, to)]
  const places = new Map(down.map(({ index }, place) => [index, place]))
  const meet = up.findIndex(({ index }) => places.has(index))
  if (meet < 0) return []
  const place = places.get((up[meet] as Token).index) as number
  return [...up.slice(0, meet + 1), ...down.slice(0, place).reverse()]
}

/** Relations by which a clause hangs on another (Universal Dependencies v2), and the one of verbs that share a subject or not, `conj`. */
const CLAUSES: ReadonlySet<string> = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis'])

/** Whether a token heads a clause: it hangs by a clause's relation, or is joined to such a one by "and" and is a verb. */
function isClauseHead(sentence: Sentence, token: Token): boolean {
  if (CLAUSES.has(token.deprel)) return true
  return token.deprel === 'conj' && (token.upos === 'VERB' || childrenOf(sentence, token, 'nsubj', 'cop').length > 0)
}

/** The head of the clause a token stands in, itself when it heads one; null where there is no tree. */
export function clauseHeadOf(sentence: Sentence, token: Token): Token | null {
  return [token, ...ancestorsOf(sentence, token)].find((above) => isClauseHead(sentence, above)) ?? null
}

/** The tokens of the clause that `head` heads, without the clauses within it, in text order. */
export function clauseOf(sentence: Sentence, head: Token): Token[] {
  return gather(sentence, head, (token) => !isClauseHead(sentence, token))
}

/** A token and, going down, all for which `enters` holds. Each token is taken once, so that a broken tree ends too. */
function gather({ tokens }: Sentence, top: Token, enters: (token: Token) => boolean): Token[] {
  const children: Token[][] = tokens.map(() => [])
  for (const token of tokens) children[token.head]?.push(token)
  const found = new Set([top.index])
  const waiting = [top]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const child of children[next.index] ?? []) {
      if (found.has(child.index) || !enters(child)) continue
      found.add(child.index)
      waiting.push(child)
    }
  return tokens.filter(({ index }) => found.has(index))
}
