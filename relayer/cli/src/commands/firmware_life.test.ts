// SPDX-License-Identifier: Apache-2.0
// What a maker and an owner do over a device's life: firmware, recall, update, new key, giving up.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FakeAnswers } from "@aceso/client/testing";
import { measurementOf, softwareFirmware } from "@aceso/device";
import { addressText, sha256, text } from "@aceso/proto/encoding";
import { ReferenceState } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { Role, Status } from "@aceso/proto/gen/aceso/operator/v1/state.ts";
import { describe, expect, test } from "vitest";
import { createPlace, envelope, type Place } from "../../test/run.ts";

const model = sha256(text("model"));
const known = sha256(text("registered"));

/** A maker's home with one device; `owner` is who the chain says has it. */
async function owned(owner: (place: Place) => string) {
  const place = await createPlace();
  const answers: FakeAnswers = {
    queries: {
      "device.params": () => ({ params: { minMakerBond: 1n, roundFee: 500_000n } }),
      "operator.params": () => ({ local: true }),
      "operator.operators": () => ({
        operators: [{ address: "aceso1relayer", role: Role.ROLE_RELAYER, status: Status.STATUS_ACTIVE, endpoint: "http://relayer" }],
      }),
      "device.maker": () => ({ maker: { name: "Cardia", website: "w", bond: 1n } }),
      "device.models": () => ({ models: [{ id: model, maker: place.address, name: "Cardia Patch", udiDi: "1", quota: 10n }] }),
      "device.model": () => ({ model: { name: "Cardia Patch" }, fund: { balance: 2_000_000n, enrolled: 3n }, recalls: [] }),
      "device.references": () => ({
        references: [{ version: "1.0.0", measurement: known, state: ReferenceState.REFERENCE_STATE_OK, nonceBuilder: true }],
      }),
      "device.device": () => ({
        device: { keyGeneration: 1, owner: owner(place) },
        keys: [{ keyGeneration: 1, dataKey: new Uint8Array(77) }],
      }),
    },
  };
  await place.run(["maker", "register", "--name", "Cardia"], answers);
  const enrolled = await place.run(["device", "enrol", "--json"], answers);
  const [device = ""] = envelope(enrolled).data.devices as string[];
  const file = join(place.home, "devices", `${device}.json`);
  return { place, answers, device, file, stored: () => JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown> };
}

describe("aceso model firmware", () => {
  test("changes a known version under the measurement that the chain has for it", async () => {
    const { place, answers } = await owned(() => "");
    const ran = await place.run(["model", "firmware", "1.0.0", "--state", "RECALLED", "--json"], answers);
    expect(ran.sent).toMatchObject([{ value: { maker: place.address, reference: { model, measurement: known, state: 3 } } }]);
    expect(envelope(ran).data).toMatchObject({ before: "OK", state: "RECALLED" });
  });

  test("adds a new version under the software firmware's measurement, or a given one", async () => {
    const { place, answers } = await owned(() => "");
    const own = await place.run(["model", "firmware", "1.1.0", "--state", "OK"], answers);
    const measurement = measurementOf(softwareFirmware("Cardia Patch", "1.1.0"));
    expect(own.sent).toMatchObject([{ value: { reference: { measurement, nonceBuilder: true } } }]);
    const given = await place.run(
      ["model", "firmware", "1.1.0", "--state", "OK", "--measurement", "ab".repeat(32), "--host-nonce"],
      answers,
    );
    expect(given.sent).toMatchObject([{ value: { reference: { measurement: new Uint8Array(32).fill(0xab), nonceBuilder: false } } }]);
  });

  test.each([
    ["a state nobody knows", ["--state", "BAD"]],
    ["no state", []],
    ["a measurement of 31 bytes", ["--state", "OK", "--measurement", "ab".repeat(31)]],
  ])("with %s is a usage error", async (_, args) => {
    const { place, answers } = await owned(() => "");
    expect(await place.run(["model", "firmware", "1.0.0", ...args], answers)).toMatchObject({ exit: 2, sent: [] });
  });
});

test("aceso model recall names the time in seconds and the reason", async () => {
  const { place, answers } = await owned(() => "");
  const ran = await place.run(
    ["model", "recall", "--from", "2026-03-01T00:00:00Z", "--until", "2026-03-02T00:00:00Z", "--reason", "drift"],
    answers,
  );
  expect(ran.sent).toMatchObject([
    { value: { signer: place.address, model, from: 1_772_323_200n, until: 1_772_409_600n, reason: "drift" } },
  ]);
});

test("aceso device update lets the device boot another firmware, and keeps its keys", async () => {
  const { place, answers, device, stored } = await owned(() => "");
  const before = stored();
  expect((await place.run(["device", "update", device, "--firmware", "1.1.0"], answers)).exit).toBe(0);
  const after = stored();
  expect(JSON.stringify(after.firmware)).toContain('"1.1.0"');
  expect({ ...after, firmware: 0 }).toEqual({ ...before, firmware: 0 });
});

test("aceso device release unpairs the device", async () => {
  const { place, answers, device } = await owned(() => "");
  const ran = await place.run(["device", "release", device.slice(0, 8)], answers);
  expect(ran.sent).toMatchObject([{ typeUrl: "/aceso.device.v1.MsgUnpairDevice", value: { owner: place.address } }]);
});

describe("aceso attest --new-key", () => {
  const lead = addressText(new Uint8Array(20));
  /** A relayer whose committee says so of everything. */
  const saying = (phase: string, keys: string[] = []): typeof fetch => {
    return async (input, init) => {
      const { pathname } = new URL(String(input));
      if (pathname === "/v1/nonces") {
        keys.push((JSON.parse(String(init?.body)) as { data_key: string }).data_key);
        return Response.json({ chain_id: "aceso-local-1", height: "9", header_hash: "09".repeat(32), lead });
      }
      return Response.json(pathname === "/v1/evidence" ? { round: "ab" } : { id: "ab", phase, tier: "T3", code: "", votes: [] });
    };
  };

  test("has the owner allow exactly that key, and keeps it once the round is affirmed", async () => {
    const { place, answers, device, stored } = await owned(({ address }) => address);
    const keys: string[] = [];
    const before = stored().dataSecret;
    const ran = await place.run(["attest", device, "--new-key"], answers, { fetch: saying("AFFIRMED", keys) });
    const [asked = ""] = keys;
    expect(ran.exit).toBe(0);
    expect(ran.sent).toMatchObject([{ value: { owner: place.address, keyHash: sha256(Uint8Array.from(Buffer.from(asked, "hex"))) } }]);
    expect(stored().dataSecret).not.toBe(before);
  });

  test("of a round that is refused leaves the old key, and tries the same new one again", async () => {
    const { place, answers, device, file, stored } = await owned(() => "");
    const keys: string[] = [];
    const before = stored().dataSecret;
    const ran = await place.run(["attest", device, "--new-key"], answers, { fetch: saying("REFUSED", keys) });
    expect([ran.exit, stored().dataSecret, existsSync(`${file}.next`)]).toEqual([3, before, true]);
    await place.run(["attest", device, "--new-key"], answers, { fetch: saying("AFFIRMED", keys) });
    expect([keys[0] === keys[1], stored().dataSecret === before, existsSync(`${file}.next`)]).toEqual([true, false, false]);
  });

  test("of a device that another owns is refused before anything is sent", async () => {
    const { place, answers, device } = await owned(() => "aceso1other");
    const ran = await place.run(["attest", device, "--new-key", "--json"], answers, { fetch: saying("AFFIRMED") });
    expect([ran.exit, envelope(ran).error.code, ran.sent]).toEqual([6, "not_device_owner", []]);
  });

  test("with a fault is a usage error", async () => {
    const { place, answers, device } = await owned(() => "");
    expect(await place.run(["attest", device, "--new-key", "--fault", "measurement"], answers)).toMatchObject({ exit: 2, sent: [] });
  });
});
