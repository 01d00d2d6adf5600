import type { Decided } from '#model/decision'
import type { Ledger } from '#model/ledger'
import type { Given } from '../parse-flags.ts'

/** What a command of review is asked, with the ledger it is asked about. */
export interface Asked {
  readonly ledger: Ledger
  readonly given: Given
  /** What was written before the inputs. */
  readonly operands: readonly string[]
}

/** A command that decides on a claim, an incident or a source. */
export interface Review {
  /** How many operands come before the inputs; what they are, for who leaves one out. */
  readonly takes: number
  readonly needs: string
  /** Operands FIELD=VALUE may follow, before the inputs. */
  readonly pairs?: boolean
  /** What it decides, each in words. Throws UsageError. */
  decide(asked: Asked): readonly { readonly decided: Decided; readonly inWords: string }[]
}
