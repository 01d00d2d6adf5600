import { run } from '#run/run'
import { pageOf } from '#web/page/page'

/** Prints the page of the inputs given: a process of its own for each, so that it always runs the code as it is now. */
const { ledger } = await run(process.argv.slice(2), { threads: 1 })
process.stdout.write(pageOf(ledger))
