// SPDX-License-Identifier: Apache-2.0
import { AcesoError, type TxResult } from "@aceso/client";
import { SAFE_HARBOR_FIELDS_HASH } from "@aceso/health";
import { blobName, encodeOpening, hex, unhex } from "@aceso/proto/encoding";
import type { Agent } from "./agent.ts";
import { deviceLeavesConfig } from "./contribute.ts";
import { openOwnRecord } from "./open_own.ts";
import { publishOpening } from "./publish.ts";

/** Opens one reading of an own record and shows it to everybody, for good. Returns the blob's name. @throws AcesoError reading_missing */
export async function publishReading(agent: Agent, record: Uint8Array, index: number): Promise<{ blob: Uint8Array; tx: TxResult }> {
  const { batch } = await agent.chain.query.record.record({ id: hex(record) });
  const deidConfig = batch.device.length === 0 ? unhex(SAFE_HARBOR_FIELDS_HASH) : deviceLeavesConfig;
  const { leaves } = await openOwnRecord(agent, record, deidConfig);
  const leaf = leaves.find((candidate) => candidate.index === index);
  if (leaf === undefined) {
    const places = leaves.map((candidate) => candidate.index).join(", ");
    throw new AcesoError({ code: "reading_missing", message: `record ${hex(record)}: got no reading ${index}, wanted one of ${places}` });
  }
  const { valueCbor: value, valueSalt: valueSalt16, timePart, path } = leaf;
  const opening = { index: BigInt(index), value, valueSalt16, timePart, path };
  return { blob: blobName(encodeOpening(opening)), tx: await publishOpening(agent, record, opening) };
}
