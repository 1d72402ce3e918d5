// SPDX-License-Identifier: Apache-2.0
// A bundle recorded from a real chain of four validators, one of them stopped (test/recordChain.ts).
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bytePaths, changeOneByte } from "./changeOneByte.ts";
import { formatBadge, formatLines } from "./formatLines.ts";
import type { Trust } from "./headerLine.ts";
import { parseTrustRoot } from "./trust.ts";
import { verifyBundleText } from "./verifyBundle.ts";

const vector = (name: string): string => readFileSync(new URL(`../../../test/vectors/${name}.json`, import.meta.url), "utf8");
const text = vector("provenance_bundle");
const trust: Trust = { suppliedBy: "reader", root: parseTrustRoot(JSON.parse(vector("trust_root"))) };
const now = trust.root.time.seconds + 3600n;

describe("what a real chain answered", () => {
  test("is verified on every line, by three of its four validators", async () => {
    const { lines, badge } = await verifyBundleText(text, trust, now);
    expect(lines.map((line) => `${line.id} ${line.status}`)).toEqual(["a", "b", "c", "d", "e", "f"].map((id) => `${id} verified`));
    expect(lines[4]?.got).toMatch(/^3 of 4 validators signed/);
    expect(formatLines(lines)[0]).toMatch(/^a {2}verified/);
    expect(formatBadge(badge)).toBe('Verified: checked a–f; root "recorded local network", pinned by the reader');
  });

  test("fails when any one byte of it is changed", async () => {
    const json: unknown = JSON.parse(text);
    const survivors: string[] = [];
    for (const path of bytePaths(json)) {
      const { badge } = await verifyBundleText(JSON.stringify(changeOneByte(json, path)), trust, now);
      if (badge.status === "verified") survivors.push(path.join("."));
    }
    expect(survivors).toEqual([]);
  });

  test("is refused by a root that pins another validator set", async () => {
    const { validators } = trust.root;
    const [first, ...others] = validators.map((v, i) => ({ ...v, publicKey: v.publicKey.map((byte) => byte ^ (i + 1)) }));
    if (!first) throw new Error("no validator");
    const root = { ...trust.root, validators: [first, ...others], headerHash: undefined, nextValidatorsHash: undefined };
    const { lines, badge } = await verifyBundleText(text, { ...trust, root }, now);
    expect(lines[4]).toMatchObject({ status: "failed", wanted: "more than two thirds of a pinned validator set" });
    expect(badge.status).toBe("failed");
  });
});
