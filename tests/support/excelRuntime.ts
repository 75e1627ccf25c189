/**
 * What Excel's runtime gives to a page that holds custom functions: CustomFunctions.Error with the fields of
 * custom-functions-runtime.js, its codes, and `associate`. Importing this file installs it.
 */
const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
} as const;

class ExcelError extends Error {
  readonly type = "Error";
  readonly basicType = "Error";
  readonly basicValue: string;
  constructor(
    readonly code: string = ErrorCode.invalidValue,
    message = "",
  ) {
    super(message);
    this.basicValue = code;
  }
}

const associations = new Map<string, (...given: unknown[]) => unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: ExcelError,
    ErrorCode,
    associate: (id: string, implementation: (...given: unknown[]) => unknown) => associations.set(id, implementation),
  },
});

export { ExcelError, associations };
