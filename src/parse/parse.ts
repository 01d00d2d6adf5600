import type { Lexicon } from '#lexicon/lexicon'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Sentence, Token } from '#model/sentence'
import type { Span } from '#model/span'
import { sentenceSpans } from './split/sentences.ts'
import { tokenSpans } from './split/tokens.ts'

/** Part of speech by shape alone, until a tagger has seen the sentence. */
function shapeTag(text: string): { upos: string; xpos: string } {
  if (/^\p{P}+$/u.test(text)) return { upos: 'PUNCT', xpos: text }
  if (/^\d/.test(text)) return { upos: 'NUM', xpos: 'CD' }
  if (/^\p{Lu}/u.test(text)) return { upos: 'PROPN', xpos: 'NNP' }
  if (/(?:ed|ing)$/.test(text)) return { upos: 'VERB', xpos: text.endsWith('ed') ? 'VBD' : 'VBG' }
  return { upos: 'NOUN', xpos: 'NN' }
}

function tokenOf(report: Report, span: Span, index: number): Token {
  const text = report.text.slice(span.start, span.end)
  const lower = text.toLowerCase()
  return { ...span, index, text, lower, lemma: lower, ...shapeTag(text), head: -1, deprel: '' }
}

/** Report → sentences of tokens with tags, heads and exact offsets. */
export function parse(report: Report, _lexicon: Lexicon): { sentences: Sentence[]; notes: Note[] } {
  const sentences = sentenceSpans(report.text).map((span, index): Sentence => {
    const spans = tokenSpans(report.text.slice(span.start, span.end), span.start)
    const tokens = spans.map((token, at) => tokenOf(report, token, at))
    return { start: span.start, end: span.end, index, paragraph: span.paragraph, kind: span.kind, tokens }
  })
  return { sentences, notes: [] }
}
