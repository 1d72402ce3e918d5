// SPDX-License-Identifier: Apache-2.0
import { partialsStatement } from "@aceso/proto/encoding";
import type { Random } from "./bytes.ts";
import type { Share } from "./deal.ts";
import { sign } from "./ed25519.ts";
import { chunkCapsules, makePartials, type Partials } from "./partial.ts";

/** A record of an order, in the order of ReleaseOrder.records. */
export interface OrderRecord {
  id: Uint8Array;
  /** E from state; undefined when the record was erased since: an order skips it. */
  capsule: Uint8Array | undefined;
}

/** One order under one deal: what both sides read from the chain. */
export interface OrderContext {
  chainId: string;
  order: Uint8Array;
  shareGeneration: bigint | number;
  records: OrderRecord[];
}

/** A trustee's partials for up to 100 records, with the statement that makes it answerable for them in a BAD_PARTIAL dispute. */
export interface AnswerChunk extends Partials {
  /** Position of the chunk in the order, from 0: records 100·chunk and after. */
  chunk: number;
  /** Ids of the records answered, erased ones left out. */
  records: Uint8Array[];
  /** Ed25519 by the operator's sign_key over the partials statement. */
  signature: Uint8Array;
}

/**
 * Makes a trustee's whole answer, one chunk after the other, so that the caller can look at the chain again in between.
 * It decides nothing: who calls it has already judged the order on the newest verified header.
 */
export function* answerOrder(
  answering: OrderContext & { share: Share; publicShare: Uint8Array; signSecret: Uint8Array; random: Random },
): Generator<AnswerChunk> {
  const { chainId, order, shareGeneration, share, publicShare, random } = answering;
  for (let chunk = 0; chunk * chunkCapsules < answering.records.length; chunk++) {
    const { records, capsules } = liveRecords(answering.records, chunk);
    if (records.length === 0) continue;
    const { partials, proof } = makePartials({ share, publicShare, capsules, random });
    const statement = partialsStatement({ chainId, order, shareGeneration, index: share.index, chunk, records, partials, proof });
    yield { chunk, records, partials, proof, signature: sign(answering.signSecret, statement) };
  }
}

function liveRecords(all: OrderRecord[], chunk: number): { records: Uint8Array[]; capsules: Uint8Array[] } {
  const records: Uint8Array[] = [];
  const capsules: Uint8Array[] = [];
  for (const { id, capsule } of all.slice(chunk * chunkCapsules, (chunk + 1) * chunkCapsules)) {
    if (capsule === undefined) continue;
    records.push(id);
    capsules.push(capsule);
  }
  return { records, capsules };
}
