import { join } from 'node:path'
import { scratch } from '../support/cli.ts'
import { deskSuite } from './desk-suite.ts'
import { pagesSuite } from './pages-suite.ts'
import { ledgerSuite } from './suite.ts'

ledgerSuite(async () => join(scratch(), 'ledger.db'))
pagesSuite(async () => join(scratch(), 'ledger.db'))
deskSuite(async () => join(scratch(), 'ledger.db'))
