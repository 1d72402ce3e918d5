// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import { createSigningKey, seededBytes } from "@aceso/device";
import { addressText, batchId, hex, merkleRoot, possessionStatement, sha256, text, unhex } from "@aceso/proto/encoding";
import { QueryModelResponse } from "@aceso/proto/gen/aceso/device/v1/query.ts";
import { Device, DeviceKey, DeviceStatus, Model } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { BatchHead } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { describe, expect, test } from "vitest";
import { type Checker, checkBatch, checkPossession } from "./check_statement.ts";

const chainId = "aceso-local-1";
const now = 1_800_000_000;
const key = createSigningKey(seededBytes(text("check statement")));
const id = sha256(text("device"));
const owner = addressText(sha256(text("owner")).subarray(0, 20));
const inForce = { id, owner, generation: 2, keyGeneration: 1, status: DeviceStatus.DEVICE_STATUS_ACTIVE, validUntil: BigInt(now + 60) };

function world(device: Partial<Device> = {}, dataKey: Partial<DeviceKey> = {}): Checker {
  const known = Device.fromPartial({ ...inForce, ...device });
  const keys = [DeviceKey.fromPartial({ device: id, keyGeneration: 1, dataKey: key.cose, ...dataKey })];
  const head = BatchHead.fromPartial({ seq: 4n, batch: sha256(text("batch 4")) });
  return {
    now: () => now,
    chain: {
      chainId,
      query: {
        device: {
          device: async (asked) => {
            if (asked.id === hex(id)) return { device: known, keys };
            throw new AcesoError({ code: "device_not_found", message: "device: got an unknown one, wanted one in state" });
          },
          model: async () => QueryModelResponse.fromPartial({ model: Model.fromPartial({ classes: 1 << 1 }) }),
        },
        record: { batchHead: async () => ({ head }) },
      },
    },
  };
}

const leaves = [1, 2, 3].map((byte) => sha256(Uint8Array.of(byte)));
const fields = {
  ...{ chain_id: chainId, device: hex(id), generation: 2, key_generation: 1, seq: 5, prev: hex(sha256(text("batch 4"))) },
  ...{ root: hex(merkleRoot(leaves)), count: 3, class: 1, year: 2027 },
};
type Fields = typeof fields;

/** A batch with other fields, signed over them. */
function batch(change: Partial<Fields> = {}) {
  const all = { ...fields, ...change };
  const statement = batchId({
    ...{ ...all, chainId: all.chain_id, deviceId: unhex(all.device), keyGeneration: all.key_generation },
    ...{ prev: unhex(all.prev), root: unhex(all.root) },
  });
  return { ...all, leaves: leaves.map(hex), signature: hex(key.sign(statement)) };
}

describe("a batch's check", () => {
  test("answers the id of one that the chain would take", async () => {
    expect(await checkBatch(world(), batch())).toMatchObject({ batch: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
  });

  test("lets a number be left out: the chain counts a gap, and asks nothing of the one before", async () => {
    await expect(checkBatch(world(), batch({ seq: 9, prev: "00".repeat(32) }))).resolves.toBeDefined();
  });

  test.each<[string, string, Partial<Fields>]>([
    ["chain_id", "record_invalid", { chain_id: "aceso-2" }],
    ["device", "device_not_found", { device: "11".repeat(32) }],
    ["generation", "owner_generation", { generation: 1 }],
    ["key_generation", "key_generation", { key_generation: 2 }],
    ["seq", "seq_behind", { seq: 4 }],
    ["prev", "prev_mismatch", { prev: "00".repeat(32) }],
    ["root", "record_invalid", { root: "22".repeat(32) }],
    ["count", "record_invalid", { count: 2 }],
    ["class", "record_class", { class: 2 }],
    ["year", "record_invalid", { year: 2028 }],
    ["year", "record_invalid", { year: 1969 }],
  ])("names %s as the field that is wrong: %s", async (subject, code, change) => {
    await expect(checkBatch(world(), batch(change))).rejects.toMatchObject({ code, subject, status: 422 });
  });

  test("names the signature where everything stated is right", async () => {
    const signature = batch({ seq: 6 }).signature;
    await expect(checkBatch(world(), { ...batch(), signature })).rejects.toMatchObject({ code: "batch_signature", subject: "signature" });
  });

  test.each<[string, string, Partial<Device>, Partial<DeviceKey>]>([
    ["is suspended", "record_device_not_active", { status: DeviceStatus.DEVICE_STATUS_SUSPENDED }, {}],
    ["has no owner", "record_device_not_active", { owner: "" }, {}],
    ["was attested too long ago", "attestation_expired", { validUntil: BigInt(now) }, {}],
    ["has that data key revoked", "key_generation", {}, { revoked: true }],
    ["has that data key past its grace", "key_generation", {}, { until: BigInt(now - 1) }],
  ])("refuses what a device sends that %s: %s", async (_, code, device, dataKey) => {
    await expect(checkBatch(world(device, dataKey), batch())).rejects.toMatchObject({ code });
  });
});

describe("a possession proof's check", () => {
  const free = world({ owner: "" });
  const proof = (change: Partial<{ chain_id: string; device: string; owner: string; generation: number }> = {}) => {
    const all = { chain_id: chainId, device: hex(id), owner, generation: 3, ...change };
    const owner20 = sha256(text("owner")).subarray(0, 20);
    const statement = { chainId: all.chain_id, deviceId: unhex(all.device), owner: owner20, generation: all.generation };
    return { ...all, signature: hex(key.sign(possessionStatement(statement))) };
  };

  test("answers the statement of one that pairs the device", async () => {
    expect(await checkPossession(free, proof())).toMatchObject({ statement: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
  });

  test.each<[string, string, Parameters<typeof proof>[0]]>([
    ["chain_id", "device_invalid", { chain_id: "aceso-2" }],
    ["device", "device_not_found", { device: "11".repeat(32) }],
    ["owner", "device_invalid", { owner: `${owner.slice(0, -1)}${owner.endsWith("q") ? "p" : "q"}` }],
    ["generation", "owner_generation", { generation: 2 }],
    ["signature", "possession_proof", { owner: addressText(sha256(text("thief")).subarray(0, 20)) }],
  ])("names %s as what is wrong: %s", async (subject, code, change) => {
    await expect(checkPossession(free, proof(change))).rejects.toMatchObject({ code, subject, status: 422 });
  });

  test("refuses a device that has an owner", async () => {
    await expect(checkPossession(world(), proof())).rejects.toMatchObject({ code: "device_paired", subject: "device" });
  });
});
