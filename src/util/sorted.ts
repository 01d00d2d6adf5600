/** First index at which `at(index)` is `value` or more, among `length` items in ascending order; `length` when there is none. */
export function firstFrom(length: number, at: (index: number) => number, value: number): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(middle) < value) low = middle + 1
    else high = middle
  }
  return low
}
