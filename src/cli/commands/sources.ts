import { ledgerJson } from '#export/json/ledger-json'
import { plural } from '#model/in-words/unread'
import type { Ledger } from '#model/ledger'
import { withLog } from '../decisions/decision-log.ts'
import { undoOf } from '../decisions/undo-of.ts'
import { withDeciding } from '../decisions/with-deciding.ts'
import { writeDecision } from '../decisions/write-decision.ts'
import { UsageError } from '../exit.ts'
import { givenLedger } from '../given-ledger.ts'
import { writeAll } from '../output.ts'
import { paragraph } from '../paint.ts'
import type { Given } from '../parse-flags.ts'
import { summaryPaper } from '../run-options.ts'
import { decideSources } from '../sources/decide.ts'
import { type Listed, listSources } from '../sources/listed.ts'
import { sourceLines } from '../sources/source-lines.ts'

/** `hearsay sources`: lists who speaks in the inputs, or appends a decision on them; gives the exit code. */
export async function sourcesCommand(given: Given): Promise<number> {
  const deciding = checkDeciding(given)
  if (given.operands.length === 0 && deciding !== 'undo' && !given.values.has('ledger')) {
    throw new UsageError(
      "sources needs an INPUT: a file, a folder, a URL, or - for standard input ('hearsay help sources')",
    )
  }
  if (deciding === 'undo') {
    return withLog('--undo', given, {}, async (log) => {
      const written = await writeDecision(given, log, undoOf(given.values.get('undo') ?? '', log.known))
      await log.obey()
      return written
    })
  }
  if (deciding !== null) {
    return withDeciding(`--${deciding}`, given, given.operands, (ledger, log) =>
      writeDecision(given, log, decideSources(given, ledger)),
    )
  }
  const paper = summaryPaper(given)
  const { ledger, code } = await givenLedger(given, 'sources', given.operands)
  const [kind, party] = [given.values.get('kind'), given.values.get('party')]
  const listed = listSources(ledger).filter(
    (source) =>
      (kind === undefined || source.kind === kind) &&
      (party === undefined || (source.party ?? 'none').toLowerCase() === party.toLowerCase()),
  )
  if (given.switches.has('json')) await writeAll(process.stdout, sourcesJson(ledger, listed))
  else {
    const blocks = listed.map((source) => `\n${sourceLines(source, paper).join('\n')}\n`)
    const count = paragraph(paper, ['', 'plain'], [[plural(listed.length, 'source'), 'plain']])
    const decided = ledger.notes.filter(({ report, what }) => report === null && what.startsWith('decision '))
    const notes = decided.flatMap(({ what }) => paragraph(paper, ['', 'plain'], [[what, 'quiet']]))
    await writeAll(process.stdout, [`${[...count, ...notes].join('\n')}\n`, ...blocks])
  }
  return code
}

const sourcesJson = ({ version, generator, decisions }: Ledger, sources: readonly Listed[]): Iterable<string> =>
  ledgerJson({ version, generator, sources, decisions })

/** Which flag decides something, null for none. Throws UsageError on two of them, or one without what it needs. */
function checkDeciding(given: Given): string | null {
  const deciding = ['alias', 'set-party', 'undo'].filter((flag) => given.values.has(flag))
  const [first, second] = deciding
  if (second !== undefined) throw new UsageError(`--${first} and --${second}: one decision at a time`)
  if (given.values.has('of') !== given.values.has('alias'))
    throw new UsageError('--alias WORDS and --of NAME go together')
  if (given.values.has('alias') && given.values.get('of')?.trim() === '') throw new UsageError('--of needs a NAME')
  return first ?? null
}
