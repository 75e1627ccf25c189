/** A function made in a formula by LAMBDA; Value is Operand (a parameter, so that neither file imports the other). */
export class Lambda<Value> {
  constructor(
    readonly parameters: readonly string[],
    readonly call: (values: readonly (Value | undefined)[]) => Value,
  ) {}
}
