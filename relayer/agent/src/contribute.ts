// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import { hex, merklePath, sha256, text } from "@aceso/proto/encoding";
import { Deid } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { BatchInput } from "@aceso/proto/gen/aceso/record/v1/tx.ts";
import type { SealedLeaf } from "@aceso/seal";
import { type Agent, vaultOf } from "./agent.ts";
import { type Carrier, submitRecords } from "./submit_record.ts";

/** A batch as the device handed it over, with everything that opens its leaves. Times never leave the patient. */
export interface SignedBatch {
  readonly id: Uint8Array;
  readonly deviceId: Uint8Array;
  readonly generation: bigint;
  readonly keyGeneration: bigint;
  readonly seq: bigint;
  readonly prev: Uint8Array;
  readonly root: Uint8Array;
  readonly class: number;
  readonly year: number;
  readonly signature: Uint8Array;
  readonly leaves: readonly SignedLeaf[];
  /** Waveform samples that leaves name by hash. */
  readonly samples: readonly Uint8Array[];
}

/** One leaf; `time` in seconds since 1970. */
export interface SignedLeaf {
  readonly valueCbor: Uint8Array;
  readonly valueSalt: Uint8Array;
  readonly timePart: Uint8Array;
  readonly hash: Uint8Array;
  readonly time: number;
}

/** Device leaves are sealed verbatim or left out; this names that rule as a de-identification configuration. */
export const deviceLeavesConfig = sha256(text("aceso/deid/device-leaves/1"));

const day = 86_400;

/** Seals all readings of a device batch into the vault of its class and has them anchored. Returns the record's id. */
export async function contribute(
  agent: Agent,
  carrier: Carrier,
  batch: SignedBatch,
  category: number,
): Promise<{ record: Uint8Array; height: number }> {
  const vault = vaultOf(agent, batch.class);
  if (vault === undefined) {
    throw new AcesoError({
      code: "vault_missing",
      message: `vault of class ${batch.class}: got none, wanted an open one`,
      hint: "aceso vault open",
    });
  }
  const days = batch.leaves.map(({ time }) => Math.floor(time / day));
  const first = Math.min(...days);
  const hashes = batch.leaves.map(({ hash }) => hash);
  const leaves = batch.leaves.map(
    (leaf, index): SealedLeaf => ({
      index,
      valueCbor: leaf.valueCbor,
      valueSalt: leaf.valueSalt,
      timePart: leaf.timePart,
      dayIndex: BigInt((days[index] ?? first) - first),
      path: merklePath(hashes, index),
    }),
  );
  const payload = {
    plaintext: { leaves, samples: [...batch.samples] },
    deid: Deid.DEID_SAFE_HARBOR_FIELDS,
    deidConfig: deviceLeavesConfig,
    label: { category, labels: 0n, dayFrom: BigInt(first), dayTo: BigInt(Math.max(...days)) },
    categoryPublic: category,
  };
  const { records, height } = await submitRecords(agent, carrier, vault, { id: batch.id, input: batchInput(batch) }, [payload]);
  const [record] = records;
  if (record === undefined) throw new AcesoError({ code: "record_missing", message: `batch ${hex(batch.id)}: got no record, wanted one` });
  return { record, height };
}

function batchInput(batch: SignedBatch): BatchInput {
  return BatchInput.fromPartial({
    device: batch.deviceId,
    generation: Number(batch.generation),
    keyGeneration: Number(batch.keyGeneration),
    seq: batch.seq,
    prev: batch.prev,
    root: batch.root,
    count: batch.leaves.length,
    class: batch.class,
    year: batch.year,
    signature: batch.signature,
  });
}
