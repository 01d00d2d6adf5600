import { Groups } from '#util/groups'
import { byText } from '#util/order'

/** Two claims that must not come into one incident, and since when: a later decision may lift an earlier one. */
export interface Apart {
  readonly a: string
  readonly b: string
  readonly order: number
}

/** A place in a group that a rule keeps: group and rival have the two sides of it. */
interface Side {
  readonly apart: Apart
  readonly side: 'a' | 'b'
}

/**
 * The one place where claims are joined into incidents. It refuses a join that would bring two claims into one group that are kept apart, and keeps a
 * sentence for each join made. Without anything kept apart it refuses none, and the order of joins does not show.
 */
export class Joiner {
  readonly #groups = new Groups()
  readonly #sides = new Map<string, Side[]>()
  readonly #why: { readonly claim: string; readonly sentence: string }[] = []

  constructor(apart: readonly Apart[]) {
    for (const one of apart) {
      for (const side of ['a', 'b'] as const) {
        this.#sides.set(one[side], [...(this.#sides.get(one[side]) ?? []), { apart: one, side }])
      }
    }
  }

  /** The claim that stands for the group of `claim`: the smallest id of it. */
  find(claim: string): string {
    return this.#groups.find(claim)
  }

  /** What keeps the groups of two claims apart; empty when nothing does. Linear in the decisions on them. */
  between(a: string, b: string): Apart[] {
    const [one, other] = [this.find(a), this.find(b)]
    const rivals = this.#sides.get(other)
    if (one === other || !rivals) return []
    return (this.#sides.get(one) ?? []).flatMap(({ apart, side }) =>
      rivals.some((rival) => rival.apart === apart && rival.side !== side) ? [apart] : [],
    )
  }

  /** Joins the groups of two claims, for a reason that is kept with the second; gives false, and does nothing, when they are kept apart. */
  join(a: string, b: string, sentence: string): boolean {
    const [one, other] = [this.find(a), this.find(b)]
    if (one !== other) {
      if (this.between(one, other).length > 0) return false
      const sides = [...(this.#sides.get(one) ?? []), ...(this.#sides.get(other) ?? [])]
      this.#groups.join(one, other)
      if (sides.length > 0) {
        this.#sides.delete(one)
        this.#sides.delete(other)
        this.#sides.set(this.find(one), sides)
      }
    }
    this.explain(b, sentence)
    return true
  }

  /** Gives up what keeps two claims apart. */
  lift(apart: Apart): void {
    for (const end of [this.find(apart.a), this.find(apart.b)]) {
      this.#sides.set(
        end,
        (this.#sides.get(end) ?? []).filter((side) => side.apart !== apart),
      )
    }
  }

  /** Keeps a sentence with a claim, for the incident that it comes into. */
  explain(claim: string, sentence: string): void {
    this.#why.push({ claim, sentence })
  }

  /** Pairs of groups that are kept apart, as the claims that stand for them; each once, the smaller first, in order. */
  keptApart(): [string, string][] {
    const pairs = new Map<string, [string, string]>()
    for (const sides of this.#sides.values()) {
      for (const { apart } of sides) {
        const [one, other] = [this.find(apart.a), this.find(apart.b)].sort(byText) as [string, string]
        if (one !== other) pairs.set(`${one} ${other}`, [one, other])
      }
    }
    return [...pairs].sort(([a], [b]) => byText(a, b)).map(([, pair]) => pair)
  }

  /** The sentences of each group, each once and in order, by the claim that stands for it. */
  reasons(): Map<string, string[]> {
    const found = new Map<string, Set<string>>()
    for (const { claim, sentence } of this.#why) {
      const group = this.find(claim)
      const known = found.get(group)
      if (known) known.add(sentence)
      else found.set(group, new Set([sentence]))
    }
    return new Map([...found].map(([group, sentences]) => [group, [...sentences].sort(byText)]))
  }
}
