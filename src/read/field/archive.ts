/** A page of the Wayback Machine: https://web.archive.org/web/20310504081500id_/https://… */
const WAYBACK = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/?.+)$/iu

/** The address that an archive's address is a copy of, or null when it is no archive's. */
export function archivedOriginal(url: string): string | null {
  const original = WAYBACK.exec(url)?.[1]
  // The archive's own links write "http:/" where a proxy has taken a slash out.
  return original ? original.replace(/^(https?:\/)(?!\/)/iu, '$1/') : null
}
