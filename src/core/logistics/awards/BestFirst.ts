/** Numbered things with a value and a cost, of which the best comes first: the highest value, then the least cost, then the smallest number. */
export class BestFirst {
  private readonly numbers: number[] = [];
  private readonly values: number[] = [];
  private readonly costs: number[] = [];

  add(number: number, value: number, cost: number): void {
    let place = this.numbers.length;
    this.put(place, number, value, cost);
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.isBetter(place, above)) return;
      this.swap(place, above);
      place = above;
    }
  }

  /** The best of which `isThere` still holds; those of which it does not are forgotten for good. */
  best(isThere: (number: number) => boolean): { readonly number: number; readonly cost: number } | undefined {
    while (this.numbers.length > 0 && !isThere(this.numbers[0] as number)) this.removeFirst();
    if (this.numbers.length === 0) return undefined;
    return { number: this.numbers[0] as number, cost: this.costs[0] as number };
  }

  private removeFirst(): void {
    const last = this.numbers.length - 1;
    this.swap(0, last);
    this.numbers.pop();
    this.values.pop();
    this.costs.pop();
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= last) return;
      if (below + 1 < last && this.isBetter(below + 1, below)) below += 1;
      if (!this.isBetter(below, place)) return;
      this.swap(place, below);
      place = below;
    }
  }

  private isBetter(a: number, b: number): boolean {
    const value = (this.values[a] as number) - (this.values[b] as number);
    if (value !== 0) return value > 0;
    const cost = (this.costs[a] as number) - (this.costs[b] as number);
    return cost !== 0 ? cost < 0 : (this.numbers[a] as number) < (this.numbers[b] as number);
  }

  private put(place: number, number: number, value: number, cost: number): void {
    this.numbers[place] = number;
    this.values[place] = value;
    this.costs[place] = cost;
  }

  private swap(a: number, b: number): void {
    const [number, value, cost] = [this.numbers[a] as number, this.values[a] as number, this.costs[a] as number];
    this.put(a, this.numbers[b] as number, this.values[b] as number, this.costs[b] as number);
    this.put(b, number, value, cost);
  }
}
