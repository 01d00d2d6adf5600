/** Words of sentences that stand on pages instead of an article: consent, scripts, walls, errors, imprints. */
const BOILERPLATE =
  /\b(?:cookies?|your (?:consent|privacy|preferences|browser|device|subscription)|personal data|javascript|captcha|not a robot|access denied|page (?:you|was|could|cannot|not)|all rights reserved|terms of (?:use|service)|privacy policy|sign (?:in|up)|log ?in|subscrib\w+|newsletter|ad ?blocker)\b/iu

/** An end mark with a space, closing quote or line end behind it; those of Chinese and Japanese need none. */
const END = /[.!?…؟।](?=[\s"”»’)]|$)|[。！？]/u

/** Split, not matched: "[^.]{20,}[.]" runs to the end of the text from each of its characters when there is no full stop. */
const sentencesIn = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(END).slice(0, -1))
    .filter(
      (sentence) => sentence.trim().split(/\s+/u).length > 4 || /\p{Script=Han}{8}|\p{Script=Hiragana}/u.test(sentence),
    )

/** Whether a text has a sentence in it (more than four words, an end mark) that says something. */
export const isProse = (text: string): boolean => sentencesIn(text).some((sentence) => !BOILERPLATE.test(sentence))

/** Whether a text has sentences and all of them are of the kind that stands instead of an article. */
export const isBoilerplate = (text: string): boolean => {
  const sentences = sentencesIn(text)
  return sentences.length > 0 && sentences.every((sentence) => BOILERPLATE.test(sentence))
}
