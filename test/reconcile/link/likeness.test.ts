import { describe, expect, it } from 'vitest'
import { candidates } from '#reconcile/link/candidates'
import { areOthers, detailsOf } from '#reconcile/link/details'
import { compare, inWords, oddsOf } from '#reconcile/link/likeness'
import { type Profile, profileOf } from '#reconcile/link/profile'
import { rarityOf } from '#reconcile/link/rarity'
import { count, on, reading } from '../../support/claims.ts'
import { lexicon } from '../../support/reading.ts'
import { day, tarn, velm } from '../cast.ts'

const rarity = rarityOf(lexicon().words)

type Told = Parameters<typeof reading>[1][number]

/** The profile of a report of one claim. */
function profile(
  words: string,
  told: Omit<Told, 'words'> = { when: day, where: tarn },
  published = '2031-03-11',
): Profile {
  const { report, claims } = reading(words, [{ class: 'shooting', ...told, words }], { published })
  const found = profileOf(report, claims, rarity)
  if (!found) throw new Error('no profile')
  return found
}

const FIRST = 'Milo Tarrant, 34, was shot dead outside the Corvane bakery in Tarn on Tuesday, police said.'
const AGAIN = 'Police in Tarn have named the man killed beside the Corvane bakery on Tuesday as Milo Tarrant, 34.'

const odds = (a: Profile, b: Profile): number => oddsOf(compare(a, b))

describe('likeness', () => {
  it('of two tellings is above that of two shootings in one town in one week', () => {
    const other = profile('Ida Quell, 19, was shot in the leg at a bus stop in Tarn, police said.', {
      when: on('2031-03-14'),
      where: tarn,
    })
    expect(odds(profile(FIRST), profile(AGAIN))).toBeGreaterThan(-3)
    expect(odds(profile(FIRST), other)).toBeLessThan(-3)
  })

  it.each<[string, Profile]>([
    ['another day', profile(AGAIN, { when: on('2031-03-20'), where: tarn })],
    ['the next day', profile(AGAIN, { when: on('2031-03-11'), where: tarn })],
    ['another place', profile(AGAIN, { when: day, where: { ...velm, lat: 60, lon: 60 } })],
    ['weeks later', profile(AGAIN, { when: day, where: tarn }, '2031-05-11')],
    ['other ages', profile(AGAIN.replace('34', '61'))],
    ['other names', profile(AGAIN.replace('Milo Tarrant', 'Ossip Wendell'))],
  ])('falls with %s', (_what, other) => {
    expect(odds(profile(FIRST), other)).toBeLessThan(odds(profile(FIRST), profile(AGAIN)))
  })

  it('of notices of one form on two days is low, whatever words they share', () => {
    const notice = (iso: string) => profile('Shelling of Tarn: two wounded.', { when: on(iso), where: tarn }, iso)
    expect(odds(notice('2031-03-10'), notice('2031-03-12'))).toBeLessThan(-3)
    expect(odds(notice('2031-03-10'), notice('2031-03-11'))).toBeLessThan(-3)
  })

  it('rises with the same number of dead', () => {
    const two = { when: day, where: tarn, counts: [count('killed', 2)] }
    expect(odds(profile(FIRST, two), profile(AGAIN, two))).toBeGreaterThan(odds(profile(FIRST), profile(AGAIN)))
  })

  it('is the same both ways, and says why without names', () => {
    const [a, b] = [profile(FIRST), profile(AGAIN)]
    expect(odds(a, b)).toBe(odds(b, a))
    expect(inWords(compare(a, b))).toMatch(
      /^reports alike in \d+ % of their rarer words, rare names in common, same day, same place$/,
    )
    expect(inWords(compare(a, b))).not.toContain('arrant')
  })
})

describe('profiles', () => {
  it('leave out what stands far from the events: "Sign up"', () => {
    const text = `${FIRST}\n\nThe street was closed.\n\nRead more.\n\nSubscribe to our Zanzibar newsletter.`
    const { report, claims } = reading('x', [{ class: 'shooting', when: day, where: tarn, words: text }])
    const own = profileOf(report, claims, rarity)
    const plain = profileOf({ ...report, text: `${FIRST}\n\nThe street was closed.` }, claims, rarity)
    expect(own?.words).toEqual(plain?.words)
  })

  it('there is none without an event', () => {
    const { report, claims } = reading('x', [{ class: 'production' }])
    expect(profileOf(report, claims, rarity)).toBeNull()
  })
})

describe('details', () => {
  const details = (text: string) => detailsOf([text], new Set(['milo', 'tarrant', 'ida', 'quell']), () => true)
  it.each([
    ['Milo Tarrant, 34, and a 9-year-old', 'ages', ['34', '9']],
    ['at 9:53 p.m. and 21:10, not 25:70', 'clocks', ['1313', '1270']],
    ['about 9 a.m.', 'clocks', ['540']],
    ['on West Fifth Avenue near 9th Street', 'streets', ['fifth', '9th']],
    ['said Milo Tarrant and Ida B. Quell of Tarn', 'fullNames', ['milo tarrant', 'ida quell']],
    ['in 1934, the first', 'ages', []],
    ['Milo of Tarrant', 'fullNames', []],
  ] as const)('%s', (text, kind, expected) => {
    expect([...details(text)[kind]]).toEqual(expected)
  })

  it('are others only where both give some', () => {
    expect(areOthers(new Set(['a']), new Set(['b']))).toBe(true)
    expect(areOthers(new Set(['a']), new Set(['a', 'b']))).toBe(false)
    expect(areOthers(new Set(), new Set(['b']))).toBe(false)
  })
})

describe('candidates', () => {
  const far = { when: on('2030-01-01'), where: velm }
  const others = Array.from({ length: 40 }, (_, at) =>
    profile(
      `A man was shot near Ulm${'abcdefghij'[at % 10]}ora Gate${'klmnopqrst'[Math.floor(at / 4)]}een.`,
      far,
      '2030-01-02',
    ),
  )
  it('are pairs that share two rare names at any time, each once', () => {
    const pairs = [...candidates([profile(FIRST), profile(AGAIN, far, '2032-03-11'), ...others])]
    expect(pairs.filter(([a]) => a === 0)).toEqual([[0, 1]])
    expect(new Set(pairs.map(String)).size).toBe(pairs.length)
  })
})
