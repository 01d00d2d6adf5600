import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One scraped page, and the incident that it was filed under. */
export interface GvcDocument {
  readonly id: string
  readonly incident: string
  /** ISO day of publication. */
  readonly published: string
  readonly title: string
  readonly text: string
}

export interface GvcToll {
  readonly killed: number
  readonly injured: number
}

interface RawDocument {
  readonly doc_id: string
  readonly incident_id: string
  readonly dct: string
  readonly title: string
  readonly content: string
}

interface RawIncident {
  readonly num_killed: number
  readonly num_injured: number
  readonly doc_ids: readonly string[]
}

const lines = <T>(folder: string, file: string): T[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

const nameOf = (split: string): string => (split === 'other' ? 'other' : `gvc_${split}`)

/**
 * The documents of `docs_gvc_SPLIT.jsonl` or `docs_other.jsonl`: title, text and day only, no address. Throws when the file is missing or is not of its
 * form.
 */
export const readDocuments = (folder: string, split: string): GvcDocument[] =>
  lines<RawDocument>(folder, `docs_${nameOf(split)}.jsonl`).map(({ doc_id, incident_id, dct, title, content }) => ({
    id: doc_id,
    incident: incident_id,
    published: dct.slice(0, 10),
    title,
    text: `${title}\n\n${content}`,
  }))

/** Killed and injured of each incident that has a record, by the incident its documents are filed under. */
export function readTolls(folder: string, split: string, documents: readonly GvcDocument[]): Map<string, GvcToll> {
  const filed = new Map(documents.map(({ id, incident }) => [id, incident]))
  return new Map(
    lines<RawIncident>(folder, `incidents_${nameOf(split)}.jsonl`).flatMap(({ num_killed, num_injured, doc_ids }) => {
      const incident = doc_ids.map((id) => filed.get(id)).find((one) => one !== undefined)
      return incident === undefined ? [] : [[incident, { killed: num_killed, injured: num_injured }] as const]
    }),
  )
}
