import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, root, scratch } from '../support/cli.ts'
import { ledgerFile } from './ledger-file.ts'

describe('a disk that is full, or takes no writing', () => {
  const report = (folder: string, name: string, text: string): string => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }
  const story = 'A drone hit a depot in Kyiv on Tuesday, killing three workers, the mayor said.\n'
  const canMount =
    process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe()]).status === 0
  function probe(): string {
    const folder = scratch()
    process.on('exit', () => spawnSync('umount', [folder], { stdio: 'ignore' }))
    return folder
  }
  if (!canMount) console.warn('\nNo tmpfs can be mounted here (it takes root): the test of a full disk did NOT run.\n')

  test.runIf(canMount)('full: said in one line, exit code 1, and the earlier ledger is whole', async () => {
    const disk = scratch()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk])
    try {
      const file = join(disk, 'ledger.db')
      const folder = scratch()
      expect(await cli(['read', report(folder, 'a.txt', story), '--ledger', file])).toMatchObject({ code: 0 })
      const before = (await cli(['export', '--format', 'json', '--ledger', file])).stdout
      // Bytes that do not get smaller when they are packed.
      const big = Array.from(
        { length: 40_000 },
        (_, i) => `w${Math.imul(i, 2654435761) >>> 0}x${Math.imul(i, 40503) >>> 0}`,
      )
      const full = await cli([
        'read',
        report(folder, 'b.txt', `${story}${story}${big.join(' ')} `.repeat(3)),
        '--ledger',
        file,
      ])
      expect(full.code).toBe(1)
      expect(full.stderr).toMatch(/^hearsay: .*ledger\.db: .*full[^\n]*\n$/m)
      expect(await cli(['verify', '--ledger', file])).toMatchObject({ code: 0 })
      expect((await cli(['export', '--format', 'json', '--ledger', file])).stdout).toBe(before)
    } finally {
      execFileSync('umount', ['-l', disk])
    }
  })
  test('read-only: said in one line, the ledger can be looked at', async () => {
    const file = await ledgerFile()
    const folder = dirname(file)
    chmodSync(file, 0o444)
    chmodSync(folder, 0o555)
    // Nothing is forbidden to root: somebody else tries.
    const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [join(root, 'bin/hearsay.js'), ...args, '--ledger', file], {
        ...other,
        encoding: 'utf8',
      })
    try {
      chmodSync(dirname(folder), 0o755)
      const input = report(scratch(), 'a.txt', story)
      chmodSync(dirname(input), 0o755)
      const read = run('read', input)
      expect(read.stderr).toMatch(/^hearsay: .*cannot be written to[^\n]*\n$/)
      expect([1, 2]).toContain(read.status)
      expect(run('incidents')).toMatchObject({ status: 0, stderr: '' })
      expect(run('sql', 'select count(*) as n from reports')).toMatchObject({ status: 0, stdout: 'n\n6\n' })
    } finally {
      chmodSync(folder, 0o755)
      rmSync(folder, { recursive: true })
    }
  })
  test('two programs on one file at once: both succeed, nothing is lost', async () => {
    const file = join(scratch(), 'ledger.db')
    const folders = [0, 1].map((side) => {
      const folder = scratch()
      for (let i = 0; i < 12; i++) report(folder, `${side}-${i}.txt`, `${story}Report ${side} ${i}.\n`)
      return folder
    })
    const both = await Promise.all(folders.map((folder) => cli(['read', folder, '--ledger', file])))
    expect(both.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
      { code: 0, stderr: '' },
      { code: 0, stderr: '' },
    ])
    const shown = await cli(['export', '--format', 'json', '--ledger', file])
    const one = await cli(['read', ...folders, '--json'])
    expect(shown.stdout).toBe(one.stdout)
  })
})
