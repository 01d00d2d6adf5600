import type { Lexicon } from '#lexicon/lexicon'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Sentence, Token } from '#model/sentence'
import { lemmaOf } from './lemma/lemma.ts'
import { sentenceSpans } from './split/sentences.ts'
import { tokenSpans } from './split/tokens.ts'
import { participles } from './tag/participle.ts'
import { tagWords } from './tag/tag.ts'

/** Report → sentences of tokens with tags, lemmas and exact offsets. */
export function parse(report: Report, { parser }: Pick<Lexicon, 'parser'>): { sentences: Sentence[]; notes: Note[] } {
  const sentences = sentenceSpans(report.text).map((span, index): Sentence => {
    const spans = tokenSpans(report.text.slice(span.start, span.end), span.start)
    const words = spans.map(({ start, end }) => report.text.slice(start, end))
    const tags = participles(words, tagWords(words, parser), parser.lemmas)
    const tokens = spans.map(({ start, end }, at): Token => {
      const text = words[at] as string
      const upos = tags.upos[at] as string
      const lower = text.toLowerCase()
      return {
        index: at,
        start,
        end,
        text,
        lower,
        lemma: lemmaOf(lower, upos, parser.lemmas),
        upos,
        xpos: tags.xpos[at] as string,
        head: -1,
        deprel: '',
      }
    })
    return { ...span, index, tokens }
  })
  return { sentences, notes: [] }
}
