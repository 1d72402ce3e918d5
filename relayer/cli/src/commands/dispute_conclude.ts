// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { hexOption } from "../parse.ts";

/** `aceso dispute conclude`. */
export function addDisputeConclude(parent: Command, setting: Setting): void {
  const command = parent
    .command("conclude")
    .description("have a dispute decided whose window is over; anybody may")
    .argument("<dispute>", "its id");
  leaf(setting, withExamples(command, "aceso dispute conclude 91fe… --as ada"), conclude);
}

async function conclude(call: Call, _: object, [wanted = ""]: readonly string[]): Promise<Outcome> {
  const id = hexOption("dispute", wanted, 32);
  return withAccount(call, async ({ chain, sender }) => {
    const { hex } = await import("@aceso/proto/encoding");
    const { DisputeStatus } = await import("@aceso/proto/gen/aceso/release/v1/state.ts");
    const { MsgConcludeDispute } = await import("@aceso/proto/gen/aceso/release/v1/tx.ts");
    const value = MsgConcludeDispute.fromPartial({ sender: sender.address, dispute: id });
    const { hash, height } = await sender.send([{ typeUrl: MsgConcludeDispute.typeUrl, value }]);
    const { dispute } = await chain.query.release.dispute({ id: hex(id) });
    const upheld = dispute.status === DisputeStatus.DISPUTE_STATUS_UPHELD;
    const data = { dispute: id, upheld, order: dispute.order, tx: hash, height };
    return outcome(data, [upheld ? "upheld: the trustee was at fault" : "dismissed: the trustee was not at fault"], {
      links: linksTo(call.common, { order: hex(dispute.order), tx: hash }),
    });
  });
}
