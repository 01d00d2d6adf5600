/** Characters gathered before they are written: a ledger of a year's reports is never one string. */
const CHUNK = 1 << 16

/**
 * A ledger, or part of one, as one JSON document, in chunks: one record a line, so that two ledgers can be compared with any diff. The same ledger gives
 * the same bytes.
 */
export function* ledgerJson(ledger: object): Generator<string> {
  let chunk = '{'
  let first = true
  for (const [field, value] of Object.entries(ledger) as [string, unknown][]) {
    chunk += `${first ? '\n' : ',\n'}${JSON.stringify(field)}: `
    first = false
    if (!Array.isArray(value)) {
      chunk += JSON.stringify(value)
      continue
    }
    chunk += '['
    for (const [i, record] of value.entries()) {
      chunk += `${i === 0 ? '\n' : ',\n'}${JSON.stringify(record)}`
      if (chunk.length > CHUNK) {
        yield chunk
        chunk = ''
      }
    }
    chunk += value.length > 0 ? '\n]' : ']'
  }
  yield `${chunk}\n}\n`
}
