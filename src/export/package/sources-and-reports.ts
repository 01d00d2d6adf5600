import type { Report } from '#model/report'
import type { Source } from '#model/source'
import type { Facts } from '../facts.ts'
import { type Column, createTable, type Table } from '../table/table.ts'

export const sourceColumns = (facts: Facts | null): readonly Column<Source>[] => [
  { name: 'source_id', type: 'string', from: 'Source.id', required: true, value: ({ id }) => id },
  {
    name: 'name',
    type: 'string',
    from: 'Source.name',
    note: 'a private person is called by a role unless --private-names is given',
    required: true,
    width: 36,
    value: ({ name }) => name,
  },
  { name: 'kind', type: 'string', from: 'Source.kind', required: true, value: ({ kind }) => kind },
  {
    name: 'speaks_for',
    type: 'string',
    from: 'Source.actor',
    note: 'name of the body',
    value: ({ actor }) => facts?.actors.get(actor ?? '')?.name ?? null,
  },
  { name: 'party', type: 'string', from: 'Source.party', value: ({ party }) => party },
  {
    name: 'party_basis',
    type: 'string',
    from: 'Source.partyBasis',
    values: ['stated', 'implied', 'data', 'user'],
    value: ({ partyBasis }) => partyBasis,
  },
  { name: 'named', type: 'boolean', from: 'Source.named', value: ({ named }) => named },
  {
    name: 'public',
    type: 'boolean',
    from: 'Source.public',
    note: 'a public body or office-holder',
    value: (source) => source.public,
  },
  {
    name: 'reliability',
    type: 'string',
    from: 'Source.reliability',
    note: 'Admiralty scale; only where a person set it',
    values: ['A', 'B', 'C', 'D', 'E', 'F'],
    value: ({ reliability }) => reliability?.grade ?? null,
  },
  {
    name: 'aliases',
    type: 'string',
    from: 'Source.aliases',
    note: 'parted by "; "',
    width: 30,
    value: ({ aliases }) => aliases.join('; ') || null,
  },
]

/** Everyone who is said to have said something. */
export const sourcesTable = (facts: Facts): Table =>
  createTable({
    name: 'sources',
    title: 'Everyone who is said to have said something, outlets included',
    key: ['source_id'],
    foreignKeys: [],
    columns: sourceColumns(facts),
    records: () => facts.ledger.sources,
  })

export const reportColumns = (facts: Facts | null, texts: boolean): readonly Column<Report>[] => [
  { name: 'report_id', type: 'string', from: 'Report.id', required: true, value: ({ id }) => id },
  { name: 'publisher', type: 'string', from: 'Report.publisher', width: 24, value: ({ publisher }) => publisher },
  {
    name: 'agency',
    type: 'string',
    from: 'Report.agency',
    note: 'the agency the report itself tags',
    value: ({ agency }) => agency,
  },
  { name: 'title', type: 'string', from: 'Report.title', width: 50, value: ({ title }) => title },
  { name: 'byline', type: 'string', from: 'Report.byline', value: ({ byline }) => byline },
  {
    name: 'published',
    type: 'string',
    from: 'Report.published',
    note: 'ISO 8601',
    value: ({ published }) => published,
  },
  { name: 'captured', type: 'string', from: 'Report.captured', note: 'ISO 8601', value: ({ captured }) => captured },
  { name: 'url', type: 'string', from: 'Report.url', width: 40, value: ({ url }) => url },
  { name: 'archived', type: 'string', from: 'Report.archived', value: ({ archived }) => archived },
  {
    name: 'language',
    type: 'string',
    from: 'Report.language',
    note: 'BCP 47',
    required: true,
    value: ({ language }) => language,
  },
  {
    name: 'read',
    type: 'string',
    from: 'Report.read',
    note: 'language: kept, its sentences were not read',
    required: true,
    values: ['yes', 'language', 'empty'],
    value: ({ read }) => read,
  },
  {
    name: 'sha256',
    type: 'string',
    from: 'Report.sha256',
    note: 'of the original bytes',
    required: true,
    value: ({ sha256 }) => sha256,
  },
  {
    name: 'version_of',
    type: 'string',
    from: 'Report.versionOf',
    value: ({ versionOf }) => (facts?.reports.has(versionOf ?? '') ? versionOf : null),
  },
  {
    name: 'copy_of',
    type: 'string',
    from: 'Report.copyOf.report',
    value: ({ copyOf }) => (copyOf && facts?.reports.has(copyOf.report) ? copyOf.report : null),
  },
  {
    name: 'copied_share',
    type: 'number',
    from: 'Report.copyOf.similarity',
    note: 'share of its words that stand in the other, 0 to 1',
    value: ({ copyOf }) => copyOf?.similarity ?? null,
  },
  ...(texts
    ? [
        {
          name: 'text',
          type: 'string',
          from: 'Report.text',
          note: 'only with --texts',
          width: 60,
          value: ({ text }) => text || null,
        } satisfies Column<Report>,
      ]
    : []),
]

/** The reports, without their texts unless they are asked for. */
export const reportsTable = (facts: Facts, texts: boolean): Table =>
  createTable({
    name: 'reports',
    title: 'The reports that were read',
    key: ['report_id'],
    foreignKeys: ['version_of', 'copy_of'].map((column) => ({ column, table: 'reports', key: 'report_id' })),
    columns: reportColumns(facts, texts),
    records: () => facts.ledger.reports,
  })
