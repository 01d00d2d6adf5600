import { parentPort } from 'node:worker_threads'
import { draftDocx } from '../docx/draft.ts'
import { draftPdf } from '../pdf/draft.ts'
import { type Draft, Unreadable } from '../reader.ts'
import { guardArrays } from './guard.ts'

/** What a thread is asked, and what it answers. */
export interface Task {
  readonly format: 'pdf' | 'docx'
  readonly bytes: Uint8Array
}
export type Answer = { readonly draft: Draft } | { readonly unread: string }

const DRAFTS: Readonly<Record<Task['format'], (bytes: Uint8Array) => Promise<Draft>>> = {
  pdf: draftPdf,
  docx: draftDocx,
}

async function answer({ format, bytes }: Task): Promise<Answer> {
  try {
    return { draft: await DRAFTS[format](bytes) }
  } catch (error) {
    if (error instanceof Unreadable) return { unread: error.message }
    return {
      unread: `it cannot be taken apart (${error instanceof Error ? error.message.slice(0, 160) : 'odd bytes'})`,
    }
  }
}

// Parsers say what they find odd on the console; and what breaks outside a promise of theirs must not end the thread without an answer.
for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) console[name] = () => undefined

guardArrays()

parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await answer(task)))
