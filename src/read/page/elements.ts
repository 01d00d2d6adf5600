/** Elements that stand in a line of text (HTML Living Standard, phrasing content); all others start a new block. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Elements whose words are no part of the report. */
export const SILENT = new Set(
  'script style noscript template head title nav button select input audio object embed canvas svg math dialog menu'.split(
    ' ',
  ),
)
