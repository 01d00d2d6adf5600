import type { Writable } from 'node:stream'

/**
 * Writes all chunks to a stream, waiting where its reader is slow; once the reader has gone (`| head`) the rest is dropped. The stream must
 * have a listener for errors (main.ts): EPIPE is no error of ours.
 */
export async function writeAll(stream: Writable, chunks: Iterable<string | Uint8Array>): Promise<void> {
  for (const chunk of chunks) {
    if (stream.destroyed || stream.errored) return
    // The callback also comes with an error, which the listener has seen then.
    await new Promise<void>((resolve) => {
      stream.write(chunk, () => resolve())
    })
  }
}
