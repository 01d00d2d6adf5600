import { userInfo } from 'node:os'
import type { Forget, Store } from '#ledger/store'
import { plural } from '#model/in-words/unread'
import { forgetIn } from '#run/forget'
import { plainLine } from '#util/plain-line'
import { READ, UsageError } from '../exit.ts'
import { withStore } from '../given-store.ts'
import { writeAll } from '../output.ts'
import type { Given } from '../parse-flags.ts'

/** The report that an operand names by file, URL or the beginning of its id (6 digits at least); null for none. Throws UsageError for several. */
async function reportMeant(store: Store, text: string): Promise<string | null> {
  const found = await store.reportsCalled(text)
  if (found.length > 1) {
    const ids = found.slice(0, 5).map((id) => id.slice(0, 12))
    throw new UsageError(
      `“${plainLine(text)}” may be ${found.length} reports: ${ids.join(', ')}${found.length > 5 ? ', …' : ''}`,
    )
  }
  return found[0] ?? null
}

/** `hearsay forget REPORT|NAME`: erases from a kept ledger; gives the exit code. */
export async function forgetCommand(given: Given): Promise<number> {
  const text = given.operands.join(' ').trim()
  if (text === '') throw new UsageError("forget needs a REPORT (file, URL, id) or a NAME ('hearsay help forget')")
  const by = given.values.get('by') ?? userInfo().username
  return withStore(given, {}, async (store) => {
    const report = given.switches.has('name') ? null : await reportMeant(store, text)
    const at = new Date().toISOString()
    const what: Forget = report === null ? { name: text, by, at } : { report, by, at }
    if (report === null && !(await store.holdsName(text))) {
      throw new UsageError(`“${plainLine(text)}” is no report of this ledger, and no name that stands in one`)
    }
    const { decision, reports, places, payloads, copies } = await forgetIn(store, what)
    const erased =
      report === null
        ? `the name stood at ${plural(places, 'place')} of ${plural(reports.length, 'report')}, whose bytes are erased too`
        : `report ${report} is erased`
    const also = [
      ...(payloads > 0 ? [`${plural(payloads, 'payload')} of decisions`] : []),
      ...(copies.length > 0 ? [`${plural(copies.length, 'kept copy', 'kept copies')} of the ledger`] : []),
    ]
    await writeAll(process.stdout, [
      `forgotten: ${erased}${also.length > 0 ? `; also ${also.join(' and ')}` : ''}\n`,
      `decision ${decision.payloadHash.slice(0, 12)} keeps a hash of it\n`,
    ])
    return READ
  })
}
