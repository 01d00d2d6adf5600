import { attribute } from '#attribute/attribute'
import { explainSentence } from '#attribute/explain'
import { traceText } from '#cli/explain/trace'
import { explainReport } from '#explain'
import { type Lexicon, loadLexicon } from '#lexicon/lexicon'
import type { Claim } from '#model/claim'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import { parse } from '#parse/parse'
import { shortHash } from '#util/hash'

let loaded: Lexicon | null = null

/** The real lexicon, loaded once for all tests of a file. */
export function lexicon(): Lexicon {
  loaded ??= loadLexicon()
  return loaded
}

/** A report with this text, published on 12 March 2031 unless said otherwise. */
export function reportOf(text: string, fields: Partial<Report> = {}): Report {
  return {
    id: shortHash(['test', text, fields.publisher ?? null, fields.published ?? null]),
    file: null,
    url: null,
    publisher: 'Harbour Gazette',
    agency: null,
    title: null,
    byline: null,
    published: '2031-03-12',
    captured: null,
    archived: null,
    language: 'en',
    read: 'yes',
    text,
    sha256: '0'.repeat(64),
    versionOf: null,
    copyOf: null,
    media: [],
    ...fields,
  }
}

/** What parse and attribute make of a text. */
export function attributed(text: string): { claims: Claim[]; notes: Note[] } {
  const report = reportOf(text)
  return attribute(report, parse(report, lexicon()).sentences, lexicon())
}

/** A claim as one line: class, certainty, innermost speaker's words ("-" for nobody). */
export function lineOf(claim: Claim): string {
  const inner = claim.attribution.at(-1)
  return `${claim.event.class} ${claim.certainty} ${claim.attribution.length === 0 ? 'OWN' : (inner?.source?.text ?? '-')}`
}

/** What a failing test prints: the same as `hearsay explain`. */
export function traceOf(text: string): string {
  const traces = explainReport(reportOf(text), lexicon())
  return traces.map((trace) => traceText(trace, traces.length, { width: 120, colour: false })).join('\n')
}

/** Each act of saying in a text as one line: rule, speaker's words, cue, stance, what is said. */
export function framesOf(text: string): string[] {
  const { attribution, ontology } = lexicon()
  return parse(reportOf(text), lexicon()).sentences.flatMap((sentence) =>
    explainSentence(sentence, { attribution, ontology }).rules.flatMap(({ name, frames }) =>
      frames
        .filter(({ given }) => !given)
        .map(
          ({ source, cue, stance, content }) =>
            `${name} · ${source ?? '-'} · ${cue} · ${stance} · ${content.join(' … ')}`,
        ),
    ),
  )
}
