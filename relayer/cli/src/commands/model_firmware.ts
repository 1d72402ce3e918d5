// SPDX-License-Identifier: Apache-2.0
import { type Command, Option } from "commander";
import { withAccount } from "../connect.ts";
import { findModel } from "../find_model.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { hexOption } from "../parse.ts";

const states = ["OK", "WARN", "RECALLED"] as const;

interface Options {
  readonly model?: string;
  readonly state: (typeof states)[number];
  readonly measurement?: string;
  readonly hostNonce?: boolean;
}

/** `aceso model firmware`: what a firmware version is worth from now on. */
export function addModelFirmware(parent: Command, setting: Setting): void {
  const command = parent
    .command("firmware")
    .description("say what a firmware version of a model is worth: OK, WARN (at most tier T2) or RECALLED (refused)")
    .argument("<version>", "the version")
    .addOption(new Option("--state <state>", "what it is worth").choices(states).makeOptionMandatory())
    .option("--model <model>", "its id, name or UDI-DI; the only one where nothing is said")
    .option(
      "--measurement <hex>",
      "its 32 bytes; those known for the version, else of the reference device's software firmware of that name",
    )
    .option("--host-nonce", "the firmware does not build the nonce itself: without a certified data key tier T1 at most");
  const examples = ["aceso model firmware 1.1.0 --state OK --as maker", "aceso model firmware 1.0.0 --state RECALLED --as maker"];
  leaf<Options>(setting, withExamples(command, ...examples), firmware);
}

async function firmware(call: Call, options: Options, [version = ""]: readonly string[]): Promise<Outcome> {
  const given = options.measurement === undefined ? undefined : hexOption("--measurement", options.measurement, 32);
  return withAccount(call, async ({ chain, sender, address }) => {
    const { measurementOf, setFirmware, softwareFirmware } = await import("@aceso/device");
    const { unhex } = await import("@aceso/proto/encoding");
    const { ReferenceState } = await import("@aceso/proto/gen/aceso/device/v1/state.ts");
    const model = await findModel(chain, address, options.model);
    const { references } = await chain.query.device.references({ model: model.id });
    const known = references.find((reference) => reference.version === version);
    const measurement = given ?? known?.measurement ?? measurementOf(softwareFirmware(model.name, version));
    const nonceBuilder = options.hostNonce !== true && (known?.nonceBuilder ?? true);
    const state = ReferenceState[`REFERENCE_STATE_${options.state}`];
    const { hash, height } = await setFirmware(sender, unhex(model.id), { version, measurement, state, nonceBuilder });
    const before = known === undefined ? "not known" : (ReferenceState[known.state]?.replace("REFERENCE_STATE_", "") ?? "UNSPECIFIED");
    const data = { model: model.id, version, state: options.state, before, measurement, tx: hash, height };
    return outcome(data, [`firmware ${version} of ${model.name}: ${options.state}, before ${before}`], {
      links: linksTo(call.common, { tx: hash }),
      next: options.state === "RECALLED" ? 'aceso model recall --from … --until … --reason "…"' : "aceso device enrol --count 3",
    });
  });
}
