import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Draft, type Limits, Unreadable } from '../reader.ts'
import type { Answer, Task } from './worker.ts'

/** The built module, also when this file runs from `src/`: a thread cannot load TypeScript. */
const builtWorker = [
  new URL('./worker.js', import.meta.url),
  new URL('../../../dist/src/read/apart/worker.js', import.meta.url),
]

/** Milliseconds between two looks at how much memory is in use. */
const WATCH = 100

/** A thread that has nothing to do, kept for the next document: starting one takes 0.3 s. */
let idle: Worker | null = null

function startThread(memory: number): Worker {
  const built = builtWorker.find((url) => existsSync(fileURLToPath(url)))
  if (!built) throw new Error('the build is missing: run npm run build')
  // Flags of this process (`-C source`, a loader) would send the built worker to the sources.
  const thread = new Worker(built, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memory } })
  // What breaks in a thread that nobody waits for any more must not end the program.
  thread.on('error', () => undefined)
  thread.on('exit', () => {
    if (idle === thread) idle = null
  })
  return thread
}

/**
 * Megabytes that each of the program's other threads may take meanwhile: what is in use is known of all of them together only, and those that read
 * sentences load their word lists while documents come in. The guard in the thread itself stops most bombs before.
 */
const OTHERS = 256

const megabytes = (): number => process.memoryUsage.rss() / 1024 / 1024

/** What a thread answers to a task. Rejects with why there is none: too slow, too large, or the thread ended. */
function ask(thread: Worker, task: Task, { deadline, memory }: Limits): Promise<Answer> {
  const tooMuch = `it takes more than ${memory} MB of memory to read`
  const most = megabytes() + memory + OTHERS * availableParallelism()
  return new Promise((resolve, reject) => {
    const settle = (answer: Answer | string): void => {
      clearTimeout(timer)
      clearInterval(watch)
      thread.off('message', settle).off('error', failed).off('exit', ended)
      if (typeof answer === 'string') reject(new Unreadable(answer))
      else resolve(answer)
    }
    const failed = ({ code, message }: Error & { code?: string }): void =>
      settle(
        code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : `it cannot be taken apart (${String(message).slice(0, 160)})`,
      )
    const ended = (): void => settle('it cannot be taken apart (its thread ended)')
    const timer = setTimeout(() => settle(`it is not read within ${deadline / 1000} s`), deadline)
    const watch = setInterval(() => {
      if (megabytes() > most) settle(tooMuch)
    }, WATCH)
    thread.on('message', settle).on('error', failed).on('exit', ended)
    thread.postMessage(task)
  })
}

/**
 * Takes a document apart on a thread of its own, which is ended when that takes too long or too much memory: its parser is someone else's,
 * and cannot be interrupted. Throws `Unreadable` with why there is no draft.
 */
export async function draftApart(format: Task['format'], bytes: Uint8Array, limits: Limits): Promise<Draft> {
  const thread = idle ?? startThread(limits.memory)
  idle = null
  thread.ref()
  let answer: Answer
  try {
    answer = await ask(thread, { format, bytes }, limits)
  } catch (error) {
    await thread.terminate()
    throw error
  }
  await keep(thread)
  if ('draft' in answer) return answer.draft
  throw new Unreadable(answer.unread)
}

/** An idle thread keeps no program running; one is enough. */
async function keep(thread: Worker): Promise<void> {
  if (idle) await thread.terminate()
  else {
    thread.unref()
    idle = thread
  }
}
