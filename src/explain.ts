import { type AttributeTrace, explainSentence } from '#attribute/explain'
import type { Lexicon } from '#lexicon/lexicon'
import type { Claim } from '#model/claim'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { overlaps, type Span } from '#model/span'
import { parse } from '#parse/parse'
import { readReport } from './pipeline.ts'

/** How one sentence was read: its tokens and tree, the rules that were tried on it, and what came of them. */
export interface SentenceTrace extends AttributeTrace {
  readonly sentence: Sentence
  /** Its words as the report has them. */
  readonly text: string
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}

/** Reads a report as the pipeline does and retraces each of its sentences. */
export function explainReport(report: Report, lexicon: Lexicon): SentenceTrace[] {
  if (report.read !== 'yes') return []
  const reading = readReport(report, lexicon)
  return parse(report, lexicon).sentences.map((sentence) => {
    const here = (where: Span | null): boolean => where !== null && overlaps(where, sentence)
    return {
      sentence,
      text: report.text.slice(sentence.start, sentence.end),
      ...explainSentence(sentence, lexicon),
      claims: reading.claims.filter(({ event }) => here(event.trigger)),
      notes: reading.notes.filter(({ where }) => here(where)),
    }
  })
}
