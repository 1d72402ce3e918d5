// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { hexOption } from "../parse.ts";
import { type RecordOptions, selectRecords, withRecordOptions } from "../select_records.ts";

interface Options extends RecordOptions {
  readonly allowPartial?: boolean;
}

/** `aceso study request`. */
export function addStudyRequest(parent: Command, setting: Setting): void {
  const command = withRecordOptions(
    parent
      .command("request")
      .description("ask for records and reserve their price; the secrets that open the answers stay in this home")
      .argument("<study>", "its id"),
  ).option("--allow-partial", "take what is permitted; otherwise one refusal refuses all");
  leaf<Options>(
    setting,
    withExamples(
      command,
      "aceso study request 5b1e… --record 9d41… --as researcher",
      "aceso study request 5b1e… --owner aceso1… --allow-partial --as researcher",
    ),
    request,
  );
}

async function request(call: Call, options: Options, [id = ""]: readonly string[]): Promise<Outcome> {
  const study = hexOption("study", id, 32);
  return withAccount(call, async (researcher) => {
    const { hex } = await import("@aceso/proto/encoding");
    const { requestRecords } = await import("@aceso/research");
    const { keepRequest } = await import("../files/request_file.ts");
    const records = await selectRecords(researcher.chain, options);
    const allowPartial = options.allowPartial === true;
    const keep = (open: Parameters<typeof keepRequest>[1]) => keepRequest(call.common.home, open);
    const sent = await requestRecords(researcher, { study, records, allowPartial, keep });
    const requestId = hex(sent.request.id);
    const orders = sent.orders.map(hex);
    const data = { request: requestId, study: id, orders, refused: sent.refused, tx: sent.tx.hash, height: sent.tx.height };
    const lines = [
      `request ${requestId}`,
      `${records.length - sent.refused.length} records in ${orders.length} orders; trustees answer now`,
    ];
    return outcome(data, lines, {
      warnings: sent.refused.map(({ record, code }) => `record ${record} was left out: ${code}`),
      links: linksTo(call.common, { study: id, tx: sent.tx.hash, ...(orders.length === 1 ? { order: orders[0] ?? "" } : {}) }),
      next: `aceso study fetch ${requestId.slice(0, 12)} --out data`,
    });
  });
}
