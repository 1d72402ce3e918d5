// SPDX-License-Identifier: Apache-2.0
import type { Dispute } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import type { Command } from "commander";
import { withChain } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { hexOption } from "../parse.ts";
import { isoTime, short, table } from "../table.ts";

/** `aceso dispute list`. */
export function addDisputeList(parent: Command, setting: Setting): void {
  const command = parent.command("list").description("the disputes about an order, and what each waits for").argument("<order>", "its id");
  leaf(setting, withExamples(command, "aceso dispute list 5d0c…"), list);
}

function list(call: Call, _: object, [wanted = ""]: readonly string[]): Promise<Outcome> {
  hexOption("order", wanted, 32);
  const order = wanted.toLowerCase();
  return withChain(call, async (chain) => {
    const { hex } = await import("@aceso/proto/encoding");
    const { DisputeKind, DisputeStatus } = await import("@aceso/proto/gen/aceso/release/v1/state.ts");
    const { disputes } = await chain.query.release.disputesByOrder({ order });
    const shown = disputes.map((dispute) => ({
      ...dispute,
      kind: word(DisputeKind[dispute.kind], "DISPUTE_KIND_"),
      status: word(DisputeStatus[dispute.status], "DISPUTE_STATUS_"),
      waits: waits(dispute),
    }));
    const lines = table(shown.map(({ id, place, kind, status, waits: text }) => [short(hex(id)), `trustee ${place}`, kind, status, text]));
    return outcome({ order, disputes: shown }, lines.length === 0 ? ["nobody complained about this order"] : lines, {
      links: linksTo(call.common, { order }),
    });
  });
}

/** DISPUTE_STATUS_WAITING as waiting. */
function word(name: string | undefined, prefix: string): string {
  return name?.replace(prefix, "").toLowerCase() ?? "unspecified";
}

function waits({ due, decided }: Dispute): string {
  if (decided !== 0n) return `decided at ${isoTime(decided)}`;
  return due === 0n ? "for the council" : `until ${isoTime(due)}`;
}
