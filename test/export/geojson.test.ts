import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { exportLedger } from '#export/export-ledger'
import { geojson } from '#export/geojson/geojson'
import { pinOf } from '#export/geojson/pin'
import type { Incident } from '#model/incident'
import type { Where } from '#model/value'
import { base, killed, ledgerOf } from '../support/coded.ts'
import { exportedText, exportOptions, placed } from '../support/exported.ts'
import { unmapped } from './json-paths.ts'

/** The rules of RFC 7946 for a collection of points, sections 3, 3.1.1, 3.1.2, 3.2, 3.3 and 7.1. */
const RFC7946 = {
  type: 'object',
  required: ['type', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'geometry', 'properties'],
        properties: {
          type: { const: 'Feature' },
          id: { type: ['string', 'number'] },
          properties: { type: ['object', 'null'] },
          geometry: {
            oneOf: [
              { type: 'null' },
              {
                type: 'object',
                required: ['type', 'coordinates'],
                properties: {
                  type: { const: 'Point' },
                  coordinates: {
                    type: 'array',
                    minItems: 2,
                    maxItems: 3,
                    items: [
                      { type: 'number', minimum: -180, maximum: 180 },
                      { type: 'number', minimum: -90, maximum: 90 },
                      { type: 'number' },
                    ],
                  },
                },
                not: {
                  anyOf: ['geometry', 'properties', 'features'].map((name) => ({ required: [name] })),
                },
              },
            ],
          },
        },
        not: { anyOf: ['coordinates', 'geometries', 'features', 'crs'].map((name) => ({ required: [name] })) },
      },
    },
  },
  not: { anyOf: ['coordinates', 'geometries', 'geometry', 'properties', 'crs'].map((name) => ({ required: [name] })) },
}

const validate = new Ajv({ strict: false }).compile(RFC7946)

async function collectionOf(ledger = base, options = exportOptions()) {
  const exported = await exportLedger(geojson, ledger, options)
  return { collection: JSON.parse(exportedText(exported)), dropped: exported.dropped }
}

const featureOf = async (fields: Partial<Incident>, options = exportOptions()) =>
  (await collectionOf(ledgerOf(fields), options)).collection.features[0]

describe('geojson', () => {
  test('obeys RFC 7946', async () => {
    const { collection } = await collectionOf()
    expect(validate(collection), JSON.stringify(validate.errors)).toBe(true)
    expect(collection.features).toHaveLength(base.incidents.length)
  })
  test('has no member that its mapping does not tell of', async () => {
    expect(unmapped((await collectionOf()).collection, geojson.mapping)).toEqual([])
  })
  test('gives the town of a school, and the school only where it is asked for', async () => {
    const fields = { where: placed('School No. 5', 48.123456, 33.987654, { pointOf: 'site', precision: 'site' }) }
    expect((await featureOf(fields)).geometry.coordinates).toEqual([33.9, 48.1])
    expect((await featureOf(fields)).properties).toMatchObject({ radius_class: '1 to 10 km', point_of: 'settlement' })
    const precise = await featureOf(fields, exportOptions({ precisePoints: true }))
    expect(precise.geometry.coordinates).toEqual([33.987654, 48.123456])
    expect(precise.properties.radius_class).toBe('under 1 km')
  })
  test.each<[string, Partial<Incident>]>([
    ['no place', { where: null }],
    ['a country', { where: placed('Ukraine', 49, 32, { precision: 'country', pointOf: null }) }],
    [
      'a province with a point',
      { where: placed('Vinn Oblast', 49, 32, { precision: 'province', pointOf: 'province' }) },
    ],
    ['a sea', { where: placed('Black Sea', 43, 34, { precision: 'sea', pointOf: null }) }],
    ['a town known by its province alone', { where: placed('Ost', 49, 32, { pointOf: 'province' }) }],
    ['a presence', { class: 'presence' }],
  ])('sets no pin for %s, and says so', async (_, fields) => {
    const { collection, dropped } = await collectionOf(ledgerOf(fields))
    expect(collection.features[0].geometry).toBeNull()
    expect(collection.features[0].properties.radius_class).toBeNull()
    expect(dropped.some(({ what, count }) => what.startsWith('points of') && count > 0)).toBe(true)
  })
  test.each<[string, Partial<Where>, string]>([
    ['a town', {}, '1 to 10 km'],
    ['near a town', { precision: 'near' }, 'about 25 km'],
    ['a district', { precision: 'district', pointOf: 'district' }, '10 to 100 km'],
    ['a factory placed at its town', { precision: 'site' }, '1 to 10 km'],
    ['a factory placed at its district', { precision: 'site', pointOf: 'district' }, '10 to 100 km'],
  ])('says how far off the pin of %s may be', (_, fields, radius) => {
    expect(pinOf(placed('Vinn', 48.1, 33.9, fields))?.radius).toBe(radius)
  })
  test.each([
    [91, 0],
    [0, 181],
    [Number.NaN, 0],
  ])('sets no pin off the globe: %s, %s', (lat, lon) => expect(pinOf(placed('Ost', lat, lon))).toBeNull())
  test('has null for deaths that nobody numbers, and 0 only where someone says none', async () => {
    expect((await featureOf({ ranges: [] })).properties).toMatchObject({ killed_low: null, killed_high: null })
    expect((await featureOf(killed(0, 0))).properties).toMatchObject({ killed_low: 0, killed_high: 0 })
  })
  test('says what a person graded apart from what the machine suggests', async () => {
    const made = { by: 'ana', at: '2031-03-20T10:00:00.000Z', decision: 'd1' }
    const grades = [{ ...made, scheme: 'airwars' as const, grade: 'fair', why: null }]
    const decided = { grades, verdict: null, best: null, comments: [], signedOff: [] }
    const suggested = [{ scheme: 'airwars' as const, grade: 'weak', because: [], against: [] }]
    expect((await featureOf({ decided, suggested })).properties).toMatchObject({
      grade_airwars: 'fair',
      suggested_airwars: 'weak',
    })
  })
})
