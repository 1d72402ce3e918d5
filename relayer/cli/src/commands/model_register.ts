// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";

interface Options {
  readonly check?: boolean;
}

/** `aceso model register`. */
export function addModelRegister(parent: Command, setting: Setting): void {
  const command = parent
    .command("register")
    .description("register a device model, its firmware and its trust anchors, from a file")
    .argument("<file>", "model.yaml; an example lies in relayer/cli/examples")
    .option("--check", "only read the file and say what is wrong with it");
  leaf<Options>(
    setting,
    withExamples(command, "aceso model register model.yaml --as maker", "aceso model register model.yaml --check"),
    register,
  );
}

async function register(call: Call, options: Options, [path = ""]: readonly string[]): Promise<Outcome> {
  const { readModelFile } = await import("../files/model_file.ts");
  const { keptMakerRoot } = await import("../files/maker_file.ts");
  const file = readModelFile(path, await call.world.read(path));
  if (options.check === true) return outcome({ file: path }, [`${path}: nothing wrong`], { next: `aceso model register ${path}` });
  const root = file.usesSoftwareRoot ? await keptMakerRoot(call.common.home) : undefined;
  const entry = file.entry(root);
  return withAccount(call, async ({ sender }) => {
    const { formatAmount } = await import("@aceso/client");
    const { registerModel } = await import("@aceso/device");
    const { hex } = await import("@aceso/proto/encoding");
    const { model, tx } = await registerModel(sender, entry);
    const versions = entry.firmware.map(({ version }) => version);
    const lines = [
      `model ${hex(model)} registered: ${entry.name}, at most ${entry.quota} devices`,
      `firmware ${versions.join(", ")}${entry.prepay === 0n ? "" : `; ${formatAmount(entry.prepay)} prepaid`}`,
    ];
    const data = { model, name: entry.name, firmware: versions, prepaid: entry.prepay, tx: tx.hash, height: tx.height };
    return outcome(data, lines, {
      links: linksTo(call.common, { tx: tx.hash }),
      next: `aceso device enrol --model ${hex(model).slice(0, 12)} --count 3`,
    });
  });
}
