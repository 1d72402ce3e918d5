// SPDX-License-Identifier: Apache-2.0
import type { Sender } from "@aceso/client";
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { collect, hexOption } from "../parse.ts";
import { type RecalledBatch, recalledBatches } from "../recalled_batches.ts";

interface Options {
  readonly batch?: readonly string[];
}

/** The chain takes no more in one message. */
const perTransaction = 200;

/** `aceso model take-back`: a recall rewrites nothing, so that somebody has to name the batches whose rewards it voids. */
export function addModelTakeBack(parent: Command, setting: Setting): void {
  const command = parent
    .command("take-back")
    .description("void what a model's recalled batches have earned and nobody could claim yet; anybody may, the others' shares grow")
    .argument("<model>", "its id")
    .option("--batch <id>", "a batch, again for each; those that the index lists where nothing is said", collect);
  leaf<Options>(setting, withExamples(command, "aceso model take-back 4be1… --as ada"), takeBack);
}

async function takeBack(call: Call, options: Options, [wanted = ""]: readonly string[]): Promise<Outcome> {
  hexOption("model", wanted, 32);
  const model = wanted.toLowerCase();
  return withAccount(call, async ({ chain, sender }) => {
    const { recalls } = await chain.query.device.model({ id: model });
    const { hex } = await import("@aceso/proto/encoding");
    const named = options.batch?.map((batch) => ({ id: hex(hexOption("--batch", batch, 32)) }));
    const batches = named ?? (await recalledBatches(call, model, recalls));
    const sent = [];
    for (let at = 0; at < batches.length; at += perTransaction) sent.push(await send(sender, batches.slice(at, at + perTransaction)));
    const taken = sent.flatMap(({ takenBack }) => takenBack);
    const data = {
      model,
      recalls: recalls.length,
      batches: batches.map(({ id }) => id),
      taken_back: taken,
      txs: sent.map(({ hash }) => hash),
    };
    const rest = batches.length - taken.length;
    return outcome(data, [`${taken.length} recalled batches earn nothing any more; of ${rest} it was so already, or it is final`], {
      links: linksTo(call.common, sent[0] === undefined ? {} : { tx: sent[0].hash }),
    });
  });
}

async function send(sender: Sender, batches: readonly RecalledBatch[]) {
  const { unhex } = await import("@aceso/proto/encoding");
  const { MsgTakeBack, MsgTakeBackResponse } = await import("@aceso/proto/gen/aceso/record/v1/tx.ts");
  const records = batches.flatMap(({ record }) => (record === undefined ? [] : [unhex(record)]));
  const value = MsgTakeBack.fromPartial({ sender: sender.address, batches: batches.map(({ id }) => unhex(id)), records });
  const { hash, responses } = await sender.send([{ typeUrl: MsgTakeBack.typeUrl, value }]);
  return { hash, ...MsgTakeBackResponse.decode(responses[0]?.value ?? new Uint8Array()) };
}
