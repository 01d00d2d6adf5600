import type { ColumnDefinitionBuilder, CreateTableBuilder } from 'kysely'
import type { Db, Engine } from '../engine.ts'

type Columns = Readonly<
  Record<string, 'text' | 'text?' | 'integer' | 'integer?' | 'real?' | 'real' | 'blob' | 'blob?' | 'serial'>
>

interface Made {
  readonly columns: Columns
  readonly key?: readonly string[]
  readonly indices?: readonly (readonly string[])[]
}

const TABLES: Readonly<Record<string, Made>> = {
  meta: { columns: { key: 'text', value: 'text' }, key: ['key'] },
  originals: { columns: { sha256: 'text', bytes: 'blob', size: 'integer' }, key: ['sha256'] },
  readings: {
    columns: {
      report: 'text',
      place: 'text',
      sha256: 'text',
      reader: 'text',
      reading: 'blob',
      previous: 'blob?',
      pending: 'integer',
    },
    key: ['report'],
    indices: [['pending'], ['reader']],
  },
  places: {
    columns: { report: 'text', place: 'text', sha256: 'text' },
    key: ['report', 'place'],
    indices: [['sha256']],
  },
  inputs: { columns: { sha256: 'text', place: 'text', settings: 'text' }, key: ['sha256', 'place', 'settings'] },
  unread: { columns: { input: 'text', kind: 'text', what: 'text' }, key: ['input', 'what'] },
  reports: {
    columns: {
      n: 'serial',
      id: 'text',
      file: 'text?',
      url: 'text?',
      publisher: 'text?',
      agency: 'text?',
      title: 'text?',
      byline: 'text?',
      published: 'text?',
      captured: 'text?',
      archived: 'text?',
      language: 'text',
      read: 'text',
      text: 'text',
      sha256: 'text',
      version_of: 'text?',
      copy_of: 'text?',
      claims: 'integer',
      json: 'text',
    },
    indices: [['published', 'id'], ['publisher', 'published', 'id'], ['url'], ['copy_of'], ['version_of']],
  },
  claims: {
    columns: {
      n: 'serial',
      id: 'text',
      report: 'text',
      quote_start: 'integer',
      quote_end: 'integer',
      quote: 'text',
      class: 'text',
      trigger: 'text',
      certainty: 'text',
      origin: 'text?',
      speaker: 'text?',
      day_earliest: 'text?',
      day_latest: 'text?',
      edtf: 'text?',
      place: 'text?',
      admin1: 'text?',
      country: 'text?',
      geoname_id: 'integer?',
      precision: 'text?',
      killed_min: 'real?',
      killed_max: 'real?',
      wounded_min: 'real?',
      wounded_max: 'real?',
      confidence: 'real',
      incident: 'text?',
      json: 'text',
      machine: 'text?',
    },
    indices: [
      ['report', 'quote_start', 'quote_end', 'id'],
      ['incident', 'report', 'quote_start', 'quote_end', 'id'],
      ['class', 'day_earliest'],
    ],
  },
  claim_sources: {
    columns: { source: 'text', claim: 'text', report: 'text', is_origin: 'integer' },
    key: ['source', 'claim'],
    indices: [['report', 'source'], ['claim']],
  },
  sources: {
    columns: {
      id: 'text',
      name: 'text',
      kind: 'text',
      party: 'text?',
      party_basis: 'text?',
      actor: 'text?',
      named: 'integer',
      public: 'integer',
      aliases: 'text',
      claims: 'integer',
      reports: 'integer',
      as_origin: 'integer',
      json: 'text',
    },
    key: ['id'],
    indices: [
      ['claims', 'name', 'id'],
      ['kind', 'claims', 'name', 'id'],
      ['party', 'claims', 'name', 'id'],
    ],
  },
  actors: { columns: { id: 'text', name: 'text', kind: 'text', party: 'text?', json: 'text' }, key: ['id'] },
  incidents: {
    columns: {
      id: 'text',
      title: 'text',
      class: 'text',
      start_key: 'text',
      day_earliest: 'text',
      day_latest: 'text',
      edtf: 'text?',
      place: 'text?',
      admin1: 'text?',
      country: 'text?',
      precision: 'text?',
      place_words: 'text',
      part_of: 'text?',
      reports: 'integer',
      claims: 'integer',
      origins: 'integer',
      parties: 'integer',
      killed_low: 'real?',
      killed_high: 'real?',
      wounded_low: 'real?',
      wounded_high: 'real?',
      contradictions: 'integer',
      killed_most: 'real',
      place_key: 'text',
      first_claim: 'text',
      listed: 'text',
      json: 'text',
    },
    key: ['id'],
    indices: [
      ['start_key', 'title', 'id'],
      ['first_claim'],
      ['day_earliest', 'start_key', 'title', 'id'],
      ['class', 'start_key', 'title', 'id'],
      ['place_key', 'start_key', 'title', 'id'],
      ['title', 'start_key', 'id'],
    ],
  },
  incident_days: { columns: { day: 'text', incidents: 'integer' }, key: ['day'] },
  incident_aliases: { columns: { id: 'text', incident: 'text' }, key: ['id'], indices: [['incident']] },
  decisions: {
    columns: {
      seq: 'integer',
      made_at: 'text',
      made_by: 'text',
      what: 'text',
      hangs_on: 'text',
      value: 'text',
      payload_hash: 'text',
      before_hash: 'text',
    },
    key: ['seq'],
  },
  notes: {
    columns: { n: 'serial', report: 'text?', quote_start: 'integer', what: 'text', json: 'text' },
    indices: [['report', 'quote_start', 'what']],
  },
  lookup_keys: { columns: { key: 'text', report: 'text' }, key: ['key', 'report'], indices: [['report']] },
  forgotten: { columns: { hash: 'text', kind: 'text', at: 'text' }, key: ['hash'] },
}

/** Orders of the list of incidents that are no order of time: an index each. */
const ORDERED = ['origins', 'reports', 'killed_most', 'contradictions'] as const

function column(type: Columns[string], { types }: Engine) {
  const name = type.replace('?', '')
  const of =
    name === 'text'
      ? types.text
      : name === 'blob'
        ? types.blob
        : name === 'real'
          ? ('double precision' as const)
          : name === 'serial'
            ? types.serial
            : ('integer' as const)
  const build = (made: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
    name === 'serial' ? made.primaryKey() : type.endsWith('?') ? made : made.notNull()
  return { of, build }
}

/** Version 1 of the tables: all of them, with their indices and the full-text search. */
export async function firstTables(db: Db, engine: Engine): Promise<void> {
  for (const [table, { columns, key, indices }] of Object.entries(TABLES)) {
    let made: CreateTableBuilder<string, string> = db.schema.createTable(table)
    for (const [name, type] of Object.entries(columns)) {
      const { of, build } = column(type, engine)
      made = made.addColumn(name, of as 'text', build)
    }
    if (key) made = made.addPrimaryKeyConstraint(`${table}_key`, [...key])
    await made.execute()
    for (const index of indices ?? []) {
      await db.schema
        .createIndex(`${table}_by_${index.join('_')}`)
        .on(table)
        .columns([...index])
        .execute()
    }
  }
  for (const table of ['reports', 'claims']) {
    await db.schema.createIndex(`${table}_by_id`).on(table).column('id').unique().execute()
  }
  for (const order of ORDERED) {
    await db.schema
      .createIndex(`incidents_by_${order}`)
      .on('incidents')
      .columns([`${order} desc`, 'start_key', 'title', 'id'])
      .execute()
  }
  await engine.createSearch(db)
}
