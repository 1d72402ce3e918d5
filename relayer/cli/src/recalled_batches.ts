// SPDX-License-Identifier: Apache-2.0
import type { Recall } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { z } from "zod";
import { askIndex } from "./ask_index.ts";
import type { Call } from "./leaf.ts";

const query = `query ($model: Hex!, $after: String) { batches(model: $model, first: 100, after: $after) {
  nodes { id time records { id } } pageInfo { hasNextPage endCursor } } }`;
const id = z.string().regex(/^[0-9a-f]{64}$/);
const answer = z.object({
  batches: z.object({
    nodes: z.array(z.object({ id, time: z.string().regex(/^\d+$/), records: z.array(z.object({ id })) })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

type Listed = z.infer<typeof answer>;

/** A batch, and a record over it where there is one: it says whose the batch was once its device has another owner. */
export interface RecalledBatch {
  readonly id: string;
  readonly record?: string;
}

/** A model's batches in one of its recalls, newest first, as the index lists them; the chain judges each again. */
export async function recalledBatches(
  call: Call,
  model: string,
  recalls: readonly Pick<Recall, "from" | "until">[],
): Promise<RecalledBatch[]> {
  const [oldest = 0n] = recalls.map(({ from }) => from).sort((a, b) => Number(a - b));
  const found: RecalledBatch[] = [];
  for (let after: string | null = ""; after !== null && recalls.length > 0; ) {
    const { batches }: Listed = await askIndex(call, query, after === "" ? { model } : { model, after }, answer);
    for (const { id, time, records } of batches.nodes)
      if (recalls.some((one) => one.from <= BigInt(time) && BigInt(time) < one.until))
        found.push({ id, ...(records[0] === undefined ? {} : { record: records[0].id }) });
    const last = batches.nodes.at(-1);
    after = batches.pageInfo.hasNextPage && last !== undefined && BigInt(last.time) >= oldest ? batches.pageInfo.endCursor : null;
  }
  return found;
}
