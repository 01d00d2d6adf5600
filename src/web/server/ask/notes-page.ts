import type { Store } from '#ledger/store'
import type { Note } from '#model/note'
import type { Page } from '../../contract.ts'
import type { Paging } from '../queries.ts'
import { isPlace, paged, USUAL } from './paged.ts'

/** One page of notes: those on one report, or all, and before these the inputs that could not be read. */
export async function notesPage(
  store: Store,
  { report, limit = USUAL, after }: Paging & { readonly report?: string | undefined },
): Promise<Page<Note>> {
  if (report !== undefined) return store.notes({ report, limit, after })
  const unread = (await store.desk.unread()).map((what): Note => ({ report: null, where: null, what }))
  if (!isPlace(after)) {
    const page = await store.notes({ limit, after })
    return { ...page, total: page.total + unread.length }
  }
  const first = paged(unread, { limit, after })
  const room = limit - first.rows.length
  if (room === 0) {
    const { total } = await store.notes({ limit: 1 })
    return { ...first, total: total + unread.length, after: first.after ?? (total > 0 ? `at-${unread.length}` : null) }
  }
  const rest = await store.notes({ limit: room })
  return { rows: [...first.rows, ...rest.rows], total: rest.total + unread.length, after: rest.after }
}
