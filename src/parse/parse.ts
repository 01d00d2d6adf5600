import type { Lexicon } from '#lexicon/lexicon'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'

/** Report → sentences of tokens with tags, heads and exact offsets. */
export function parse(_report: Report, _lexicon: Lexicon): { sentences: Sentence[]; notes: Note[] } {
  return { sentences: [], notes: [] }
}
