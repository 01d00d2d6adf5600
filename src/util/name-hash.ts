/**
 * Two 32-bit hashes of a string's UTF-16 units, one multiply each: FNV-1a, and the same walk with Knuth's multiplicative constant.
 * Not for secrets: for tables that are built once from known names.
 */
export function hashName(name: string): { a: number; b: number } {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x9e3779b1) ^ (b >>> 15)
  }
  // FNV's low bits mix badly on short names: fold the high half in.
  return { a: (a ^ (a >>> 16)) >>> 0, b: (b ^ (b >>> 13)) >>> 0 }
}
