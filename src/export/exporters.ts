import { atlos } from './atlos/atlos.ts'
import { bibtex } from './bibliography/bibtex.ts'
import { ris } from './bibliography/ris.ts'
import { claimreview } from './claimreview/claimreview.ts'
import { acled } from './coded/acled.ts'
import { hxl } from './coded/hxl.ts'
import { ucdp } from './coded/ucdp.ts'
import type { Exporter } from './exporter.ts'
import { geojson } from './geojson/geojson.ts'
import { htmlDossier } from './html/html.ts'
import { json } from './json/json.ts'
import { jsonl } from './json/jsonl.ts'
import { csvPackage } from './package/csv-package.ts'
import { xlsx } from './package/xlsx.ts'
import { plover } from './plover/plover.ts'
import { prov } from './prov/prov.ts'
import { timemap } from './timemap/timemap.ts'
import { webannotation } from './webannotation/webannotation.ts'

/** All formats a ledger can be written in, in the order of help. */
export const exporters: readonly Exporter[] = [
  json,
  jsonl,
  csvPackage,
  xlsx,
  acled,
  ucdp,
  hxl,
  plover,
  geojson,
  timemap,
  atlos,
  webannotation,
  prov,
  claimreview,
  ris,
  bibtex,
  htmlDossier,
]
