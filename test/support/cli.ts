import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { dataFolder } from '#lexicon/files'

export const root = dirname(dataFolder)
const bin = join(root, 'bin', 'hearsay.js')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the built program; standard input is closed unless the caller takes it. */
export function startCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env
  return spawn(process.execPath, [bin, ...args], { cwd: root, env: { ...rest, ...env } })
}

/** Runs the built program to its end. */
export function cli(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = startCli(args, env)
  const [out, err]: Buffer[][] = [[], []]
  child.stdout?.on('data', (chunk: Buffer) => out?.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => err?.push(chunk))
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out ?? []).toString(), stderr: Buffer.concat(err ?? []).toString() }),
    )
  })
}

/** A fresh folder that is nobody else's. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), 'hearsay-test-'))
