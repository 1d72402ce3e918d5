// SPDX-License-Identifier: Apache-2.0
import type { FakeAnswers } from "@aceso/client/testing";
import { hex, sha256, text } from "@aceso/proto/encoding";
import { MsgTakeBack, MsgTakeBackResponse } from "@aceso/proto/gen/aceso/record/v1/tx.ts";
import { describe, expect, test } from "vitest";
import { createPlace, envelope } from "../../test/run.ts";

const model = hex(sha256(text("model")));
const batch = (name: string): Uint8Array => sha256(text(`batch ${name}`));
const record = (name: string): Uint8Array => sha256(text(`record ${name}`));
const answers = (takenBack: readonly Uint8Array[]): FakeAnswers => ({
  queries: {
    "device.model": () => ({
      recalls: [
        { from: 100n, until: 200n },
        { from: 300n, until: 400n },
      ],
    }),
  },
  responses: { [MsgTakeBack.typeUrl]: MsgTakeBackResponse.encode({ takenBack: [...takenBack] }).finish() },
});

/** An index that lists batches by their times, newest first, in pages of two. */
function index(times: readonly number[]): typeof fetch {
  return (async (_: string, init?: RequestInit) => {
    const { variables } = JSON.parse(String(init?.body)) as { variables: { model: string; after?: string } };
    const at = Number(variables.after ?? 0);
    const nodes = times.slice(at, at + 2).map((time) => ({
      id: hex(batch(String(time))),
      time: String(time),
      records: time % 2 === 0 ? [{ id: hex(record(String(time))) }] : [],
    }));
    const pageInfo = { hasNextPage: at + 2 < times.length, endCursor: String(at + 2) };
    return new Response(JSON.stringify({ data: { batches: { nodes, pageInfo } } }));
  }) as typeof fetch;
}

describe("aceso model take-back", () => {
  test("names the batches that the index lists in a recalled time, its end not included, each with a record where it has one", async () => {
    const place = await createPlace();
    const named = [batch("399"), batch("300"), batch("199"), batch("100")];
    const args = ["model", "take-back", model, "--graphql", "http://index", "--json"];
    const ran = await place.run(args, answers(named.slice(1)), { fetch: index([400, 399, 300, 299, 200, 199, 100, 99, 98]) });
    expect(ran.sent).toMatchObject([
      { typeUrl: MsgTakeBack.typeUrl, value: { sender: place.address, batches: named, records: [record("300"), record("100")] } },
    ]);
    expect(envelope(ran).data).toMatchObject({ recalls: 2, taken_back: named.slice(1).map(hex) });
  });

  test("names at most two hundred in a transaction", async () => {
    const place = await createPlace();
    const times = Array.from({ length: 250 }, () => 150);
    const ran = await place.run(["model", "take-back", model, "--graphql", "http://index"], answers([]), { fetch: index(times) });
    expect(ran.sent.map(({ value }) => (value.batches as Uint8Array[]).length)).toEqual([200, 50]);
  });

  test("needs no index for batches that are named, and sends nothing where there are none", async () => {
    const place = await createPlace();
    const one = ["model", "take-back", model, "--batch", hex(batch("a")), "--batch", hex(batch("b"))];
    expect((await place.run(one, answers([]))).sent).toMatchObject([{ value: { batches: [batch("a"), batch("b")] } }]);
    const none = await place.run(["model", "take-back", model, "--graphql", "http://index"], answers([]), { fetch: index([]) });
    expect([none.exit, none.sent]).toEqual([0, []]);
  });

  test("refuses a name that is no id", async () => {
    const place = await createPlace();
    expect((await place.run(["model", "take-back", "Cardia"], answers([]))).exit).toBe(2);
  });
});
