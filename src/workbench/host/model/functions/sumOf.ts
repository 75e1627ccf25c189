const { abs } = Math;

/** Sum with Neumaier's compensation: totals of a block agree with totals of its rows and of its columns. */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] as number;
    const next = sum + number;
    lost += abs(sum) >= abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}
