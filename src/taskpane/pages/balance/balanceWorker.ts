import { balance } from "../../../core/supply/balance/balance";
import type { BalanceInput } from "../../../core/supply/balance/BalanceInput";
import { solver } from "../../../core/optimization/solver";
import { balanceReply } from "./balanceReply";

// The file that a worker runs: one answer to each message.
self.onmessage = async ({ data }: MessageEvent<BalanceInput>) =>
  self.postMessage(
    await balanceReply(async () => {
      await solver.load();
      return balance(data);
    }),
  );
