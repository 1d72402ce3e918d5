// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import type { Command } from "commander";
import { agreed } from "../agreed.ts";
import { withAccount } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { hexOption } from "../parse.ts";

/** `aceso dispute reveal`. */
export function addDisputeReveal(parent: Command, setting: Setting): void {
  const command = parent
    .command("reveal")
    .description("show the one-time key of this trustee's answer, so that everybody sees whether the box it posted opens")
    .argument("<dispute>", "its id; the home that sent the request keeps the key")
    .option("--yes", "do not ask once more");
  leaf<{ yes?: boolean }>(setting, withExamples(command, "aceso dispute reveal 91fe… --as researcher"), reveal);
}

async function reveal(call: Call, options: { readonly yes?: boolean }, [wanted = ""]: readonly string[]): Promise<Outcome> {
  const id = hexOption("dispute", wanted, 32);
  return withAccount(call, async ({ chain, sender }) => {
    const { hex } = await import("@aceso/proto/encoding");
    const { MsgRevealRecipientKey } = await import("@aceso/proto/gen/aceso/release/v1/tx.ts");
    const { findRequest } = await import("../files/request_file.ts");
    const { dispute } = await chain.query.release.dispute({ id: hex(id) });
    const { order } = await chain.query.release.order({ id: hex(dispute.order) });
    const request = await findRequest(call.common.home, hex(order.request));
    const secret = request.secrets.get(hex(order.vault))?.[dispute.place - 1];
    if (secret === undefined)
      throw new AcesoError({
        code: "secret_missing",
        message: `dispute ${hex(id)}: got no key for trustee ${dispute.place}, wanted the one of the request`,
      });
    await agreed(call, options, "dispute", `Show the key of trustee ${dispute.place}'s answer? Its part is public from then on.`);
    const value = MsgRevealRecipientKey.fromPartial({ recipient: sender.address, dispute: id, secret });
    const { hash, height } = await sender.send([{ typeUrl: MsgRevealRecipientKey.typeUrl, value }]);
    const lines = ["the key is public: if the box opens with it, the council cancels the slash; one trustee's part alone opens no record"];
    return outcome({ dispute: id, order: order.id, place: dispute.place, tx: hash, height }, lines, {
      links: linksTo(call.common, { order: hex(order.id), tx: hash }),
    });
  });
}
