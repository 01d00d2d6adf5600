/**
 * What is left of a person's name when its romanisations are made one: "Oleh Syniehubov", "Oleg Sinegubov" and "Oleg Synegubov" are
 * one, "Sergey", "Sergei" and "Serhii" too. Own reduction after the Ukrainian (2010) and Russian passport romanisations; given names
 * keep their first letters only, since they are translated as often as they are transcribed.
 */
export function personKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.replace(/[^\p{L}]/gu, ''))
    .filter(Boolean)
  return words.map((word, index) => (index < words.length - 1 ? skeleton(word).slice(0, 2) : skeleton(word))).join(' ')
}

const skeleton = (word: string): string =>
  word
    .replace(/(?:iy|ii|yi|yy|ij|ey|ei|y)$/, 'i')
    .replace(/(?:vych|vich)$/, 'vic')
    .replace(/kh|gh/g, 'h')
    .replace(/g/g, 'h')
    .replace(/ie|ye|je/g, 'e')
    .replace(/[yj]/g, 'i')
    .replace(/ii+/g, 'i')
    .replace(/w/g, 'v')
    .replace(/ks/g, 'x')
    .replace(/sch|shch/g, 'sc')
    .replace(/ch|tsch/g, 'c')
    .replace(/(.)\1+/g, '$1')
