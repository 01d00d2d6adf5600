import { ledgerJson } from '#export/json/ledger-json'
import type { Found, SearchQuery, Store } from '#ledger/store'
import { plural } from '#model/in-words/unread'
import { plainLine } from '#util/plain-line'
import { READ, UsageError } from '../exit.ts'
import { withStore } from '../given-store.ts'
import { dayOf } from '../incidents/filter.ts'
import { writeAll } from '../output.ts'
import { type Paper, type Piece, paragraph } from '../paint.ts'
import type { Given } from '../parse-flags.ts'
import { summaryPaper } from '../run-options.ts'
import { oneOf, wholeNumber } from '../values.ts'

/** What is shown in a terminal unless --limit says otherwise. */
const SHOWN = 50

/** Rows that are asked for at once. */
const PORTION = 500

const CERTAINTIES = ['asserted', 'reported', 'hedged', 'denied'] as const

/** The words of an operand as they were meant: `hearsay search "struck a depot"` comes without its quotes, and asks for each word. */
function queryOf(given: Given): SearchQuery {
  const text = (flag: string): string | undefined => given.values.get(flag)
  const day = (flag: 'since' | 'until'): string | undefined => {
    const value = text(flag)
    return value === undefined ? undefined : dayOf(flag, value, flag === 'since' ? 'first' : 'last')
  }
  return {
    words: given.operands.join(' '),
    who: text('who'),
    where: text('where'),
    class: text('class'),
    since: day('since'),
    until: day('until'),
    certainty: text('certainty') === undefined ? undefined : oneOf(given, 'certainty', CERTAINTIES),
  }
}

async function find(store: Store, query: SearchQuery, most: number): Promise<{ rows: Found[]; total: number }> {
  const rows: Found[] = []
  let total = 0
  for (let after: string | null = null; ; ) {
    const page = await store.search({ ...query, limit: Math.min(PORTION, most - rows.length), after })
    rows.push(...page.rows)
    total = Math.max(total, page.total, rows.length)
    after = page.after
    if (after === null || rows.length >= most) return { rows, total }
  }
}

/** The words of a find, those searched for set off. */
function quoted({ quote, marks, certainty }: Found): Piece[] {
  const pieces: Piece[] = [['“', 'plain']]
  let at = 0
  for (const { start, end } of marks) {
    pieces.push([quote.text.slice(at, start), 'plain'], [quote.text.slice(start, end), 'title'])
    at = end
  }
  return [
    ...pieces,
    [quote.text.slice(at), 'plain'],
    ['”', 'plain'],
    ...(certainty === null ? [['', 'plain'] as const] : []),
  ]
}

function lines(found: Found, paper: Paper): string[] {
  const { published, publisher, title, class: event, certainty, speaker, place, when, claim } = found
  const where = [published?.slice(0, 10), publisher, claim === null ? title : null].filter(
    (one) => typeof one === 'string',
  )
  const what = [event, place, when].filter((one) => one !== null).join(' · ')
  const head: Piece[] = [
    [where.join(' '), 'quiet'],
    [what === '' ? '' : `  ${what}`, 'plain'],
    [speaker === null ? '' : `  ${speaker}`, 'speaker'],
    [certainty === null ? '' : `  ${certainty}`, certainty ?? 'plain'],
  ]
  return [...paragraph(paper, ['', 'plain'], head), ...paragraph(paper, ['   ', 'plain'], quoted(found))]
}

const tabs = (found: Found): string =>
  [
    found.claim,
    found.report,
    found.published,
    found.publisher,
    found.class,
    found.certainty,
    found.speaker,
    found.place,
    found.when,
    found.quote.text,
  ]
    .map((value) => plainLine(value ?? ''))
    .join('\t')

/** `hearsay search WORDS`: finds words in a kept ledger; gives the exit code. */
export async function searchCommand(given: Given): Promise<number> {
  const query = queryOf(given)
  if (`${query.words}${query.who ?? ''}${query.where ?? ''}`.trim() === '') {
    throw new UsageError("search needs WORDS, --who or --where ('hearsay help search')")
  }
  const paper = summaryPaper(given)
  const forPrograms = process.stdout.isTTY !== true && !given.values.has('width') && !given.values.has('color')
  const all = given.switches.has('json') || forPrograms
  const most = wholeNumber(given, 'limit', 1, 1_000_000) ?? (all ? Number.POSITIVE_INFINITY : SHOWN)
  return withStore(given, { readOnly: true }, async (store) => {
    const { rows, total } = await find(store, query, most)
    if (given.switches.has('json')) await writeAll(process.stdout, ledgerJson({ total, found: rows }))
    else if (forPrograms)
      await writeAll(
        process.stdout,
        rows.map((found) => `${tabs(found)}\n`),
      )
    else {
      const more = total > rows.length ? `, the first ${rows.length} shown (--limit)` : ''
      const head = rows.length === 0 ? 'Nothing is found.' : `${plural(total, 'find')}${more}`
      await writeAll(process.stdout, [`${head}\n`, ...rows.map((found) => `\n${lines(found, paper).join('\n')}\n`)])
    }
    return READ
  })
}
