/** Words for bodies of a state, and for those that fight without one: they say of which kind somebody is, not who. */
const STATE: ReadonlySet<string> = new Set(
  'army armies military force forces troops soldier soldiers police navy government regime artillery air ministry defence defense command staff general state security'.split(
    ' ',
  ),
)
const OTHERS: ReadonlySet<string> = new Set(
  'rebel rebels militant militants insurgent insurgents gunman gunmen fighter fighters movement group militia terrorist terrorists separatist separatists jihadist jihadists guerrillas extremist extremists bandits gang'.split(
    ' ',
  ),
)
const IDLE: ReadonlySet<string> = new Set(
  'the of and its their his our own unnamed local units unit men people for in at'.split(' '),
)

interface Kind {
  /** First five letters of each word that says who: "Russia" and "Russian" are one. */
  readonly who: ReadonlySet<string>
  readonly state: boolean
  readonly others: boolean
}

const STEM = 5

function kindOf(name: string): Kind {
  const words = (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !IDLE.has(word))
  const who = words.filter((word) => !STATE.has(word) && !OTHERS.has(word)).map((word) => word.slice(0, STEM))
  return {
    who: new Set(who),
    state: words.some((word) => STATE.has(word)),
    others: words.some((word) => OTHERS.has(word)),
  }
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word))

/** Whether two names can be of one body: "Russia" and "Russian forces"; "the army" and "soldiers", when nobody says whose. */
export function isSameBody(one: string, other: string): boolean {
  const [a, b] = [kindOf(one), kindOf(other)]
  if (a.who.size > 0 && b.who.size > 0) return meet(a.who, b.who)
  return a.who.size === 0 && b.who.size === 0 && ((a.state && b.state) || (a.others && b.others))
}

/** Whether two names cannot be of one body: each says who, and not the same; or one is a state's and the other is none. */
export function areRivals(one: string, other: string): boolean {
  const [a, b] = [kindOf(one), kindOf(other)]
  if (a.who.size > 0 && b.who.size > 0) return !meet(a.who, b.who)
  return (a.state && !a.others && b.others && !b.state) || (b.state && !b.others && a.others && !a.state)
}
