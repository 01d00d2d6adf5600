/** A feature's averaged weight for each class that has one. */
export interface WeightedRow {
  /** Hash of the feature, cut to the model's bits. */
  readonly row: number
  readonly entries: readonly { readonly kind: number; readonly weight: number }[]
}

/**
 * An averaged perceptron over hashed features. A row is made only when a feature has taken part in `patience` mistakes: what is rarer learns
 * single sentences by heart, and dropping it while learning did better on the development documents than pruning it afterwards.
 */
export class Perceptron {
  readonly mask: number
  private readonly rowOf: Int32Array
  private readonly mistakes: Uint8Array
  private weights = new Float32Array(0)
  private sums = new Float32Array(0)
  private updates = new Uint16Array(0)
  private used = 0
  private step = 0

  constructor(
    readonly bits: number,
    readonly classes: number,
    readonly patience: number,
  ) {
    this.mask = 2 ** bits - 1
    this.mistakes = new Uint8Array(2 ** bits)
    this.rowOf = new Int32Array(2 ** bits).fill(-1)
    this.grow(2 ** 17)
  }

  /** Scores of all classes for the first `count` features. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes } = this
    scores.fill(0)
    for (let at = 0; at < count; at += 1) {
      const row = this.rowOf[(features[at] as number) & this.mask] as number
      if (row < 0) continue
      const base = row * classes
      for (let kind = 0; kind < classes; kind += 1)
        scores[kind] = (scores[kind] as number) + (this.weights[base + kind] as number)
    }
  }

  /** Call once per decision, before `update`. */
  tick(): void {
    this.step += 1
  }

  /** Moves weights towards `right` and away from `wrong`. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let at = 0; at < count; at += 1) {
      const key = (features[at] as number) & this.mask
      let row = this.rowOf[key] as number
      if (row < 0) {
        const mistakes = (this.mistakes[key] as number) + 1
        this.mistakes[key] = mistakes
        if (mistakes < this.patience) continue
        row = this.used
        this.used += 1
        this.rowOf[key] = row
        if ((row + 1) * this.classes > this.weights.length) this.grow(2 * this.used)
      }
      this.updates[row] = Math.min(65535, (this.updates[row] as number) + 1)
      const base = row * this.classes
      this.weights[base + right] = (this.weights[base + right] as number) + 1
      this.sums[base + right] = (this.sums[base + right] as number) + this.step
      this.weights[base + wrong] = (this.weights[base + wrong] as number) - 1
      this.sums[base + wrong] = (this.sums[base + wrong] as number) - this.step
    }
  }

  /** Rows in order of their hash, with averaged weights; rows updated fewer than `least` times are left out. */
  *averaged(least: number): Generator<WeightedRow> {
    for (let key = 0; key < this.rowOf.length; key += 1) {
      const row = this.rowOf[key] as number
      if (row < 0 || (this.updates[row] as number) < least) continue
      const entries: { kind: number; weight: number }[] = []
      for (let kind = 0; kind < this.classes; kind += 1) {
        const at = row * this.classes + kind
        const weight = (this.weights[at] as number) - (this.sums[at] as number) / this.step
        if (weight !== 0) entries.push({ kind, weight })
      }
      yield { row: key, entries }
    }
  }

  private grow(rows: number): void {
    const larger = (old: Float32Array) => {
      const grown = new Float32Array(rows * this.classes)
      grown.set(old)
      return grown
    }
    this.weights = larger(this.weights)
    this.sums = larger(this.sums)
    const updates = new Uint16Array(rows)
    updates.set(this.updates)
    this.updates = updates
  }
}
