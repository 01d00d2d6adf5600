const RADIAN = Math.PI / 180

/** The middle of points on the globe, in degrees: their mean as vectors, so that Fiji does not lie in Africa. */
export function centre(points: readonly { readonly lat: number; readonly lon: number }[]): {
  lat: number
  lon: number
} {
  let [x, y, z] = [0, 0, 0]
  for (const { lat, lon } of points) {
    x += Math.cos(lat * RADIAN) * Math.cos(lon * RADIAN)
    y += Math.cos(lat * RADIAN) * Math.sin(lon * RADIAN)
    z += Math.sin(lat * RADIAN)
  }
  return { lat: Math.atan2(z, Math.hypot(x, y)) / RADIAN, lon: Math.atan2(y, x) / RADIAN }
}
