import { isVerbal } from '../token.ts'
import { contentEnd, statementAt } from './after-cue.ts'
import type { CueRule } from './frame.ts'
import { canSpeak } from './speaker.ts'

const LONGEST_SPEAKER = 9
/** Labels of a report's own layout: no speakers. */
const LABELS = new Set([
  'source',
  'sources',
  'details',
  'updated',
  'update',
  'background',
  'photo',
  'video',
  'quote',
  'note',
  'reminder',
  'context',
  'previously',
  'read',
  'also',
])

/** "Ministry: 12 killed", "Kim: plant caught fire": a verbless attribution before a colon. */
export const speakerColon: CueRule = {
  name: 'speaker-colon',
  find({ sentence, words }) {
    const { tokens } = sentence
    const colon = tokens.findIndex((token) => token.text === ':')
    if (colon <= 0 || colon > LONGEST_SPEAKER) return []
    const source = { from: 0, to: colon }
    const quiet = !tokens.slice(0, colon).some((token) => isVerbal(token) || token.upos === 'NUM' || token.text === ',')
    if (
      !quiet ||
      LABELS.has(tokens[0]?.lower ?? '') ||
      !canSpeak(tokens, source, words) ||
      !statementAt(tokens, colon + 1)
    )
      return []
    const content = [{ from: colon + 1, to: contentEnd(tokens, colon + 1) }]
    return [
      {
        rule: 'speaker-colon',
        source,
        cue: { from: colon, to: colon + 1 },
        mask: { from: 0, to: colon + 1 },
        content,
        stance: 'says',
        hedges: false,
        addressee: null,
      },
    ]
  },
}
