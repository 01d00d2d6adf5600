import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Stance } from '#model/claim'
import { dataFolder } from './files.ts'

/** Lemmas in a row; a phrase of one word is one word. */
export type Phrase = readonly string[]

/** Words that attribute, hold back, deny and speak: `data/attribution/`. */
export interface AttributionLexicon {
  /** Reporting verb → stance of its subject. */
  readonly verbs: ReadonlyMap<string, Stance>
  /** Verbs that report with a noun phrase ("put the toll at 17"), with the words of which one must follow; none = any. */
  readonly objectVerbs: ReadonlyMap<string, ReadonlySet<string>>
  readonly quotingVerbs: ReadonlySet<string>
  /** "according to" …, by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly passiveVerbs: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly showing: ReadonlySet<string>
  readonly showVerbs: ReadonlySet<string>
  readonly vague: ReadonlySet<string>
  readonly outlet: readonly Phrase[]
  readonly hedges: ReadonlyMap<string, readonly Phrase[]>
  readonly modals: ReadonlySet<string>
  readonly negation: ReadonlySet<string>
  readonly future: ReadonlySet<string>
  /** Kind of unreality (planned, hypothetical …) and its phrases, by first word. */
  readonly unreal: ReadonlyMap<string, readonly { readonly kind: string; readonly phrase: Phrase }[]>
  /** Verbs that attribute anything, an attitude too: "active that", "passive to" … (voice and what follows) → lemmas. */
  readonly attributing: ReadonlyMap<string, ReadonlySet<string>>
  /** Noun that can speak → kind of source. */
  readonly speakers: ReadonlyMap<string, string>
}

const phrase = (words: string): Phrase => String(words).split(' ')

/** "put + at on" → the verb, and the words of which one must follow it. */
function objectVerb(entry: string): [string, ReadonlySet<string>] {
  const [verb = entry, needs = ''] = entry.split(' + ')
  return [verb, new Set(needs.split(' ').filter(Boolean))]
}

function byFirst<T>(items: readonly T[], phraseOf: (item: T) => Phrase): Map<string, T[]> {
  const index = new Map<string, T[]>()
  for (const item of items) {
    const first = phraseOf(item)[0] ?? ''
    index.set(first, [...(index.get(first) ?? []), item])
  }
  return index
}

/** Loads the words of attribution. Throws when a file is missing. */
export function loadAttribution(): AttributionLexicon {
  const read = (file: string) => parse(readFileSync(join(dataFolder, 'attribution', file), 'utf8'))
  const cues = read('cues.yaml')
  const certainty = read('certainty.yaml')
  const attributing = Object.entries(read('attributing.yaml') as Record<string, Record<string, string[]>>)
  const speakers = read('speakers.yaml') as Record<string, string[]>
  const stances = Object.entries(cues.verbs as Record<Stance, string[]>)
  const unreal = Object.entries(certainty.unreal as Record<string, string[]>)
  return {
    verbs: new Map(stances.flatMap(([stance, verbs]) => verbs.map((verb) => [verb, stance as Stance] as const))),
    objectVerbs: new Map((cues.object as string[]).map(objectVerb)),
    quotingVerbs: new Set(cues.quoting as string[]),
    phrases: byFirst((cues.phrases.says as string[]).map(phrase), (item) => item),
    passiveVerbs: new Set(cues.passive as string[]),
    nouns: new Set(cues.nouns as string[]),
    showing: new Set(cues.showing as string[]),
    showVerbs: new Set(cues['show-verbs'] as string[]),
    vague: new Set(cues.vague as string[]),
    outlet: (cues.outlet as string[]).map(phrase),
    hedges: byFirst((certainty.hedged as string[]).map(phrase), (item) => item),
    modals: new Set(certainty.modals as string[]),
    negation: new Set(certainty.negation as string[]),
    future: new Set(certainty.future as string[]),
    unreal: byFirst(
      unreal.flatMap(([kind, phrases]) => phrases.map((words) => ({ kind, phrase: phrase(words) }))),
      (item) => item.phrase,
    ),
    attributing: new Map(
      attributing.flatMap(([voice, lists]) =>
        Object.entries(lists).map(([follows, lemmas]) => [`${voice} ${follows}`, new Set(lemmas)] as const),
      ),
    ),
    // The first kind that names a noun wins: "group" is an armed group before it is anything else.
    speakers: new Map(
      Object.entries(speakers)
        .reverse()
        .flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const)),
    ),
  }
}
