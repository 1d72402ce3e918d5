// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withPatient } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";

/** `aceso device release`: before it is sold or given away. */
export function addDeviceRelease(parent: Command, setting: Setting): void {
  const command = parent
    .command("release")
    .description("give a device up, so that its next owner can claim it; my records stay mine, and the next owner opens none of them")
    .argument("<device>", "its id, or the beginning of the id of a device in this home");
  leaf(setting, withExamples(command, "aceso device release 3f9a --as ada"), release);
}

async function release(call: Call, _: unknown, [wanted = ""]: readonly string[]): Promise<Outcome> {
  const { hex, unhex } = await import("@aceso/proto/encoding");
  const { findDevice } = await import("../files/device_file.ts");
  const id = /^[0-9a-f]{64}$/i.test(wanted) ? wanted.toLowerCase() : hex((await findDevice([call.common.home], wanted)).device.id);
  return withPatient(call, async (agent) => {
    const { MsgUnpairDevice } = await import("@aceso/proto/gen/aceso/device/v1/tx.ts");
    const value = MsgUnpairDevice.fromPartial({ owner: agent.address, device: unhex(id) });
    const { hash, height } = await agent.send([{ typeUrl: MsgUnpairDevice.typeUrl, value }]);
    return outcome({ device: id, tx: hash, height }, [`device ${id} has no owner`], {
      links: linksTo(call.common, { device: id, tx: hash }),
      next: "aceso device claim <code>, by its next owner",
    });
  });
}
