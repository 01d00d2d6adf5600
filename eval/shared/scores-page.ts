/** A row of figures: column → figure. The first row of a table has all its columns; what another lacks is "-". */
export type Row = Readonly<Record<string, string>>

const HEAD = `# Scores

Written by \`npm run eval -- BENCHMARK --data DIR\`: each run replaces its own section. DIR is a folder with the benchmark's data, which is not part of
this repository. Rows named "published" are what others report of their systems, on the test part.
`

/** A table in Markdown. */
export function markdownTable(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const body = rows.map((row) => line(columns.map((column) => row[column] ?? '-')))
  return [line(columns), line(columns.map(() => '---')), ...body].join('\n')
}

/**
 * The page of scores with the section of one benchmark and split replaced, or added; sections stand in order of name. `page` is '' when there is none.
 * `notes` are lines below the table.
 */
export function withSection(
  page: string,
  benchmark: string,
  split: string,
  rows: readonly Row[],
  notes: readonly string[] = [],
): string {
  const title = `${benchmark}, ${split}`
  const below = notes.length > 0 ? `\n${notes.map((note) => `- ${note}`).join('\n')}\n` : ''
  const body = `\n\`npm run eval -- ${benchmark} --data DIR --split ${split.replace(/^.*, /, '')}\`\n\n${markdownTable(rows)}\n${below}`
  const [, ...old] = page.split(/^## /m)
  const sections = new Map<string, string>(
    old.map((section) => {
      const end = section.indexOf('\n')
      return [section.slice(0, end), `${section.slice(end + 1).trimEnd()}\n`] as const
    }),
  )
  sections.set(title, body)
  const ordered = [...sections].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${HEAD}${ordered.map(([name, section]) => `\n## ${name}\n\n${section.trimStart()}`).join('')}`
}
