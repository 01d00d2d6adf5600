import type { Claim } from '#model/claim'
import { isRecord } from '#model/decision/form'
import { overlaps } from '#model/span'
import type { LoggedDecision } from '../../contract.ts'

/** Payload hash of the decision that an undo or sign-off is about; null for other kinds. */
const about = ({ value }: LoggedDecision): string | null =>
  isRecord(value) && typeof value.decision === 'string' ? value.decision : null

/** The decisions that hang on words of some claims, with those that withdraw or confirm them, in their order. */
export function decidedOn(log: readonly LoggedDecision[], claims: readonly Claim[]): LoggedDecision[] {
  const byReport = new Map<string, Claim[]>()
  for (const claim of claims) {
    const own = byReport.get(claim.report)
    if (own) own.push(claim)
    else byReport.set(claim.report, [claim])
  }
  const hangs = ({ on }: LoggedDecision): boolean =>
    on.some(
      ({ report, quote }) =>
        quote !== null && (byReport.get(report) ?? []).some((claim) => overlaps(claim.quote, quote)),
    )
  const own = new Set(log.filter(hangs).map(({ payloadHash }) => payloadHash))
  return log.filter((one) => own.has(one.payloadHash) || own.has(about(one) ?? ''))
}
