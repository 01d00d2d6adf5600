/** Most megabytes that a parser may ask for in one piece: a stream that unpacks to more is a bomb, the largest page of text has one. */
const LARGEST = 256

/**
 * Makes every `new Uint8Array(length)` of this thread throw a RangeError when the length is beyond any document's: parsers unpack a stream into one
 * array that they double until it fits. To be called on a thread of its own.
 */
export function guardArrays(): void {
  const most = LARGEST * 1024 * 1024
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, given: unknown[], made) {
      if (typeof given[0] === 'number' && given[0] > most) throw new RangeError(`more than ${LARGEST} MB in one piece`)
      return Reflect.construct(target, given, made) as object
    },
  })
}
