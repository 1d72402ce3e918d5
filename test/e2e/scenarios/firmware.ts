// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { contribute, openVault, pairDevice } from "@aceso/agent";
import { createSigningKey } from "@aceso/device";
import { addressBytes, hex, unhex } from "@aceso/proto/encoding";
import { DataClass } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { seeded } from "../../harness/keys.ts";
import { attestAll } from "../../harness/scenes/attest.ts";
import { makeModel } from "../../harness/scenes/makers.ts";
import { carrierOf, createPatient, now } from "../../harness/scenes/patient.ts";
import { type BatchBody, batchBody, compileDevice, compiler, compute, type Stated } from "../firmware.ts";
import type { Scenario, Stage } from "../stage.ts";

const plan = {
  makerName: "C99 Firmware Test",
  modelName: "Byte Guide Patch",
  udiDi: "00860000000994",
  devices: ["1.0.0"],
  references: [{ version: "1.0.0", recalled: false }],
};

export const firmware: Scenario = {
  name: "firmware",
  title: "a batch and a possession proof of a C99 program are accepted, and each with one field wrong is refused by its name",
  run: async (stage) => {
    const cc = compiler();
    if (cc === undefined) return stage.skip("no C compiler on this machine");
    const program = compileDevice(cc, join(stage.checkout.root, "relayer", "device", "c99"), await stage.folder("firmware"));
    const { network } = await stage.shared();
    const { devices } = await makeModel(network, network.accounts.doctor, plan);
    const [device] = devices;
    if (device === undefined) throw new Error("device: got none, wanted one");
    await attestAll(network, devices, 0);
    const patient = await createPatient(network, "firmware", "Wears a patch whose firmware is the C99 reference.");
    const { agent } = patient;
    const post = askerOf(network.relayerUrl(1));
    const { sign } = device.dataKey;
    const stranger = createSigningKey(seeded(network.seed, "firmware/stranger"));
    const seconds = now() - 3600;
    const stated: Stated = {
      chain_id: network.chain.chainId,
      device: hex(device.id),
      generation: 1,
      key_generation: 1,
      seq: 1,
      prev: "00".repeat(32),
      class: DataClass.DATA_CLASS_WEARABLE,
      year: new Date(seconds * 1000).getUTCFullYear(),
      owner20: hex(addressBytes(agent.address)),
      readings: [61, 72, 83].map((rate, at) => ({ rate, seconds: seconds + at * 60 })),
    };
    const proofOf = (fields: Stated, owner = agent.address, by = sign): BatchBody => ({
      chain_id: fields.chain_id,
      device: fields.device,
      owner,
      generation: fields.generation,
      signature: hex(by(unhex(compute(program, fields).possession))),
    });

    const proof = proofOf(stated);
    const other = hex(seeded(network.seed, "firmware/other")(32));
    await refuses(stage, "possession", (body) => post("/v1/possessions/check", body), [
      ["chain_id", proofOf({ ...stated, chain_id: "aceso-other-1" })],
      ["device", proofOf({ ...stated, device: other })],
      ["owner", proofOf(stated, `${agent.address.slice(0, -1)}${agent.address.endsWith("q") ? "p" : "q"}`)],
      ["generation", proofOf({ ...stated, generation: 2 })],
      ["signature", proofOf(stated, agent.address, stranger.sign)],
      ["signature", { ...proof, signature: flipped(proof.signature) }],
    ]);
    const held = await post("/v1/possessions/check", proof);
    stage.check("the relayer takes the possession proof that C computed", held.ok, held.text);
    await pairDevice(agent, device.id, unhex(proof.signature));
    const { device: paired } = await network.chain.query.device.device({ id: hex(device.id) });
    stage.check("and the chain pairs the device by it", paired.owner === agent.address, paired.owner);

    const good = batchBody(program, stated, sign);
    const { leaves, batch, root } = compute(program, stated);
    const twin = compute(program, { ...stated, readings: stated.readings.slice(0, 2) });
    const with_ = (change: Partial<Stated>): BatchBody => batchBody(program, { ...stated, ...change }, sign);
    await refuses(stage, "batch", (body) => post("/v1/batches/check", body), [
      ["chain_id", with_({ chain_id: "aceso-other-1" })],
      ["device", with_({ device: other })],
      ["generation", with_({ generation: 2 })],
      ["key_generation", with_({ key_generation: 2 })],
      ["seq", with_({ seq: 0 })],
      ["prev", with_({ prev: other })],
      ["root", { ...good, root: twin.root }],
      ["count", { ...good, count: 2 }],
      ["class", with_({ class: DataClass.DATA_CLASS_CLINICAL })],
      ["class", with_({ class: 200 })],
      ["year", with_({ year: stated.year + 1 })],
      ["year", with_({ year: 1969 })],
      ["signature", batchBody(program, stated, stranger.sign)],
      ["signature", { ...good, signature: flipped(good.signature) }],
    ]);
    const taken = await post("/v1/batches/check", good);
    stage.check("the relayer takes the batch that C computed", taken.ok && taken.text.includes(batch), taken.text);
    await openVault(agent, DataClass.DATA_CLASS_WEARABLE);
    const signed = {
      ...{ id: unhex(batch), deviceId: device.id, generation: 1n, keyGeneration: 1n, seq: 1n, prev: unhex(stated.prev), root: unhex(root) },
      ...{ class: stated.class, year: stated.year, signature: unhex(good.signature), leaves, samples: [] },
    };
    const { record } = await contribute(agent, carrierOf(network, 1), signed, 2);
    const anchored = await network.chain.query.record.record({ id: hex(record) });
    stage.check("sealed and handed to the relayer it is on chain", hex(anchored.batch.id) === batch, hex(anchored.batch.id));
    await refuses(stage, "batch once more", (body) => post("/v1/batches/check", body), [["seq", good]]);
  },
};

interface Told {
  readonly ok: boolean;
  readonly text: string;
}

function askerOf(relayer: string) {
  return async (path: string, body: BatchBody): Promise<Told> => {
    const answer = await fetch(new URL(path, relayer), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return { ok: answer.ok, text: await answer.text() };
  };
}

/** Every fault is refused, by a problem whose subject is the field and that says what was there and what should be. */
async function refuses(
  stage: Stage,
  what: string,
  ask: (body: BatchBody) => Promise<Told>,
  faults: readonly (readonly [field: string, body: BatchBody])[],
): Promise<void> {
  for (const [field, body] of faults) {
    const { ok, text } = await ask(body);
    const { subject, got, wanted } = JSON.parse(text) as Record<string, unknown>;
    const named = !ok && subject === field && typeof got === "string" && typeof wanted === "string" && got !== wanted;
    stage.check(
      `${what} with another ${field}: refused, got ${String(got).slice(0, 40)}, wanted ${String(wanted).slice(0, 40)}`,
      named,
      text,
    );
  }
}

function flipped(signature: string): string {
  const bytes = unhex(signature);
  return hex(bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)));
}
