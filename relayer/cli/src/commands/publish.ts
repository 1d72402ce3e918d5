// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { agreed } from "../agreed.ts";
import { withPatient } from "../connect.ts";
import { UsageError } from "../errors.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { hexOption } from "../parse.ts";

interface Options {
  readonly index: string;
  readonly yes?: boolean;
}

/** `aceso publish`. */
export function addPublish(program: Command, setting: Setting): void {
  const command = program
    .command("publish")
    .description("show one reading of a record to everybody, so that a stranger can check it down to the value; cannot be undone")
    .argument("<record>", "its id")
    .option("--index <n>", "which reading, from 0", "0")
    .option("--yes", "do not ask once more");
  leaf<Options>(setting, withExamples(command, "aceso publish 9d41… --index 0 --as ada"), publish);
}

async function publish(call: Call, options: Options, [id = ""]: readonly string[]): Promise<Outcome> {
  const record = hexOption("record", id, 32);
  const index = /^\d{1,6}$/.test(options.index) ? Number(options.index) : -1;
  if (index < 0) throw new UsageError(`--index: got ${JSON.stringify(options.index)}, wanted a whole number from 0`);
  await agreed(call, options, "publishing", `Show reading ${index} of record ${id} to everybody, for good?`, "nothing was shown");
  return withPatient(call, async (agent) => {
    const { publishReading } = await import("@aceso/agent");
    const { hex } = await import("@aceso/proto/encoding");
    const { blob, tx } = await publishReading(agent, record, index);
    return outcome({ record: id, index, blob, tx: tx.hash, height: tx.height }, [`reading ${index} is public as blob ${hex(blob)}`], {
      links: linksTo(call.common, { record: id, tx: tx.hash }),
      next: `aceso verify ${id}`,
    });
  });
}
