import type { Mention } from '../mention.ts'
import { ageOf } from '../noun-phrase.ts'
import type { Trigger } from '../trigger.ts'
import type { Word } from '../words.ts'
import type { Scene } from './link.ts'

const PERSON = {
  min: 1,
  max: 1,
  approximate: false,
  vague: false,
  noun: null,
  unlisted: false,
  of: null,
  part: null,
  added: false,
  others: false,
  fate: null,
} as const
const PRONOUN = new Set(['he', 'she'])
const OBJECT_PRONOUN = new Set(['him', 'her', 'himself', 'herself'])
const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text) && !word.mark

/** A run of capitalised words that ends before `to` and is no body, month or start of a sentence that any word may open. */
function nameEnding(scene: Scene, to: number): { from: number; to: number } | null {
  const { list, words } = scene
  let from = to
  while (from > 0 && isName(list[from - 1], scene)) from--
  if (from === to) return null
  if (words.words.bodies.has((list[to - 1] as Word).lower)) return null
  if (from === 0 && to - from === 1 && words.words.stop.has((list[0] as Word).lower)) return null
  return { from, to }
}

function isName(word: Word | undefined, scene: Scene): boolean {
  if (!isCapital(word)) return false
  const lower = (word as Word).lower
  return (
    !scene.words.words.months.has(lower) &&
    !/day$/.test(lower) &&
    !scene.words.words.stop.has(lower) &&
    !scene.words.fateWords.has(lower)
  )
}

function ageIn(list: readonly Word[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const { text } = list[at] as Word
    if (/^\d{1,3}$/.test(text) && list[at - 1]?.text === ',' && Number(text) < 111) return Number(text)
  }
  return null
}

/** "Ann Hill, 38, of Elm Park, was killed", "she died": one person before a word of fate, or null. */
export function nameBefore(scene: Scene, trigger: Trigger): Mention | null {
  const { list, words } = scene
  let at = trigger.from - 1
  while (
    at >= 0 &&
    (words.words.be.has((list[at] as Word).lower) ||
      words.words.have.has((list[at] as Word).lower) ||
      /ly$|^(?:who|later|also|then|not|n't|\w+n't|both|reported|confirmed|himself|herself)$/.test(
        (list[at] as Word).lower,
      ))
  )
    at--
  if (at > 0 && (list[at] as Word).text === '.' && words.words.titles.has((list[at - 1] as Word).lower)) at--
  if (at < 0) return null
  if (PRONOUN.has((list[at] as Word).lower) || (trigger.negated && (list[at] as Word).lower === 'they'))
    return { ...PERSON, from: at, to: at + 1, form: 'known', age: null }
  // A bare participle behind a name needs its auxiliary: "Hill killed" is no clause.
  const close = at === trigger.from - 1
  if (close && trigger.use === 'participle') return null
  const behind = at + 1
  // "Ann Hill, 38, of Elm Park was hurt": the place is no one's name.
  const run = nameEnding(scene, at + 1)
  // "workers of the Tarn Institute were hurt".
  if (run !== null && /^(?:the|a|an|this|that)$/.test(list[run.from - 1]?.lower ?? '')) return null
  const hanging = run !== null && words.words.preposition.has(list[run.from - 1]?.lower ?? '')
  if (hanging) at = run.from - 1
  if ((list[at] as Word).text === ',' || hanging) {
    for (let steps = 0; at > 0 && steps < 14; steps++) {
      at--
      const word = list[at] as Word
      if (/^\d{1,3}$/.test(word.text) && list[at - 1]?.text === ',') {
        const name = nameEnding(scene, at - 1)
        return name
          ? { ...PERSON, from: name.from, to: name.to, form: 'name', age: ageIn(list, name.to, behind) }
          : null
      }
      if (words.words.clause.has(word.lower)) return null
    }
    return null
  }
  return run ? { ...PERSON, from: run.from, to: run.to, form: 'name', age: null } : null
}

/** "are not dead", in a quote that leaves out who: the words of fate stand for them. */
export const unnamed = (trigger: Trigger): Mention => ({
  ...PERSON,
  from: trigger.from,
  to: trigger.to,
  form: 'known',
  age: null,
})

/** "killed Ann Hill", "shot him": one person behind a word of fate, or null. */
export function nameBehind(scene: Scene, trigger: Trigger): Mention | null {
  const { list, words } = scene
  const first = list[trigger.to]
  if (!first || trigger.use === 'noun') return null
  if (OBJECT_PRONOUN.has(first.lower) && (first.lower !== 'her' || list[trigger.to + 1]?.mark !== false)) {
    return { ...PERSON, from: trigger.to, to: trigger.to + 1, form: 'known', age: null }
  }
  const stated = ageOf(first.lower)
  const from = stated === null ? trigger.to : trigger.to + 1
  let to = from
  while (isName(list[to], scene)) to++
  // One capitalised word may be a people or a body: "killed Hamas members".
  if (to - from < 1 || words.words.bodies.has((list[to - 1] as Word).lower)) return null
  const next = list[to]
  if (next && !next.mark && !words.words.stop.has(next.lower)) return null
  const age = list[to]?.text === ',' && /^\d{1,3}$/.test(list[to + 1]?.text ?? '') ? Number(list[to + 1]?.text) : null
  return { ...PERSON, from, to, form: 'name', age: stated ?? age }
}
