// SPDX-License-Identifier: Apache-2.0
import { type TemporaryPostgres, temporaryPostgres } from "@aceso/host/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deviceEvent, fixture, idBase64, idHex, judgedRound, owner, recordsEvent, settledOrder, typed } from "../../test/fixture.ts";
import { type Served, served } from "../../test/served.ts";

const lead = "aceso1lead";
const members = ["aceso1first", "aceso1second"] as const;
const opening = (blob: number) =>
  typed("aceso.record.v1.EventOpeningPublished", { opening: { record: idBase64(120), blob: idBase64(blob), time: "1" } });

let server: TemporaryPostgres;
let index: Served;

beforeAll(async () => {
  server = await temporaryPostgres();
  const source = fixture([
    { tx: [deviceEvent(1, "DEVICE_STATUS_ACTIVE"), ...judgedRound(40, lead, members)] },
    { tx: [recordsEvent(20), opening(30), opening(31)] },
    { tx: settledOrder(50, 120) },
  ]);
  index = await served(server, source);
}, 60_000);
afterAll(async () => {
  await index.close();
  await server.stop();
});

test("a round tells its phase, each member's verdict apart, which of them won, and who was paid", async () => {
  const { data, errors } = await index.ask(`{ round(id: "${idHex(40)}") {
    deviceEntry { tier } progress { phase code } result { digest result { code } } results { digest }
    votes { member verdict { result { code tier } } } fees { address amount } } }`);
  expect(errors).toBeUndefined();
  expect(data.round).toMatchObject({
    deviceEntry: { tier: "T2" },
    progress: { phase: "AFFIRMED", code: "affirmed" },
    result: { digest: idHex(61), result: { code: "affirmed" } },
  });
  expect(data.round.results).toHaveLength(2);
  const verdicts = Object.fromEntries(data.round.votes.map((v: { member: string; verdict: unknown }) => [v.member, v.verdict]));
  expect(verdicts).toEqual({
    [members[0]]: { result: { code: "affirmed", tier: "T2" } },
    [members[1]]: { result: { code: "nonce_mismatch", tier: "T2" } },
  });
  expect(data.round.fees.map((f: { address: string; amount: string }) => `${f.address} ${f.amount}`).sort()).toEqual([
    `${members[0]} 40`,
    `${lead} 10`,
  ]);
});

test("an order tells its outcome, its study's title, and how its payment was divided", async () => {
  const { data, errors } = await index.ask(`{ order(id: "${idHex(50)}") { progress { outcome } payment { status amount }
    studyEntry { protocol { title } } split { amount dust shares { role address amount } } } }`);
  expect(errors).toBeUndefined();
  const shares = [
    { role: "PATIENT", address: owner, amount: "700" },
    { role: "RELAYER", address: owner, amount: "299" },
  ];
  expect(data.order).toEqual({
    progress: { outcome: "RELEASED" },
    payment: { status: "PAID", amount: "1000" },
    studyEntry: { protocol: { title: "Hearts" } },
    split: { amount: "1000", dust: "1", shares },
  });
});

test("a request tells under which consent and at what price each record was permitted", async () => {
  const { data } = await index.ask(`{ request(id: "${idHex(70)}") { decisions { record consent price } } }`);
  expect(data.request.decisions).toEqual([{ record: idHex(120), consent: idHex(72), price: "1000" }]);
});

test("provenance names every payment: the round's fee and each share of the study's", async () => {
  const { data } = await index.ask(`{ provenance(id: "${idHex(120)}") { payments { source role amount } stages { stage what present } } }`);
  expect(data.provenance.payments).toEqual([
    { source: "SPLIT", role: "PATIENT", amount: "700" },
    { source: "SPLIT", role: "RELAYER", amount: "299" },
  ]);
  const round = await index.ask(`{ provenance(id: "${idHex(40)}") { payments { source role address amount } } }`);
  expect(round.data.provenance.payments).toContainEqual({ source: "ROUND_FEE", role: "RELAYER", address: lead, amount: "10" });
  const reward = data.provenance.stages.find((s: { stage: string }) => s.stage === "REWARD");
  expect(reward).toMatchObject({ present: true, what: "1000 uaceso for the order, paid, patient 700, relayer 299" });
});

test("openings of a record are listed with their ids, and go with an erased record", async () => {
  const list = () => index.ask(`{ record(id: "${idHex(120)}") { openings { entityId blob } } }`);
  const ids = (await list()).data.record.openings.map((o: { entityId: string }) => o.entityId);
  expect(ids.sort()).toEqual([`${idHex(120)}/${idHex(30)}`, `${idHex(120)}/${idHex(31)}`]);
  const erased = typed("aceso.record.v1.EventRecordErased", { record: { id: idBase64(120), batch: idBase64(20), erased: "7" } });
  const later = await served(server, fixture([{ tx: [recordsEvent(20), opening(30)] }, { tx: [opening(31), erased] }]));
  const { data } = await later.ask(`{ record(id: "${idHex(120)}") { erased openings { entityId } } }`);
  expect(data.record).toEqual({ erased: "7", openings: [] });
  await later.close();
});
