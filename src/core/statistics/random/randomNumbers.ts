/** Gives the next of a row of uniform random numbers, more than 0 and less than 1. */
export type RandomNumbers = () => number;

/**
 * A row of random numbers that is the same for the same seed, on every machine: xoshiro128** of Blackman & Vigna (2021), Scrambled
 * linear pseudorandom number generators, its state filled from the seed by splitmix32; 52 bits a number. Whole numbers up to
 * 2^53 give different rows.
 */
export function randomNumbers(seed: number): RandomNumbers {
  const whole = Math.abs(Math.trunc(seed));
  const mix = mixer(Math.imul(whole | 0, 0x9e3779b9) ^ mixer(Math.floor(whole / 2 ** 32) | 0)() ^ (seed < 0 ? 1 : 0));
  let [a, b, c, d] = [mix(), mix(), mix(), mix()];
  const next = (): number => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
  // Twice 26 bits, and a half of the last place: neither 0 nor 1 can come.
  return () => ((next() >>> 6) * 2 ** 26 + (next() >>> 6) + 0.5) / 2 ** 52;
}

const rotated = (value: number, places: number): number => (value << places) | (value >>> (32 - places));

function mixer(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) | 0;
  };
}
