// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { z } from "zod";
import { askIndex } from "../ask_index.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { parseJson, timeOption } from "../parse.ts";

interface Options {
  readonly trust?: string;
  readonly offline?: boolean;
  readonly time?: string;
}

const after = `
Prints six lines: a record hash, b device signature, c Merkle path, d state against the app hash, e header signed by a pinned
validator set, f consent valid at the time. Exit 0 verified, 3 otherwise: failed, or not all that it needs could be checked.`;

/** `aceso verify`: checks a provenance bundle against a trust root that the reader holds. */
export function addVerify(program: Command, setting: Setting): void {
  const command = program
    .command("verify")
    .description("check a provenance bundle, line by line")
    .argument("<bundle>", "bundle.json as the explorer gives it out, - for standard input; or a record's id: the index gives its bundle")
    .option("--trust <file>", "trust root: a validator set that you pinned; the network file's unless given")
    .option("--offline", "use no network; checking a bundle file never does")
    .option("--time <iso>", "check at this moment instead of now")
    .addHelpText("after", after);
  leaf<Options>(setting, withExamples(command, "aceso verify bundle.json --offline --trust trust.json", "aceso verify 9d41a6df…"), verify);
}

async function verify(call: Call, options: Options, [subject = ""]: readonly string[]): Promise<Outcome> {
  const { formatBadge, formatLines, parseTrustRoot, verifyBundleText } = await import("@aceso/proof");
  const { world, common } = call;
  const trust = options.trust ?? common.trust;
  if (trust === undefined) throw new UsageError("--trust: got no trust root, wanted one that you pinned", "--trust FILE");
  const root = parseTrustRoot(parseJson(trust, await world.read(trust)));
  const now = options.time === undefined ? BigInt(world.now()) : timeOption("--time", options.time);
  const isId = /^[0-9a-f]{64}$/i.test(subject);
  const text = isId ? await bundleOf(call, options, subject.toLowerCase()) : new TextDecoder().decode(await world.read(subject));
  const { lines, badge } = await verifyBundleText(text, { root, suppliedBy: "reader" }, now);
  return outcome({ lines, badge, trust_root: root.name }, [...formatLines(lines), formatBadge(badge)], {
    exit: badge.status === "verified" ? EXIT.ok : EXIT.verification,
    links: isId ? linksTo(common, { record: subject.toLowerCase() }) : {},
  });
}

/** The bundle is the index's word; nothing of it is believed before it is checked. */
async function bundleOf(call: Call, { offline }: Options, record: string): Promise<string> {
  if (offline === true) throw new UsageError("bundle: got an id with --offline, wanted a bundle file");
  const { bundle } = await askIndex(
    call,
    "query ($record: ID!) { bundle(record: $record) }",
    { record },
    z.object({ bundle: z.unknown() }),
  );
  return JSON.stringify(bundle);
}
