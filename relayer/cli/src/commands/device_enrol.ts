// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { findModel } from "../find_model.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { countOption } from "../parse.ts";

interface Options {
  readonly model?: string;
  readonly count: string;
  readonly firmware?: string;
}

/** `aceso device enrol`. */
export function addDeviceEnrol(parent: Command, setting: Setting): void {
  const command = parent
    .command("enrol")
    .description("make software devices of a model, keys and firmware in files of mode 0600, and put their ids on chain")
    .option("--model <model>", "its id, name or UDI-DI; the only one where nothing is said")
    .option("--count <n>", "how many", "1")
    .option("--firmware <version>", "firmware they boot; the model's newest unless given");
  leaf<Options>(setting, withExamples(command, "aceso device enrol --count 3 --as maker"), enrol);
}

async function enrol(call: Call, options: Options): Promise<Outcome> {
  const count = countOption("--count", options.count, 100_000);
  return withAccount(call, async ({ chain, sender, address, random }) => {
    const { createDevice, enrolDevices, softwareFirmware } = await import("@aceso/device");
    const { hex, unhex } = await import("@aceso/proto/encoding");
    const { keptMakerRoot } = await import("../files/maker_file.ts");
    const { writeDevice } = await import("../files/device_file.ts");
    const root = await keptMakerRoot(call.common.home);
    const model = await findModel(chain, address, options.model);
    const { references } = await chain.query.device.references({ model: model.id });
    const version = options.firmware ?? references.at(-1)?.version ?? "1.0.0";
    const firmware = softwareFirmware(model.name, version);
    const devices = Array.from({ length: count }, () => createDevice(random, root, firmware));
    // Kept before they are enrolled: an id on chain without its keys would be a device that nobody has.
    const files = [];
    for (const device of devices) files.push(await writeDevice(call.common.home, unhex(model.id), device));
    const hashes: string[] = [];
    await enrolDevices(
      sender,
      unhex(model.id),
      devices.map(({ id }) => id),
      (enrolled, { hash }) => {
        hashes.push(hash);
        if (count > 1) call.say(`${enrolled} of ${count} enrolled`);
      },
    );
    const ids = devices.map(({ id }) => hex(id));
    const data = { model: model.id, firmware: version, devices: ids, files, txs: hashes };
    return outcome(data, ids, {
      links: linksTo(call.common, ids.length === 1 ? { device: ids[0] ?? "" } : {}),
      next: `aceso attest ${ids[0]?.slice(0, 12) ?? "<device>"}`,
    });
  });
}
