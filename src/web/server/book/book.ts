import type { Claim } from '#model/claim'
import type { Decision } from '#model/decision'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { claimsByReport, createNames, type Names } from '#model/names'
import type { Report } from '#model/report'
import type { Source } from '#model/source'
import { inForce, withdrawn } from '#reconcile/decide/in-force'
import { signOffs } from '#reconcile/decide/sign-offs'
import type { ListedRow, LoggedDecision, ShownClaim } from '../../contract.ts'
import { listedRows } from './listed-rows.ts'

/** A ledger with what its queries look up, gathered once. */
export interface Book {
  readonly ledger: Ledger
  readonly names: Names
  readonly reports: ReadonlyMap<string, Report>
  readonly claims: ReadonlyMap<string, Claim>
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>
  readonly sources: ReadonlyMap<string, Source>
  readonly incidents: ReadonlyMap<string, Incident>
  /** Incident of each claim that is in one. */
  readonly incidentOf: ReadonlyMap<string, Incident>
  readonly rows: readonly ListedRow[]
  readonly log: readonly LoggedDecision[]
  shown(claim: Claim): ShownClaim
}

const byId = <R extends { readonly id: string }>(records: readonly R[]): Map<string, R> =>
  new Map(records.map((record) => [record.id, record]))

/** Decisions in their order, each with whether a later one withdrew it and who confirmed it. */
export function logged(decisions: readonly Decision[]): LoggedDecision[] {
  const gone = withdrawn(decisions)
  const { names } = signOffs(inForce(decisions))
  return decisions.map((decision, i) => ({
    ...decision,
    undone: gone.has(i),
    signedOff: names.get(decision.payloadHash) ?? [],
  }))
}

/** Lookups over a ledger; `machine` has the machine's reading of claims that are shown otherwise. */
export function openBook(ledger: Ledger, machine: ReadonlyMap<string, Claim> = new Map()): Book {
  const claims = byId(ledger.claims)
  const incidentOf = new Map(
    ledger.incidents.flatMap((incident) => incident.claims.map((claim) => [claim, incident] as const)),
  )
  return {
    ledger,
    names: createNames(ledger),
    reports: byId(ledger.reports),
    claims,
    claimsOf: claimsByReport(ledger),
    sources: byId(ledger.sources),
    incidents: byId(ledger.incidents),
    incidentOf,
    rows: listedRows(ledger, claims),
    log: logged(ledger.decisions),
    shown(claim) {
      const incident = incidentOf.get(claim.id)
      return {
        claim,
        machine: machine.get(claim.id) ?? null,
        incident: incident ? { id: incident.id, title: incident.title } : null,
      }
    },
  }
}
