import { writeFileSync } from 'node:fs'
import { commands, commonFlags, exitCodes } from '#cli/flags'
import { cliPage } from './cli/cli-page.ts'

writeFileSync(new URL('../docs/cli.md', import.meta.url), cliPage({ commands, commonFlags, exitCodes }))
