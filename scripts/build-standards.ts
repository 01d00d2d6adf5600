import { writeFileSync } from 'node:fs'
import { exporters } from '#export/exporters'
import { standardsPage } from './standards/standards-page.ts'

writeFileSync(new URL('../docs/standards.md', import.meta.url), standardsPage(exporters))
