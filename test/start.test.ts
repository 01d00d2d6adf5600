import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/cli.ts'

/** `npm start`, as npm runs it. */
function start(...args: readonly string[]): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, CI: 'true', NO_COLOR: '1' },
  })
  let said = ''
  const hear = (chunk: Buffer): void => {
    said += chunk.toString()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return { child, said: () => said, ended: new Promise((resolve) => child.on('close', resolve)) }
}

test('npm start -- --once reads the examples into a ledger, prints what they say, and stops', async () => {
  const { said, ended } = start('--once')
  expect(await ended, said()).toBe(0)
  expect(said()).toMatch(/10 reports/)
  expect(said()).toMatch(/Saltgate/)
  expect(existsSync(join(root, 'out', 'examples.db'))).toBe(true)
  expect(readFileSync(join(root, 'out', 'examples.html'), 'utf8')).toMatch(/^<!doctype html>/)
}, 240_000)

test('npm start prints where its pages are, answers there, and ends when it is told to', async () => {
  const { child, said, ended } = start()
  try {
    await expect.poll(said, { timeout: 200_000, interval: 200 }).toMatch(/http:\/\/localhost:\d+\//)
    const [address = ''] = /http:\/\/localhost:\d+\//.exec(said()) ?? []
    const info = (await (await fetch(new URL('/api/ledger', address))).json()) as {
      name: string
      counts: { reports: number }
    }
    expect(info).toMatchObject({ name: 'examples.db', counts: { reports: 10 } })
    expect(await (await fetch(address)).text()).toMatch(/<title>hearsay/)
  } finally {
    child.kill('SIGTERM')
  }
  expect(await ended, said()).toBe(0)
}, 240_000)
