import type { Account } from '#model/incident'
import type { Source } from '#model/source'

/** Bodies of their own, though no name is given: "the city hospital" is no voice of the mayor. */
const BODIES: ReadonlySet<string> = new Set(['medical', 'emergency-services', 'prosecutor', 'police'])

/**
 * For an origin, the one it goes back to over everything it depends on; itself when it depends on none. Circles end where they began. An anonymous source
 * of no known side, or an unnamed body beside a speaker of another kind, is no second origin, but what it says against others is its own.
 */
export function rootsOf(
  accounts: readonly Account[],
  sources: ReadonlyMap<string, Source>,
): (origin: string) => string {
  const isOwn = (id: string, base: string): boolean => {
    const [one, other] = [sources.get(id), sources.get(base)]
    if (!one || one.party !== null) return false
    return one.kind === 'anonymous' || (BODIES.has(one.kind) && one.kind !== other?.kind)
  }
  // An outlet that quotes or copies another still says what it says: its own date may be wrong.
  const isOutlet = (id: string): boolean => sources.get(id)?.kind === 'media'
  const parent = new Map(
    accounts.flatMap(({ source, dependsOn }) =>
      source !== null &&
      dependsOn[0] &&
      !isOutlet(source) &&
      !(dependsOn[0].how === 'vague-plural' && isOwn(source, dependsOn[0].source))
        ? [[source, dependsOn[0].source]]
        : [],
    ) as [string, string][],
  )
  return (origin) => {
    const passed = new Set<string>()
    let at = origin
    while (parent.has(at) && !passed.has(at)) {
      passed.add(at)
      at = parent.get(at) as string
    }
    return at
  }
}
