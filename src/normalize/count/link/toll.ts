import type { Mention } from '../mention.ts'
import type { Word } from '../words.ts'
import type { Link, Scene } from './link.ts'

const LEAD = new Set([
  'at',
  'to',
  'of',
  'is',
  'was',
  'were',
  'reached',
  'totalled',
  'totaled',
  'stood',
  'stands',
  ':',
  'hit',
  'now',
  'by',
  'exceeded',
  'exceeds',
  'passed',
  'surpassed',
  'topped',
  'numbered',
  'as',
])
const REACH = 14

/** What a word that heads a toll counts: "the death toll", "the number of injured", "casualties". */
function headAt(scene: Scene, at: number): string | null {
  const { list, words } = scene
  const { lower } = list[at] as Word
  if (lower === 'toll' || lower === 'tally') {
    const before = list[at - 1]?.lower ?? ''
    return words.fateWords.get(before)?.find((one) => one.use === 'noun')?.what ?? (lower === 'toll' ? 'killed' : null)
  }
  const noun = words.fateWords.get(lower)?.find((one) => one.use === 'noun' || one.use === 'state')
  if (!noun) return null
  // "The victim was one of two": a toll is headed by a plural.
  if (noun.use === 'noun' && list[at + 1]?.lower !== 'toll' && /(?:s|ed|dead|fallen|es)$/.test(lower)) return noun.what
  // "Killed: 12".
  if (list[at + 1]?.text === ':' && (at === 0 || list[at - 1]?.mark)) return noun.what
  // "the number of killed", "the number of people injured".
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const word = list[before]?.lower ?? ''
    if (word === 'number' || word === 'count' || word === 'tally' || word === 'numbers' || word === 'total')
      return noun.what
  }
  return null
}

/** "The death toll rose to 17", "put the number of wounded at 17", "Casualties: 12": numbers without a noun behind the head of a toll. */
export function tollOf(scene: Scene, index: number): Link | null {
  const mention = scene.mentions[index] as Mention
  const { list, words } = scene
  if (mention.form !== 'number' || mention.fate !== null || mention.part !== null) return null
  if (mention.noun !== null && mention.noun.kind !== 'person') return null
  if (mention.unlisted && mention.noun === null) return null
  if (!LEAD.has(list[mention.from - 1]?.lower ?? '')) return null
  let running = words.words.change.has(list[mention.from - 1]?.lower ?? '')
  for (let at = mention.from - 1; at >= 0 && at >= mention.from - REACH; at--) {
    const { lower } = list[at] as Word
    if (words.words.change.has(lower)) running = true
    if (words.words.relative.has(lower) || lower === ';') return null
    const what = headAt(scene, at)
    if (what !== null) {
      if (list[mention.from - 1]?.lower === 'by' && !running) return null
      for (let before = at - 1; before >= 0 && before >= at - 6; before--)
        if (words.words.change.has(list[before]?.lower ?? '')) running = true
      return { mention: index, what, trigger: null, kind: running ? 'running' : 'total' }
    }
  }
  return null
}

/** The earlier figure of a change: the 11 of "rose from 11 to 17". */
export function isEarlier(scene: Scene, index: number): boolean {
  const mention = scene.mentions[index] as Mention
  const { list, words } = scene
  if (list[mention.from - 1]?.lower !== 'from' || list[mention.to]?.lower !== 'to') return false
  for (let at = mention.from - 2; at >= 0 && at >= mention.from - 8; at--)
    if (words.words.change.has(list[at]?.lower ?? '')) return true
  return false
}

/** "The government put the number at five": what the number is of stands with an earlier one. */
export function isFigure(scene: Scene, index: number): boolean {
  const mention = scene.mentions[index] as Mention
  if (mention.form !== 'number' || mention.noun !== null || mention.unlisted || mention.fate !== null) return false
  if (!/^(?:at|to|as)$/.test(scene.list[mention.from - 1]?.lower ?? '')) return false
  return scene.list
    .slice(Math.max(0, mention.from - 6), mention.from - 1)
    .some((word) => /^(?:number|figure|total|count)$/.test(word.lower))
}
