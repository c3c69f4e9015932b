/** Sets of numbers of 32 bits that may take a number for one that they have, but never miss one: a quick no. */
export class Bits {
  readonly #words: Int32Array;
  readonly #mask: number;

  /** `size`: how many bits, a power of two from 32 on. With about eight times as many bits as numbers, few are mistaken. */
  constructor(size: number) {
    this.#words = new Int32Array(size >>> 5);
    this.#mask = size - 1;
  }

  add(value: number): void {
    const bit = value & this.#mask;
    this.#words[bit >>> 5] = (this.#words[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  has(value: number): boolean {
    const bit = value & this.#mask;
    return (((this.#words[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  /** At least so many of its numbers are not in another set of the same size. */
  leastWithout(other: Bits): number {
    let count = 0;
    for (let at = 0; at < this.#words.length; at++) {
      for (let bits = (this.#words[at] ?? 0) & ~(other.#words[at] ?? 0); bits !== 0; bits &= bits - 1) count++;
    }
    return count;
  }
}
