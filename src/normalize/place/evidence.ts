import type { Place } from '#lexicon/gazetteer'
import type { Candidate } from './find-candidates.ts'
import { liesIn, type Scene } from './scene.ts'

/** The reading a candidate has by itself: the most populous that its bare words may mean. */
function plainReading(candidate: Candidate, scene: Scene): Place | null {
  const plain = candidate.readings.find((reading) => reading.use === 'name' || reading.use === 'other')
  const base = plain ?? candidate.readings.find((reading) => reading.use === 'base')
  return base ? scene.place(base.record) : null
}

/** Call letters of stations in North America. */
const CALL_LETTERS = /^[KW][A-Z]{2,3}$/
/** Inhabitants from which on a town in capitals is no station: "KYIV". */
const KNOWN_IN_CAPITALS = 200_000

const WIDE = new Set(['country', 'province', 'continent', 'region'])

function ofItself(candidate: Candidate, scene: Scene): string[] {
  const place = plainReading(candidate, scene)
  if (!place) return ['short']
  const names: string[] = [`kind.${place.kind}`]
  const own = candidate.readings.some((reading) => reading.record === place.record && reading.use === 'name')
  if (!own) names.push('other-name')
  if (place.kind === 'settlement' || place.kind === 'section') {
    names.push(`size.${Math.min(6, Math.max(2, Math.floor(Math.log10(place.population + 1))))}`)
    if (place.rank === 3) names.push('capital')
  }
  if (candidate.to - candidate.from > 1) names.push('long')
  if (candidate.alike) names.push('alike')
  const first = scene.words[candidate.from]
  const single = candidate.to - candidate.from === 1
  const { common } = scene.lists
  const plain = common.has(candidate.folded)
  if (single && plain) names.push(first?.opens ? 'common.opens' : 'common')
  else if (first?.opens) names.push('opens')
  if (single && first?.upper) names.push(first.text.length < 4 ? 'letters' : 'upper')
  if (single && candidate.folded.length < 4) names.push('tiny')
  if (single && scene.lists.firstNames.has(candidate.folded)) names.push('first-name')
  if (scene.people.has(scene.words[candidate.to - 1]?.key ?? '')) names.push('person')
  if (place.kind !== 'country' && scene.spoken.has(place.country ?? '')) names.push('country.spoken')
  if ((scene.repeats.get(candidate.folded) ?? 0) > 1) names.push('repeats')
  const line = scene.lines[candidate.from]
  if (single && line !== 'upper' && CALL_LETTERS.test(first?.text ?? '') && place.population < KNOWN_IN_CAPITALS)
    names.push('call-letters')
  if (line !== 'prose') names.push(`line.${line}`)
  return names
}

function before(candidate: Candidate, scene: Scene): string[] {
  const { words, lists } = scene
  const first = words[candidate.from]
  const word = words[candidate.from - 1]
  if (!first || !word) return ['before.nothing']
  if (first.gap === 'hyphen') return ['before.hyphen']
  if (first.gap !== 'space') return []
  const prose = scene.lines[candidate.from] === 'prose'
  const small =
    !word.capital || (word.opens && (lists.functions.has(word.key) || lists.locatives.has(word.key))) || !prose
  if (lists.titles.has(word.key)) return ['before.title']
  if (small && lists.locatives.has(word.key)) return ['before.locative']
  if (small && word.key === 'of') {
    const kind = words[candidate.from - 2]
    if (kind && lists.divisionsOf.has(kind.key)) return ['before.division-of']
    return [kind?.capital && !kind.opens ? 'before.of-capital' : 'before.of']
  }
  if (small && (lists.weakLocatives.has(word.key) || lists.strikes.has(word.key))) return ['before.weak']
  if (lists.directions.has(word.key)) return ['before.direction']
  if (small && word.key === 'the') return ['before.the']
  if (small && (word.key === 'and' || word.key === 'or')) return ['before.and']
  if (lists.firstNames.has(word.key) && word.capital) return ['before.first-name']
  if (word.capital && !small) {
    if (lists.countries.byAdjective.has(word.text)) return ['before.demonym']
    return [word.opens && lists.common.has(word.key) ? 'before.opening' : 'before.capital']
  }
  return /^\d/.test(word.key) ? ['before.number'] : ['before.small']
}

function after(candidate: Candidate, scene: Scene): string[] {
  const { words, lists } = scene
  const last = words[candidate.to - 1]
  const word = words[candidate.to]
  if (!word || !last) return ['after.nothing']
  const names: string[] = []
  if (last.possessive) names.push('possessive')
  if (word.gap === 'hyphen') return [...names, lists.hyphened.has(word.key) ? 'after.hyphened' : 'after.hyphen']
  if (word.gap === 'comma') names.push('after.comma')
  if (word.gap !== 'space') return names
  const prose = scene.lines[candidate.from] === 'prose'
  const capital = word.capital && prose
  if (lists.divisions.has(word.key) && !(capital && lists.organisations.has(word.key))) {
    return [...names, capital ? 'after.Division' : 'after.division']
  }
  const wide = WIDE.has(plainReading(candidate, scene)?.kind ?? '') ? '.wide' : ''
  // "Nelson Court", but "Florida Highway Patrol" and "Douglas County Road 4".
  const isStreet = word.capital && !last.possessive && lists.streets.has(word.key)
  if (isStreet && wide === '' && !lists.divisions.has(last.key)) return [...names, 'after.Street']
  if (lists.speech.has(word.key)) return [...names, `after.speech${wide}`]
  if (capital && !last.possessive) {
    if (lists.carriers.has(word.key)) return [...names, 'after.Carrier']
    if (lists.organisations.has(word.key)) return [...names, `after.Organisation${wide}`]
    if (lists.sites.has(word.key)) return [...names, `after.Site${wide}`]
    if (lists.countries.byAdjective.has(word.text)) return [...names, 'after.demonym']
    const joined = (scene.candidateAt[candidate.to] ?? -1) >= 0
    return [...names, joined ? 'after.place' : `after.capital${wide}`]
  }
  if (lists.holders.has(word.key)) return [...names, 'after.holder']
  if (lists.sites.has(word.key)) return [...names, 'after.site']
  return names
}

function besideOthers(at: number, scene: Scene): string[] {
  const candidate = scene.candidates[at]
  const next = scene.candidates[at + 1]
  const last = scene.candidates[at - 1]
  if (!candidate) return []
  const names: string[] = []
  if (next && next.from === candidate.to && scene.words[next.from]?.gap === 'comma') {
    names.push(liesIn(candidate, next, scene) ? 'in-next' : 'list')
  }
  if (last && last.to === candidate.from && scene.words[candidate.from]?.gap === 'comma') {
    names.push(liesIn(last, candidate, scene) ? 'holds-last' : 'list')
  }
  return names
}

/** Names of all evidence, for and against, that the candidate at `at` is a place: each has a weight in data/place/evidence.tsv. */
export function evidenceOf(at: number, scene: Scene): string[] {
  const candidate = scene.candidates[at]
  if (!candidate) return []
  const itself = ofItself(candidate, scene)
  const lead = before(candidate, scene)
  // "in Sake": a common word with a capital after "in" is a name.
  const located = itself.includes('common') && lead.includes('before.locative') ? ['common.located'] : []
  return ['always', ...itself, ...lead, ...located, ...after(candidate, scene), ...besideOthers(at, scene)]
}
