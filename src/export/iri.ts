/**
 * Names of the ledger's things as IRIs, for formats that need one. `urn:hearsay:` is not registered: the names are made of the ledger's own ids, say
 * nothing by themselves, and promise no address.
 */
export const HEARSAY = 'urn:hearsay:'

/** A thing of the ledger: `urn:hearsay:claim:0123abcd`. Characters that an IRI cannot have are percent-encoded. */
export const iriOf = (kind: string, id: string): string =>
  `${HEARSAY}${kind}:${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))}`

/** An address that a reader may follow: http or https, well-formed; null for all else (a local file, javascript:). */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  return new URL(url).href
}

/** An ISO date-time with its zone as XML Schema's dateTime has it; null for a day, or a time without a zone, which it would be wrong to guess. */
export const dateTimeOf = (iso: string | null): string | null =>
  iso !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(iso)
    ? iso.replace(/T(\d\d:\d\d)(?=Z|[+-])/, 'T$1:00')
    : null
