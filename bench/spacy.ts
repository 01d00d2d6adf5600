import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Seconds that spaCy's small model takes for the same texts, run by `python`. Throws with what Python said when it cannot run. */
export function spacySeconds(python: string, texts: readonly string[]): number {
  const script = fileURLToPath(new URL('spacy_peer.py', import.meta.url))
  const { status, stdout, stderr } = spawnSync(python, [script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    env: { ...process.env, OMP_NUM_THREADS: '1' },
    maxBuffer: 2 ** 24,
  })
  if (status !== 0) throw new Error(`spaCy did not run: ${stderr.trim().split('\n').at(-1) ?? ''}`)
  return (JSON.parse(stdout) as { seconds: number }).seconds
}
