import { UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
export async function compareCommand(given: Given): Promise<number> {
  throw new UsageError(`${given.operands[0]}`)
}
