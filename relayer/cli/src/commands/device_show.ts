// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withChain } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { isoTime, table } from "../table.ts";

interface Options {
  readonly claimCode?: boolean;
}

/** `aceso device show`. */
export function addDeviceShow(parent: Command, setting: Setting): void {
  const command = parent
    .command("show")
    .description("what the chain knows of a device, and its label where this home has it")
    .argument("<device>", "its id, or the beginning of the id of a device in this home")
    .option("--claim-code", "print the code of its label: who has it may pair the device");
  leaf<Options>(
    setting,
    withExamples(command, "aceso device show 3f9a… --as maker", "aceso device show 3f9a… --claim-code --as maker"),
    show,
  );
}

async function show(call: Call, options: Options, [wanted = ""]: readonly string[]): Promise<Outcome> {
  const { claimCode } = await import("@aceso/device");
  const { hex } = await import("@aceso/proto/encoding");
  const { DeviceStatus, Tier } = await import("@aceso/proto/gen/aceso/device/v1/state.ts");
  const { findDevice } = await import("../files/device_file.ts");
  const full = /^[0-9a-f]{64}$/i.test(wanted);
  const local = full && options.claimCode !== true ? undefined : await findDevice([call.common.home], wanted);
  const id = local === undefined ? wanted.toLowerCase() : hex(local.device.id);
  return withChain(call, async (chain) => {
    const { device } = await chain.query.device.device({ id });
    const { model } = await chain.query.device.model({ id: hex(device.model) });
    const code = options.claimCode === true && local !== undefined ? claimCode(local.device, call.common.relayers[0] ?? "") : undefined;
    const facts = {
      device: id,
      model: model.name,
      status: DeviceStatus[device.status]?.replace("DEVICE_STATUS_", "") ?? "UNSPECIFIED",
      tier: device.keyGeneration === 0 ? "" : (Tier[device.tier]?.replace("TIER_", "") ?? ""),
      owner: device.owner,
      valid_until: device.validUntil === 0n ? "" : isoTime(device.validUntil),
    };
    const rows = Object.entries(facts).map(([name, value]) => [name.replace("_", " "), value === "" ? "none" : value]);
    const lines = code === undefined ? table(rows) : [code];
    return outcome({ ...facts, ...(code === undefined ? {} : { claim_code: code }) }, lines, {
      links: linksTo(call.common, { device: id }),
      warnings: code === undefined ? [] : ["who holds this code can pair the device"],
      next: code === undefined ? `aceso attest ${id.slice(0, 12)}` : "aceso device claim <code>",
    });
  });
}
