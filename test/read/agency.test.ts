import { describe, expect, it } from 'vitest'
import { findAgency, type Tagged } from '#read/field/agency'

const bare: Tagged = {
  text: 'Two boats sank off Tarn, the harbour master said.',
  title: null,
  publisher: null,
  byline: null,
}

const leads: readonly (readonly [text: string, agency: string])[] = [
  ['(AP) - Two boats sank off Tarn.', 'AP'],
  ['(MENAFN- UkrinForm) Two boats sank off Tarn.', 'Ukrinform'],
  ['TARN, May 4 (Reuters) - Two boats sank.', 'Reuters'],
  ['TARN (AP) — Two boats sank.', 'AP'],
  ['Port Tarn, May 4, 2031 (AFP) – Two boats sank.', 'AFP'],
  ['TARN, May 4. /TASS/. Two boats sank.', 'TASS'],
  ['Reuters — Two boats sank off Tarn.', 'Reuters'],
  ['dpa - Two boats sank.', 'dpa'],
  ['Boats sink in storm\n\nTARN, May 4 (Xinhua) -- Two boats sank.', 'Xinhua'],
  ['TARN (Agence France-Presse) — Two boats sank.', 'AFP'],
  ['TARN, May 4 (KQN) - Two boats sank.', 'KQN'],
  ['Tarn (Velandria News Agency) — Two boats sank.', 'Velandria News Agency'],
  ['TARN. May 4. Interfax-Ukraine – Two boats sank.', 'Interfax-Ukraine'],
]

const closes: readonly (readonly [text: string, agency: string])[] = [
  ['Two boats sank off Tarn.\n\n- Ukrinform', 'Ukrinform'],
  ['Two boats sank off Tarn.\n\n(AFP)', 'AFP'],
  ['Two boats sank off Tarn. (dpa)', 'dpa'],
  ['Two boats sank off Tarn. – Reuters', 'Reuters'],
  ['Two boats sank off Tarn.\n\n© AFP 2031', 'AFP'],
  ['Two boats sank off Tarn.\n\nAFP/AP', 'AFP'],
  ['Two boats sank off Tarn.\n\nSource: Anadolu Agency', 'Anadolu'],
]

const around: readonly (readonly [tagged: Partial<Tagged>, agency: string])[] = [
  [{ publisher: 'AFP (via Yahoo News)' }, 'AFP'],
  [{ publisher: 'Tarn Gazette (via Yahoo News)' }, 'Tarn Gazette'],
  [{ publisher: 'Ukrinform (via MENAFN)' }, 'Ukrinform'],
  [{ publisher: 'Sott.net (RT)' }, 'RT'],
  [{ byline: 'Jane Roe, Associated Press' }, 'AP'],
  [{ byline: 'Jane Roe | Reuters' }, 'Reuters'],
  [{ byline: 'By Reuters Staff' }, 'Reuters'],
  [{ byline: 'AFP' }, 'AFP'],
  [{ title: 'Two boats sink off Tarn - Interfax', publisher: 'Tarn Gazette' }, 'Interfax'],
]

const noTag: readonly Partial<Tagged>[] = [
  { text: 'Reuters reported that two boats sank off Tarn.' },
  { text: 'The harbour master (AP) said so: two boats sank.' },
  { text: 'Two boats sank, the Tarn Port Authority (TPA) said.' },
  { text: 'Two boats sank, he told AFP.' },
  { text: 'Tarn - two boats sank.' },
  { text: 'DUBAI (UAE) - Two boats sank.' },
  { text: 'Tarn (formerly Lim) - two boats sank.' },
  { text: 'The Tarn Port Authority (TPA) says that two boats sank.' },
  { text: 'Two boats sank.\n\nsta' },
  { publisher: 'The Times (London)' },
  { publisher: 'Reuters' },
  { byline: 'Jane Roe' },
  { title: 'Two boats sink – Reuters', publisher: 'Reuters' },
  { text: '' },
]

describe('agency', () => {
  it.each(leads)('opening: %j', (text, agency) => expect(findAgency({ ...bare, text })).toBe(agency))
  it.each(closes)('close: %j', (text, agency) => expect(findAgency({ ...bare, text })).toBe(agency))
  it.each(around)('%j is from %s', (tagged, agency) => expect(findAgency({ ...bare, ...tagged })).toBe(agency))
  it.each(noTag)('does not take one from %j', (tagged) => expect(findAgency({ ...bare, ...tagged })).toBeNull())
  it('takes the words’ own tag before the publisher’s', () => {
    expect(findAgency({ ...bare, text: 'TARN (AP) — Boats sank.', publisher: 'Sott.net (RT)' })).toBe('AP')
  })
})
