import type { Count } from '#model/value'
import type { Finding } from './finding.ts'

const HARM = new Set([
  'killed',
  'wounded',
  'hospitalised',
  'casualties',
  'missing',
  'abducted',
  'arrested',
  'displaced',
  'evacuated',
  'treated-on-site',
  'rescued',
])
const isFated = (finding: Finding): boolean => HARM.has(finding.count.what)
const low = (count: Count): number => count.min ?? count.max ?? 0

/** Whether `part` could be a share of `whole`: a killed person is a casualty, a wounded one no dead one. */
function fits(part: string, whole: string): boolean {
  return (
    part === whole ||
    whole === 'casualties' ||
    (whole === 'wounded' && (part === 'hospitalised' || part === 'treated-on-site' || part === 'killed')) ||
    (whole === 'hospitalised' && (part === 'wounded' || part === 'killed')) ||
    whole === 'munitions'
  )
}

/** Index of the nearest earlier count of this kind, at most so many sentences before, or -1. */
function lastBefore(
  findings: readonly Finding[],
  at: number,
  sentences: number,
  is: (one: Finding) => boolean,
): number {
  const { sentence } = findings[at] as Finding
  for (let before = at - 1; before >= 0; before--) {
    const one = findings[before] as Finding
    if (one.sentence < sentence - sentences) return -1
    if (is(one)) return before
  }
  return -1
}

/** The nearest earlier count that could be the whole of this part, or -1. */
function wholeOf(findings: readonly Finding[], at: number): number {
  const part = findings[at] as Finding
  // "eleven of the seventeen".
  const next = findings[at + 1]
  if (part.part === 'of' && next && next.form === 'number' && next.sentence === part.sentence) {
    const gap = next.count.quote.start - part.count.quote.end
    if (gap > 0 && gap <= ' of '.length) return at + 1
  }
  for (let before = at - 1; before >= 0; before--) {
    const whole = findings[before] as Finding
    if (whole.sentence < part.sentence - 1) return -1
    if (whole.count.what === '' || whole.part === 'including' || whole.count.quote.start === part.count.quote.start)
      continue
    if (whole.form === 'none' || whole.form === 'known' || whole.form === 'name' || whole.count.max === 0) continue
    if (whole.people !== part.people && part.count.what !== 'intercepted') continue
    // "two of them" are not two of one, nor of fewer.
    const most = whole.count.max ?? Number.POSITIVE_INFINITY
    if (low(part.count) > most) continue
    if (
      part.count.what !== '' &&
      part.count.what !== 'persons' &&
      !fits(part.count.what, whole.count.what) &&
      !(whole.count.what === 'persons')
    )
      continue
    if (part.part === 'including' && whole.sentence !== part.sentence) return -1
    return before
  }
  return -1
}

/** Counts without a fate of their own that break down the one before: "17 were hurt. 16 women and a man." */
function breakdownOf(findings: readonly Finding[], from: number): { whole: number; to: number } | null {
  const first = findings[from] as Finding
  const whole = lastBefore(findings, from, 1, (one) => isFated(one) && one.form === 'number' && one.part === null)
  if (whole < 0) return null
  const total = (findings[whole] as Finding).count
  let sum = 0
  let to = from
  for (; to < findings.length; to++) {
    const one = findings[to] as Finding
    if ((one.count.what !== '' && one.count.what !== 'persons') || one.sentence !== first.sentence || !one.people) break
    sum += low(one.count)
    if (sum === total.min && to > from) return { whole, to: to + 1 }
  }
  return null
}

/** "many more" than the dozens before it. */
function atLeastAsMany(findings: readonly Finding[], at: number): Finding {
  const one = findings[at] as Finding
  if (!/^many more/i.test(one.count.quote.text)) return one
  const before = findings[lastBefore(findings, at, 0, (other) => other.count.vague && other.people)]
  return before ? { ...one, count: { ...one.count, min: Math.max(one.count.min ?? 0, before.count.min ?? 0) } } : one
}

/** Says which counts are parts of which, gives elided ones the fate of their whole, and drops what no fate was found for. */
export function relate(findings: readonly Finding[]): Finding[] {
  const related = findings.map((_, at) => atLeastAsMany(findings, at))
  const whole: (number | null)[] = related.map(() => null)
  for (let at = 0; at < related.length; at++) {
    const finding = related[at] as Finding
    const open = finding.count.what === '' || finding.count.what === 'persons'
    const thing =
      finding.also === 'intercepted' && finding.part === 'of'
        ? lastBefore(related, at, 2, (one) => one.form === 'number')
        : -1
    if (thing >= 0 && !(related[thing] as Finding).people) {
      related[at] = withWhat(finding, 'intercepted')
      whole[at] = thing
      continue
    }
    if (finding.part !== null) {
      const before = wholeOf(related, at)
      if (before < 0) continue
      whole[at] = before
      if (open) related[at] = withWhat(finding, (related[before] as Finding).count.what)
      continue
    }
    if (!open || !finding.people) continue
    const breakdown = breakdownOf(related, at)
    if (breakdown) {
      for (let one = at; one < breakdown.to; one++) {
        related[one] = withWhat(related[one] as Finding, (related[breakdown.whole] as Finding).count.what)
        whole[one] = breakdown.whole
      }
      at = breakdown.to - 1
      continue
    }
    if (finding.others) {
      const before = lastBefore(related, at, 1, isFated)
      if (before >= 0) related[at] = withWhat(finding, (related[before] as Finding).count.what)
    }
  }
  const kept = related.map((one) => one.count.what !== '')
  const place = new Map<number, number>()
  for (let at = 0, next = 0; at < related.length; at++) if (kept[at]) place.set(at, next++)
  return related.flatMap((one, at) => {
    if (!kept[at]) return []
    const within = whole[at] === null ? null : (place.get(whole[at] as number) ?? null)
    return [{ ...one, count: { ...one.count, within } }]
  })
}

const withWhat = (finding: Finding, what: string): Finding => ({ ...finding, count: { ...finding.count, what } })
