import type { Mention } from '../mention.ts'
import type { Word } from '../words.ts'
import type { Link, Scene } from './link.ts'

const IS = /^(?:include|includes|included|including|were|are|was|is|number|numbered)$/
const HEAD = /^(?:the|among|those|his|all)$/

/** "The wounded include 4 children", "among the dead were three aid workers", "those killed were two women": members of a group that is named by its fate. */
export function memberOf(scene: Scene, index: number): Link | null {
  const { list, words } = scene
  const mention = scene.mentions[index] as Mention
  if (mention.form === 'none' || mention.fate !== null) return null
  // "Three of the dead were children" says what they were.
  const listed = /^includ/.test(list[mention.from - 1]?.lower ?? '')
  if (mention.form !== 'number' && !listed && list[mention.from - 3]?.lower !== 'among') return null
  if (mention.noun !== null && mention.noun.kind !== 'person') return null
  let at = mention.from - 1
  while (at >= 0 && /^(?:also|at|least|,)$/.test((list[at] as Word).lower)) at--
  if (!IS.test(list[at]?.lower ?? '')) return null
  // "were" may be the auxiliary of a verb behind the mention.
  const group = list[at - 1]?.lower ?? ''
  const what = words.fateWords
    .get(group)
    ?.find((one) => one.use === 'noun' || one.use === 'state' || one.use === 'participle')?.what
  if (what === undefined || !HEAD.test(list[at - 2]?.lower ?? '')) return null
  return { mention: index, what, trigger: null, kind: 'total' }
}
