import { readFileSync, writeFileSync } from 'node:fs'

/** Puts a section of bench/RESULTS.md in place of the one of that title, or behind the others. */
export function writeSection(page: string, title: string, body: string): void {
  const parts = readFileSync(page, 'utf8').split(/\n(?=## )/)
  const own = `## ${title}\n\n${body.trim()}\n`
  const at = parts.findIndex((part) => part.startsWith(`## ${title}\n`))
  if (at < 0) parts.push(own)
  else parts[at] = own
  writeFileSync(page, `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`)
}
