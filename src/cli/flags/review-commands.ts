import { byFlag, decideFlags, logFlags } from './deciding-flags.ts'
import type { Command, Flag } from './flag.ts'
import { layoutFlags, readFlags } from './read-flags.ts'

const flag = (name: string, argument: string, help: string, more = ''): Flag => ({ name, argument, help, more })

const whyFlag = flag('why', 'TEXT', 'why, in your words')

const CLAIM = `CLAIM is a claim's id or the beginning of it, or REPORT:"words", a report (file, URL, outlet) and words of it.`
const INCIDENT = `INCIDENT is an id or the beginning of one, a number in the list of 'hearsay incidents', words of a title, or a claim of it.`
const KEPT = `The decision is kept as the report and its words, so it holds in later runs, also when the reports are read anew; 'hearsay undo' withdraws it.`

/** What FIELD=VALUE may be; in the order of docs/decisions.md. */
const FIELDS = `FIELD=VALUE is class=drone-strike; when=2024-02-08 (EDTF; "night 2024-02-07"); said=…; where=NAME, or the GeoNames number of the place that is meant;
killed=3, 3..5, 60.. (at least), ..80 (up to), ~60 (about), ? (not known), nothing (no such number), and so wounded, missing, arrested … and killed:child;
actor, target, victim, instrument=NAME; source="Sputnik > Sergei Lebedev (denies)", outermost first, or own voice, or nobody; certainty=asserted, reported, hedged or denied;
words, event or basis=the words of the text; answers=denies:harm. Nothing behind the = says that it is not known.`

/** Fields that `add` takes as flags. */
const fieldFlags: readonly Flag[] = [
  flag('class', 'CLASS', 'what kind of event it tells of (drone-strike, casualties …); needed'),
  flag('event', 'WORDS', 'the words of the event (unset: those of the claim)'),
  flag('when', 'DATE', 'when it happened, as EDTF has it'),
  flag('said', 'DATE', 'when it was said'),
  flag('where', 'PLACE', 'where it happened: a name, or a GeoNames number'),
  flag('killed', 'NUMBER', 'how many were killed: 3, 3..5, 60.., ..80, ~60'),
  flag('wounded', 'NUMBER', 'how many were wounded'),
  flag('missing', 'NUMBER', 'how many are missing'),
  flag('actor', 'NAME', 'who did it'),
  flag('target', 'NAME', 'what was aimed at'),
  flag('victim', 'NAME', 'who suffered it'),
  flag('instrument', 'NAME', 'with what'),
  flag('source', 'NAMES', 'who says so: "Sputnik > Sergei Lebedev" (unset: the outlet itself)'),
  flag('basis', 'WORDS', 'the words for what the speaker rests it on'),
  flag('certainty', 'HOW', 'asserted, reported, hedged or denied'),
]

const numbers: readonly Flag[] = [
  flag('low', 'N', 'lowest estimate (unset: the best one)'),
  flag('high', 'N', 'highest estimate (unset: the best one)'),
  flag('side-a', 'N', 'of these, fighters of side A'),
  flag('side-b', 'N', 'of these, fighters of side B'),
  flag('civilians', 'N', 'of these, civilians'),
  flag(
    'unknown',
    'N',
    'of these, people of whom it is not known',
    'Once one of these four is given, they must add up to the best estimate.',
  ),
]

const command = (name: string, operands: string, help: string, more: string, flags: readonly Flag[] = []): Command => ({
  name,
  operands,
  help,
  more: `${more} ${KEPT}`,
  flags: [...flags, ...decideFlags],
})

const REVIEWS: readonly Command[] = [
  command('accept', 'CLAIM INPUT…', 'mark a claim as read rightly', CLAIM),
  command(
    'reject',
    'CLAIM INPUT…',
    'mark a claim as read wrongly',
    `${CLAIM} It stays in the ledger, marked, and is left out of incidents, origins and numbers.`,
    [whyFlag],
  ),
  command(
    'correct',
    'CLAIM FIELD=VALUE… INPUT…',
    'set fields of a claim',
    `${CLAIM} ${FIELDS} What you set is used from then on for incidents, origins, numbers and contradictions; what the machine had read is shown beside it.`,
    [
      flag(
        'words',
        'WORDS',
        'the words of the report that the value is read from',
        'Of several places the one nearest to the claim. Unset, a name that stands in the text is its own words, and other fields keep theirs.',
      ),
    ],
  ),
  command(
    'add',
    'REPORT "words" [FIELD=VALUE…] INPUT…',
    'add a claim that was missed',
    `REPORT is a file, a URL or an outlet, in any language; the words are those of its text that state the claim. Every field of 'hearsay help correct' can be given as FIELD=VALUE, the usual ones as flags.`,
    fieldFlags,
  ),
  command('comment', 'CLAIM|INCIDENT TEXT INPUT…', 'remark on a claim or an incident', `${CLAIM} ${INCIDENT}`),
  command(
    'grade',
    'INCIDENT SCHEME=GRADE INPUT…',
    'set a grade of an incident',
    `${INCIDENT} Grades are airwars=confirmed, fair, weak, contested or discounted, and admiralty=1 to 6 (credibility of the information). The later one of a scheme holds.`,
    [whyFlag],
  ),
  command(
    'verdict',
    'CLAIM|INCIDENT TEXT INPUT…',
    'say what you find of a claim or an incident',
    `${CLAIM} ${INCIDENT} Exports of verdicts have those alone.`,
    [
      flag('rating', 'VALUE/BEST', 'on a scale, such as 2/5', 'VALUE/BEST/WORST where the worst is not 1.'),
      flag('url', 'URL', 'where the verdict is published'),
      flag('author', 'NAME', 'whose verdict it is'),
    ],
  ),
  command(
    'best',
    'INCIDENT N INPUT…',
    'set the best estimate of deaths of an incident',
    `${INCIDENT} No export has a best estimate that nobody set.`,
    numbers,
  ),
  command(
    'reliability',
    'NAME LETTER INPUT…',
    'set how reliable a source is',
    'NAME is a source in the list of ‘hearsay sources’, LETTER one of the Admiralty scale: A completely reliable to E unreliable, F cannot be judged.',
  ),
]

/** Whether a command decides on a claim, an incident or a source. */
export const isReview = (name: string): boolean => REVIEWS.some((one) => one.name === name)

/** The commands of review, the one that confirms decisions and the one that lists them. */
export const reviewCommands: readonly Command[] = [
  ...REVIEWS,
  {
    name: 'sign-off',
    operands: 'ID',
    help: 'confirm a decision of somebody else',
    more: 'ID is the decision’s id or the beginning of it (4 digits at least). Who confirmed what is shown on the claim or incident. Nobody confirms an own decision.',
    flags: [...logFlags, byFlag],
  },
  {
    name: 'decisions',
    operands: '',
    help: 'list what was decided, by whom and when, and what is in force',
    more: `In the order of the file. Where standard output is no terminal, and neither --width nor --color is given, one line a decision, between tabs: id, time, who, kind, in force
or undone, reports, words, what it says.`,
    flags: [
      {
        name: 'json',
        argument: null,
        help: 'print the decisions as one JSON document',
        more: 'Each as the ledger has it, with "inForce".',
      },
      ...logFlags,
      ...[...readFlags, ...layoutFlags].filter(
        ({ name }, i, all) => ['color', 'width'].includes(name) && all.findIndex((one) => one.name === name) === i,
      ),
    ],
  },
]
