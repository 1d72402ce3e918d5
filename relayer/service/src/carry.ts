// SPDX-License-Identifier: Apache-2.0
import { HostError, sendTogetherOrAlone } from "@aceso/host";
import { hex, sha256 } from "@aceso/proto/encoding";
import { Entry, MsgSubmitRecords, MsgSubmitRecordsResponse } from "@aceso/proto/gen/aceso/record/v1/tx.ts";
import type { Relayer } from "./relayer.ts";

/** Entries carried in one transaction, and transactions in flight at once. */
const atOnce = 50;
const lanes = 8;
/** An entry that was refused as a whole is tried again after this many seconds: a node that has just restarted knows no block time yet and refuses what is right. */
const secondLook = 5;

/** An entry that waits to be carried. */
interface Queued {
  readonly id: string;
  readonly entry: Uint8Array;
}

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
    .values({ id, entry })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  relayer.bell.ring();
  return id;
}

/**
 * Carries what is queued, several transactions in flight. Batches of one device or vault follow one another in one of them: in two at once
 * the later could arrive first and leave the earlier behind. An entry that fails the whole is tried alone: one griefer costs others nothing.
 */
export async function carryEntries(relayer: Relayer): Promise<void> {
  const rows = await relayer.db
    .selectFrom("entry")
    .select(["id", "entry"])
    .where("status", "=", "queued")
    .where((where) => where.or([where("doubted", "is", null), where("doubted", "<=", relayer.now() - secondLook)]))
    .orderBy("taken")
    .limit(atOnce * lanes)
    .execute();
  await Promise.all(spread(rows).map((lane) => carryLane(relayer, lane)));
}

/** Lanes of at most `atOnce` entries, all of one source in the same one; what does not fit waits for the next turn. */
export function spread(rows: readonly Queued[]): Queued[][] {
  const filled: Queued[][] = [];
  const laneOf = new Map<string, Queued[]>();
  const waiting = new Set<string>();
  for (const row of rows) {
    const source = sourceOf(row.entry);
    const lane =
      laneOf.get(source) ?? filled.find(({ length }) => length < atOnce) ?? (filled.length < lanes ? newLane(filled) : undefined);
    if (waiting.has(source) || lane === undefined || lane.length >= atOnce) {
      waiting.add(source); // its later entries wait, too
      continue;
    }
    laneOf.set(source, lane);
    lane.push(row);
  }
  return filled;
}

function newLane(filled: Queued[][]): Queued[] {
  const lane: Queued[] = [];
  filled.push(lane);
  return lane;
}

/** What an entry's order is counted in: its device, or the vault of an import or of a batch that is there already. */
function sourceOf(entry: Uint8Array): string {
  const { batch, records } = Entry.decode(entry);
  if (batch !== undefined) return hex(batch.device.length > 0 ? batch.device : batch.vault);
  return hex(records[0]?.vault ?? new Uint8Array());
}

async function carryLane(relayer: Relayer, lane: readonly Queued[]): Promise<void> {
  const refused = new Map<string, { readonly code: string | undefined; readonly tx: string; readonly height: number }>();
  await sendTogetherOrAlone(
    lane,
    async (some) => {
      const entries = some.map(({ entry }) => Entry.decode(entry));
      const value = MsgSubmitRecords.fromPartial({ relayer: relayer.sender.address, entries });
      const { responses, hash, height } = await relayer.sender.send([{ typeUrl: MsgSubmitRecords.typeUrl, value }]);
      const codes = responses.flatMap(({ value: bytes }) => MsgSubmitRecordsResponse.decode(bytes).refused);
      for (const [index, { id }] of some.entries())
        refused.set(id, { code: codes.find((refusal) => refusal.index === index)?.code, tx: hash, height });
    },
    async ({ id }, refusal) => {
      const answer = refused.get(id);
      if (refusal !== null && (await firstDoubt(relayer, id))) return;
      await settle(relayer, id, refusal ?? answer?.code, answer?.tx ?? "", answer?.height ?? 0);
    },
  );
}

/** Notes the first time that an entry was refused as a whole. False from the second on. */
async function firstDoubt(relayer: Relayer, id: string): Promise<boolean> {
  const doubted = relayer.db.updateTable("entry").set({ doubted: relayer.now() }).where("id", "=", id).where("doubted", "is", null);
  return (await doubted.executeTakeFirst()).numUpdatedRows > 0n;
}

/** An entry that is already on chain counts as anchored: the answer to an earlier try was lost. */
async function settle(relayer: Relayer, id: string, code: string | undefined, tx: string, height: number): Promise<void> {
  const anchored = code === undefined || code === "batch_exists" || code === "record_exists";
  if (!anchored) relayer.log.info({ entry: id, code }, "entry refused by the chain");
  await relayer.db
    .updateTable("entry")
    .set({ status: anchored ? "anchored" : "refused", code: code ?? null, tx, height })
    .where("id", "=", id)
    .execute();
}
