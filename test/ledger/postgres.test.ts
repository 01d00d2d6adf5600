import { afterAll, beforeAll, describe } from 'vitest'
import { hasPostgres, type Server, startPostgres } from '../support/postgres.ts'
import { deskSuite } from './desk-suite.ts'
import { pagesSuite } from './pages-suite.ts'
import { ledgerSuite } from './suite.ts'

describe.runIf(hasPostgres)('on PostgreSQL', () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())
  ledgerSuite(() => server.database())
  pagesSuite(() => server.database())
  deskSuite(() => server.database())
})
