import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `npm start`: builds where that is due, reads examples/, prints the summary, and opens the page or prints its path. */
const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist', 'src', 'index.js')
const page = join(root, 'out', 'examples.html')

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
  join(root, 'bin', 'hearsay.js'),
  'read',
  relative(root, examples),
  '--html',
  page,
  '--quiet',
])
if (status === 0) {
  say(`\nThe same as a page, with every claim marked in its text:\n  ${page}`)
  if (hasDesktop()) {
    const { default: open } = await import('open')
    await open(page).catch((error) => say(`it could not be opened: ${error.message}`))
  }
}
process.exitCode = status
