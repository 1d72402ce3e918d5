// SPDX-License-Identifier: Apache-2.0
import { AcesoError, type Chain } from "@aceso/client";
import { equal, hex } from "@aceso/proto/encoding";
import { unbase64 } from "./base64.ts";
import { eventsWith } from "./events.ts";

/** Where a record was anchored, and what state does not keep of it. */
export interface Anchoring {
  readonly height: number;
  /** Hash of the transaction. */
  readonly tx: Uint8Array;
  /** SHA-256 of the de-identification configuration: the sealing is bound to it, so a wrong one does not open. */
  readonly deidConfig: Uint8Array;
}

/** Finds the event that anchored a record. @throws AcesoError record_not_found */
export async function anchoringOf(chain: Chain, record: Uint8Array): Promise<Anchoring> {
  for (const event of await eventsWith(chain, "aceso.record.v1.EventRecordsSubmitted", "records", record)) {
    const deidConfig = configOf(event.json("records"), record);
    if (deidConfig !== undefined) return { height: event.height, tx: event.tx, deidConfig };
  }
  throw new AcesoError({ code: "record_not_found", message: `record ${hex(record)}: got no event that anchored it, wanted one` });
}

function configOf(records: unknown, wanted: Uint8Array): Uint8Array | undefined {
  if (!Array.isArray(records)) return undefined;
  for (const submitted of records as readonly { readonly record?: { readonly id?: unknown }; readonly deid_config?: unknown }[]) {
    const { record, deid_config: config } = submitted;
    if (typeof record?.id === "string" && typeof config === "string" && equal(unbase64(record.id), wanted)) return unbase64(config);
  }
  return undefined;
}
