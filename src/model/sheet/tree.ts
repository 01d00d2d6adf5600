import type { Attribution, Claim } from '../claim.ts'
import { NOBODY, OWN_VOICE, speakerInWords } from '../in-words/chain.ts'
import type { Incident } from '../incident.ts'
import { type Names, outletOf } from '../names.ts'
import type { Report } from '../report.ts'
import { orderClaims } from './order-claims.ts'

/** A node of the tree of who had it from whom: a report, the agency it tags, a speaker, what that rests on, or a copy. */
export interface Branch {
  readonly kind: 'report' | 'copy' | 'version' | 'agency' | 'speaker' | 'own-voice' | 'nobody' | 'basis'
  readonly text: string
  /** Id of the report, for report, copy and version. */
  readonly report: string | null
  /** Id of the source, for a speaker that has one. */
  readonly source: string | null
  /** Share of a copy's words that stand in what it copies, 0..1. */
  readonly similarity: number | null
  /** Claims whose chain ends here. */
  readonly claims: readonly string[]
  readonly branches: readonly Branch[]
}

interface Growing extends Branch {
  readonly claims: string[]
  readonly branches: Growing[]
}

const node = (kind: Branch['kind'], text: string, fields: Partial<Branch> = {}): Growing => ({
  kind,
  text,
  report: null,
  source: null,
  similarity: null,
  ...fields,
  claims: [],
  branches: [],
})

/** The branch of that kind and text under `parent`, made where there is none. */
function under(parent: Growing, kind: Branch['kind'], text: string, source: string | null = null): Growing {
  const known = parent.branches.find(
    (one) => one.kind === kind && (source === null ? one.text === text : one.source === source),
  )
  if (known) return known
  const made = node(kind, text, { source })
  parent.branches.push(made)
  return made
}

/** A speaker by the name that its source goes by in the grid, else by its words. */
function speakerOf(link: Attribution, names: Names): string {
  const name = link.id === null ? null : names.source(link.id)
  return name === null || name === link.id ? speakerInWords(link) : name
}

function grow(root: Growing, claim: Claim, names: Names): void {
  let at = root
  for (const link of claim.attribution) {
    const text = speakerOf(link, names)
    at = under(at, link.source === null && text === NOBODY ? 'nobody' : 'speaker', text, link.id)
  }
  if (claim.attribution.length === 0) at = under(at, 'own-voice', OWN_VOICE)
  at.claims.push(claim.id)
  if (claim.basis) under(at, 'basis', claim.basis.text).claims.push(claim.id)
}

/** Who is heard in a branch, and through whom: to see what a copy adds. */
function pathsIn({ branches }: Branch, before = ''): string[] {
  return branches.flatMap((one) => {
    const path = `${before}/${one.source ?? one.text}`
    return [path, ...pathsIn(one, path)]
  })
}

/** Leaves only what `known` does not have. */
const added = (branches: readonly Growing[], known: ReadonlySet<string>, before = ''): Growing[] =>
  branches.flatMap((one) => {
    const path = `${before}/${one.source ?? one.text}`
    const inner = added(one.branches, known, path)
    return known.has(path) && inner.length === 0 ? [] : [{ ...one, branches: inner }]
  })

function reportBranch(report: Report, claims: readonly Claim[], names: Names): Growing {
  const root = node('report', outletOf(report), { report: report.id })
  // "Ukrinform (via a portal)" says its agency already.
  const tagged = report.agency !== null && !root.text.startsWith(report.agency) ? report.agency : null
  const agency = tagged === null ? root : under(root, 'agency', tagged)
  for (const claim of claims) grow(agency, claim, names)
  return root
}

/** What a report copies or is a later version of, when that tells of the incident too. */
function originalOf(report: Report, here: ReadonlySet<string>): string | null {
  const of = report.versionOf ?? report.copyOf?.report ?? null
  return of !== null && of !== report.id && here.has(of) ? of : null
}

/**
 * The tree of an incident: each report with its agency and, under that, its speakers from the outermost inward, and what the innermost
 * rests on. Copies and later versions stand under what they repeat, with only the speakers that they add.
 */
export function treeOf(incident: Incident, names: Names): Branch[] {
  const claims = orderClaims(incident.claims, names)
  const ids = [...new Set([...claims.map(({ report }) => report), ...incident.reports])]
  const here = new Set(ids)
  const roots = new Map<string, Growing>()
  for (const id of ids) {
    const report = names.report(id)
    if (!report) continue
    roots.set(
      id,
      reportBranch(
        report,
        claims.filter((claim) => claim.report === id),
        names,
      ),
    )
  }
  const folded = new Set<string>()
  for (const [id, root] of roots) {
    const report = names.report(id)
    const original = report ? roots.get(originalOf(report, here) ?? '') : undefined
    // Two reports that name each other as the original stay apart: neither is folded into what is folded.
    if (!report || !original || folded.has(original.report ?? '')) continue
    folded.add(id)
    const kind = report.versionOf === null ? 'copy' : 'version'
    const similarity = report.copyOf?.similarity ?? null
    original.branches.push({ ...root, kind, similarity, branches: added(root.branches, new Set(pathsIn(original))) })
  }
  return [...roots].filter(([id]) => !folded.has(id)).map(([, root]) => root)
}
