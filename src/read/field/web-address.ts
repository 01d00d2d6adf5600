/** The http or https address that is written, in its canonical form and without a user name; null when it is none. */
export function webAddress(written: string | null, base: string | null = null): string | null {
  if (written === null || written.length > 4000) return null
  try {
    const url = new URL(written.trim(), base ?? undefined)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
    url.username = ''
    url.password = ''
    return url.href
  } catch {
    return null
  }
}
