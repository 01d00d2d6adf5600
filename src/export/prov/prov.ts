import type { Exporter, Mapping } from '../exporter.ts'
import { HEARSAY } from '../iri.ts'
import { addAgents } from './agents.ts'
import { addClaims } from './claims.ts'
import { ProvDocument } from './document.ts'
import { addIncidents } from './incidents.ts'
import { addReports } from './reports.ts'

const line = (to: string, from: string, note = ''): Mapping => ({ to, from, note })

const mapping: readonly Mapping[] = [
  line(
    'entity hs:Report',
    'Report',
    'prov:atLocation is its address; sha256, published, captured, archived, language, read under hs:',
  ),
  line('entity hs:Claim', 'Claim', 'prov:value is its quote; class, certainty and names of rules under hs:'),
  line(
    'entity hs:MachineReading',
    'Claim.decided.corrections',
    'what the program had read of a claim that a person corrected',
  ),
  line('entity hs:Incident', 'Incident', 'title, class, independent origins, what joined its claims'),
  line('agent hs:Source', 'Source', 'prov:Person or prov:Organization by its kind; neither where nobody is named'),
  line('agent hs:Actor', 'Actor', 'the body that a source speaks for'),
  line('agent hs:Outlet', 'Report.publisher, .agency', 'where no source has that name'),
  line('agent prov:SoftwareAgent', 'Ledger.generator', 'the program, with its version and the hash of its data'),
  line('agent prov:Person', 'decided.*.by', 'who decided something'),
  line(
    'activity hs:Reading',
    '',
    'the program reading all reports: it has no time, so that the same ledger gives the same bytes',
  ),
  line(
    'activity hs:accepted, rejected, add, correct-…, comment, verdict, grade-…, best',
    'Claim.decided, Incident.decided',
    'one an activity, with its time; named by the hash of the decision',
  ),
  line(
    'wasDerivedFrom prov:Quotation',
    'Claim.quote',
    'claim from report (PROV-O: wasQuotedFrom); hs:start and hs:end in UTF-16 code units',
  ),
  line(
    'wasDerivedFrom prov:Revision',
    'Report.versionOf, Claim.decided',
    'a later text at one address; a corrected claim from what was read',
  ),
  line('wasDerivedFrom hs:Copy', 'Report.copyOf', 'with hs:similarity, 0 to 1'),
  line('wasDerivedFrom', 'Incident.claims', 'incident from claim'),
  line(
    'wasAttributedTo',
    'Claim.attribution, .origin',
    'one a speaker; hs:role origin for the innermost, hs:place from the outermost (0), hs:stance: a denial is attributed too',
  ),
  line('wasAttributedTo', 'Report.publisher, .agency', 'report to outlet, hs:role publisher or agency'),
  line(
    'wasGeneratedBy',
    'Claim.by, .decided',
    'claim or incident by the reading, or by the decision that added or corrected it',
  ),
  line(
    'wasGeneratedBy prov:time',
    'Report.published',
    'of a report, only with a time and its zone; hs:published has all',
  ),
  line('used', 'decided', 'a decision used the claim, report or incident it was made on'),
  line('wasAssociatedWith', 'decided.*.by', 'a decision with its person, the reading with the program'),
  line('actedOnBehalfOf', 'Source.actor', 'a source for its body'),
  line('wasInfluencedBy', 'Account.dependsOn', 'a source by the source it depends on, with hs:how and hs:incident'),
]

/**
 * Provenance of each claim and decision. PROV-JSON and not PROV-O: provenance tools (prov for Python, ProvToolbox, ProvStore) read it, it has a
 * published schema, it needs no RDF, and it converts to PROV-O without loss.
 */
export const prov: Exporter = {
  name: 'prov',
  title: 'who has what from whom, and who decided what (PROV-JSON)',
  standard: 'W3C PROV-DM in PROV-JSON (Member Submission, 24 April 2013)',
  source:
    'w3.org/submissions/prov-json and its schema, as stored 2026-11; PROV-JSON because provenance tools read it without RDF',
  extension: '.json',
  mediaType: 'application/json',
  files: 'one',
  mapping,
  leavesOut: [
    {
      what: 'values of claims (times, places, numbers), contradictions',
      why: 'PROV tells where things come from, not what they say; --format csv has them',
    },
    { what: 'words of attribution, passages of copies', why: '--format webannotation and --format csv have them' },
    { what: 'decisions that were undone', why: 'what holds is told; --format json has the whole log' },
  ],
  write(ledger) {
    const chunks = function* () {
      const document = new ProvDocument()
      addAgents(ledger, document)
      addReports(ledger, document)
      addClaims(ledger, document)
      addIncidents(ledger, document)
      yield* document.json({ hs: HEARSAY })
    }
    return { files: [{ path: 'prov.json', chunks: { [Symbol.iterator]: chunks } }], dropped: [] }
  },
}
