import { expect, it } from 'vitest'
import { readAlone, Unreadable } from '#run/read-alone'
import { lexicon } from '../support/reading.ts'

const SAID = 'A drone hit a barn in Port Sorrel on Tuesday, Mayor Ana Belm said. '

it('a short text, a long one and the source of a page give their claims, each report with what is known of it', async () => {
  const words = lexicon()
  const short = await readAlone(SAID, { publisher: 'Gazette' }, words)
  expect(short.reports).toMatchObject([{ publisher: 'Gazette' }])
  expect(short.claims.length).toBeGreaterThan(0)
  const page = await readAlone(`<!doctype html><title>Barn hit</title><article><p>${SAID}</p></article>`, {}, words)
  expect(page.reports[0]?.text).not.toMatch(/</)
  const long = await readAlone(
    `${SAID}\n\n${'It was quiet in the harbour, and nothing else was heard. '.repeat(250)}`,
    {},
    words,
  )
  expect(long.claims.map(({ event }) => event.class)).toEqual(short.claims.map(({ event }) => event.class))
})

it('a text that takes too long is given up, with what to do', async () => {
  const endless = SAID.repeat(4000)
  const begun = performance.now()
  await expect(readAlone(endless, {}, lexicon(), 1500)).rejects.toThrow(Unreadable)
  expect(performance.now() - begun).toBeLessThan(15_000)
})
