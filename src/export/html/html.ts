import { dossierPieces } from '#web/page/dossier'
import type { Exporter, Mapping } from '../exporter.ts'

const line = (to: string, from: string, note = ''): Mapping => ({ to, from, note })

const mapping: readonly Mapping[] = [
  line('heading', 'Incident.title'),
  line('Class, When, Where, Told by', 'Incident.class, .when, .where, .accounts', 'with precision and basis'),
  line('numbers', 'Incident.ranges', 'each with footnotes to its words'),
  line('Decided', 'Incident.decided', 'by whom and when, apart from what the machine read'),
  line('Accounts', 'Incident.accounts', 'one an origin, with why it counts; each value with footnotes'),
  line('Contradictions', 'Incident.contradictions', 'both sides with footnotes'),
  line('Suggested', 'Incident.suggested', 'marked as suggested'),
  line('Notes', 'Claim', 'words, chain of speakers, certainty, place in the report, what people decided on it'),
  line('Reports', 'Report', 'outlet, title, day, address, archived copy, SHA-256 of the original bytes'),
]

/** A dossier of one incident (--incident) or of all, to print or to attach. */
export const htmlDossier: Exporter = {
  name: 'html',
  title: 'dossier to print, with footnotes to the words (one incident: --incident)',
  standard: '',
  source: 'one HTML file without script, which loads nothing',
  extension: '.html',
  mediaType: 'text/html',
  files: 'one',
  mapping,
  leavesOut: [
    { what: 'full texts of reports', why: 'others hold the rights to them; hearsay read --html shows them marked' },
    { what: 'points', why: 'a dossier is read, not mapped: --format geojson has them' },
    { what: 'pictures and films', why: 'nothing is loaded from elsewhere' },
  ],
  write(ledger, { now }) {
    const inIncident = new Set(ledger.incidents.flatMap(({ claims }) => claims))
    const loose = ledger.claims.filter(({ id }) => !inIncident.has(id)).length
    return {
      files: [{ path: 'dossier.html', chunks: { [Symbol.iterator]: () => dossierPieces(ledger, now) } }],
      dropped:
        loose === 0
          ? []
          : [
              {
                what: 'claims that stand in no incident',
                why: 'a dossier is of incidents; --format csv has them',
                count: loose,
              },
            ],
    }
  },
}
