// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { EXIT } from "../exit.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { parseJson, timeOption } from "../parse.ts";

interface Options {
  readonly trust: string;
  readonly time?: string;
}

const examples = `
Examples:
  aceso verify bundle.json --offline --trust trust.json

Prints six lines: a record hash, b device signature, c Merkle path, d state against the app hash, e header signed by a pinned
validator set, f consent valid at the time. Exit 0 verified, 3 otherwise: failed, or not all that it needs could be checked.`;

/** `aceso verify`: checks a provenance bundle against a trust root that the reader holds. */
export function addVerify(program: Command, setting: Setting): void {
  const command = program
    .command("verify")
    .description("check a provenance bundle, line by line")
    .argument("<bundle>", "bundle.json as the explorer gives it out; - for standard input")
    .requiredOption("--trust <file>", "trust root: a validator set that you pinned")
    .option("--offline", "use no network; checking a bundle file never does")
    .option("--time <iso>", "check at this moment instead of now")
    .addHelpText("after", examples);
  leaf<Options>(setting, command, verifyFile);
}

async function verifyFile({ world }: Call, options: Options, [file = ""]: readonly string[]): Promise<Outcome> {
  const { formatBadge, formatLines, parseTrustRoot, verifyBundleText } = await import("@aceso/proof");
  const root = parseTrustRoot(parseJson(options.trust, await world.read(options.trust)));
  const now = options.time === undefined ? BigInt(world.now()) : timeOption("--time", options.time);
  const text = new TextDecoder().decode(await world.read(file));
  const { lines, badge } = await verifyBundleText(text, { root, suppliedBy: "reader" }, now);
  const exit = badge.status === "verified" ? EXIT.ok : EXIT.verification;
  return outcome({ lines, badge }, [...formatLines(lines), formatBadge(badge)], { exit });
}
