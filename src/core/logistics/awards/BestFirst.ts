/** Numbered things with a value and a cost, of which the best comes first: the highest value, then the least cost, then the smallest number. */
export class BestFirst {
  private readonly numbers: number[] = [];

  constructor(
    private readonly valueOf: (number: number) => number,
    private readonly costOf: (number: number) => number,
  ) {}

  add(number: number): void {
    const { numbers } = this;
    let place = numbers.push(number) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.isBetter(number, numbers[above] as number)) break;
      numbers[place] = numbers[above] as number;
      place = above;
    }
    numbers[place] = number;
  }

  /** The best of which `isThere` still holds; those of which it does not are forgotten for good. */
  best(isThere: (number: number) => boolean): number | undefined {
    while (this.numbers.length > 0 && !isThere(this.numbers[0] as number)) this.removeFirst();
    return this.numbers[0];
  }

  private removeFirst(): void {
    const { numbers } = this;
    const last = numbers.pop() as number;
    const { length } = numbers;
    if (length === 0) return;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= length) break;
      if (below + 1 < length && this.isBetter(numbers[below + 1] as number, numbers[below] as number)) below += 1;
      if (!this.isBetter(numbers[below] as number, last)) break;
      numbers[place] = numbers[below] as number;
      place = below;
    }
    numbers[place] = last;
  }

  private isBetter(a: number, b: number): boolean {
    const value = this.valueOf(a) - this.valueOf(b);
    if (value !== 0) return value > 0;
    const cost = this.costOf(a) - this.costOf(b);
    return cost !== 0 ? cost < 0 : a < b;
  }
}
