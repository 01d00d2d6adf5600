/** Which sources the user made one, by id. */
interface Joins {
  /** Makes `ids` one with `targets`; where no target is among the reports read, they are one under the name `of`. */
  join(ids: readonly string[], targets: readonly string[], of: string): void
  /** The id that stands for a source. */
  root(id: string): string
  /** The name that a decision gave it, where no source of that name was read. */
  nameOf(id: string): string | undefined
  /** Ids that a decision gave that name. */
  called(name: string): string[]
}

/** Joins of sources, none yet. A later join of the same source takes the place of an earlier one; there is never a circle. */
export function createJoins(): Joins {
  const next = new Map<string, string>()
  const names = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let to = next.get(at); to !== undefined; to = next.get(at)) at = to
    return at
  }
  const called = (name: string): string[] => [...names].filter(([, given]) => given === name).map(([id]) => id)
  return {
    root,
    called,
    nameOf: (id) => names.get(id),
    join(ids, targets, of) {
      const [first] = ids
      if (first === undefined) return
      const known = targets.length > 0 ? targets : called(of)
      const [target = first] = known
      // The target is its own again when it stood for a source that now is to stand for it.
      if (known.length === 0 || ids.includes(root(target))) next.delete(target)
      const top = root(target)
      for (const id of [...ids, ...known.slice(1)]) {
        if (id === top) continue
        names.delete(id)
        next.set(id, top)
      }
      if (known.length === 0) names.set(top, of)
    },
  }
}
