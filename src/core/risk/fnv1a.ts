/** 32-bit FNV-1a sum of a text's UTF-16 code units, two bytes each. */
export function fnv1a(text: string, seed: number): number {
  let sum = seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    sum = Math.imul(sum ^ (unit & 0xff), 0x01000193);
    sum = Math.imul(sum ^ (unit >>> 8), 0x01000193);
  }
  return sum >>> 0;
}
