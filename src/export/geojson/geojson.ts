import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import type { Dropped, Exporter } from '../exporter.ts'
import { createFacts } from '../facts.ts'
import { mappingOf } from '../table/table.ts'
import { pinOf } from './pin.ts'
import { propertyColumns, wordsOf } from './properties.ts'

function* featureCollection(ledger: Ledger): Generator<string> {
  const facts = createFacts(ledger)
  const columns = propertyColumns(facts)
  const feature = (incident: Incident) => {
    const pin = pinOf(incident.where)
    return {
      type: 'Feature',
      id: incident.id,
      geometry: pin && { type: 'Point', coordinates: [pin.lon, pin.lat] },
      properties: {
        ...Object.fromEntries(columns.map(({ name, value }) => [name, value(incident)])),
        claims_in_words: wordsOf(incident, facts),
      },
    }
  }
  yield `{"type":"FeatureCollection","generator":${JSON.stringify(`hearsay ${ledger.generator.version}`)},"features":[`
  for (const [i, incident] of ledger.incidents.entries())
    yield `${i === 0 ? '' : ','}\n${JSON.stringify(feature(incident))}`
  yield '\n]}\n'
}

/** Why incidents have no geometry, and how many. */
function withoutPin({ incidents }: Ledger): Dropped[] {
  const bare = incidents.filter(({ where }) => pinOf(where) === null)
  const pointed = bare.filter(({ where }) => where !== null && where.lat !== null)
  return [
    {
      what: 'points of provinces, countries, seas and of what nobody knows what it is the point of',
      why: 'geometry is null: a pin in the middle of a province would be read as the place itself',
      count: pointed.length,
    },
    {
      what: 'points of incidents without a place that has one',
      why: 'geometry is null; the name of the place, where there is one, is in the properties',
      count: bare.length - pointed.length,
    },
  ].filter(({ count }) => count > 0)
}

/** One feature an incident, for QGIS, kepler, Leaflet, datasette: a pin only where the reports name something no wider than a district. */
export const geojson: Exporter = {
  name: 'geojson',
  title: 'one feature an incident, with how exact its place is',
  standard: 'RFC 7946 (GeoJSON), WGS 84',
  source: 'RFC 7946 of August 2016, sections 3, 4, 6.1, 7 and 11.2',
  extension: '.geojson',
  mediaType: 'application/geo+json',
  files: 'one',
  mapping: [
    { to: 'type', from: '', note: 'FeatureCollection' },
    { to: 'generator', from: 'Ledger.generator.version', note: 'a foreign member (RFC 7946, 6.1)' },
    { to: 'features[].type', from: '', note: 'Feature' },
    { to: 'features[].id', from: 'Incident.id', note: '' },
    {
      to: 'features[].geometry',
      from: 'Incident.where',
      note: 'null where the place is unknown, has no point, or is wider than a district (province, country, sea)',
    },
    { to: 'features[].geometry.type', from: '', note: 'Point' },
    {
      to: 'features[].geometry.coordinates',
      from: 'Incident.where.lon, .lat',
      note: 'longitude first, degrees, at most six decimals; the point of what properties.point_of says',
    },
    ...mappingOf(propertyColumns(null)).map((line) => ({ ...line, to: `features[].properties.${line.to}` })),
    {
      to: 'features[].properties.claims_in_words[]',
      from: 'Incident.claims',
      note: 'one entry a claim: the words behind the feature',
    },
    { to: 'features[].properties.claims_in_words[].words', from: 'Claim.quote', note: '' },
    { to: 'features[].properties.claims_in_words[].said_by', from: 'Claim.origin', note: 'null: nobody is named' },
    { to: 'features[].properties.claims_in_words[].certainty', from: 'Claim.certainty', note: '' },
    { to: 'features[].properties.claims_in_words[].outlet', from: 'Report.publisher', note: '' },
    { to: 'features[].properties.claims_in_words[].url', from: 'Report.url', note: '' },
  ],
  leavesOut: [
    { what: 'claims that stand in no incident, other places of a claim', why: 'one feature is one incident' },
    { what: 'offsets of quotes, the chain of speakers', why: '--format webannotation and --format csv have them' },
    { what: 'shapes of districts and provinces', why: 'the gazetteer has points alone' },
  ],
  write: (ledger) => ({
    files: [{ path: 'incidents.geojson', chunks: featureCollection(ledger) }],
    dropped: withoutPin(ledger),
  }),
}
