import { explainReport, type SentenceTrace } from '#explain'
import { type Lexicon, loadLexicon } from '#lexicon/lexicon'
import type { Report } from '#model/report'
import { type ReadOptions, readInputs, type Unread } from '#read/read'

export type { SentenceTrace }

/** A report with each of its sentences retraced. */
export interface Explained {
  readonly report: Report
  readonly sentences: readonly SentenceTrace[]
}

/** Reads one input and retraces how its sentences were read. What cannot be read is in `unread`. */
export async function explain(
  input: string,
  options: ReadOptions & { readonly lexicon?: Lexicon } = {},
): Promise<{ readonly reports: Explained[]; readonly unread: Unread[] }> {
  const reports: Explained[] = []
  const unread: Unread[] = []
  let lexicon = options.lexicon
  for await (const result of readInputs([input], options)) {
    if ('unread' in result) unread.push(result.unread)
    else if ('report' in result) {
      lexicon ??= loadLexicon()
      reports.push({ report: result.report, sentences: explainReport(result.report, lexicon) })
    }
  }
  return { reports, unread }
}
