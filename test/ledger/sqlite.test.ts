import { join } from 'node:path'
import { scratch } from '../support/cli.ts'
import { pagesSuite } from './pages-suite.ts'
import { ledgerSuite } from './suite.ts'

ledgerSuite(async () => join(scratch(), 'ledger.db'))
pagesSuite(async () => join(scratch(), 'ledger.db'))
