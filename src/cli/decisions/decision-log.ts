import type { Payload } from '#ledger/decision-hash'
import type { Store } from '#ledger/store'
import type { Decision } from '#model/decision'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import { appendDecision } from './append-decision.ts'
import { givenDecisions } from './given-decisions.ts'

/** Where decisions are kept: a file of them, or a kept ledger. */
export interface DecisionLog {
  /** How it is called where it is spoken of. */
  readonly name: string
  /** The decisions in it when it was opened. */
  readonly known: readonly Decision[]
  /** The kept ledger; null for a file. */
  readonly store: Store | null
  /** Appends one behind all that are in it; rejects when it cannot be written. */
  append(payload: Payload): Promise<Decision>
  /** Has the ledger obey what was appended; a file is obeyed by whoever reads it. */
  obey(): Promise<void>
}

async function fileLog(file: string, given: Given, mustBe: boolean): Promise<DecisionLog> {
  const known = await givenDecisions(given, !mustBe)
  const all = [...known]
  return {
    name: file,
    known,
    store: null,
    async append(payload) {
      const decision = await appendDecision(file, all, payload)
      all.push(decision)
      return decision
    },
    obey: () => Promise.resolve(),
  }
}

const storeLog = async (store: Store): Promise<DecisionLog> => ({
  name: store.location,
  known: await store.decisions(),
  store,
  append: (payload) => store.appendDecision(payload),
  async obey() {
    const { loadLexicon } = await import('#lexicon/lexicon')
    const { joinKept } = await import('#run/join-kept')
    const { programVersion } = await import('#run/version')
    await joinKept(store, loadLexicon, programVersion())
  },
})

/** How a log is opened. */
export interface LogUse {
  /** A file of decisions must be there; unset: it is made with the first decision. */
  readonly mustBe?: boolean
  readonly readOnly?: boolean
}

/** Runs `work` with the log that --decisions or --ledger names, and gives its exit code. Throws UsageError on neither, both, or a ledger that is not kept. */
export async function withLog(
  command: string,
  given: Given,
  { mustBe = false, readOnly = false }: LogUse,
  work: (log: DecisionLog) => Promise<number>,
): Promise<number> {
  const [file, ledger] = [given.values.get('decisions'), given.values.get('ledger')]
  if (file !== undefined && ledger !== undefined) {
    throw new UsageError('--decisions and --ledger: a kept ledger holds its own decisions')
  }
  if (ledger !== undefined) {
    // Databases are loaded by who has one: a file of decisions needs none.
    const { isStored, withStore } = await import('../given-store.ts')
    if (!isStored(ledger, given)) {
      throw new UsageError(`--ledger ${plainLine(ledger)}: not a kept ledger; give its INPUT and --decisions FILE`)
    }
    return withStore(given, { readOnly }, async (store) => work(await storeLog(store)))
  }
  if (file === undefined) {
    throw new UsageError(
      `${command} needs --decisions FILE or --ledger FILE, where ${mustBe ? 'decisions are' : 'the decision is'} kept`,
    )
  }
  return work(await fileLog(file, given, mustBe))
}
