// SPDX-License-Identifier: Apache-2.0
import { codeOf, type Queries } from "@aceso/client";
import { HostError } from "@aceso/host";
import { addressBytes, batchId, EncodingError, hex, merkleRoot, possessionStatement, unhex, verifyDataKey } from "@aceso/proto/encoding";
import { DataClass, dataClassToJSON } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { type Device, DeviceStatus } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { z } from "zod";

const bytes32 = z.string().regex(/^[0-9a-f]{64}$/, "32 bytes in lower-case hex");
const whole = z.number().int().nonnegative();
const signature = z.string().regex(/^[0-9a-f]{128}$/, "raw r and s, or an Ed25519 signature: 64 bytes in lower-case hex");
const MAX_LEAVES = 4096;

/** A device's batch as its firmware states it, with its leaf hashes: nothing of what was measured. */
export const batchStatementSchema = z.strictObject({
  chain_id: z.string(),
  device: bytes32,
  generation: whole,
  key_generation: whole,
  seq: whole,
  prev: bytes32,
  root: bytes32,
  count: whole,
  class: whole,
  year: whole,
  leaves: z.array(bytes32).min(1, "at least one leaf").max(MAX_LEAVES, `at most ${MAX_LEAVES} leaves`),
  signature,
});

/** A possession proof as the device gives it to its next owner. */
export const possessionSchema = z.strictObject({ chain_id: z.string(), device: bytes32, owner: z.string(), generation: whole, signature });

/** What a check asks of a relayer. */
export interface Checker {
  readonly chain: {
    readonly chainId: string;
    readonly query: {
      readonly device: Pick<Queries["device"], "device" | "model">;
      readonly record: Pick<Queries["record"], "batchHead">;
    };
  };
  readonly now: () => number;
}

/**
 * Tells a firmware author whether the chain would take a batch, field by field and in the chain's own words; nothing is kept or sent.
 * The chain judges again when the batch arrives. @throws HostError 422 with the field as its subject
 */
export async function checkBatch(relayer: Checker, batch: z.output<typeof batchStatementSchema>): Promise<{ batch: string }> {
  const { chain } = relayer;
  const leaves = batch.leaves.map((leaf) => unhex(leaf));
  want("record_invalid", "chain_id", batch.chain_id, chain.chainId);
  want("record_invalid", "count", batch.count, leaves.length);
  want("record_invalid", "root", batch.root, hex(merkleRoot(leaves)));
  const { device, keys } = await known(relayer, batch.device);
  checkInForce(device, relayer.now());
  want("owner_generation", "generation", batch.generation, device.generation);
  const key = keys.find(({ keyGeneration }) => keyGeneration === batch.key_generation);
  if (key === undefined || key.revoked || (key.until !== 0n && key.until < BigInt(relayer.now())))
    throw refused("key_generation", "key_generation", String(batch.key_generation), String(device.keyGeneration));
  await checkClass(relayer, device, batch.class);
  const year = new Date(relayer.now() * 1000).getUTCFullYear();
  if (batch.year < 1970 || batch.year > year) throw refused("record_invalid", "year", String(batch.year), `1970 to ${year}`);
  await checkPlace(relayer, batch);
  const fields = { ...batch, chainId: batch.chain_id, deviceId: unhex(batch.device), keyGeneration: batch.key_generation };
  const id = batchId({ ...fields, prev: unhex(batch.prev), root: unhex(batch.root) });
  if (!(await verifyDataKey(key.dataKey, id, unhex(batch.signature))))
    throw refused("batch_signature", "signature", "one that does not verify", `one by the data key over batch id ${hex(id)}`);
  return { batch: hex(id) };
}

/** The same for a possession proof. @throws HostError 422 with the field as its subject */
export async function checkPossession(relayer: Checker, proof: z.output<typeof possessionSchema>): Promise<{ statement: string }> {
  want("device_invalid", "chain_id", proof.chain_id, relayer.chain.chainId);
  const owner = readOwner(proof.owner);
  const { device, keys } = await known(relayer, proof.device);
  if (device.owner !== "") throw refused("device_paired", "device", `owned by ${device.owner}`, "an unpaired one");
  want("owner_generation", "generation", proof.generation, device.generation + 1);
  const key = keys.find(({ keyGeneration }) => keyGeneration === device.keyGeneration);
  const fields = { chainId: proof.chain_id, deviceId: device.id, owner, generation: proof.generation };
  const statement = possessionStatement(fields);
  if (key === undefined || !(await verifyDataKey(key.dataKey, statement, unhex(proof.signature))))
    throw refused("possession_proof", "signature", "one that does not verify", `one by the data key over ${hex(statement)}`);
  return { statement: hex(statement) };
}

function readOwner(text: string): Uint8Array {
  try {
    return addressBytes(text);
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    throw refused("device_invalid", "owner", text.slice(0, 80), "an aceso1 address of 20 bytes");
  }
}

async function known({ chain }: Checker, id: string): ReturnType<Queries["device"]["device"]> {
  try {
    return await chain.query.device.device({ id });
  } catch (error) {
    if (codeOf(error) !== "device_not_found") throw error;
    throw refused("device_not_found", "device", id, "an enrolled device");
  }
}

function checkInForce({ status, owner, validUntil }: Device, now: number): void {
  if (status !== DeviceStatus.DEVICE_STATUS_ACTIVE || owner === "")
    throw refused("record_device_not_active", "device", owner === "" ? "unpaired" : DeviceStatus[status], "ACTIVE and paired");
  if (validUntil <= BigInt(now)) throw refused("attestation_expired", "device", `attested until ${validUntil}`, `beyond ${now}`);
}

async function checkClass({ chain }: Checker, { model: id }: Device, stated: number): Promise<void> {
  const { model } = await chain.query.device.model({ id: hex(id) });
  const classes = model?.classes ?? 0;
  const listed = Object.values(DataClass).filter(
    (one): one is DataClass => typeof one === "number" && one > 0 && (classes & (1 << one)) !== 0,
  );
  if (!listed.some((one) => one === stated))
    throw refused("record_class", "class", String(stated), listed.map((one) => `${one} (${dataClassToJSON(one)})`).join(", "));
}

async function checkPlace({ chain }: Checker, batch: z.output<typeof batchStatementSchema>): Promise<void> {
  const { head } = await chain.query.record.batchHead({ source: batch.device, keyGeneration: batch.key_generation });
  if (BigInt(batch.seq) <= head.seq) throw refused("seq_behind", "seq", String(batch.seq), `above ${head.seq}`);
  const previous = head.batch.length === 0 ? "00".repeat(32) : hex(head.batch);
  if (BigInt(batch.seq) === head.seq + 1n) want("prev_mismatch", "prev", batch.prev, previous);
}

function want(code: string, subject: string, got: string | number, wanted: string | number): void {
  if (got !== wanted) throw refused(code, subject, String(got), String(wanted));
}

function refused(code: string, subject: string, got: string, wanted: string): HostError {
  return new HostError({ code, subject, got, wanted }, { status: 422 });
}
