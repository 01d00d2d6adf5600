#!/usr/bin/env node
import { existsSync } from 'node:fs'

const main = new URL('../dist/src/cli/main.js', import.meta.url)
if (existsSync(main)) {
  const { start } = await import(main.href)
  await start()
} else {
  process.stderr.write("hearsay: it is not built yet; run 'npm ci' in its folder\n")
  process.exitCode = 1
}
