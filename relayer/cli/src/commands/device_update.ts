// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withChain } from "../connect.ts";
import { deviceHomes } from "../device_homes.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";

interface Options {
  readonly firmware: string;
}

/** `aceso device update`: a software device boots another firmware from now on. */
export function addDeviceUpdate(parent: Command, setting: Setting): void {
  const command = parent
    .command("update")
    .description("let a software device boot another firmware; the chain hears of it with its next evidence")
    .argument("<device>", "the beginning of its id")
    .requiredOption("--firmware <version>", "the version that it boots from now on");
  leaf<Options>(setting, withExamples(command, "aceso device update 3f9a --firmware 1.1.0 --as ada"), update);
}

async function update(call: Call, { firmware: version }: Options, [wanted = ""]: readonly string[]): Promise<Outcome> {
  const { measurementOf, softwareFirmware, withFirmware } = await import("@aceso/device");
  const { hex } = await import("@aceso/proto/encoding");
  const { findDevice, rewriteDevice } = await import("../files/device_file.ts");
  const file = await findDevice([call.common.home, ...deviceHomes(call.common)], wanted);
  return withChain(call, async (chain) => {
    const { model } = await chain.query.device.model({ id: hex(file.model) });
    const device = withFirmware(file.device, softwareFirmware(model.name, version));
    await rewriteDevice(file, device);
    const data = { device: hex(device.id), firmware: version, measurement: measurementOf(device.firmware) };
    return outcome(data, [`device ${data.device} boots ${version}`], { next: `aceso attest ${data.device.slice(0, 12)} --new-key` });
  });
}
