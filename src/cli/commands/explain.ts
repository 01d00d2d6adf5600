import { existsSync } from 'node:fs'
import { explain } from '#run/explain'
import { plainLine } from '#util/plain-line'
import { READ, UNREAD, UsageError } from '../exit.ts'
import { traceText } from '../explain/trace.ts'
import { writeAll } from '../output.ts'
import type { Given } from '../parse-flags.ts'
import { runOptions, summaryPaper } from '../run-options.ts'

/** "report.txt:3" → the file and its third sentence; a file that is really named so stays itself. */
function operandOf(text: string): { input: string; sentence: number | null } {
  const match = /^(.+):(\d{1,6})$/.exec(text)
  if (!match?.[1] || existsSync(text) || /^[a-z]+:\/\/[^/]*$/i.test(match[1])) return { input: text, sentence: null }
  return { input: match[1], sentence: Number(match[2]) }
}

/** `hearsay explain`: shows for each sentence, or one, why it came out as it did. */
export async function explainCommand(given: Given): Promise<number> {
  const [operand, ...others] = given.operands
  if (operand === undefined || others.length > 0) {
    throw new UsageError("explain takes one FILE, or FILE:SENTENCE for one of its sentences ('hearsay help explain')")
  }
  const { input, sentence } = operandOf(operand)
  const options = runOptions(given)
  const paper = summaryPaper(given)
  const { reports, unread } = await explain(input, options)
  for (const one of unread) process.stderr.write(`hearsay: not read: ${plainLine(one.input)}: ${plainLine(one.why)}\n`)
  for (const { report, sentences } of reports) {
    if (report.read !== 'yes') {
      const why =
        report.read === 'empty' ? 'there is no text in it' : `it is in ${report.language}, its sentences are not read`
      process.stderr.write(`hearsay: ${plainLine(input)}: ${plainLine(why)}\n`)
    }
    if (sentence !== null && report.read === 'yes' && (sentence < 1 || sentence > sentences.length)) {
      throw new UsageError(`${plainLine(input)} has sentences 1 to ${sentences.length}, not ${sentence}`)
    }
    const shown = sentence === null ? sentences : sentences.slice(sentence - 1, sentence)
    for (const trace of shown) await writeAll(process.stdout, `${traceText(trace, sentences.length, paper)}\n`)
  }
  return unread.length > 0 ? UNREAD : READ
}
