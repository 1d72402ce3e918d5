// SPDX-License-Identifier: Apache-2.0
import type { FakeAnswers } from "@aceso/client/testing";
import { hex, sha256, text } from "@aceso/proto/encoding";
import { DisputeKind, DisputeStatus } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { MsgConcludeDispute, MsgOpenDispute, MsgOpenDisputeResponse, MsgRevealRecipientKey } from "@aceso/proto/gen/aceso/release/v1/tx.ts";
import { encodeRequest } from "@aceso/research";
import { describe, expect, test } from "vitest";
import { createPlace, envelope, now } from "../../test/run.ts";

const order = sha256(text("order"));
const dispute = sha256(text("dispute"));
const request = sha256(text("request"));
const vault = sha256(text("vault"));
const secrets = ["first", "second"].map((name) => sha256(text(name)));

function answers(status: DisputeStatus, change: object = {}): FakeAnswers {
  const state = { id: dispute, order, trustee: "aceso1trustee", place: 2, kind: DisputeKind.DISPUTE_KIND_UNDELIVERED, status };
  const times = { due: BigInt(now + 20), decided: 0n, ...change };
  return {
    queries: {
      "release.params": () => ({ params: { disputeBond: 5_000_000n } }),
      "release.dispute": () => ({ dispute: { ...state, ...times } }),
      "release.disputesByOrder": () => ({ disputes: [{ ...state, ...times }] }),
      "release.order": () => ({ order: { id: order, vault, request } }),
    },
    responses: { [MsgOpenDispute.typeUrl]: MsgOpenDisputeResponse.encode({ dispute }).finish() },
  };
}

const waiting = answers(DisputeStatus.DISPUTE_STATUS_WAITING);
const opening = ["dispute", "open", hex(order), "--trustee", "2", "--kind", "undelivered"];

describe("aceso dispute open", () => {
  test("names order, place and kind, and says how long the trustee has", async () => {
    const place = await createPlace();
    const ran = await place.run([...opening, "--yes", "--json"], waiting);
    expect(ran.sent).toMatchObject([
      { typeUrl: MsgOpenDispute.typeUrl, value: { recipient: place.address, order, place: 2, kind: DisputeKind.DISPUTE_KIND_UNDELIVERED } },
    ]);
    expect(envelope(ran).data).toMatchObject({ dispute: hex(dispute), due: "2026-11-23T00:00:20Z" });
  });

  test("asks before it risks the bond; a no sends nothing", async () => {
    const place = await createPlace();
    const asked: string[] = [];
    const confirm = async (question: string) => {
      asked.push(question);
      return false;
    };
    const ran = await place.run(opening, waiting, { confirm });
    expect([ran.exit, ran.sent]).toEqual([2, []]);
    expect(asked[0]).toContain("5");
  });

  test.each([
    ["a kind that is none", [...opening.slice(0, -1), "late"]],
    ["place 0", ["dispute", "open", hex(order), "--trustee", "0", "--kind", "silent"]],
    ["a name that is no id", ["dispute", "open", "order", "--trustee", "1", "--kind", "silent"]],
  ])("refuses %s", async (_, args) => {
    const place = await createPlace();
    const ran = await place.run([...args, "--yes"], waiting);
    expect([ran.exit, ran.sent]).toEqual([2, []]);
  });
});

describe("aceso dispute list", () => {
  test("says of each whom it is about and what it waits for", async () => {
    const place = await createPlace();
    const ran = await place.run(["dispute", "list", hex(order)], waiting);
    expect(ran.out).toContain("trustee 2  undelivered  waiting  until 2026-11-23T00:00:20Z");
  });

  test("tells a decided one from one in the council's hands", async () => {
    const place = await createPlace();
    const decided = answers(DisputeStatus.DISPUTE_STATUS_DISMISSED, { due: 0n, decided: BigInt(now) });
    expect((await place.run(["dispute", "list", hex(order)], decided)).out).toContain("dismissed  decided at 2026-11-23T00:00:00Z");
    const council = answers(DisputeStatus.DISPUTE_STATUS_REVEALED, { due: 0n });
    expect((await place.run(["dispute", "list", hex(order)], council)).out).toContain("revealed  for the council");
  });
});

describe("aceso dispute reveal", () => {
  const args = ["dispute", "reveal", hex(dispute), "--yes"];

  test("shows the key of this trustee and no other", async () => {
    const place = await createPlace();
    place.file(
      `home/requests/${hex(request)}.json`,
      encodeRequest({ id: request, study: sha256(text("study")), secrets: new Map([[hex(vault), secrets]]) }),
    );
    const ran = await place.run(args, waiting);
    expect(ran.sent).toMatchObject([{ typeUrl: MsgRevealRecipientKey.typeUrl, value: { dispute, secret: secrets[1] } }]);
  });

  test("says what is missing in a home that did not ask", async () => {
    const place = await createPlace();
    const ran = await place.run(args, waiting);
    expect([ran.exit, ran.sent]).toEqual([4, []]);
    expect(ran.err).toContain("only the home that sent the request");
  });
});

describe("aceso dispute conclude", () => {
  test.each([
    [DisputeStatus.DISPUTE_STATUS_UPHELD, true],
    [DisputeStatus.DISPUTE_STATUS_DISMISSED, false],
  ])("says who was right (status %i)", async (status, upheld) => {
    const place = await createPlace();
    const ran = await place.run(["dispute", "conclude", hex(dispute), "--json"], answers(status));
    expect(ran.sent).toMatchObject([{ typeUrl: MsgConcludeDispute.typeUrl, value: { sender: place.address, dispute } }]);
    expect(envelope(ran).data).toMatchObject({ upheld });
  });
});
