import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { SourceKind } from '#model/source'
import { dataFolder } from './files.ts'

/** How bodies and persons are named: `data/actors/`, and the nouns that speak of `data/attribution/`. */
export interface ActorLexicon {
  /** Spelling of what a ministry is of ("defense") → the one used ("Defence"). */
  readonly subjects: ReadonlyMap<string, string>
  /** Noun for a country's forces or government → the body's name after the adjective. */
  readonly forces: ReadonlyMap<string, string>
  readonly titles: ReadonlySet<string>
  readonly ties: ReadonlySet<string>
  /** Names of agencies and outlets, lower case. */
  readonly media: ReadonlySet<string>
  /** Noun → kind of source. */
  readonly kinds: ReadonlyMap<string, SourceKind>
}

/** Loads the lists of bodies. Throws when a file is missing. */
export function loadActors(): ActorLexicon {
  const bodies = parse(readFileSync(join(dataFolder, 'actors', 'bodies.yaml'), 'utf8'))
  const speakers = parse(readFileSync(join(dataFolder, 'attribution', 'speakers.yaml'), 'utf8')) as Record<
    SourceKind,
    string[]
  >
  const kinds = (Object.entries(speakers) as [SourceKind, string[]][]).reverse()
  return {
    subjects: new Map(
      (bodies.subjects as string[][]).flatMap(([used = '', ...others]) =>
        [used, ...others].map((one) => [one.toLowerCase(), used] as const),
      ),
    ),
    forces: new Map(Object.entries(bodies.forces as Record<string, string>)),
    titles: new Set(bodies.titles as string[]),
    ties: new Set(bodies.ties as string[]),
    media: new Set((bodies.media as string[]).map((name) => name.toLowerCase())),
    kinds: new Map(kinds.flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const))),
  }
}
