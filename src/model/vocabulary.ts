/** The nearest value of each vocabulary of the field to one class of event; null where there is none. */
export interface ClassCodes {
  /** Classes of one family can tell of the same thing. */
  readonly family: string
  /** ACLED sub-event type. */
  readonly acled: string | null
  /** PLOVER event, and its mode after a space. */
  readonly plover: string | null
  /** CAMEO code. */
  readonly cameo: string | null
  /** Airwars strike type. */
  readonly airwars: string | null
}

/** A country as standards name it. */
export interface CountryCodes {
  /** Usual English name. */
  readonly name: string
  /** ISO 3166-1 alpha-3; null where the standard has none (Kosovo's XKX is no part of it). */
  readonly alpha3: string | null
  /** ISO 3166-1 numeric, three digits. */
  readonly numeric: string | null
}

/** What exports need to know beside a ledger: how our words are said in the vocabularies of the field. A plain value, so that exporters stay pure. */
export interface Vocabulary {
  /** By class of event. */
  readonly classes: ReadonlyMap<string, ClassCodes>
  /** By ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, CountryCodes>
}
