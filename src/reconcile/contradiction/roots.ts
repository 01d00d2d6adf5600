import type { Account } from '#model/incident'

/** For an origin, the one it goes back to over everything it depends on; itself when it depends on none. Circles end where they began. */
export function rootsOf(accounts: readonly Account[]): (origin: string) => string {
  const parent = new Map(
    accounts.flatMap(({ source, dependsOn }) =>
      source !== null && dependsOn[0] ? [[source, dependsOn[0].source]] : [],
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
