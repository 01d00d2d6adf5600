import { expect, test } from 'vitest'
import { kilometres } from '#util/kilometres'

test.each([
  [[0, 0], [0, 0], 0],
  [[50.45, 30.52], [49.84, 24.03], 468],
  [[0, 179.5], [0, -179.5], 111],
  [[90, 0], [-90, 77], 20_015],
] as const)('from %j to %j', ([lat, lon], [lat2, lon2], km) => {
  expect(Math.abs(kilometres({ lat, lon }, { lat: lat2, lon: lon2 }) - km)).toBeLessThan(2)
})
