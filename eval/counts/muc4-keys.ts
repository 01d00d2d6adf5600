import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One victim entry of a MUC-4 key: how many, in which words of the text, and what became of them. */
export interface VictimEntry {
  readonly document: string
  readonly min: number | null
  readonly max: number | null
  /** Any of these words may stand in the text, upper case. */
  readonly words: readonly string[]
  readonly fate: 'killed' | 'wounded' | null
}

/** "6", "~30", "30-" (at least), "-26" (at most), "10 - 12"; null for PLURAL, "-", "*" and "?". */
function bounds(text: string): { min: number | null; max: number | null } | null {
  const match = /^~?(\d+)?\s*(-)?\s*(\d+)?$/.exec(text.trim())
  if (!match || (match[1] === undefined && match[3] === undefined)) return null
  const [low, dash, high] = [match[1], match[2], match[3]].map((part) => (part === undefined ? null : part))
  if (!dash) return { min: Number(low), max: Number(low) }
  return { min: low ? Number(low) : null, max: high ? Number(high) : null }
}

const STRINGS = /"((?:[^"\\]|\\.)*)"/g
const slot = (template: string, name: string): string =>
  new RegExp(`^\\d+\\.\\s+${name}\\s+([\\s\\S]*?)(?=^\\d+\\.\\s|$(?![\\s\\S]))`, 'm').exec(template)?.[1] ?? ''

/** Entries of a slot: value → quoted words, one a line ("6: "JESUITS" / "PRIESTS""). */
function entries(text: string): { value: string; words: string[] }[] {
  return text
    .split('\n')
    .map((line) => /^\s*([^":]+):\s*(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map((match) => ({
      value: match[1] ?? '',
      words: [...(match[2] ?? '').matchAll(STRINGS)].map((one) => one[1] ?? ''),
    }))
}

/** Victim entries with a number other than one, in all keys of a folder. */
export function readKeys(folder: string): VictimEntry[] {
  const files = readdirSync(folder)
    .filter((file) => file.startsWith('key-'))
    .sort()
  return files.flatMap((file) => {
    const templates = readFileSync(join(folder, file), 'utf8')
      .split(/^0\.\s+MESSAGE: ID\s+/m)
      .slice(1)
    return templates.flatMap((template): VictimEntry[] => {
      const document = /^\S+/.exec(template)?.[0] ?? ''
      const effects = entries(slot(template, 'HUM TGT: EFFECT OF INCIDENT'))
      return entries(slot(template, 'HUM TGT: NUMBER')).flatMap(({ value, words }) => {
        const number = bounds(value)
        if (!number || (number.min === 1 && number.max === 1)) return []
        const effect = effects.find((one) => one.words.some((word) => words.includes(word)))?.value ?? ''
        const fate = effect === 'DEATH' ? 'killed' : effect === 'INJURY' ? 'wounded' : null
        return [{ document, ...number, words, fate }]
      })
    })
  })
}

/** Texts of a folder's documents by their id. */
export function readDocuments(folder: string): Map<string, string> {
  const files = readdirSync(folder)
    .filter((file) => /-muc[34]/.test(file) && !file.startsWith('key-'))
    .sort()
  const texts = new Map<string, string>()
  for (const file of files) {
    for (const part of readFileSync(join(folder, file), 'utf8').split(/^(?=(?:DEV|TST\d)-MUC[34]-\d{4})/m)) {
      const id = /^\S+/.exec(part)?.[0]
      if (id) texts.set(id, part.slice(id.length))
    }
  }
  return texts
}

/** Whether a folder is laid out as MUC-4's corpora. */
export const isMuc4 = (folder: string): boolean => existsSync(join(folder, 'corpora'))
