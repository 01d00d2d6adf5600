import { select } from '../coded/tally-drops.ts'
import type { Exporter, Mapping } from '../exporter.ts'
import { createFacts } from '../facts.ts'
import { eventMaker, type PloverEvent } from './plover-event.ts'

const line = (to: string, from: string, note = ''): Mapping => ({ to, from, note })

const entity = (name: string, from: string): Mapping[] => [
  line(`${name}[].code`, `${from}, Actor.party`, 'ISO 3166-1 alpha-3 where the party is a country; NGO, IGO'),
  line(
    `${name}[].sector`,
    `${from}, Actor.kind`,
    'GOV, MIL, COP, JUD, MED, JRN, CVL; none for armed groups: REB, PRM or UAF is a judgement',
  ),
  line(`${name}[].entity_text`, `${from}, Actor.name`),
]

const mapping: readonly Mapping[] = [
  line('id', 'Incident.id'),
  line('date', 'Incident.when.earliest', 'the first day it may have been'),
  line(
    'enddate',
    'Incident.when.latest',
    'left out for one day. That something may have been on any day of a span, not all through it, is lost',
  ),
  ...entity('actor', 'Role.actor'),
  ...entity('recipient', 'Role.actor'),
  line('event[]', 'Incident.class', 'data/ontology/events.yaml; for REJECT and ACCUSE the actor is who says it'),
  line('mode[]', 'Incident.class', 'data/ontology/events.yaml'),
  line('context[]', 'Incident.class', 'territory, migration, disasters; other contexts are a reader’s judgement'),
  line('quad_code', 'event', '1 to 4; SANCTION is 4, as in its section of the manual (its summary has 3)'),
  line('size.dead', 'Incident.ranges', 'only where lowest and highest are one number; comment has the range'),
  line('size.injured', 'Incident.ranges', 'the same'),
  line('size.arrested', 'Incident.ranges', 'the same'),
  line('event_loc.extracted_place', 'Incident.where.quote'),
  line('event_loc.resolved_place', 'Incident.where.name'),
  line('event_loc.geonameid', 'Incident.where.geonameId', 'as text'),
  line('event_loc.lat', 'Incident.where.lat', 'only where the place is no wider than a district'),
  line('event_loc.lon', 'Incident.where.lon', 'the same'),
  line('event_loc.province', 'Incident.where.admin1'),
  line('event_loc.country', 'Incident.where.country', 'usual English name'),
  line('event_loc.country_code', 'Incident.where.country', 'ISO 3166-1 alpha-3'),
  line(
    'event_loc.resolution',
    'Incident.where.precision',
    '5 site with its own point, 4 town or near one, 3 district, 2 province, 1 country; none for a sea',
  ),
  line('event_text[]', 'Claim.quote', 'the words of each claim'),
  line('link[]', 'Report.url', 'of all its reports'),
  line('cite_info.url', 'Report.url', 'of the report published first'),
  line('cite_info.title', 'Report.title', 'the same'),
  line('cite_info.language', 'Report.language', 'the same'),
  line('cite_info.publication', 'Report.publisher', 'the same'),
  line('coder', 'Ledger.generator.version'),
  line('coded_date', '', 'the day of the export'),
  line('comment', 'Incident', 'accounts in their words, ranges, contradictions'),
]

/** One event a line, in PLOVER's classes: for tools that take coded events. */
export const plover: Exporter = {
  name: 'plover',
  title: 'one event a line, coded as event, mode, context',
  standard: 'PLOVER, draft 2.0 (16 classes), JSONL',
  source:
    'openeventdata/PLOVER, PLOVER_MANUAL.tex and CAMEO2PLOVER-2021.txt (commit 5e0c24f, 2024-02-04); text CC BY-SA 4.0',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
  files: 'one',
  mapping,
  leavesOut: [
    { what: 'event_scale', why: "scores are PLOVER's, of a class, and say nothing of what happened" },
    { what: 'auxiliary modes (historical, future, hypothetical, negation)', why: 'what did not happen is no incident' },
    { what: 'text, text_info', why: 'offsets of words: --format webannotation has them' },
    {
      what: 'religion, ethnicity, office, gender, age of parties',
      why: 'no report of an event is a register of persons',
    },
  ],
  write(ledger, { vocabulary, now }) {
    const facts = createFacts(ledger)
    const { rows, dropped } = select(ledger.incidents, eventMaker(ledger, facts, vocabulary, now))
    const lines = function* () {
      for (const { record } of rows as PloverEvent[]) yield `${JSON.stringify(record)}\n`
    }
    const unsized = rows.filter(({ incident, record }) => incident.ranges.length > 0 && !('size' in record)).length
    const size = { what: 'sizes', why: 'accounts give a range, or an open bound: comment has it', count: unsized }
    return {
      files: [{ path: 'plover.jsonl', chunks: { [Symbol.iterator]: lines } }],
      dropped: [...dropped, ...(unsized > 0 ? [size] : [])],
    }
  },
}
