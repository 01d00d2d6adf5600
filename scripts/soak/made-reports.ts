import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PLACES = ['Keldra', 'Saltgate', 'Orvane', 'Brennick', 'Port Sorrel']
const SPEAKERS = ['the mayor', 'the provincial governor', 'the northern army', 'residents']

/** Writes made-up reports as text files, `from` … `to`, into a folder: a few sentences on strikes at made-up places. */
export function writeReports(folder: string, from: number, to: number): void {
  mkdirSync(folder, { recursive: true })
  for (let i = from; i < to; i++) {
    const [place, speaker] = [PLACES[i % PLACES.length], SPEAKERS[i % SPEAKERS.length]]
    const day = String(1 + (i % 27)).padStart(2, '0')
    const head = `---\npublisher: Gazette ${i % 7}\npublished: 2031-03-${day}\ntitle: Strike in ${place}\n---\n`
    const body = `A drone hit a warehouse in ${place} on Tuesday, killing ${1 + (i % 9)} people, ${speaker} said. Report ${i} could not be confirmed. The army denied that it had struck the warehouse.\n`
    writeFileSync(join(folder, `${i}.txt`), `${head}${body}`)
  }
}
