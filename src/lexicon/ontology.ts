import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { dataFolder } from './files.ts'

/** A class of event, as `data/ontology/events.yaml` has it. */
export interface EventClass {
  readonly class: string
  readonly family: string
  /** The general class that this one narrows: a drone-strike is an attack by drone. */
  readonly specialises: string | null
  /** Name of the word list whose presence makes the general class this one. */
  readonly weapons: string | null
}

/** One way to tell of a class of event: words in order, null standing for up to five words between. */
export interface Trigger {
  readonly class: string
  readonly kind: 'verb' | 'noun' | 'phrase'
  readonly words: readonly (string | null)[]
  /** Name of the word list of which its object must hold a word ("+"), or must not ("-"). */
  readonly needs: string | null
  readonly bars: string | null
}

export interface Ontology {
  readonly classes: ReadonlyMap<string, EventClass>
  /** Triggers by their first word. */
  readonly triggers: ReadonlyMap<string, readonly Trigger[]>
  /** Word lists by name: lemmas, compound words with a space. */
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>
}

interface ClassEntry {
  class: string
  family: string
  specialises?: string
  weapons?: string
  verbs?: string[]
  nouns?: string[]
  phrases?: string[]
}

/** "destroy + munition" → words, what its object must hold, what it must not. */
function trigger(entry: string, eventClass: string, kind: Trigger['kind']): Trigger {
  const [, phrase = entry, sign, list = null] = /^(.*?)(?: ([+-]) ([\w-]+))?$/.exec(entry) ?? []
  const words = phrase.split(' ').map((word) => (word === '…' ? null : word))
  return { class: eventClass, kind, words, needs: sign === '+' ? list : null, bars: sign === '-' ? list : null }
}

/** Loads the event ontology. Throws when a trigger refers to a word list that does not exist. */
export function loadOntology(): Ontology {
  const read = (file: string) => parse(readFileSync(join(dataFolder, 'ontology', file), 'utf8'))
  const entries = read('events.yaml') as ClassEntry[]
  const lists = new Map(
    Object.entries(read('words.yaml') as Record<string, string[]>).map(([name, words]) => [
      name,
      new Set(words.map(String)),
    ]),
  )
  const triggers = new Map<string, Trigger[]>()
  for (const entry of entries) {
    const all = [
      ...(entry.verbs ?? []).map((words) => trigger(words, entry.class, 'verb')),
      ...(entry.nouns ?? []).map((words) => trigger(words, entry.class, 'noun')),
      ...(entry.phrases ?? []).map((words) => trigger(words, entry.class, 'phrase')),
    ]
    for (const one of all) {
      const list = one.needs ?? one.bars
      if (list && list !== 'number' && list !== 'place-or-date' && !lists.has(list)) {
        throw new Error(
          `data/ontology/events.yaml: ${entry.class} refers to the list "${list}", which words.yaml does not have`,
        )
      }
      const first = one.words[0] as string
      triggers.set(first, [...(triggers.get(first) ?? []), one])
    }
  }
  const classes = new Map(
    entries.map((entry) => [
      entry.class,
      {
        class: entry.class,
        family: entry.family,
        specialises: entry.specialises ?? null,
        weapons: entry.weapons ?? null,
      },
    ]),
  )
  return { classes, triggers, lists }
}
