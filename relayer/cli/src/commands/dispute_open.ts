// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { agreed } from "../agreed.ts";
import { withAccount } from "../connect.ts";
import { UsageError } from "../errors.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { countOption, hexOption } from "../parse.ts";
import { isoTime } from "../table.ts";

interface Options {
  readonly trustee: string;
  readonly kind: string;
  readonly yes?: boolean;
}

/** Most trustees that a committee has. */
const mostPlaces = 32;

/** `aceso dispute open`. */
export function addDisputeOpen(parent: Command, setting: Setting): void {
  const command = parent
    .command("open")
    .description("say on chain that a trustee did not answer an order, or that its answer is in no store; who is wrong loses the bond")
    .argument("<order>", "its id; yours, as its recipient")
    .requiredOption("--trustee <place>", "the trustee's place in the committee, from 1")
    .requiredOption("--kind <kind>", "silent (no receipt at the deadline) or undelivered (a receipt, and no box)")
    .option("--yes", "do not ask once more");
  leaf<Options>(setting, withExamples(command, "aceso dispute open 5d0c… --trustee 2 --kind undelivered --as researcher"), open);
}

async function open(call: Call, options: Options, [wanted = ""]: readonly string[]): Promise<Outcome> {
  const order = hexOption("order", wanted, 32);
  const place = countOption("--trustee", options.trustee, mostPlaces);
  const { DisputeKind } = await import("@aceso/proto/gen/aceso/release/v1/state.ts");
  const kinds = { silent: DisputeKind.DISPUTE_KIND_SILENT, undelivered: DisputeKind.DISPUTE_KIND_UNDELIVERED };
  if (options.kind !== "silent" && options.kind !== "undelivered")
    throw new UsageError(`--kind: got ${JSON.stringify(options.kind)}, wanted silent or undelivered`);
  const kind = kinds[options.kind];
  return withAccount(call, async ({ chain, sender }) => {
    const { formatAmount } = await import("@aceso/client");
    const { hex } = await import("@aceso/proto/encoding");
    const { MsgOpenDispute, MsgOpenDisputeResponse } = await import("@aceso/proto/gen/aceso/release/v1/tx.ts");
    const { params } = await chain.query.release.params();
    const bond = formatAmount(params.disputeBond);
    await agreed(call, options, "dispute", `Accuse trustee ${place} of order ${hex(order)}, and risk ${bond}?`);
    const value = MsgOpenDispute.fromPartial({ recipient: sender.address, order, place, kind });
    const { hash, height, responses } = await sender.send([{ typeUrl: MsgOpenDispute.typeUrl, value }]);
    const { dispute: id } = MsgOpenDisputeResponse.decode(responses[0]?.value ?? new Uint8Array());
    const { dispute } = await chain.query.release.dispute({ id: hex(id) });
    const data = { dispute: id, order, place, kind: options.kind, due: isoTime(dispute.due), tx: hash, height };
    return outcome(data, [`dispute ${hex(id)}: the trustee has until ${isoTime(dispute.due)} to answer; your bond is ${bond}`], {
      links: linksTo(call.common, { order: hex(order), tx: hash }),
      next: `aceso dispute list ${hex(order)}`,
    });
  });
}
