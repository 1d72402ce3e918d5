// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { countOption } from "../parse.ts";
import { short, table } from "../table.ts";

interface Options {
  readonly wait: string;
}

/** `aceso study settle`. */
export function addStudySettle(parent: Command, setting: Setting): void {
  const command = parent
    .command("settle")
    .description("pay for what was released and refund the rest, once the quiet window is over; anyone may")
    .argument("<request>", "its id; the beginning of it in the home that asked")
    .option("--wait <seconds>", "how long to try while the window runs", "30");
  leaf<Options>(setting, withExamples(command, "aceso study settle 7c02 --as researcher"), settle);
}

async function settle(call: Call, options: Options, [wanted = ""]: readonly string[]): Promise<Outcome> {
  const seconds = countOption("--wait", options.wait, 86_400);
  const { hex, unhex } = await import("@aceso/proto/encoding");
  const { findRequest } = await import("../files/request_file.ts");
  const request = /^[0-9a-f]{64}$/.test(wanted) ? unhex(wanted) : (await findRequest(call.common.home, wanted)).id;
  return withAccount(call, async ({ chain, sender, sleep }) => {
    const { formatAmount } = await import("@aceso/client");
    const { RequestOrderStatus } = await import("@aceso/proto/gen/aceso/study/v1/state.ts");
    const { settleRequest } = await import("@aceso/research");
    const { hash, height } = await settleRequest(sender, sleep, request, seconds);
    const { request: asked, orders } = await chain.query.study.request({ id: hex(request) });
    const paid = orders.map(({ order, amount, refunded, status }) => ({
      order: hex(order),
      amount,
      refunded,
      status: RequestOrderStatus[status]?.replace("REQUEST_ORDER_STATUS_", "").toLowerCase() ?? "unspecified",
    }));
    const lines = table(
      paid.map(({ order, status, amount, refunded }) => [
        `order ${short(order)}`,
        status,
        formatAmount(amount),
        refunded === 0n ? "" : `refunded ${formatAmount(refunded)}`,
      ]),
    );
    return outcome({ request: hex(request), orders: paid, tx: hash, height }, lines, {
      links: linksTo(call.common, { study: hex(asked.study), tx: hash }),
    });
  });
}
