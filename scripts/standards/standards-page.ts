import type { Exporter } from '#export/exporter'

/** A cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')

const INTRO = `# What each export says, and what it leaves out

Made from the exporters themselves by \`npm run build:standards\`; a test fails when it is old. \`hearsay export --list\` says the same in short, and
each export names what it dropped, and why, on standard error, in \`--json-dropped FILE\`, or in the \`dropped.json\` of its folder.

## Rules of all exports but \`json\`

\`json\` is the ledger itself: it has everything, is for keeping and for taking in again, and is not for publishing. All others obey these:

- **Unknown is empty, never 0.** 0 stands only where an account says that there were none. A vague number ("several", "dozens") stays its word.
- **No ids are invented.** ACLED's and UCDP's ids stay blank. Ids in our columns are those of the ledger.
- **Private persons are not named** unless \`--private-names\` is given. A source without a public office is called by a role ("a witness"), victims
  have no name, and words of reports that hold such a name have \`[name withheld]\` in its place. Offsets still count in the report's own text.
  Addresses of reports stay as they are, also where they spell a name.
- **Points of buildings and sites become those of their settlement** unless \`--precise-points\` is given. Claims of presence, production, plans,
  capability or foreign involvement have no point in either case.
- **No cell begins as a formula.** In CSV and workbooks, a text that begins with \`=\`, \`+\`, \`-\`, \`@\` (half or full width, behind any white space,
  invisible characters or apostrophes), or with a tab or line end, gets one apostrophe before it. Numbers and dates are written as such and stay as they
  are: \`-70.5\` is a number. To undo it, take one apostrophe away from each text that begins with one and begins such a text without it.
- **Nothing here was judged.** Suggested grades are marked as suggested; UCDP's \`best\` and verdicts appear only where a person set them.
`

const LICENCES = `## Whose words and whose names

What you publish from an export is yours to answer for. hearsay's own terms ask for nothing; those of others do:

- **ACLED, UCDP.** Rows in their columns are yours. Do not call them ACLED or UCDP data, do not mix them with theirs without a column that says
  which is which, and do not give them ids of theirs. ACLED's own data are under its terms of use: read them before you pass any of them on;
  UCDP GED is under CC BY 4.0: whoever adds rows of theirs owes them that.
- **PLOVER.** The names of its classes are free to use; the text of its manual is CC BY-SA 4.0.
- **GeoNames.** Points, ids and names of places come from GeoNames, CC BY 4.0: a map or table that shows them says "GeoNames" and links to
  geonames.org.
- **Reports.** Their words belong to those who wrote them. Exports quote the words a claim rests on, with outlet, day and address; full texts
  are in them only with \`--texts\`.
- **People.** Whoever turns on \`--private-names\` or \`--precise-points\` decides that for the persons named. Those who reviewed are named
  in every format that has decisions, as they signed: agree on names before you publish.
`

function section({ name, title, standard, source, extension, mediaType, files, mapping, leavesOut }: Exporter): string {
  const facts = [
    `\`hearsay export --format ${name}\`: ${title}. ${files === 'folder' ? 'A folder' : `One file (\`${extension}\`)`}, \`${mediaType}\`.`,
    standard === '' ? `Form of our own: ${source}.` : `After ${standard}. Source: ${source}.`,
  ]
  const rows = mapping.map(({ to, from, note }) => `| \`${cell(to)}\` | ${cell(from)} | ${cell(note)} |`)
  const never = leavesOut.map(({ what, why }) => `- ${what}: ${why}`)
  return [
    `## ${name}`,
    facts.join('\n'),
    ['| there | here | rule |', '|---|---|---|', ...rows].join('\n'),
    never.length === 0 ? 'It leaves out nothing.' : `It never has:\n\n${never.join('\n')}`,
  ].join('\n\n')
}

/** docs/standards.md: the rules of all exports, and one section a format with its mapping table. */
export const standardsPage = (exporters: readonly Exporter[]): string =>
  `${[INTRO.trimEnd(), ...exporters.map(section), LICENCES.trimEnd()].join('\n\n')}\n`
