// SPDX-License-Identifier: Apache-2.0
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FakeAnswers } from "@aceso/client/testing";
import { addressBytes, hex, requestId, sha256, text } from "@aceso/proto/encoding";
import { Protocol } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import { MsgCreateStudy, MsgCreateStudyResponse, MsgRequestAccess, MsgRequestAccessResponse } from "@aceso/proto/gen/aceso/study/v1/tx.ts";
import { describe, expect, test } from "vitest";
import { repoFile } from "../../test/launch.ts";
import { createPlace, envelope } from "../../test/run.ts";

const id = (name: string): Uint8Array => sha256(text(name));
const study = hex(id("study"));
const example = repoFile("relayer/cli/examples/study.yaml");

const terms = { hash: id("terms"), language: "en", registered: 5n };
const known: FakeAnswers["queries"] = {
  "consent.terms": () => ({ terms: [{ ...terms, hash: id("old"), registered: 1n }, terms, { ...terms, language: "de", registered: 9n }] }),
  "study.study": () => ({
    study: { id: id("study"), version: 3 },
    protocol: Protocol.fromPartial({ duaHash: id("dua"), title: "Rest" }),
    escrow: { balance: 9n, reserved: 1n },
  }),
  "record.record": () => ({ record: { vault: id("vault") } }),
  "vault.vault": () => ({
    vault: { shareGeneration: 2 },
    deals: [
      { shareGeneration: 1, epoch: 1n, k: 0 },
      { shareGeneration: 2, epoch: 7n, k: 1 },
    ],
  }),
  "operator.committee": ({ epoch, k }) => ({ committee: { members: epoch === 7n && k === 1 ? ["a", "b", "c", "d", "e"] : [] } }),
};

describe("aceso study create", () => {
  test("declares the study under the newest English terms", async () => {
    const place = await createPlace();
    const response = MsgCreateStudyResponse.encode({ study: id("study") }).finish();
    const ran = await place.run(["study", "create", example, "--json"], {
      queries: known,
      responses: { [MsgCreateStudy.typeUrl]: response },
    });
    expect([ran.exit, envelope(ran).data.study]).toEqual([0, study]);
    expect(ran.sent).toMatchObject([
      { value: { sponsor: place.address, protocol: { title: "Resting heart rate over a day", price: 1_500_000n, termsHash: terms.hash } } },
    ]);
  });

  test("with --check only reads the file, without a node", async () => {
    expect(await (await createPlace()).run(["study", "create", example, "--check"])).toMatchObject({ exit: 0 });
  });
});

describe("aceso study preview", () => {
  const preview = (answer: object): FakeAnswers => ({
    queries: { ...known, "study.previewAccess": () => ({ permitted: [], refused: [], total: 0n, escrowFree: 0n, ...answer }) },
  });
  const record = hex(id("record"));

  test("says why each record is refused, in words, exit 6", async () => {
    const ran = await (await createPlace()).run(
      ["study", "preview", study, "--record", record],
      preview({ refused: [{ record: id("record"), code: "consent_expired" }] }),
    );
    expect([ran.exit, ran.out]).toEqual([6, expect.stringContaining("consent_expired: The consent has run out.")]);
  });

  test("warns where the escrow is short, exit 0", async () => {
    const permitted = [{ record: id("record"), consent: id("consent"), price: 5n }];
    const ran = await (await createPlace()).run(
      ["study", "preview", study, "--record", record],
      preview({ permitted, total: 5n, escrowFree: 4n }),
    );
    expect([ran.exit, ran.err]).toEqual([0, expect.stringContaining("short by 0.000001 ACESO")]);
  });

  test("without records is a usage error, exit 2", async () => {
    expect(await (await createPlace()).run(["study", "preview", study], preview({}))).toMatchObject({ exit: 2 });
  });
});

describe("aceso study request", () => {
  const args = ["study", "request", study, "--record", hex(id("two")), "--record", hex(id("one")), "--json"];

  test("sends a fresh key for each trustee of the deal in force, ascending records and the agreement", async () => {
    const place = await createPlace();
    const response = MsgRequestAccessResponse.encode(
      MsgRequestAccessResponse.fromPartial({ request: id("r"), orders: [id("order")] }),
    ).finish();
    const ran = await place.run(args, { queries: known, responses: { [MsgRequestAccess.typeUrl]: response } });
    const [{ value } = { value: {} }] = ran.sent;
    const sent = MsgRequestAccess.fromPartial(value);
    expect(ran.exit).toBe(0);
    expect(sent.records.map(hex)).toEqual([hex(id("one")), hex(id("two"))].sort());
    expect(sent.acceptDua).toEqual(id("dua"));
    expect(new Set(sent.keys[0]?.recipientKeys.map(hex)).size).toBe(5);
    expect(envelope(ran).data.request).toBe(
      hex(requestId({ chainId: "aceso-local-1", study: id("study"), researcher: addressBytes(place.address), salt16: sent.salt })),
    );
  });

  test("keeps the secrets, mode 0600, before it sends: also where the chain then refuses, exit 6", async () => {
    const place = await createPlace();
    const ran = await place.run(args, { queries: known, refusal: { codespace: "study", code: 12, log: "records: got 1 of 1 refused" } });
    expect([ran.exit, envelope(ran).ok, ran.sent]).toEqual([6, false, []]);
    const [file = ""] = readdirSync(join(place.home, "requests"));
    expect(statSync(join(place.home, "requests", file)).mode & 0o777).toBe(0o600);
  });
});

test("aceso study fetch in a home that did not ask says so, exit 4, without asking anybody", async () => {
  const ran = await (await createPlace()).run(["study", "fetch", "abcd", "--json"]);
  expect([ran.exit, envelope(ran).error.code]).toEqual([4, "request_file_missing"]);
});

test("aceso ethics attest takes the protocol as it stands for its file, and the current version", async () => {
  const place = await createPlace();
  const ran = await place.run(["ethics", "attest", study, "--days", "10"], { queries: known });
  const hash = sha256(Protocol.encode(Protocol.fromPartial({ duaHash: id("dua"), title: "Rest" })).finish());
  expect(ran.sent).toMatchObject([{ value: { committee: place.address, version: 3, hash, until: 1_795_392_000n + 864_000n } }]);
});

test("aceso study fund says what is free afterwards", async () => {
  const ran = await (await createPlace()).run(["study", "fund", study, "--amount", "2", "--json"], { queries: known });
  expect([ran.sent[0]?.value.amount, envelope(ran).data.free]).toEqual([2_000_000n, "9"]);
});
