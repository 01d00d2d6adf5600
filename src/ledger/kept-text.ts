const UNKEPT = /[\p{Cs}\0]/gu

/** Text as it can be kept: SQLite cuts it at U+0000, PostgreSQL refuses that, and lone surrogates are no UTF-8: each becomes U+FFFD. */
export const keptText = (text: string): string => text.replace(UNKEPT, '\ufffd')
