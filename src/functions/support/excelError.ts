import { DomainError, type DomainErrorKind } from "../../core/DomainError";
import { functionMessage } from "../../messages/functionMessage";

const codes: Record<DomainErrorKind, () => CustomFunctions.ErrorCode> = {
  invalid: () => CustomFunctions.ErrorCode.invalidValue,
  notEnoughData: () => CustomFunctions.ErrorCode.notAvailable,
  infeasible: () => CustomFunctions.ErrorCode.notAvailable,
  divisionByZero: () => CustomFunctions.ErrorCode.divisionByZero,
  noConvergence: () => CustomFunctions.ErrorCode.invalidNumber,
};

/** The error that Excel shows for whatever was thrown: a DomainError with its sentence, anything else as our defect. */
export function excelError(thrown: unknown): CustomFunctions.Error {
  if (thrown instanceof CustomFunctions.Error) return thrown;
  try {
    if (thrown instanceof DomainError)
      return new CustomFunctions.Error(codes[thrown.kind](), functionMessage(thrown.key, thrown.values));
  } catch (missing) {
    return defect(missing);
  }
  return defect(thrown);
}

function defect(thrown: unknown): CustomFunctions.Error {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    functionMessage("functions.defect", { detail }),
  );
}
