import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratch } from './cli.ts'

/** A folder like that of the built pages, with a secret beside it. */
export function builtPages(): string {
  const folder = join(scratch(), 'client')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>hearsay</title><script type="module" src="/assets/index-AbCdEf12.js"></script>',
  )
  writeFileSync(join(folder, 'assets', 'index-AbCdEf12.js'), 'export {}')
  writeFileSync(join(folder, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, '..', 'test-secret.txt'), 'secret')
  return folder
}
