/** A result and the seconds it took. */
export interface Timed<T> {
  readonly value: T
  readonly seconds: number
}

/** Runs it once and takes the time. */
export function timed<T>(run: () => T): Timed<T> {
  const begun = performance.now()
  const value = run()
  return { value, seconds: (performance.now() - begun) / 1000 }
}

/** The middle one of several times. */
export const median = (seconds: readonly number[]): number =>
  [...seconds].sort((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? Number.NaN
