import { Block } from "../calculation/Block";
import { errors } from "../calculation/errors";
import type { EvaluationContext } from "../calculation/EvaluationContext";
import { isCellError } from "../calculation/isCellError";
import { Lambda } from "../calculation/Lambda";
import type { NativeFunction, NativeFunctions } from "../calculation/NativeFunction";
import type { Operand } from "../calculation/Operand";
import { toNumber } from "../calculation/toNumber";
import type { FormulaNode } from "../formula/FormulaNode";

const nameOf = (node: FormulaNode | undefined): string | undefined =>
  node?.kind === "name" && node.sheet === undefined ? node.name.toLowerCase() : undefined;

const LET: NativeFunction = {
  minimum: 3,
  maximum: 253,
  lazy: (context, nodes) => {
    const last = nodes.at(-1);
    if (nodes.length % 2 === 0 || !last) return errors.value;
    let inside: EvaluationContext = context;
    for (let index = 0; index + 1 < nodes.length; index += 2) {
      const name = nameOf(nodes[index]);
      const node = nodes[index + 1];
      if (name === undefined || !node) return errors.name;
      inside = inside.with([[name, inside.evaluate(node)]]);
    }
    return inside.evaluate(last);
  },
};

const LAMBDA: NativeFunction = {
  minimum: 1,
  maximum: 254,
  lazy: (context, nodes) => {
    const body = nodes.at(-1);
    const parameters = nodes.slice(0, -1).map(nameOf);
    if (!body || parameters.includes(undefined)) return errors.value;
    const names = parameters as string[];
    return new Lambda<Operand>(names, (values) => {
      if (values.length > names.length) return errors.value;
      return context.with(names.map((name, index) => [name, values[index] ?? null] as const)).evaluate(body);
    });
  },
};

/** Calls a LAMBDA for every part of a block; the answers must be single values. */
function each(
  context: EvaluationContext,
  callee: Operand | undefined,
  values: readonly Operand[],
): ReturnType<EvaluationContext["single"]> {
  const answer = context.value(context.invoke(callee ?? null, values));
  return answer instanceof Block ? (answer.cells.length === 1 ? answer.at(0, 0) : errors.calculation) : answer;
}

const rowBlock = (block: Block, row: number): Block => new Block(1, block.columns, block.row(row));
const columnBlock = (block: Block, column: number): Block => new Block(block.rows, 1, block.column(column));

/** REDUCE gives the last result, SCAN all of them in the shape of the block. */
function fold(
  context: EvaluationContext,
  [initial, operand, callee]: readonly (Operand | undefined)[],
): { last: Operand; steps: Operand[]; block: Block } {
  const block = context.block(operand);
  let last: Operand = initial ?? null;
  const steps = block.cells.map((cell) => (last = context.invoke(callee ?? null, [last, cell])));
  return { last, steps, block };
}

/** Named parts of a formula and functions made in formulas. */
export const lambdaFunctions: NativeFunctions = {
  LET,
  LAMBDA,
  MAP: {
    minimum: 2,
    maximum: 254,
    evaluate: (context, operands) => {
      const blocks = operands.slice(0, -1).map((operand) => context.block(operand));
      const rows = Math.max(...blocks.map((block) => block.rows));
      const columns = Math.max(...blocks.map((block) => block.columns));
      return Block.build(rows, columns, (row, column) => {
        const cells = blocks.map((block) =>
          row < block.rows && column < block.columns ? block.at(row, column) : errors.notAvailable,
        );
        return each(context, operands.at(-1), cells);
      });
    },
  },
  BYROW: {
    minimum: 2,
    maximum: 2,
    evaluate: (context, [operand, callee]) => {
      const block = context.block(operand);
      return Block.build(block.rows, 1, (row) => each(context, callee, [rowBlock(block, row)]));
    },
  },
  BYCOL: {
    minimum: 2,
    maximum: 2,
    evaluate: (context, [operand, callee]) => {
      const block = context.block(operand);
      return Block.build(1, block.columns, (_row, column) => each(context, callee, [columnBlock(block, column)]));
    },
  },
  REDUCE: { minimum: 3, maximum: 3, evaluate: (context, operands) => fold(context, operands).last },
  SCAN: {
    minimum: 3,
    maximum: 3,
    evaluate: (context, operands) => {
      const { steps, block } = fold(context, operands);
      return new Block(
        block.rows,
        block.columns,
        steps.map((step) => context.single(step)),
      );
    },
  },
  MAKEARRAY: {
    minimum: 3,
    maximum: 3,
    evaluate: (context, [rows, columns, callee]) => {
      const [height, width] = [toNumber(context.single(rows)), toNumber(context.single(columns))];
      if (isCellError(height)) return height;
      if (isCellError(width)) return width;
      if (height < 1 || width < 1) return errors.value;
      return Block.build(Math.trunc(height), Math.trunc(width), (row, column) =>
        each(context, callee, [row + 1, column + 1]),
      );
    },
  },
};
