// SPDX-License-Identifier: Apache-2.0
import type { FakeAnswers } from "@aceso/client/testing";
import { hex, sha256, text } from "@aceso/proto/encoding";
import { MsgChallengeRound, MsgChallengeRoundResponse } from "@aceso/proto/gen/aceso/attestation/v1/tx.ts";
import { Role, Status } from "@aceso/proto/gen/aceso/operator/v1/state.ts";
import { describe, expect, test } from "vitest";
import { createPlace, envelope } from "../../test/run.ts";

const round = hex(sha256(text("round")));
const evidence = text("evidence");
const snapshot = text("revocation data");
const found = { right: sha256(text("right")), other: sha256(text("other")) };
const relayers = ["lead", "second"].map((name) => ({
  address: name,
  endpoint: `http://${name}`,
  role: Role.ROLE_RELAYER,
  status: Status.STATUS_ACTIVE,
}));

interface Case {
  readonly chainFinds?: Uint8Array;
  readonly dissent?: Uint8Array;
  readonly pinned?: Uint8Array;
}

function answers({ chainFinds = found.right, dissent = new Uint8Array(), pinned = sha256(snapshot) }: Case = {}): FakeAnswers {
  const device = sha256(text("device"));
  const facts = { lead: "lead", device, evidenceHash: sha256(evidence), snapshot: pinned, id: sha256(text("round")) };
  return {
    queries: {
      "attestation.round": () => ({
        round: facts,
        progress: { digest: found.right, code: "affirmed", winners: Uint8Array.of(7), dissent },
      }),
      "attestation.params": () => ({ params: { challengeBond: 100_000_000n } }),
      "operator.operator": () => ({ operator: relayers[0] }),
      "operator.operators": () => ({ operators: relayers }),
    },
    responses: { [MsgChallengeRound.typeUrl]: MsgChallengeRoundResponse.encode({ digest: chainFinds }).finish() },
  };
}

/** What the relayers serve, by URL. */
const serving = (served: Readonly<Record<string, Uint8Array>>): typeof fetch =>
  (async (url: string) => {
    const bytes = served[url];
    return bytes === undefined ? new Response("{}", { status: 404 }) : new Response(new Uint8Array(bytes));
  }) as typeof fetch;

const all = {
  [`http://lead/v1/rounds/${round}/evidence`]: evidence,
  [`http://second/v1/snapshots/${hex(sha256(snapshot))}`]: snapshot,
};
const args = ["round", "challenge", round, "--yes", "--json"];

describe("aceso round challenge", () => {
  test("sends the lead's evidence with the revocation data that any relayer has", async () => {
    const place = await createPlace();
    const ran = await place.run(args, answers(), { fetch: serving(all) });
    expect(ran.sent).toMatchObject([{ typeUrl: MsgChallengeRound.typeUrl, value: { challenger: place.address, evidence, snapshot } }]);
    expect([ran.exit, envelope(ran).data]).toMatchObject([0, { upheld: true, contradicted: 0 }]);
  });

  test("sends no revocation data where none are pinned, and the file's evidence where one is named", async () => {
    const place = await createPlace();
    const file = place.file("evidence.cbor", evidence);
    const ran = await place.run([...args, "--evidence", file], answers({ pinned: new Uint8Array(32) }));
    expect(ran.sent).toMatchObject([{ value: { evidence, snapshot: new Uint8Array() } }]);
  });

  test.each([
    ["as everybody did: the bond of 100", {}],
    ["2 members who said otherwise are slashed", { dissent: Uint8Array.of(0b1010) }],
    ["another verdict than affirmed: the slashes of 3 members wait for the council", { chainFinds: found.other }],
  ])("says who pays: %s", async (words, change) => {
    const place = await createPlace();
    const ran = await place.run(args.slice(0, -1), answers(change), { fetch: serving(all) });
    expect(ran.out).toContain(words);
  });

  test.each([
    ["evidence with another hash", { ...all, [`http://lead/v1/rounds/${round}/evidence`]: text("else") }, "evidence_hash_mismatch"],
    ["evidence that the lead does not serve", { [`http://second/v1/snapshots/${hex(sha256(snapshot))}`]: snapshot }, "http_404"],
    ["revocation data that nobody has", { [`http://lead/v1/rounds/${round}/evidence`]: evidence }, "snapshot_missing"],
  ])("sends nothing with %s", async (_, served, code) => {
    const place = await createPlace();
    const ran = await place.run(args, answers(), { fetch: serving(served) });
    expect([ran.sent, envelope(ran).error.code]).toEqual([[], code]);
  });

  test("sends nothing unasked", async () => {
    const place = await createPlace();
    const ran = await place.run(["round", "challenge", round, "--json"], answers(), { fetch: serving(all) });
    expect([ran.exit, ran.sent]).toEqual([2, []]);
  });
});
