import { describe, expect, test } from 'vitest'
import { loadCounts } from '#lexicon/counts'
import { readCounts } from '#normalize/count/read-counts'

const words = loadCounts()

/** "killed 60..null in 0": what, bounds, the count it is part of, its kind unless total. */
const read = (text: string): string =>
  readCounts(text, words)
    .map(({ what, min, max, within, kind }) => {
      const whole = within === null ? '' : ` in ${within}`
      return `${what} ${min}..${max}${whole}${kind === 'total' ? '' : ` ${kind}`}`
    })
    .join(' | ')

describe('readCounts(text)', () => {
  test.each([
    // subjects
    ['Two guards were injured.', 'wounded 2..2'],
    ['Eleven people are now known to have been hurt.', 'wounded 11..11'],
    ['25 people died and more than 100 were hurt.', 'killed 25..25 | wounded 101..null'],
    ['Fifteen women and two men were hurt.', 'wounded 15..15 | wounded 2..2'],
    ['Over 20 fishermen were taken to hospitals.', 'hospitalised 21..null'],
    ['Five rowers died on the spot and eight succumbed to burns.', 'killed 5..5 | killed 8..8'],
    ['Three of these people were helped at the scene.', 'treated-on-site 3..3'],
    ['Medics are helping four people with minor injuries.', 'wounded 4..4'],
    ['Police took a call from a man who was shot and killed.', 'killed 1..1'],
    ['Two porters hurrying home had been caught by a second blast and reportedly suffered burns.', 'wounded 2..2'],
    // objects
    ['The blast killed a guard and injured three of his colleagues.', 'killed 1..1 | wounded 3..3'],
    ['It was said to have killed dozens and injured many more.', 'killed 24..null | wounded 24..null'],
    ['Raiders abducted 25 schoolgirls.', 'abducted 25..25'],
    ['Officers shot and injured a suspect.', 'wounded 1..1'],
    ['The flood claimed the lives of 18 people.', 'killed 18..18'],
    ['The bodies of three sailors were recovered.', 'killed 3..3'],
    ['The army said it had lost 5 soldiers.', 'casualties 5..5'],
    ['The raid wounded dozens, residents and medics said.', 'wounded 24..null'],
    ['Strikes killed at least 43 villagers, including 17 women and children.', 'killed 43..null | killed 17..17 in 0'],
    ['One of the injured, a 61-year-old man, later died.', 'killed 1..1'],
    ['Both men died.', 'killed 2..2'],
    ['The rebels said they killed 17 soldiers; the government put the number at five.', 'killed 17..17 | killed 5..5'],
    // states and nouns
    ['At least 19 killed, dozens wounded as ferry sinks', 'killed 19..null | wounded 24..null'],
    ['Western experts killed in strike', 'killed 2..null'],
    ['leaving 60 of them dead and 20 wounded', 'killed 60..60 | wounded 20..20'],
    ['a raid that left one dead and several wounded', 'killed 1..1 | wounded 2..null'],
    ['Some sixty bodies were found.', 'killed 60..60'],
    ["A man's body was found by the lake.", 'killed 1..1'],
    // tolls
    ['The death toll rose from 11 to 17.', 'killed 17..17 running'],
    ['The mayor raised the number of injured to 16.', 'wounded 16..16 running'],
    ['She put the number of dead at between 15 and 20.', 'killed 15..20 running'],
    ['Killed: 12. Injured: 30.', 'killed 12..12 | wounded 30..30'],
    ['Four more people died.', 'killed 4..4 added'],
    ['Since 2028 the war has killed 10,000 civilians.', 'killed 10000..10000 cumulative'],
    ['More than 500 people have been killed so far this year.', 'killed 501..null cumulative'],
    // parts
    [
      'The strike caused at least 80 casualties at least 60 of which were killed.',
      'casualties 80..null | killed 60..null in 0',
    ],
    ['25 dead, including three children', 'killed 25..25 | killed 3..3 in 0'],
    ['The number of wounded is 17, two of them in serious condition.', 'wounded 17..17 | wounded 2..2 in 0'],
    ['He spoke of seventeen wounded, two of them gravely.', 'wounded 17..17 | wounded 2..2 in 0'],
    [
      '16 people were hurt: 15 women aged 38 to 90 and a 31-year-old man.',
      'wounded 16..16 | wounded 15..15 in 0 | wounded 1..1 in 0',
    ],
    ['Of the 45 injured, 12 are children.', 'wounded 45..45 | wounded 12..12 in 0'],
    ['Six people, four of them children, were buried under the rubble.', 'missing 6..6 | missing 4..4 in 0'],
    ['Among the dead were three aid workers.', 'killed 3..3'],
    // families
    ['A couple and their two children were killed.', 'killed 2..2 | killed 2..2'],
    ['Nine people, including a family of five, died.', 'killed 9..9 | killed 5..5 in 0'],
    ['A 5-year-old girl, her mother and a 60-year-old man were killed.', 'killed 1..1 | killed 1..1 | killed 1..1'],
    // nobody, nothing known
    ['Nobody was hurt.', 'casualties 0..0 | wounded 0..0'],
    ['No one was injured.', 'wounded 0..0'],
    ['No one was killed or injured.', 'casualties 0..0 | killed 0..0 | wounded 0..0'],
    ['There were no casualties.', 'casualties 0..0'],
    ['They are not dead.', 'killed 0..0'],
    ['There are no reports of casualties.', 'casualties null..null'],
    ['The number of casualties is being clarified.', 'casualties null..null'],
    ['It was not clear how many people were hurt.', 'wounded null..null'],
    // held possible
    ['One person might be trapped under the rubble.', 'missing 0..1'],
    ['As many as 200 are feared dead.', 'killed null..200'],
    // denials
    [
      'The ministry rejected claims that 50 soldiers had been killed, saying that only three were wounded.',
      'wounded 3..3',
    ],
    // only tried or threatened: people, but nobody killed
    ['He was charged with attempted murder of two people.', 'persons 2..2'],
    ['He threatened to kill three guards.', 'persons 3..3'],
    // things
    ['Of 17 drones launched overnight, 11 were shot down.', 'munitions 17..17 | intercepted 11..11 in 0'],
    ['Eleven of the seventeen drones had been shot down.', 'intercepted 11..11 in 1 | munitions 17..17'],
    ['14 cars were wrecked and about twenty houses damaged.', 'vehicles 14..14 | buildings 20..20'],
    ['The army neutralised 12 drones.', 'intercepted 12..12'],
    ['The army neutralised 40 rebels.', 'killed 40..40'],
    // more than one fate
    ['The two wounded were taken to hospital.', 'wounded 2..2 | hospitalised 2..2'],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['what a speaker denies', 'The army denied that 60 were killed.'],
    ['what is called false', 'Stories about sailors killed there are disinformation.'],
    ['the dog', 'A man fled and the dog was shot.'],
    ['a state that describes a thing', 'Deputies were called to a fatal shooting.'],
    ['a warrant executed by officials', 'Officials executed a search warrant.'],
    ['the victim of a robbery', 'The victim was robbed at the pier.'],
    ['body parts', 'He complained of pain in his lower body.'],
    ['people known already, without a number', 'The wounded were taken to hospital.'],
    ['fire at somebody', 'He shot at officers.'],
    ['ages, dates and times', 'On 12 May at 21:42 Ann Hill, 43, spoke for 20 minutes.'],
    ['units and designations', "Two hours later S-300s struck the 93rd Brigade's base, 5 km away."],
  ])('does not read %s', (_, text) => {
    expect(read(text)).toBe('')
  })

  test('says of whom, in words and as a class', () => {
    const [medics, children, officers] = readCounts(
      'Two Freeland medics, three children and four patrol officers were killed.',
      words,
    )
    expect([medics?.of, medics?.group]).toEqual(['Freeland medics', 'health'])
    expect([children?.of, children?.group]).toEqual(['children', 'child'])
    expect([officers?.of, officers?.group]).toEqual(['patrol officers', 'police'])
  })

  // Asserted as they are, so that a change is seen.
  test.each([
    [
      'a second object behind a thing keeps no fate',
      'The army neutralised 12 drones and 40 rebels.',
      'intercepted 12..12 | persons 40..40',
    ],
    [
      'members behind an age list are left out',
      'The victims were two women aged 34 and 56 and a 7-year-old boy.',
      'casualties 2..2',
    ],
  ])('knownWrong: %s', (_, text, wrong) => {
    expect(read(text)).toBe(wrong)
  })
})
