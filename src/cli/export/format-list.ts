import type { Exporter } from '#export/exporter'
import { type Paper, paragraph } from '../paint.ts'

/** The formats, one under the other: name, what it is, the standard behind it, what it never holds and why. */
export const formatLines = (exporters: readonly Exporter[], paper: Paper): string[] => {
  const width = Math.max(...exporters.map(({ name }) => name.length)) + 2
  const indent = ' '.repeat(width)
  return exporters.flatMap(({ name, title, standard, files, leavesOut }) => [
    ...paragraph(
      paper,
      [name.padEnd(width), 'title'],
      [
        [title, 'plain'],
        [files === 'folder' ? ' (a folder)' : '', 'quiet'],
      ],
    ),
    ...(standard === '' ? [] : paragraph(paper, [indent, 'plain'], [[`after ${standard}`, 'quiet']])),
    ...leavesOut.flatMap(({ what, why }) =>
      paragraph(paper, [indent, 'plain'], [[`without ${what}: ${why}`, 'quiet']]),
    ),
  ])
}
