import type { Finding } from '#normalize/count/finding'

/** People killed and hurt in the shooting that one local news article is about. */
export interface Toll {
  readonly killed: number
  readonly injured: number
}

const HURT = new Set(['wounded', 'hospitalised', 'casualties'])
const value = (finding: Finding): number => finding.count.min ?? finding.count.max ?? 0
const key = (name: string): string =>
  name
    .replace(/(?:,? (?:Jr|Sr)\.?|[’']s)$/, '')
    .split(' ')
    .at(-1) ?? name

/** Figures of the incident: people, not "since January", not nobody, not the victims of a robbery. */
function isTold({ count, people, trigger }: Finding): boolean {
  if (!people || count.kind === 'cumulative' || count.max === 0) return false
  return !(count.what === 'casualties' && trigger === null && !/shoot|shot|gun/i.test(count.of ?? ''))
}

const isPlain = (finding: Finding): boolean => finding.form === 'number' || finding.form === 'plural'

/** Largest number told, and whether single persons are spoken of: those told of in different sentences may be one and the same. */
function figures(findings: readonly Finding[]): { number: number; single: number } {
  const names = new Set(findings.filter((one) => one.form === 'name').map((one) => key(one.count.quote.text)))
  const bySentence = new Map<number, Set<number>>()
  for (const one of findings) {
    if (one.form === 'one')
      bySentence.set(one.sentence, (bySentence.get(one.sentence) ?? new Set()).add(one.count.quote.start))
  }
  const together = Math.max(0, ...[...bySentence.values()].map((starts) => starts.size))
  const sums = new Map<number, Map<number, number>>()
  for (const one of findings.filter((finding) => isPlain(finding) || finding.form === 'one')) {
    if (one.part !== null) continue
    sums.set(one.sentence, (sums.get(one.sentence) ?? new Map()).set(one.count.quote.start, value(one)))
  }
  const numbers = [...sums.values()].map((sentence) => [...sentence.values()].reduce((sum, one) => sum + one, 0))
  const parts = findings.filter((one) => isPlain(one) && one.part !== null).map(value)
  return {
    number: Math.max(0, ...numbers, ...parts),
    single: findings.some((one) => !isPlain(one)) ? Math.max(1, together, Math.min(names.size, 2)) : 0,
  }
}

/** One toll for a whole article: the largest figure told, else whether anybody was said to be killed or hurt. */
export function articleToll(findings: readonly Finding[]): Toll {
  const told = findings.filter(isTold)
  const dead = figures(told.filter((one) => one.count.what === 'killed'))
  const killed = Math.max(dead.number, dead.single)
  const shot = figures(told.filter((one) => one.count.what === 'casualties'))
  const hurt = figures(told.filter((one) => HURT.has(one.count.what) && one.count.what !== 'casualties'))
  if (killed === 0) return { killed, injured: Math.max(shot.number, shot.single, hurt.number, hurt.single) }
  // Beside a death, one person shot or taken to hospital is the one who died, unless a number or "another" says otherwise.
  const others = told.filter(
    (one) =>
      HURT.has(one.count.what) && (one.others || one.count.kind === 'added' || /^another/i.test(one.count.quote.text)),
  )
  const rest = shot.number > killed ? shot.number - killed : 0
  return { killed, injured: Math.max(rest, hurt.number, others.length > 0 ? 1 : 0) }
}
