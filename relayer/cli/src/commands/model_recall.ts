// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { findModel } from "../find_model.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { timeOption } from "../parse.ts";
import { isoTime } from "../table.ts";

interface Options {
  readonly model?: string;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

/** `aceso model recall`: the records of a time read as RECALLED; nothing is rewritten. */
export function addModelRecall(parent: Command, setting: Setting): void {
  const command = parent
    .command("recall")
    .description("recall a model's records of a time: they read as RECALLED from the next block on, earlier ones of that time too")
    .option("--model <model>", "its id, name or UDI-DI; the only one where nothing is said")
    .requiredOption("--from <iso>", "beginning of the time")
    .requiredOption("--until <iso>", "its end, at most 30 days from now")
    .requiredOption("--reason <text>", "why, for everybody to read");
  const example = 'aceso model recall --from 2026-03-01T00:00:00Z --until 2026-03-08T00:00:00Z --reason "gain off by 4 %" --as maker';
  leaf<Options>(setting, withExamples(command, example), recall);
}

async function recall(call: Call, options: Options): Promise<Outcome> {
  const [from, until] = [timeOption("--from", options.from), timeOption("--until", options.until)];
  return withAccount(call, async ({ chain, sender, address }) => {
    const { recallModel } = await import("@aceso/device");
    const { unhex } = await import("@aceso/proto/encoding");
    const model = await findModel(chain, address, options.model);
    const { hash, height } = await recallModel(sender, unhex(model.id), { from, until, reason: options.reason });
    const data = { model: model.id, from: isoTime(from), until: isoTime(until), reason: options.reason, tx: hash, height };
    return outcome(data, [`records of ${model.name} from ${data.from} to ${data.until} are recalled`], {
      links: linksTo(call.common, { tx: hash }),
      next: `aceso model take-back ${model.id}`,
    });
  });
}
