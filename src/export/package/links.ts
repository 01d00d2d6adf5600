import { shortHash } from '#util/hash'
import type { Facts } from '../facts.ts'
import { type Column, createTable, type Table } from '../table/table.ts'

/** Something that joins two claims, reports or sources. */
interface Link {
  readonly kind: 'says' | 'depends' | 'contradicts' | 'agrees' | 'answers' | 'copies' | 'version'
  readonly how: string | null
  readonly incident?: string | undefined
  readonly claimA?: string
  readonly claimB?: string
  readonly reportA?: string
  readonly reportB?: string
  readonly sourceA?: string | null
  readonly sourceB?: string | null
  /** Place in the chain, from 1 at the outlet. */
  readonly position?: number
  readonly words?: string | null
  readonly share?: number
}

function* links({ ledger, incidentOf }: Facts): Generator<Link> {
  for (const claim of ledger.claims) {
    const incident = incidentOf.get(claim.id)
    for (const [i, { id, stance, cue }] of claim.attribution.entries()) {
      const outer = claim.attribution[i - 1]?.id ?? null
      const by = { reportA: claim.report, sourceA: outer, sourceB: id, position: i + 1 }
      yield { kind: 'says', how: stance, incident, claimA: claim.id, ...by, words: cue?.text ?? null }
    }
    if (claim.answers?.claim) {
      const { act, about, quote } = claim.answers
      const pair = { claimA: claim.id, claimB: claim.answers.claim }
      yield { kind: 'answers', how: `${act}: ${about}`, incident, ...pair, words: quote.text }
    }
  }
  for (const { id: incident, accounts, contradictions, agreements } of ledger.incidents) {
    for (const { source, dependsOn } of accounts) {
      for (const { source: on, how, claim, evidence } of dependsOn) {
        const words = evidence.map(({ text }) => text).join(' … ') || null
        yield { kind: 'depends', how, incident, claimA: claim, sourceA: source, sourceB: on, words }
      }
    }
    for (const { about, kind, a, b, why } of contradictions) {
      yield { kind: 'contradicts', how: `${kind}: ${about}`, incident, claimA: a, claimB: b, words: why }
    }
    for (const { about, claims } of agreements) {
      const [first = '', ...others] = claims
      for (const other of others) yield { kind: 'agrees', how: about, incident, claimA: first, claimB: other }
    }
  }
  for (const { id, copyOf, versionOf } of ledger.reports) {
    if (copyOf) yield { kind: 'copies', how: null, reportA: id, reportB: copyOf.report, share: copyOf.similarity }
    if (versionOf) yield { kind: 'version', how: null, reportA: id, reportB: versionOf }
  }
}

const idOf = (link: Link): string =>
  shortHash([
    link.kind,
    link.how,
    link.incident ?? null,
    link.claimA ?? null,
    link.claimB ?? null,
    link.reportA ?? null,
    link.reportB ?? null,
    link.sourceA ?? null,
    link.sourceB ?? null,
    link.position ?? null,
    link.words ?? null,
  ])

interface Row extends Link {
  readonly id: string
}

/** Links whose both ends are in the ledger, each once; those that lead out of the chosen incidents are counted. */
export function wholeLinks(facts: Facts): { rows: Row[]; leadingOut: number } {
  const rows = new Map<string, Row>()
  let leadingOut = 0
  for (const link of links(facts)) {
    const { claimA, claimB, reportA, reportB, sourceA, sourceB } = link
    const whole =
      [claimA, claimB].every((id) => id === undefined || facts.claims.has(id)) &&
      [reportA, reportB].every((id) => id === undefined || facts.reports.has(id)) &&
      [sourceA, sourceB].every((id) => id === undefined || id === null || facts.sources.has(id))
    const id = whole ? idOf(link) : ''
    if (!whole) leadingOut++
    else rows.set(id, { ...link, id })
  }
  return { rows: [...rows.values()], leadingOut }
}

export const linkColumns: readonly Column<Row>[] = [
  { name: 'link_id', type: 'string', from: 'a hash of what it joins', required: true, value: ({ id }) => id },
  {
    name: 'kind',
    type: 'string',
    from: 'Claim.attribution, Claim.answers, Account.dependsOn, Incident.contradictions, Incident.agreements, Report.copyOf, Report.versionOf',
    note: 'says: the speaker a (the report itself where a is empty) has it from the speaker b · depends: account a rests on source b · contradicts, agrees, answers: claims a and b · copies: report a has its words from b · version: report a is a later text of b',
    required: true,
    values: ['says', 'depends', 'contradicts', 'agrees', 'answers', 'copies', 'version'],
    value: ({ kind }) => kind,
  },
  {
    name: 'how',
    type: 'string',
    from: 'Attribution.stance, Dependence.how, Contradiction.kind and about, agreement.about, Answer.act and about',
    value: ({ how }) => how,
  },
  { name: 'incident_id', type: 'string', from: 'Incident.id', value: ({ incident }) => incident ?? null },
  { name: 'claim_a', type: 'string', from: 'Claim.id', value: ({ claimA }) => claimA ?? null },
  { name: 'claim_b', type: 'string', from: 'Claim.id', value: ({ claimB }) => claimB ?? null },
  { name: 'report_a', type: 'string', from: 'Report.id', value: ({ reportA }) => reportA ?? null },
  { name: 'report_b', type: 'string', from: 'Report.id', value: ({ reportB }) => reportB ?? null },
  { name: 'source_a', type: 'string', from: 'Source.id', value: ({ sourceA }) => sourceA ?? null },
  { name: 'source_b', type: 'string', from: 'Source.id', value: ({ sourceB }) => sourceB ?? null },
  {
    name: 'position',
    type: 'integer',
    from: 'Claim.attribution',
    note: 'place in the chain of speakers, from 1 at the outlet',
    value: ({ position }) => position ?? null,
  },
  {
    name: 'share',
    type: 'number',
    from: 'CopyOf.similarity',
    note: 'share of the words, 0 to 1',
    value: ({ share }) => share ?? null,
  },
  {
    name: 'words',
    type: 'string',
    from: 'Attribution.cue, Dependence.evidence, Contradiction.why',
    width: 50,
    value: ({ words }) => words ?? null,
  },
]

/** Who had it from whom, what contradicts, agrees with, answers and copies what. */
export const linksTable = (rows: readonly Row[]): Table =>
  createTable({
    name: 'links',
    title: 'Who had it from whom; what contradicts, agrees with, answers or copies what',
    key: ['link_id'],
    foreignKeys: [
      { column: 'incident_id', table: 'incidents', key: 'incident_id' },
      ...['claim_a', 'claim_b'].map((column) => ({ column, table: 'claims', key: 'claim_id' })),
      ...['report_a', 'report_b'].map((column) => ({ column, table: 'reports', key: 'report_id' })),
      ...['source_a', 'source_b'].map((column) => ({ column, table: 'sources', key: 'source_id' })),
    ],
    columns: linkColumns,
    records: () => rows,
  })
