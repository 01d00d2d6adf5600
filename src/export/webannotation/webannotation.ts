import type { Ledger } from '#model/ledger'
import { claimsByReport } from '#model/names'
import type { Dropped, Exporter } from '../exporter.ts'
import { HEARSAY } from '../iri.ts'
import { annotationsOf } from './annotations.ts'
import { webannotationMapping } from './mapping.ts'
import type { Annotation } from './text.ts'

/** The model's own context, and the prefix of our terms; a chain has an order, which a set would lose. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    hs: `${HEARSAY}terms:`,
    'hs:chain': { '@id': `${HEARSAY}terms:chain`, '@container': '@list' },
    'hs:madeBy': { '@id': `${HEARSAY}terms:madeBy`, '@container': '@list' },
  },
]

function* annotations(ledger: Ledger): Generator<Annotation> {
  const byReport = claimsByReport(ledger)
  for (const report of ledger.reports)
    yield* annotationsOf(report, byReport.get(report.id) ?? [], ledger.generator.version)
}

function* collection(ledger: Ledger): Generator<string> {
  let total = 0
  for (const _ of annotations(ledger)) total++
  const head = {
    '@context': CONTEXT,
    id: `${HEARSAY}annotations`,
    type: 'AnnotationCollection',
    label: `Claims of ${ledger.reports.length} reports, hearsay ${ledger.generator.version}`,
    total,
  }
  const page = { id: `${HEARSAY}annotations:1`, type: 'AnnotationPage', startIndex: 0 }
  yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`
  let first = true
  for (const annotation of annotations(ledger)) {
    yield `${first ? '' : ','}\n${JSON.stringify(annotation)}`
    first = false
  }
  yield '\n]}}\n'
}

/** Quotes whose words an export may not show: they keep their position, and have no words to search for. */
function withoutWords(ledger: Ledger): Dropped[] {
  let count = 0
  for (const annotation of annotations(ledger)) {
    const { target } = annotation
    const selectors = typeof target === 'object' && target !== null && 'selector' in target ? target.selector : null
    if (Array.isArray(selectors) && selectors.length < 2) count++
  }
  return count === 0
    ? []
    : [
        {
          what: 'quote selectors of words with a private name',
          why: 'the position alone is given; --private-names puts the words in',
          count,
        },
      ]
}

/** Annotations of the words themselves: for Hypothesis, INCEpTION, Recogito and whatever reads the W3C's model. */
export const webannotation: Exporter = {
  name: 'webannotation',
  title: 'one annotation a claim, and one for the words of each of its values',
  standard: 'W3C Web Annotation Data Model (Recommendation, 23 February 2017)',
  source: 'w3c/web-annotation, jsonld/anno.jsonld; W3C Note "Selectors and States", 23 February 2017',
  extension: '.jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  files: 'one',
  mapping: webannotationMapping,
  leavesOut: [
    { what: 'incidents, contradictions, accounts', why: 'an annotation is about words; --format csv has them' },
    { what: 'texts of reports', why: 'an annotation points at words; --format jsonl --texts has them' },
    { what: 'passages of copies', why: '--format csv has them in links.csv' },
  ],
  write: (ledger) => ({
    files: [{ path: 'annotations.jsonld', chunks: collection(ledger) }],
    dropped: withoutWords(ledger),
  }),
}
