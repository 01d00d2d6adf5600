import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm start`: builds where that is due, reads examples/ into a ledger that is kept, prints the summary, and opens its pages; without a desktop it prints
 * their address. `npm start -- --once` stops after the summary.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist', 'src', 'index.js')
const hearsay = join(root, 'bin', 'hearsay.js')
const page = join(root, 'out', 'examples.html')
const ledger = join('out', 'examples.db')
const once = process.argv.includes('--once')

const say = (text) => process.stderr.write(`${text}\n`)

/** Time of the newest file under a folder, in milliseconds. */
const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (error) say(`${command}: ${error.message}`)
  return status ?? 1
}

function isStale() {
  if (!existsSync(built) || !existsSync(join(root, 'dist', 'data', 'gazetteer.bin'))) return true
  return newest(join(root, 'src')) > statSync(built).mtimeMs
}

/** Whether there is a screen that a browser could open on. */
const hasDesktop = () =>
  !process.env.CI &&
  (process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY))

if (isStale()) {
  say('building …')
  const status = run('npm', ['run', '--silent', 'build'])
  if (status !== 0) process.exit(status)
}
const examples = join(root, 'examples')
say(`reading ${readdirSync(examples).length} reports in examples/ …\n`)
mkdirSync(join(root, 'out'), { recursive: true })
const status = run(process.execPath, [
  hearsay,
  'read',
  relative(root, examples),
  '--ledger',
  ledger,
  '--html',
  page,
  '--quiet',
])
if (status !== 0) process.exit(status)
say(`\nKept in ${ledger}, and as one page to mail:\n  ${page}`)
if (!once) await serve()

/** Serves the ledger until Ctrl-C, which the server hears as well and ends by. */
async function serve() {
  say('\nIts pages (Ctrl-C ends them):')
  const child = spawn(
    process.execPath,
    [hearsay, 'serve', '--ledger', ledger, '--quiet', ...(hasDesktop() ? ['--open'] : [])],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.exitCode = await new Promise((resolve) => {
    child.on('error', (error) => {
      say(error.message)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}
