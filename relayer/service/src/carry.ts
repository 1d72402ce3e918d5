// SPDX-License-Identifier: Apache-2.0

import { codeOf } from "@aceso/client";
import { HostError, isRetryable } from "@aceso/host";
import { hex, sha256 } from "@aceso/proto/encoding";
import { Entry, MsgSubmitRecords, MsgSubmitRecordsResponse } from "@aceso/proto/gen/aceso/record/v1/tx.ts";
import type { Relayer } from "./relayer.ts";

/** Entries carried in one transaction. */
const batchSize = 50;

/** Takes one entry durably. Returns its id, SHA-256 of its bytes in hex: the same entry handed in twice is one. */
export async function takeEntry(relayer: Relayer, base64: string): Promise<string> {
  const entry = new Uint8Array(Buffer.from(base64, "base64"));
  try {
    Entry.decode(entry);
  } catch {
    throw new HostError(
      { code: "entry_malformed", subject: "entry", got: "bytes that do not decode", wanted: "protobuf aceso.record.v1.Entry in base64" },
      { status: 422 },
    );
  }
  const id = hex(sha256(entry));
  await relayer.db
    .insertInto("entry")
    .values({ id, entry, status: "queued", code: null, tx: null, height: null })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  return id;
}

/** Carries what is queued in one transaction. If one entry fails the whole, each is tried alone, so that one griefer costs others nothing. */
export async function carryEntries(relayer: Relayer): Promise<void> {
  const rows = await relayer.db
    .selectFrom("entry")
    .select(["id", "entry"])
    .where("status", "=", "queued")
    .orderBy("taken")
    .limit(batchSize)
    .execute();
  if (rows.length === 0) return;
  const together = await submit(relayer, rows);
  if (together === "alone") for (const row of rows) await submit(relayer, [row]);
}

async function submit(relayer: Relayer, rows: readonly { id: string; entry: Uint8Array }[]): Promise<"done" | "later" | "alone"> {
  const value = MsgSubmitRecords.fromPartial({ relayer: relayer.wallet.address, entries: rows.map(({ entry }) => Entry.decode(entry)) });
  try {
    const { responses, hash, height } = await relayer.sender.send([{ typeUrl: MsgSubmitRecords.typeUrl, value }]);
    const refused = new Map(
      responses.flatMap(({ value: bytes }) => MsgSubmitRecordsResponse.decode(bytes).refused).map(({ index, code }) => [index, code]),
    );
    for (const [index, { id }] of rows.entries()) await settle(relayer, id, refused.get(index), hash, height);
    return "done";
  } catch (error) {
    const code = codeOf(error);
    relayer.log.info({ code, err: error, entries: rows.length }, "entries not carried");
    if (isRetryable(error) && code !== "unexpected") return "later";
    const [only] = rows;
    if (rows.length > 1 || only === undefined) return "alone";
    await settle(relayer, only.id, code, "", 0);
    return "done";
  }
}

/** An entry that is already on chain counts as anchored: the answer to an earlier try was lost. */
async function settle(relayer: Relayer, id: string, code: string | undefined, tx: string, height: number): Promise<void> {
  const anchored = code === undefined || code === "batch_exists" || code === "record_exists";
  await relayer.db
    .updateTable("entry")
    .set({ status: anchored ? "anchored" : "refused", code: code ?? null, tx, height })
    .where("id", "=", id)
    .execute();
}
