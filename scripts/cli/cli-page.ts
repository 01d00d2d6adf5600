import type { Command, Flag } from '../../src/cli/flags/flag.ts'

/** What the reference is made of: the one flag table. */
export interface CliTables {
  readonly commands: readonly Command[]
  readonly commonFlags: readonly Flag[]
  readonly exitCodes: readonly (readonly [code: number, meaning: string])[]
}

/** Text as Markdown that shows it: what would be markup is escaped, lines of the source are joined. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\*<>|[\]]/g, '\\$&')

const sentence = (text: string): string => {
  const first = plain(text)
  const whole = `${first[0]?.toUpperCase() ?? ''}${first.slice(1)}`
  return /[.:!?]$/.test(whole) ? whole : `${whole}.`
}

const spelled = ({ name, short, argument }: Flag): string => {
  const long = `\`--${name}${argument === null ? '' : ` ${argument}`}\``
  return short === undefined ? long : `\`-${short}\`, ${long}`
}

const row = (flag: Flag): string =>
  `| ${spelled(flag).replaceAll('|', '\\|')} | ${sentence(flag.help)}${flag.more === '' ? '' : ` ${sentence(flag.more)}`} |`

const table = (flags: readonly Flag[]): string => ['| flag | what it does |', '|---|---|', ...flags.map(row)].join('\n')

const section = ({ name, operands, help, more, flags }: Command): string =>
  [
    `## hearsay ${name}`,
    `\`\`\`\nhearsay ${name}${operands === '' ? '' : ` ${operands}`}${flags.length > 0 ? ' [flags]' : ''}\n\`\`\``,
    `${sentence(help)}${more === '' ? '' : ` ${sentence(more)}`}`,
    ...(flags.length > 0 ? [table(flags)] : []),
  ].join('\n\n')

/** docs/cli.md: every command with its flags, the flags of all, the exit codes. */
export function cliPage({ commands, commonFlags, exitCodes }: CliTables): string {
  const list = commands.map(({ name, help }) => `- [\`${name}\`](#hearsay-${name}): ${plain(help)}`)
  const codes = exitCodes.map(([code, meaning]) => `| ${code} | ${plain(meaning)} |`)
  const parts = [
    '# Commands and flags',
    'Made from the program’s own table of flags by `npm run build:docs`; a test fails when it is old. `hearsay help COMMAND` says the same in the\nterminal.',
    list.join('\n'),
    ...commands.map(section),
    '## Flags of all commands',
    table(commonFlags),
    '## Exit codes',
    ['| code | meaning |', '|---|---|', ...codes].join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}
