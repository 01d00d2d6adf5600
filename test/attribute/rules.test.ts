import { describe, expect, it } from 'vitest'
import { framesOf, traceOf } from '../support/reading.ts'

/** A rule of src/attribute/cue: texts with every act of saying in them, and texts in which it finds none. All made up. */
interface Table {
  readonly reads: readonly (readonly [text: string, ...frames: string[]])[]
  readonly doesNot: readonly string[]
}

const RULES: Readonly<Record<string, Table>> = {
  says: {
    reads: [
      ['The mayor said that two people were killed.', 'says · The mayor · said · says · two people were killed'],
      ['Two people were killed, the mayor said.', 'says · the mayor · said · says · Two people were killed'],
      [
        'Two people were killed, said Ana Brandt, head of the district council.',
        'says · Ana Brandt, head of the district council · said · says · Two people were killed',
      ],
      [
        '“Two people were killed,” the governor told reporters on Tuesday.',
        'says · the governor · told · says · “Two people were killed,”',
      ],
      [
        'Two officers, she said, were killed in the blast.',
        'says · she · said · says · Two officers … were killed in the blast',
      ],
      [
        'The ministry on Friday also said four people had been killed.',
        'says · The ministry · said · says · four people had been killed',
      ],
      [
        'The ministry blamed the rebels for the raid and said four people had been killed.',
        'says · The ministry · blamed · says · the rebels for the raid',
        'says · The ministry · said · says · four people had been killed',
      ],
      [
        'The army denied that its aircraft flew, and said that nobody was killed.',
        'says · The army · denied · denies · its aircraft flew',
        'says · The army · said · says · nobody was killed',
      ],
      [
        'The official said that some escaped and a witness said that others were shot.',
        'says · The official · said · says · some escaped',
        'says · a witness · said · says · others were shot',
      ],
      ['Two engineers said the dam had burst.', 'says · Two engineers · said · says · the dam had burst'],
      ['“They burned the school,” she went on.', 'says · she · went on · says · “They burned the school,”'],
      [
        'Jon Haller, who confirmed the raid, said two people were killed.',
        'says · Jon Haller, who confirmed the raid · said · says · two people were killed',
      ],
      ['The commander put the toll at 17.', 'says · The commander · put · says · the toll at 17'],
      ['The police chief had spoken of three dead.', 'says · The police chief · had spoken · says · of three dead'],
      [
        'The group claimed responsibility for the bombing.',
        'says · The group · claimed · says · responsibility for the bombing',
      ],
      [
        'The ministry neither confirmed nor denied that a strike had taken place.',
        'says · The ministry · confirmed · withheld · nor denied that a strike had taken place',
        'says · The ministry · denied · withheld · a strike had taken place',
      ],
      [
        'The governor did not say how many had been killed.',
        'says · The governor · did not say · withheld · many had been killed',
      ],
      [
        "The ministry rejected the general's account of the raid.",
        "says · The ministry · rejected · denies · the general's account of the raid",
      ],
      [
        'Residents told the Harbour Gazette that shells had hit the market.',
        'says · Residents · told · says · shells had hit the market',
      ],
      [
        'The council, in a statement on Monday, said the bridge had been mined.',
        'says · The council, in a statement on Monday · said · says · the bridge had been mined',
      ],
      [
        'Relatives of two of the dead said the men had been shot.',
        'says · Relatives of two of the dead · said · says · the men had been shot',
      ],
      ['Brant, 43, said two shells hit the school.', 'says · Brant, 43 · said · says · two shells hit the school'],
      [
        'The minister announced on television that the rebels had been defeated.',
        'says · The minister · announced · says · the rebels had been defeated',
      ],
      ['The army says it shot down nine drones.', 'says · The army · says · says · it shot down nine drones'],
    ],
    doesNot: [
      'The mayor put out the fire.',
      'The clock showed ten past four.',
      'The union rejected the demands of the management.',
      'He found his brother in the cellar.',
      'It goes without saying.',
      'Five men accused of murder were killed.',
      'No group has claimed responsibility.',
    ],
  },
  'according-to': {
    reads: [
      [
        'According to the ministry, two people were killed.',
        'according-to · the ministry · According to · says · two people were killed',
      ],
      [
        'Two people were killed, according to local officials.',
        'according-to · local officials · according to · says · Two people were killed',
      ],
      [
        'The convoy was ambushed, the channel wrote, citing a teacher who saw it.',
        'according-to · a teacher · citing · says · The convoy was ambushed, the channel wrote … who saw it',
        'says · the channel · wrote · says · The convoy was ambushed … citing a teacher who saw it',
      ],
      [
        'With reference to the general staff, the agency writes that nine drones were downed.',
        'according-to · the general staff · With reference to · says · the agency writes that nine drones were downed',
        'says · the agency · writes · says · nine drones were downed',
      ],
      [
        'As per the police, two people were killed.',
        'according-to · the police · As per · says · two people were killed',
      ],
    ],
    doesNot: ['The plan went according to schedule.'],
  },
  passive: {
    reads: [
      [
        'The army was reported to have attacked the town.',
        'passive · - · was reported · says · The army was reported to have attacked the town',
      ],
      [
        'Two people are believed to have been killed.',
        'passive · - · are believed · says · Two people are believed to have been killed',
      ],
      ['It was reported that two people were killed.', 'passive · - · was reported · says · two people were killed'],
      [
        'Four trucks are said to have been burned and a driver was believed to be missing.',
        'passive · - · are said · says · Four trucks are said to have been burned',
        'passive · - · was believed · says · a driver was believed to be missing',
      ],
      [
        'The bridge was reported by two agencies to have been hit.',
        'passive · two agencies · was reported · says · The bridge was reported by two agencies to have been hit',
      ],
      [
        'As many as five workers are feared dead.',
        'passive · - · are feared · says · As many as five workers are feared dead',
      ],
    ],
    doesNot: ['The bridge was known for its arches.', 'He was told off by the teacher.'],
  },
  participle: {
    reads: [
      [
        'The general praised his men, adding that two of them were wounded.',
        'participle · The general · adding · says · two of them were wounded',
      ],
      [
        '“France confirms nothing,” the minister said, adding that his country sends no troops.',
        'participle · the minister · adding · says · his country sends no troops',
        'says · the minister · said · says · “France confirms nothing,” … adding that his country sends no troops',
      ],
    ],
    doesNot: ['The truck left, adding to the traffic.'],
  },
  showing: {
    reads: [
      [
        'A video captured two explosions over the port.',
        'showing · A video · captured · says · two explosions over the port',
      ],
      [
        'Footage of the strike showed multiple explosions at the depot.',
        'says · Footage of the strike · showed · says · multiple explosions at the depot',
      ],
      [
        'Satellite images show that the hangar was destroyed.',
        'says · Satellite images · show · says · the hangar was destroyed',
      ],
      [
        'A leaked report suggests two guards were shot.',
        'says · A leaked report · suggests · says · two guards were shot',
      ],
    ],
    doesNot: ['The actor showed up late.'],
  },
  'noun-cue': {
    reads: [
      [
        'Claims that two pilots were captured spread quickly.',
        'noun-cue · - · Claims · says · two pilots were captured spread quickly',
      ],
      [
        "The ministry's claim that two pilots were captured was repeated.",
        'noun-cue · The ministry · claim · says · two pilots were captured was repeated',
      ],
      [
        'It came after reports from a doctor and a nurse that dozens were hurt.',
        'noun-cue · a doctor and a nurse · reports · says · dozens were hurt',
      ],
    ],
    doesNot: ['The report was long.'],
  },
  emerged: {
    reads: [
      ['It later emerged that two officers were hurt.', 'emerged · - · emerged · says · two officers were hurt'],
      ['It transpired that the bridge had been mined.', 'emerged · - · transpired · says · the bridge had been mined'],
    ],
    doesNot: ['He emerged from the cellar.'],
  },
  'headline-dash': {
    reads: [
      ['Two killed in strike on port – Reports', 'headline-dash · Reports · – · says · Two killed in strike on port'],
      [
        'Depot destroyed by drones - Defence Ministry',
        'headline-dash · Defence Ministry · - · says · Depot destroyed by drones',
      ],
    ],
    doesNot: ['The port – a large one – was hit.', 'Long-range drones hit depot'],
  },
  'speaker-colon': {
    reads: [
      [
        'Governor: two people killed in overnight shelling',
        'speaker-colon · Governor · : · says · two people killed in overnight shelling',
      ],
      ['Ministry: 12 killed', 'speaker-colon · Ministry · : · says · 12 killed'],
    ],
    doesNot: ['Details: two people were killed.', 'At 10:30 two people were killed.'],
  },
}

describe.each(Object.entries(RULES))('%s', (rule, { reads, doesNot }) => {
  it.each(reads)('reads %s', (text, ...frames) => {
    expect(framesOf(text), traceOf(text)).toEqual(frames)
  })
  it('is the rule that its table shows', () => {
    expect(reads.flatMap(([, ...frames]) => frames).some((frame) => frame.startsWith(`${rule} ·`))).toBe(true)
  })
  it.each(doesNot)('does not read %s', (text) => {
    expect(
      framesOf(text).filter((frame) => frame.startsWith(`${rule} ·`)),
      traceOf(text),
    ).toEqual([])
  })
})
