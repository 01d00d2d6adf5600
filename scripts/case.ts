import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { blessed, blessedFile, casesFolder, reading } from './case/cases.ts'

/**
 * `npm run case -- SLUG FILE` keeps a report as a case and writes what it reads as; `npm run case -- SLUG` shows what it reads as now;
 * `npm run case -- --bless SLUG` takes that over as right. One slug at a time: a mass blessing hides what got worse.
 */
const { values, positionals } = parseArgs({ options: { bless: { type: 'string' } }, allowPositionals: true })
const [slug, file] = positionals
const wrong = (message: string): never => {
  process.stderr.write(`case: ${message}\n`)
  process.exit(2)
}

async function make(name: string, from: string): Promise<void> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) wrong(`a slug has small letters, digits and hyphens, not '${name}'`)
  if (!existsSync(from)) wrong(`there is no file ${from}`)
  const folder = join(casesFolder, name)
  if (existsSync(folder)) wrong(`the case '${name}' is there already`)
  const ending = ['.html', '.htm', '.md'].includes(extname(from).toLowerCase()) ? extname(from).toLowerCase() : '.txt'
  mkdirSync(folder, { recursive: true })
  copyFileSync(from, join(folder, `source${ending}`))
  await bless(name)
}

async function bless(name: string): Promise<void> {
  const text = await reading(name)
  writeFileSync(blessedFile(name), text)
  process.stdout.write(text)
}

if (values.bless !== undefined) {
  if (positionals.length > 0) wrong('--bless takes one slug, and nothing else')
  await bless(values.bless)
} else if (slug !== undefined && file !== undefined) {
  await make(slug, file)
} else if (slug !== undefined) {
  const text = await reading(slug)
  process.stdout.write(text)
  if (text !== blessed(slug)) process.exitCode = 1
} else {
  wrong('expected a slug and a file, a slug, or --bless SLUG')
}
