import { parseArgs } from 'node:util'
import { UsageError } from './exit.ts'
import type { Command, Flag } from './flags/flag.ts'
import { commonFlags } from './flags.ts'
import { suggest } from './suggest.ts'

/** What was written behind a command. */
export interface Given {
  readonly operands: readonly string[]
  readonly switches: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

const optionOf = (flag: Flag) => ({
  type: flag.argument === null ? ('boolean' as const) : ('string' as const),
  ...(flag.short ? { short: flag.short } : {}),
})

/** Operands and flags of a command line, by the command's table. Throws UsageError on an unknown flag or a missing value. */
export function parseFlags(command: Command, args: readonly string[]): Given {
  const flags = [...command.flags, ...commonFlags]
  // Not strict: node's own messages name no flag that was meant, and refuse "--timeout -1" with advice on syntax.
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(flags.map((flag) => [flag.name, optionOf(flag)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const switches = new Set<string>()
  const values = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const flag = flags.find((candidate) => candidate.name === token.name)
    if (!flag) throw unknownFlag(token.rawName, command, flags)
    if (flag.argument === null) {
      if (token.value !== undefined)
        throw new UsageError(`--${flag.name} takes no value, it was given '${token.value}'`)
      switches.add(flag.name)
    } else if (
      token.value === undefined ||
      (!token.inlineValue && flags.some(({ name }) => token.value === `--${name}`))
    ) {
      throw new UsageError(`--${flag.name} needs a value: --${flag.name} ${flag.argument}`)
    } else {
      values.set(flag.name, token.value)
    }
  }
  return { operands: positionals, switches, values }
}

function unknownFlag(raw: string, command: Command, flags: readonly Flag[]): UsageError {
  const meant = raw.startsWith('--')
    ? suggest(
        raw.slice(2),
        flags.map(({ name }) => name),
      )
    : null
  return new UsageError(
    `${command.name} has no flag ${raw}${meant ? `; --${meant}?` : ''} ('hearsay help ${command.name}' lists all)`,
  )
}
