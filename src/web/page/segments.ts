import type { Span } from '#model/span'

/** A stretch of a text over which the same claims hold. `over` are indexes into the spans, the shortest span first. */
export interface Segment extends Span {
  readonly over: readonly number[]
  /** Spans that begin here, or began before `within`. */
  readonly begins: readonly number[]
}

const clamp = (span: Span, within: Span): Span => ({
  start: Math.max(span.start, within.start),
  end: Math.min(span.end, within.end),
})

const length = ({ start, end }: Span): number => end - start

/** Cuts `within` at every border of the spans: the segments cover it whole, in order, and none is empty. */
export function segmentsOf(spans: readonly Span[], within: Span): Segment[] {
  const here = spans.map((span) => clamp(span, within))
  const borders = new Set([within.start, within.end])
  for (const span of here) if (length(span) > 0) borders.add(span.start).add(span.end)
  const cuts = [...borders].sort((a, b) => a - b)
  const byLength = spans.map((_, i) => i).sort((a, b) => length(spans[a]!) - length(spans[b]!) || a - b)
  return cuts.slice(0, -1).map((start, i) => ({
    start,
    end: cuts[i + 1]!,
    over: byLength.filter((index) => here[index]!.start <= start && here[index]!.end > start),
    begins: spans.flatMap((_, index) => (here[index]!.start === start && length(here[index]!) > 0 ? [index] : [])),
  }))
}

/**
 * A lane for each span, so that no two overlapping spans share one: the shortest takes the nearest free lane to the text. Lines under
 * nested claims then lie side by side.
 */
export function lanesOf(spans: readonly Span[]): number[] {
  const lanes = spans.map(() => -1)
  const byLength = spans.map((_, i) => i).sort((a, b) => length(spans[a]!) - length(spans[b]!) || a - b)
  for (const index of byLength) {
    const span = spans[index]!
    const taken = new Set(
      spans.flatMap((other, i) =>
        lanes[i]! >= 0 && other.start < span.end && span.start < other.end ? [lanes[i]!] : [],
      ),
    )
    let lane = 0
    while (taken.has(lane)) lane++
    lanes[index] = lane
  }
  return lanes
}
