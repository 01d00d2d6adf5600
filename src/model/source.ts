import type { SetReliability } from './reviewed.ts'

export type SourceKind =
  | 'government'
  | 'military'
  | 'official'
  | 'emergency-services'
  | 'prosecutor'
  | 'police'
  | 'armed-group'
  | 'medical'
  | 'media'
  | 'ngo'
  | 'international-organisation'
  | 'witness'
  | 'anonymous'
  | 'document'
  | 'footage'
  | 'expert'
  | 'person'

/** Someone, or something, that is said to have said something; outlets included. */
export interface Source {
  readonly id: string
  /** Canonical: "Oleh Syniehubov", "Russian Ministry of Defence", "unnamed Russian sources". */
  readonly name: string
  readonly kind: SourceKind
  /** The body it speaks for: an Actor's id. */
  readonly actor: string | null
  /** The side of the conflict it belongs to, when it belongs to one. */
  readonly party: string | null
  /** What the party rests on: the words for the source, the place where it holds office, the data, a decision of the user. */
  readonly partyBasis: 'stated' | 'implied' | 'data' | 'user' | null
  /** false for "local residents", "Western sources". */
  readonly named: boolean
  /** A public body or office-holder; a private person is never joined across reports. */
  readonly public: boolean
  readonly aliases: readonly string[]
  /** How reliable a person holds it to be; absent when nobody said, and never suggested. */
  readonly reliability?: SetReliability
}

/** A body that is said to have done or suffered something. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly party: string | null
  readonly partyBasis: 'stated' | 'data' | 'user' | null
}
