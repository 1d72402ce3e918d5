// SPDX-License-Identifier: Apache-2.0
import type { Recall } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { z } from "zod";
import { askIndex } from "./ask_index.ts";
import type { Call } from "./leaf.ts";

const query = `query ($model: Hex!, $after: String) { batches(filter: { model: $model }, first: 100, after: $after) {
  nodes { id time } pageInfo { hasNextPage endCursor } } }`;
const answer = z.object({
  batches: z.object({
    nodes: z.array(z.object({ id: z.string().regex(/^[0-9a-f]{64}$/), time: z.string().regex(/^\d+$/) })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

type Listed = z.infer<typeof answer>;

/** Ids of a model's batches in one of its recalls, newest first, as the index lists them; the chain judges each again. */
export async function recalledBatches(call: Call, model: string, recalls: readonly Pick<Recall, "from" | "until">[]): Promise<string[]> {
  const [oldest = 0n] = recalls.map(({ from }) => from).sort((a, b) => Number(a - b));
  const found: string[] = [];
  for (let after: string | null = ""; after !== null && recalls.length > 0; ) {
    const { batches }: Listed = await askIndex(call, query, after === "" ? { model } : { model, after }, answer);
    for (const { id, time } of batches.nodes)
      if (recalls.some((one) => one.from <= BigInt(time) && BigInt(time) < one.until)) found.push(id);
    const last = batches.nodes.at(-1);
    after = batches.pageInfo.hasNextPage && last !== undefined && BigInt(last.time) >= oldest ? batches.pageInfo.endCursor : null;
  }
  return found;
}
