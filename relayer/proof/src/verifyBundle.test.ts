// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { signBlock, testValidators } from "../test/chain.ts";
import { type Choices, makeBundle, stateOf, times, validators, withState } from "../test/world.ts";
import { type Bundle, bundleJson, formatBundle, readBundle } from "./bundle.ts";
import { bytePaths, changeOneByte } from "./changeOneByte.ts";
import { formatBadge, formatLines } from "./formatLines.ts";
import type { Trust } from "./headerLine.ts";
import type { Line, LineId } from "./line.ts";
import { badgeOf, verifyBundle, verifyBundleText } from "./verifyBundle.ts";

const now = 1_800_000_100n;

function pinned(set = validators): Trust {
  return {
    suppliedBy: "reader",
    root: {
      name: "local network",
      chainId: "aceso-local-1",
      height: 1n,
      time: { seconds: 1_799_999_000n, nanos: 0 },
      trustingPeriod: 86_400n,
      validators: set.map(({ publicKey, power }) => ({ publicKey, power })),
      headerHash: undefined,
      nextValidatorsHash: undefined,
    },
  };
}

async function check(bundle: Bundle, trust: Trust = pinned()) {
  const lines = await verifyBundle(bundle, trust, now);
  const line = (id: LineId): Line => {
    const found = lines.find((l) => l.id === id);
    if (!found) throw new Error(`no line ${id}`);
    return found;
  };
  return { lines, line, badge: badgeOf(lines, bundle, trust) };
}

describe("a bundle in which everything is right", () => {
  test("is verified on all six lines, and says who signed", async () => {
    const { lines, line, badge } = await check(makeBundle());
    expect(lines.map((l) => [l.id, l.status, l.got])).toEqual(lines.map((l) => [l.id, "verified", l.wanted]));
    expect(line("e").got).toBe("3 of 4 validators signed (30 of 40 power)");
    expect(line("e").detail.filter((d) => d.endsWith("absent"))).toHaveLength(1);
    expect(line("c").detail).toEqual(["reading 3: LOINC 8867-4 = 63 /min"]);
    expect(badge).toEqual({ status: "verified", checked: "checked a–f", root: 'root "local network", pinned by the reader' });
  });

  test("reads back from its own text, and every line is printed", async () => {
    const bundle = makeBundle();
    expect(readBundle(JSON.parse(formatBundle(bundle)))).toEqual(bundle);
    const { lines, badge } = await verifyBundleText(formatBundle(bundle), pinned(), now);
    expect(formatLines(lines).filter((l) => /^[a-f] {2}verified/.test(l))).toHaveLength(6);
    expect(formatBadge(badge)).toBe('Verified: checked a–f; root "local network", pinned by the reader');
  });

  test("with a root from the very site is verified and says so", async () => {
    const { badge } = await check(makeBundle(), { ...pinned(), suppliedBy: "site" });
    expect(badge.root).toBe('root "local network", supplied by this site');
  });

  test("fails when any one byte of it is changed", async () => {
    const json = bundleJson(makeBundle());
    const survivors: string[] = [];
    for (const path of bytePaths(json)) {
      const { badge } = await verifyBundleText(JSON.stringify(changeOneByte(json, path)), pinned(), now);
      if (badge.status === "verified") survivors.push(path.join("."));
    }
    expect(survivors).toEqual([]);
  });
});

describe("what is not there is not checked, and never green", () => {
  test("without a trust root line e is not checkable and the badge says only the index", async () => {
    const bare = await verifyBundle(makeBundle(), undefined, now);
    expect(bare.find((l) => l.id === "e")).toMatchObject({ status: "not_checkable", got: "no trust root" });
    expect(badgeOf(bare, makeBundle(), undefined)).toEqual({ status: "index_only", checked: "checked a–d, f", root: undefined });
  });

  test("with an expired root nothing is said about the header", async () => {
    const trust = pinned();
    const { line, badge } = await check(makeBundle(), { ...trust, root: { ...trust.root, trustingPeriod: 10n } });
    expect(line("e")).toMatchObject({ status: "not_checkable", wanted: "one at most 10 seconds old" });
    expect(badge.status).toBe("index_only");
  });

  test("a state entry without a proof leaves line d not checkable", async () => {
    const bundle = makeBundle();
    const { line, badge } = await check(withState(bundle, stateOf(bundle, "consent"), { ops: [] }));
    expect(line("d")).toMatchObject({ status: "not_checkable", got: "8 of 9 entries proven" });
    expect(badge.status).toBe("index_only");
  });

  test("a story that leaves out the device key is not verified", async () => {
    const bundle = makeBundle();
    const { line, badge } = await check({ ...bundle, states: bundle.states.filter((s) => s.collection !== "deviceKey") });
    expect(line("b")).toMatchObject({ status: "not_checkable", wanted: "the device's key from state" });
    expect(line("d").status).toBe("not_checkable");
    expect(badge.status).toBe("index_only");
  });

  test("without an opened reading the badge is verified for the other lines and says which", async () => {
    const bundle = makeBundle();
    const states = bundle.states.filter((s) => s.collection !== "opening");
    const { badge } = await check({ ...bundle, states, openings: [] });
    expect(badge).toMatchObject({ status: "verified", checked: "checked a–b, d–f" });
  });

  test("without a block there is nothing but hashes", async () => {
    const { badge } = await check({ ...makeBundle(), block: undefined });
    expect(badge).toMatchObject({ status: "index_only", checked: "checked a–c, f" });
  });

  test("an erased record has no header hash to compare", async () => {
    const { line, badge } = await check(makeBundle({ erased: 2600n }));
    expect(line("a")).toMatchObject({ status: "not_checkable", got: "a record its owner erased" });
    expect(badge.status).toBe("index_only");
  });

  test("text that is no bundle fails on every line", async () => {
    for (const json of ["", "[]", "{}", '{"v":2}', JSON.stringify({ ...(bundleJson(makeBundle()) as object), more: 1 })]) {
      const { badge, lines } = await verifyBundleText(json, pinned(), now);
      expect(badge).toEqual({ status: "failed", checked: "nothing checked", root: undefined });
      expect(lines).toHaveLength(6);
    }
  });
});

describe("a lie is found on its line", () => {
  const failing = async (id: LineId, bundle: Bundle, trust?: Trust): Promise<Line> => {
    const { line, badge } = await check(bundle, trust);
    expect(line(id).status).toBe("failed");
    expect(badge.status).toBe("failed");
    return line(id);
  };

  test("d: a value altered behind the API", async () => {
    const bundle = makeBundle();
    const state = stateOf(bundle, "batch");
    const value = state.value?.slice() ?? new Uint8Array(0);
    value[value.length - 1] = (value[value.length - 1] ?? 0) ^ 1;
    expect(await failing("d", withState(bundle, state, { value }))).toMatchObject({ got: "a proof of another value" });
  });

  test("d: the proof of a neighbouring key", async () => {
    const bundle = makeBundle();
    const [record, batch] = [stateOf(bundle, "record"), stateOf(bundle, "batch")];
    expect(await failing("d", withState(bundle, record, { ops: batch.ops }))).toMatchObject({ got: "another key" });
  });

  test("d: a neighbour's value and proof under this entity's name", async () => {
    const bundle = makeBundle();
    const [record, batch] = [stateOf(bundle, "record"), stateOf(bundle, "batch")];
    expect(await failing("d", withState(bundle, record, { value: batch.value, ops: batch.ops }))).toMatchObject({
      got: "a value with another id",
    });
  });

  test("d: the proofs of another height", async () => {
    const bundle = makeBundle();
    const other = makeBundle({ consent: { withdrawn: 4000n, status: 3 } });
    await failing("d", { ...bundle, block: other.block });
  });

  test("e: another chain with the same chain id and its own validators", async () => {
    const bundle = makeBundle({ validators: testValidators("forged", [10n, 10n, 10n, 10n]) });
    const line = await failing("e", bundle);
    expect(line).toMatchObject({ got: "0 of 40 pinned power", wanted: "more than two thirds of a pinned validator set" });
  });

  test("e: two thirds of the power and not more", async () => {
    const set = testValidators("even", [10n, 10n, 10n]);
    const bundle = makeBundle({ validators: set, block: { signs: [true, true, false] } });
    expect(await failing("e", bundle, pinned(set))).toMatchObject({ got: "20 of 30 power", wanted: "more than two thirds" });
  });

  test("e: a header of another chain id", async () => {
    expect(await failing("e", makeBundle({ block: { chainId: "aceso-local-2" } }))).toMatchObject({ subject: "header's chain id" });
  });

  test("e: a header from the future", async () => {
    expect(await failing("e", makeBundle({ block: { seconds: now + 60n } }))).toMatchObject({ wanted: "a time that has passed" });
  });

  test("c: another reading than the one the owner published", async () => {
    const bundle = makeBundle();
    const opening = bundle.openings[0];
    if (!opening) throw new Error("no opening");
    expect(await failing("c", { ...bundle, openings: [{ ...opening, path: [...opening.path].reverse() }] })).toMatchObject({
      subject: "reading 3",
    });
    const other = makeBundle();
    const published = stateOf(other, "opening");
    const blob = new Uint8Array(published.value ?? []);
    blob[40] = (blob[40] ?? 0) ^ 1;
    expect(await failing("c", withState(other, published, { value: blob }))).toMatchObject({ subject: "published reading" });
  });

  test("a: another record's page", async () => {
    const bundle = makeBundle();
    const line = await failing("a", { ...bundle, subject: { kind: "record", id: bundle.batch?.root ?? new Uint8Array(32) } });
    expect(line.subject).toBe("record of this page");
  });

  test("b: a batch signed by somebody else", async () => {
    const bundle = makeBundle();
    if (!bundle.batch) throw new Error("no batch");
    const line = await failing("b", { ...bundle, batch: { ...bundle.batch, signature: new Uint8Array(64).fill(1) } });
    expect(line.subject).toBe("batch signature");
  });

  test("two entries for one key", async () => {
    const bundle = makeBundle();
    const { lines } = await check({ ...bundle, states: [...bundle.states, stateOf(bundle, "record")] });
    expect(lines.some((l) => l.status === "failed")).toBe(true);
  });
});

describe("consent at the time", () => {
  const cases: [title: string, choices: Choices, status: string, got: RegExp][] = [
    [
      "withdrawn after the order was opened, it was valid",
      { consent: { withdrawn: times.opened + 1n, status: 3 } },
      "verified",
      /valid at/,
    ],
    ["withdrawn in the order's own second, it was not", { consent: { withdrawn: times.opened, status: 3 } }, "failed", /withdrawn at/],
    ["withdrawn before, it was not", { consent: { withdrawn: times.opened - 1n, status: 3 } }, "failed", /withdrawn at/],
    ["of another class of data, it says nothing", { consent: { classes: 4 } }, "failed", /another class/],
    ["of another owner, it says nothing", { consent: { owner: "aceso1someoneelse" } }, "failed", /another owner/],
    ["a DENY is no consent", { consent: { decision: 2 } }, "failed", /no permit/],
    ["suspended now, it is not known since when", { consent: { status: 2 } }, "not_checkable", /unknown time/],
    ["superseded now, it is not known since when", { consent: { status: 5 } }, "not_checkable", /unknown time/],
    ["without an order it must cover the batch's time", { withOrder: false }, "verified", /valid at 1970-01-01T00:33:20Z/],
    [
      "withdrawn before the batch came, it did not",
      { withOrder: false, consent: { withdrawn: times.batch, status: 3 } },
      "failed",
      /withdrawn/,
    ],
  ];

  test.each(cases)("%s", async (_title, choices, status, got) => {
    const { line } = await check(makeBundle(choices));
    expect(line("f").status).toBe(status);
    expect(line("f").got).toMatch(got);
  });

  test("a consent that the order names and the bundle leaves out is not assumed", async () => {
    const bundle = makeBundle();
    const { line } = await check({ ...bundle, states: bundle.states.filter((s) => s.collection !== "consent") });
    expect(line("f").status).toBe("not_checkable");
  });
});

test("a revoked key still signed what it signed, and the line says that it was revoked", async () => {
  const { line } = await check(makeBundle({ revoked: true }));
  expect(line("b").status).toBe("verified");
  expect(line("b").detail).toContain("the key has been revoked since");
});

test("a validator set that changed is reached over signed hops, and not without them", async () => {
  const later = [...validators.slice(0, 3), ...testValidators("new", [25n])];
  const bundle = makeBundle({ validators: later, block: { signs: [false, true, true, true] } });
  const hop = signBlock({ validators: later, height: 50n, signs: [true, true, true, true] });
  const reached = await check({ ...bundle, hops: [hop] });
  expect(reached.line("e").status).toBe("verified");
  expect((await check(bundle)).line("e")).toMatchObject({ status: "failed", got: "20 of 40 pinned power" });
  expect(hex(hop.header.validatorsHash)).toBe(hex(bundle.block?.header.validatorsHash ?? new Uint8Array(0)));
});
