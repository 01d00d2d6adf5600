/** The script a country's own names are printed in, where it is one and not Latin. */
const SCRIPTS: readonly (readonly [script: RegExp, countries: string])[] = [
  [/^[\p{Script=Cyrillic}\s\-–’'ʼ.()]+$/u, 'UA RU BY BG MK KG KZ TJ MN RS'],
  [/^[\p{Script=Arabic}\s-]+$/u, 'SY IQ LB JO PS SA YE OM AE QA BH KW EG SD LY TN DZ MA MR IR AF PK'],
  [/^[\p{Script=Hebrew}\s\-"'״׳]+$/u, 'IL'],
  [/^[\p{Script=Greek}\s-]+$/u, 'GR CY'],
  [/^[\p{Script=Georgian}\s-]+$/u, 'GE'],
  [/^[\p{Script=Armenian}\s-]+$/u, 'AM'],
  [/^\p{Script=Han}+$/u, 'CN TW HK MO'],
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u, 'JP'],
  [/^\p{Script=Hangul}+$/u, 'KR KP'],
  [/^[\p{Script=Thai}]+$/u, 'TH'],
  [/^[\p{Script=Devanagari}\s]+$/u, 'IN NP'],
  [/^[\p{Script=Ethiopic}\s]+$/u, 'ET ER'],
  [/^[\p{Script=Myanmar}\s]+$/u, 'MM'],
]

const scriptOf = new Map(SCRIPTS.flatMap(([script, countries]) => countries.split(' ').map((code) => [code, script])))

/** One Latin letter group per Cyrillic letter: enough to tell which spelling a Latin name was made from. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:h ґ:g д:d е:e є:ye ж:zh з:z и:y і:i ї:yi й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь: ъ: ю:yu я:ya ы:y э:e ё:yo ў:u'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

const spelled = (name: string): string => [...name.toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join('')

/** Levenshtein distance of two short strings. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * The name as people there print it, from GeoNames' mixed list, or null where that cannot be told. Of several Cyrillic
 * spellings the one whose letters make the Latin name: "Odesa" is Одеса, not Одесса; a guess only where they tie.
 */
export function nativeName(country: string, latin: string, others: readonly string[]): string | null {
  const script = scriptOf.get(country)
  const found = script ? others.filter((name) => script.test(name)) : []
  if (found.length < 2 || !/\p{Script=Cyrillic}/u.test(found[0] ?? '')) return found[0] ?? null
  const target = latin.toLowerCase()
  const scored = found.map((name) => ({ name, far: distance(spelled(name), target) }))
  return scored.reduce((best, each) => (each.far < best.far ? each : best)).name
}
