import type { Finding } from '#normalize/count/finding'

/** People killed and hurt in the shooting that one local news article is about. */
export interface Toll {
  readonly killed: number
  readonly injured: number
}

const HURT = new Set(['wounded', 'hospitalised', 'casualties'])
/** Sentences behind the first that tells of harm whose numbers are still this shooting's; chosen on the train split, as is the next. */
const NUMBERS_WITHIN = 1
const PERSONS_WITHIN = 5

const value = (finding: Finding): number => finding.count.min ?? finding.count.max ?? 0
const isNumber = (finding: Finding): boolean => finding.form === 'number'
const isStated = (finding: Finding): boolean => isNumber(finding) || finding.form === 'one'
const start = (finding: Finding): number => finding.count.quote.start

/** Figures of the incident: people, not "since January", not nobody, not the victims of a robbery. */
function isTold({ count, form, people, told }: Finding): boolean {
  if (!people || form === 'none' || count.kind === 'cumulative' || count.max === 0) return false
  const alone = told.every((span) => span.start === count.quote.start)
  return !(count.what === 'casualties' && alone && !/shoot|shot|gun/i.test(count.of ?? ''))
}

/** What the first sentence with a number says in all, a man and two women being three; parts of a whole only where there is no whole. */
function firstNumber(findings: readonly Finding[]): number {
  const whole = findings.filter((one) => isStated(one) && one.part === null)
  const first = whole[0]
  if (!first) return Math.max(0, ...findings.filter((one) => one.part !== null).map(value))
  const sums = new Map<number, number>()
  for (const one of whole) if (one.sentence === first.sentence) sums.set(start(one), value(one))
  return [...sums.values()].reduce((sum, one) => sum + one, 0)
}

/** One toll for a whole article: what its opening counts, else whether any single person is soon said to be killed or hurt. */
export function articleToll(findings: readonly Finding[]): Toll {
  const told = findings.filter(isTold)
  const dead = told.filter((one) => one.count.what === 'killed')
  const hurt = told.filter((one) => HURT.has(one.count.what))
  const opening = Math.min(...[...dead, ...hurt].map((one) => one.sentence))
  const within = (list: readonly Finding[], sentences: number) =>
    list.filter((one) => one.sentence <= opening + sentences)
  const single = (list: readonly Finding[]) => (within(list, PERSONS_WITHIN).length > 0 ? 1 : 0)
  const killed = Math.max(firstNumber(within(dead, NUMBERS_WITHIN)), single(dead))
  const near = within(hurt, NUMBERS_WITHIN)
  const shot = firstNumber(near.filter((one) => one.count.what === 'casualties'))
  const plainHurt = near.filter((one) => one.count.what !== 'casualties')
  if (killed === 0) return { killed, injured: Math.max(shot, firstNumber(plainHurt), single(hurt)) }
  // Beside a death, one person shot or taken to hospital is the one who died, unless a number, "another" or the sentence says otherwise.
  const isOther = (one: Finding) =>
    one.others || one.count.kind === 'added' || /^(?:another|the other|a second)/i.test(one.count.quote.text)
  const isBeside = (one: Finding) =>
    isStated(one) &&
    dead.some((other) => other.sentence === one.sentence && start(other) !== start(one) && isStated(other))
  const others = near.some(isOther) || plainHurt.some(isBeside) ? 1 : 0
  const numbers = plainHurt.filter(isNumber).map(value)
  return { killed, injured: Math.max(shot > killed ? shot - killed : 0, ...numbers, others) }
}
