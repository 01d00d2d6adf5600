import { READ, UNREAD, UsageError, WRONG_USE } from './exit.ts'
import { isDeciding } from './flags/decide-commands.ts'
import type { Command } from './flags/flag.ts'
import { isReview } from './flags/review-commands.ts'
import { commands } from './flags.ts'
import { suggest } from './suggest.ts'

const say = (text: string): void => {
  process.stdout.write(text)
}

async function showHelp(name: string | undefined): Promise<number> {
  const { commandHelp, helpText } = await import('./help.ts')
  say(name === undefined ? helpText() : commandHelp(commandNamed(name)))
  return READ
}

async function showVersion(): Promise<number> {
  const { programVersion } = await import('#run/version')
  say(`${programVersion()}\n`)
  return READ
}

function commandNamed(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name)
  if (command) return command
  const meant = suggest(
    name,
    commands.map((candidate) => candidate.name),
  )
  throw new UsageError(`there is no command '${name}'${meant ? `; '${meant}'?` : ''} ('hearsay --help' lists all)`)
}

/** Runs a command line (without node and script) and gives its exit code. What a command needs is loaded when it is called. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined) {
    await showHelp(undefined)
    throw new UsageError("a command is missing, such as 'hearsay read FILE'")
  }
  if (name === '--help' || name === '-h') return showHelp(undefined)
  if (name === '--version' || name === '-V') return showVersion()
  if (name.startsWith('-') && name !== '-') throw new UsageError(`a command comes before flags: 'hearsay read ${name}'`)
  const command = commandNamed(name)
  const { parseFlags } = await import('./parse-flags.ts')
  const given = parseFlags(command, rest)
  if (given.switches.has('version')) return showVersion()
  if (given.switches.has('help')) return showHelp(command.name)
  if (command.name === 'help') return showHelp(given.operands[0])
  if (command.name === 'explain') return (await import('./commands/explain.ts')).explainCommand(given)
  if (command.name === 'sources') return (await import('./commands/sources.ts')).sourcesCommand(given)
  if (isReview(command.name)) return (await import('./commands/review.ts')).reviewCommand(command.name, given)
  if (command.name === 'sign-off') return (await import('./commands/sign-off.ts')).signOffCommand(given)
  if (command.name === 'decisions') return (await import('./commands/decisions.ts')).decisionsCommand(given)
  if (isDeciding(command.name)) return (await import('./commands/decide.ts')).decideCommand(command.name, given)
  if (command.name === 'undo') return (await import('./commands/undo.ts')).undoCommand(given)
  if (command.name === 'incidents') return (await import('./commands/incidents.ts')).incidentsCommand(given)
  if (command.name === 'incident') return (await import('./commands/incident.ts')).incidentCommand(given)
  if (command.name === 'compare') return (await import('./commands/compare.ts')).compareCommand(given)
  if (command.name === 'export') return (await import('./commands/export.ts')).exportCommand(given)
  if (command.name === 'serve') return (await import('./commands/serve.ts')).serveCommand(given)
  if (command.name === 'check') return (await import('./commands/check.ts')).checkCommand(given)
  if (command.name === 'search') return (await import('./commands/search.ts')).searchCommand(given)
  if (command.name === 'sql') return (await import('./commands/sql.ts')).sqlCommand(given)
  if (command.name === 'verify') return (await import('./commands/verify.ts')).verifyCommand(given)
  if (command.name === 'forget') return (await import('./commands/forget.ts')).forgetCommand(given)
  if (command.name === 'worker') return (await import('./commands/worker.ts')).workerCommand(given)
  if (command.name === 'diff') return (await import('./commands/diff.ts')).diffCommand(given)
  const { readCommand } = await import('./commands/read.ts')
  return readCommand(given)
}

/** Runs this process's command line and sets its exit code; wrong use is one line on standard error. */
export async function start(): Promise<void> {
  process.stdout.on('error', ignoreClosed)
  process.stderr.on('error', ignoreClosed)
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    // Not by its class: most commands need no ledger, and load none.
    if (error instanceof Error && error.name === 'LedgerError') {
      const { plainLine } = await import('#util/plain-line')
      process.stderr.write(`hearsay: ${plainLine(error.message)}\n`)
      process.exitCode = UNREAD
      return
    }
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`hearsay: ${error.message}\n`)
    process.exitCode = WRONG_USE
  }
}

/** A reader that went away (`| head`) is no error of ours. */
function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
