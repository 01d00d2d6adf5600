import type { Medium } from '#model/report'
import { type Fields, isFields, textIn } from '../field/json.ts'
import { webAddress } from '../field/web-address.ts'

/** The words of a message, with the links on them. */
export interface Words {
  readonly text: string
  readonly media: readonly Medium[]
}

/** The address that a part of a message leads to: a link under words, or one that is written out. */
function addressOf(part: Fields, text: string): string | null {
  if (part.type === 'text_link') return webAddress(textIn(part, 'href'))
  if (part.type !== 'link') return null
  return webAddress(/^https?:\/\//iu.test(text) ? text : `https://${text}`)
}

/** A message's `text` (a text, or a list of texts and parts with a type) as plain words: bold, spoilers and mentions are what they show. */
export function wordsOf(written: unknown): Words {
  let text = ''
  const media: Medium[] = []
  for (const part of [written].flat()) {
    if (typeof part === 'string') text += part
    if (!isFields(part)) continue
    const shown = textIn(part, 'text') ?? ''
    const url = addressOf(part, shown)
    if (url !== null)
      media.push({ kind: 'link', url, quote: { start: text.length, end: text.length + shown.length, text: shown } })
    text += shown
  }
  return { text, media }
}
