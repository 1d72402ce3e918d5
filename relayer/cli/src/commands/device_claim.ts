// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withPatient } from "../connect.ts";
import { deviceHomes } from "../device_homes.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";

interface Options {
  readonly deviceFile?: string;
}

/** `aceso device claim`. */
export function addDeviceClaim(parent: Command, setting: Setting): void {
  const command = parent
    .command("claim")
    .description("make a device mine, by the code on its label; the device itself must be at hand")
    .argument("<code>", "aceso-claim:…")
    .option("--device-file <file>", "the software device; looked for in the homes of a local network unless given");
  leaf<Options>(setting, withExamples(command, "aceso device claim aceso-claim:QNMC… --as ada"), claim);
}

async function claim(call: Call, options: Options, [code = ""]: readonly string[]): Promise<Outcome> {
  const { addressBytes, decodeClaimCode, hex } = await import("@aceso/proto/encoding");
  const { deviceId, claimSecret16: secret } = decodeClaimCode(code);
  return withPatient(call, async (agent) => {
    const { pairDevice } = await import("@aceso/agent");
    const { provePossession } = await import("@aceso/device");
    const { findDevice, readDevice, writeDevice } = await import("../files/device_file.ts");
    const id = hex(deviceId);
    const file = options.deviceFile === undefined ? await findDevice(deviceHomes(call.common), id) : await readDevice(options.deviceFile);
    const { device: known } = await agent.chain.query.device.device({ id });
    const generation = known.generation + 1;
    const owner = addressBytes(agent.address);
    const possession = provePossession(file.device, { chainId: agent.chain.chainId, owner, generation, secret });
    const { hash, height } = await pairDevice(agent, deviceId, possession);
    const kept = await writeDevice(call.common.home, file.model, file.device);
    return outcome({ device: id, generation, file: kept, tx: hash, height }, [`device ${id} is yours`], {
      links: linksTo(call.common, { device: id, tx: hash }),
      next: "aceso vault open WEARABLE, then aceso contribute readings.csv",
    });
  });
}
