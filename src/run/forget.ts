import type { Forget, Forgotten, Store } from '#ledger/store'
import { type Lexicon, loadLexicon } from '#lexicon/lexicon'
import { joinKept } from './join-kept.ts'
import { programVersion } from './version.ts'

/** Forgets a report or a name: erases it, brings the others together anew without it, and takes what was deleted out of the files. */
export async function forgetIn(
  store: Store,
  what: Forget,
  options: { readonly lexicon?: () => Lexicon; readonly version?: string } = {},
): Promise<Forgotten> {
  const forgotten = await store.forget(what)
  // Joining scrubs when something was forgotten: also on the next start, when this one is ended here.
  await joinKept(store, options.lexicon ?? loadLexicon, options.version ?? programVersion())
  return forgotten
}
