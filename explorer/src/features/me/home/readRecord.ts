// SPDX-License-Identifier: Apache-2.0
import { SAFE_HARBOR_FIELDS_HASH } from "@aceso/health";
import { describeValue } from "@aceso/proof";
import { decodeCbor, hex, unhex } from "@aceso/proto/encoding";
import type { Record as SealedRecord } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { type Plaintext, samplesByHash } from "@aceso/seal";
import { type Agent, deviceLeavesConfig, openOwnRecord } from "../../../lib/agentRuntime.ts";

/** One reading or entry of an opened record, as its owner reads it. */
export interface ContentLine {
  readonly index: number;
  /** Days since the owner's own day zero. */
  readonly day: number;
  readonly words: string;
  /** The FHIR resource, where the entry is one. */
  readonly resource: unknown;
}

/** Opens a record of one's own in this browser: no trustee is asked, and every entry is checked against the batch on the chain. */
export async function readRecord(agent: Agent, record: SealedRecord): Promise<ContentLine[]> {
  const { batch } = await agent.chain.query.record.record({ id: hex(record.id) });
  const config = batch.device.length > 0 ? deviceLeavesConfig : unhex(SAFE_HARBOR_FIELDS_HASH);
  return contentLines(await openOwnRecord(agent, record.id, config));
}

/** The entries of an opened record, with the resource that an entry names by hash. */
export function contentLines(plaintext: Plaintext): ContentLine[] {
  const byHash = samplesByHash(plaintext);
  return plaintext.leaves.map(({ index, dayIndex, valueCbor }) => {
    const value = decodeCbor(valueCbor);
    const named = Array.isArray(value) && value[0] === 2 && value[2] instanceof Uint8Array ? byHash.get(hex(value[2])) : undefined;
    const resource: unknown = named === undefined ? undefined : JSON.parse(new TextDecoder().decode(named));
    return { index, day: Number(dayIndex), words: describeValue(valueCbor), resource };
  });
}
