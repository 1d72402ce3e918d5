// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FakeAnswers } from "@aceso/client/testing";
import { sha256, text } from "@aceso/proto/encoding";
import { MsgRegisterModel, MsgRegisterModelResponse } from "@aceso/proto/gen/aceso/device/v1/tx.ts";
import { describe, expect, test } from "vitest";
import { repoFile } from "../../test/launch.ts";
import { createPlace, envelope, type Place } from "../../test/run.ts";

const model = sha256(text("model"));
const example = repoFile("relayer/cli/examples/model.yaml");

const answers = (place: Place, over: FakeAnswers["queries"] = {}): FakeAnswers => ({
  queries: {
    "device.params": () => ({ params: { minMakerBond: 1_000_000_000n, roundFee: 500_000n } }),
    "operator.params": () => ({ local: true }),
    "device.maker": () => ({ maker: { name: "Cardia", website: "w", bond: 1n } }),
    "device.models": () => ({
      models: [
        { id: model, maker: place.address, name: "Cardia Patch", udiDi: "1", quota: 10n },
        { id: sha256(text("other")), maker: "aceso1other", name: "Other", udiDi: "2", quota: 10n },
      ],
    }),
    "device.model": () => ({ model: { name: "Cardia Patch" }, fund: { balance: 2_000_000n, enrolled: 3n }, recalls: [] }),
    "device.references": () => ({ references: [{ version: "1.0.0" }, { version: "1.1.0" }] }),
    ...over,
  },
  responses: { [MsgRegisterModel.typeUrl]: MsgRegisterModelResponse.encode({ model }).finish() },
});

async function registered(): Promise<Place> {
  const place = await createPlace();
  await place.run(["maker", "register", "--name", "Cardia"], answers(place));
  return place;
}

describe("aceso maker register", () => {
  test("puts up the least bond and, on a local network, admits its own software root", async () => {
    const place = await createPlace();
    const ran = await place.run(["maker", "register", "--name", "Cardia"], answers(place));
    expect(ran.sent).toMatchObject([
      { value: { address: place.address, name: "Cardia", bond: 1_000_000_000n } },
      { value: { authority: place.address, kind: 2, format: "psa" } },
    ]);
    expect(statSync(join(place.home, "maker.json")).mode & 0o777).toBe(0o600);
  });

  test("elsewhere makes no root and admits none", async () => {
    const place = await createPlace();
    const ran = await place.run(["maker", "register", "--name", "Cardia"], answers(place, { "operator.params": () => ({ local: false }) }));
    expect([ran.exit, ran.sent.length, readdirSync(place.home)]).toEqual([0, 1, ["agent.json"]]);
  });
});

describe("aceso model register", () => {
  test("sends model, firmware and prepaid rounds in one go", async () => {
    const place = await registered();
    const ran = await place.run(["model", "register", example, "--json"], answers(place));
    expect(ran.sent.map(({ typeUrl }) => typeUrl.split(".").at(-1))).toEqual(["MsgRegisterModel", "MsgSetReference", "MsgFundModel"]);
    expect(ran.sent[1]?.value).toMatchObject({ reference: { version: "1.0.0", nonceBuilder: true, state: 1 } });
  });

  test("of a maker without a root says how to get one, exit 4", async () => {
    const place = await createPlace();
    const ran = await place.run(["model", "register", example, "--json"], answers(place));
    expect([ran.exit, envelope(ran).error.code]).toEqual([4, "maker_file_missing"]);
  });
});

describe("aceso device enrol", () => {
  test("keeps each device, mode 0600, and enrols exactly those, with the newest firmware", async () => {
    const place = await registered();
    const ran = await place.run(["device", "enrol", "--count", "3", "--json"], answers(place));
    const files = readdirSync(join(place.home, "devices"));
    expect(files.map((name) => name.replace(".json", "")).sort()).toEqual([...(envelope(ran).data.devices as string[])].sort());
    expect(ran.sent).toMatchObject([{ value: { model, devices: { length: 3 } } }]);
    expect(envelope(ran).data.firmware).toBe("1.1.0");
    const [file = ""] = files;
    expect(statSync(join(place.home, "devices", file)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(place.home, "devices", file), "utf8")).toContain('"version": "1.1.0"');
  });

  test("keeps the devices also where the chain refuses, exit 6: an id on chain always has its keys", async () => {
    const place = await registered();
    const ran = await place.run(["device", "enrol"], { ...answers(place), refusal: { codespace: "device", code: 20, log: "quota" } });
    expect([ran.exit, readdirSync(join(place.home, "devices")).length]).toEqual([6, 1]);
  });

  test.each([["0"], ["-1"], ["many"], ["1.5"]])("--count %s is a usage error", async (count) => {
    const place = await registered();
    expect(await place.run(["device", "enrol", "--count", count], answers(place))).toMatchObject({ exit: 2, sent: [] });
  });
});

test("aceso maker status counts the rounds that the prepaid balance pays, for own models only", async () => {
  const place = await createPlace();
  const { out } = await place.run(["maker", "status"], answers(place));
  expect(out).toContain("3 of 10 devices, 2 ACESO prepaid (4 rounds)");
  expect(out).not.toContain("Other");
});

test("aceso attest of a device that is not at hand says so, exit 4", async () => {
  const place = await registered();
  const ran = await place.run(["attest", "abcd", "--json"], answers(place));
  expect([ran.exit, envelope(ran).error.code]).toEqual([4, "device_file_missing"]);
});

test("aceso attest --fault sibling needs a sibling, exit 2", async () => {
  const place = await registered();
  const { out } = await place.run(["device", "enrol", "--json"], answers(place));
  const [device = ""] = (JSON.parse(out) as { data: { devices: string[] } }).data.devices;
  expect(await place.run(["attest", device.slice(0, 8), "--fault", "sibling"], answers(place))).toMatchObject({ exit: 2 });
});
