/** Sets that can be joined (union–find with path halving): items that were ever joined, directly or through others, are one group. */
export class Groups {
  readonly #parents = new Map<string, string>()

  /** The item that stands for the group of `item`. The smallest one, so that the order of joining does not show. */
  find(item: string): string {
    let current = item
    for (;;) {
      const parent = this.#parents.get(current) ?? current
      if (parent === current) return current
      const grand = this.#parents.get(parent) ?? parent
      this.#parents.set(current, grand)
      current = grand
    }
  }

  join(a: string, b: string): void {
    const [one, other] = [this.find(a), this.find(b)]
    if (one !== other) this.#parents.set(one < other ? other : one, one < other ? one : other)
  }
}
