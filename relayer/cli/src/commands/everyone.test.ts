// SPDX-License-Identifier: Apache-2.0
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { encodeState } from "@aceso/agent";
import { describe, expect, test } from "vitest";
import { createPlace, envelope, type Place } from "../../test/run.ts";

/** A project in the place's folder with a faucet, and an index that answers by the query's first word. */
function project(place: Place): void {
  place.file("people/faucet/agent.json", encodeState({ walletKey: new Uint8Array(32).fill(3), vaults: [], policies: [] }));
  place.file(
    ".aceso/network.json",
    JSON.stringify({
      v: 1,
      chainId: "aceso-local-1",
      node: "http://node",
      graphql: "http://index/graphql",
      site: "http://site",
      relayers: [],
      trust: "trust.json",
      people: { faucet: "../people/faucet" },
    }),
  );
}

const index =
  (answers: Readonly<Record<string, unknown>>): typeof fetch =>
  async (_, init) => {
    const { query } = JSON.parse(String(init?.body)) as { query: string };
    const name = Object.keys(answers).find((field) => query.includes(`${field}(`) || query.includes(field));
    return new Response(JSON.stringify({ data: name === undefined ? {} : { [name]: answers[name] } }));
  };

describe("aceso keys new", () => {
  test("makes a wallet that only its owner can read, by name", async () => {
    const place = await createPlace();
    const ran = await place.run(["keys", "new", "clara", "--json"]);
    const file = join(place.folder, ".aceso/people/clara/agent.json");
    expect([ran.exit, statSync(file).mode & 0o777, envelope(ran).data.address]).toEqual([
      0,
      0o600,
      expect.stringMatching(/^aceso1[0-9a-z]{38}$/) as unknown,
    ]);
    expect((await place.run(["keys", "list"], "no node", { env: {} })).out).toContain(`clara  ${String(envelope(ran).data.address)}`);
  });

  test("never replaces one, exit 2", async () => {
    const place = await createPlace();
    const before = readFileSync(join(place.home, "agent.json"), "utf8");
    expect(await place.run(["keys", "new"])).toMatchObject({ exit: 2 });
    expect(readFileSync(join(place.home, "agent.json"), "utf8")).toBe(before);
  });

  test.each([["../up"], ["a/b"], ["-x y"]])("refuses the name %j", async (name) => {
    expect(await (await createPlace()).run(["keys", "new", "--", name])).toMatchObject({ exit: 2 });
  });
});

describe("aceso faucet", () => {
  const to = "aceso1xw0ex0tpzyeg9auzt0r87t357ftvtk530h6tlh";

  test("sends from the local network's faucet account", async () => {
    const place = await createPlace();
    project(place);
    const ran = await place.run(["faucet", to, "--amount", "7"], { queries: { "operator.params": () => ({ local: true }) } });
    expect(ran.sent).toMatchObject([
      { typeUrl: "/cosmos.bank.v1beta1.MsgSend", value: { toAddress: to, amount: [{ denom: "uaceso", amount: "7000000" }] } },
    ]);
  });

  test("is refused on a network that is not local, exit 2, and nothing is sent", async () => {
    const place = await createPlace();
    project(place);
    const ran = await place.run(["faucet", to], { queries: { "operator.params": () => ({ local: false }) } });
    expect([ran.exit, ran.sent]).toEqual([2, []]);
  });

  test("is refused without a network file, exit 2", async () => {
    expect(await (await createPlace()).run(["faucet", to], {})).toMatchObject({ exit: 2 });
  });
});

describe("aceso trace", () => {
  const stage = {
    stage: "RECORD",
    title: "Record",
    who: "aceso1x",
    what: "anchored",
    when: "1795392000",
    height: "5",
    tx: null,
    entityKind: "record",
    entityId: "ab".repeat(32),
    present: true,
  };
  const provenance = { kind: "record", id: "ab".repeat(32), stages: [stage] };
  const hit = { kind: "record", id: "ab".repeat(32), title: "Record abab" };
  const traced = async (answers: Readonly<Record<string, unknown>>, id = "abab") => {
    const place = await createPlace();
    project(place);
    return place.run(["trace", id], "no node", { fetch: index(answers) });
  };

  test("says what an id is and tells the stages, with a link", async () => {
    const ran = await traced({ search: [hit], provenance });
    expect([ran.exit, ran.out]).toEqual([
      0,
      expect.stringMatching(/Record abab \(record\)\nrecord +anchored +aceso1x +2026-11-23T00:00:00Z +height 5/),
    ]);
    expect(ran.err).toContain(`http://site/record/${"ab".repeat(32)}`);
  });

  test("of several things that begin so asks for more of the id, exit 2", async () => {
    expect(await traced({ search: [hit, { ...hit, id: "abac", title: "Device abac", kind: "device" }] })).toMatchObject({ exit: 2 });
  });

  test("says that there is nothing, exit 4", async () => {
    expect(await traced({ search: [] })).toMatchObject({ exit: 4 });
  });

  test("does not take an answer of another shape", async () => {
    expect(await traced({ search: [{ kind: 1 }] })).toMatchObject({ exit: 1 });
  });
});

describe("aceso status", () => {
  test("is ready while the index keeps up, exit 0", async () => {
    const place = await createPlace();
    project(place);
    expect(await place.run(["status"], { height: 100 }, { fetch: index({ _meta: { height: "99" } }) })).toMatchObject({ exit: 0 });
  });

  test.each([
    ["is far behind", index({ _meta: { height: "10" } })],
    ["does not answer", async () => new Response("{}", { status: 503 })],
  ] as const)("is not ready where the index %s, exit 4", async (_, fetch) => {
    const place = await createPlace();
    project(place);
    expect(await place.run(["status"], { height: 100 }, { fetch })).toMatchObject({ exit: 4 });
  });
});

describe("every command", () => {
  test.each([
    ["maker", "status"],
    ["consent", "list"],
    ["keys", "show"],
    ["study", "fund", "ab".repeat(32), "--amount", "1"],
  ])("without a wallet says how to get one, exit 4: %s %s", async (...args) => {
    const place = await createPlace();
    const ran = await place.run([...args, "--home", join(place.folder, "empty"), "--json"], {});
    expect([ran.exit, envelope(ran).error]).toEqual([4, expect.objectContaining({ code: "identity_missing", hint: "aceso keys new" })]);
  });

  test("shows its examples before its options", async () => {
    const { out } = await (await createPlace()).run(["consent", "grant", "--help"]);
    expect(out.indexOf("Examples:")).toBe(0);
  });

  test("with --json keeps standard error empty", async () => {
    expect(await (await createPlace()).run(["status", "--json"])).toMatchObject({ exit: 5, err: "" });
  });
});
