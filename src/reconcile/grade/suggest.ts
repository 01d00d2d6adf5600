import type { Suggestion } from '#model/incident'
import { admiralty } from './admiralty.ts'
import { airwars } from './airwars.ts'
import type { Graded } from './graded.ts'

/** Grades suggested with reasons for and against (contract rule 7). Scales: docs/standards, Airwars and NATO's Admiralty code. */
export const suggest = (graded: Graded): Suggestion[] =>
  [airwars(graded), admiralty(graded)].filter((one) => one !== null)
