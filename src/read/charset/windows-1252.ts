/** Bytes 0x80–0x9F of windows-1252 (WHATWG Encoding Standard, index windows-1252); five of them stay control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Bytes as text in a charset, as `TextDecoder` should: Node 20 and 22 read windows-1252 as ISO 8859-1, so that every “’” is a control character. */
export function decodeWith(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes)
  if (charset !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/gu, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control)
}
