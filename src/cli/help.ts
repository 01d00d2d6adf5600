import type { Command, Flag } from './flags/flag.ts'
import { commands, commonFlags, exitCodes } from './flags.ts'
import { wrap } from './layout.ts'

const WIDTH = 96

const left = ({ name, short, argument }: Flag): string =>
  `${short ? `-${short}, ` : '    '}--${name}${argument === null ? '' : ` ${argument}`}`

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length)) + 3
  return rows.flatMap(([first, second]) =>
    wrap(second, WIDTH - width - 2).map((line, i) => `  ${(i === 0 ? first : '').padEnd(width)}${line}`),
  )
}

const usage = ({ name, operands, flags }: Command): string =>
  `hearsay ${name} ${operands}${flags.length > 0 ? ' [flags]' : ''}`

const codes = (): string[] => ['Exit codes', ...columns(exitCodes.map(([code, meaning]) => [`${code}`, meaning]))]

/** What `hearsay --help` prints. */
export function helpText(): string {
  const read = commands.find((command) => command.name === 'read')
  return [
    'hearsay: who said what happened, in which words, and who they have it from',
    '',
    'Use',
    ...columns(commands.map((command) => [usage(command), command.help])),
    '',
    'Flags of read',
    ...columns((read?.flags ?? []).map((flag) => [left(flag), flag.help])),
    '',
    'Flags of all commands',
    ...columns(commonFlags.map((flag) => [left(flag), flag.help])),
    '',
    ...codes(),
    '',
    "'hearsay help read' says more of each. Try: hearsay read examples",
    '',
  ].join('\n')
}

/** What `hearsay help COMMAND` prints: every flag with all there is to say. */
export function commandHelp(command: Command): string {
  const flags = [...command.flags, ...commonFlags]
  return [
    usage(command),
    '',
    ...wrap(
      `${command.help[0]?.toUpperCase()}${command.help.slice(1)}. ${command.more}`.replace(/\s+/g, ' ').trim(),
      WIDTH,
    ),
    '',
    'Flags',
    ...columns(
      flags.map((flag) => [left(flag), `${flag.help[0]?.toUpperCase()}${flag.help.slice(1)}. ${flag.more}`.trim()]),
    ),
    '',
    ...codes(),
    '',
  ].join('\n')
}
