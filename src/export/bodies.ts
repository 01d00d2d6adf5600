import type { SourceKind } from '#model/source'

/** Kinds of source that are bodies; all others are people, or nobody in particular. */
const BODIES: ReadonlySet<SourceKind> = new Set([
  'government',
  'military',
  'emergency-services',
  'prosecutor',
  'police',
  'armed-group',
  'media',
  'ngo',
  'international-organisation',
])

/** Whether a source is a body, so that formats that tell persons from organisations call it one. */
export const isBody = (kind: SourceKind): boolean => BODIES.has(kind)
