import type { Account, Dependence } from '../incident.ts'

/** How one account rests on another; the other's name follows. */
export const HOW: Readonly<Record<Dependence['how'], string>> = {
  'heard-only-through': 'heard only through',
  quotes: 'quotes',
  copies: 'copies',
  'vague-plural': 'unnamed voices beside',
}

/** Why an account is one of the independent origins, or is none. */
export type Standing = Account['independence'] | 'comment' | 'outlet' | 'document' | 'nobody-named' | 'not-counted'

/** A standing as it is shown behind "counted: " or "not counted: ". "No link found" is no proof of independence. */
export const STANDING: Readonly<Record<Standing, string>> = {
  'first-hand': 'first-hand',
  'no-link-found': 'no link found',
  dependent: 'dependent',
  comment: 'comments only',
  outlet: 'an outlet in its own voice',
  document: 'a document that only relays',
  'nobody-named': 'nobody is named',
  'not-counted': 'not counted',
}
