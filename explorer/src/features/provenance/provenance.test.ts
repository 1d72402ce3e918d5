// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBundle, type Verification } from "@aceso/proof";
import { hex, unhex } from "@aceso/proto/encoding";
import { Opening } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { Study } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import { describe, expect, test } from "vitest";
import { whyNotThisPage } from "./binding.ts";
import type { Stage, Story } from "./data.ts";
import { stageWords, storySentence } from "./sentence.ts";
import { pageStatus, stepsOf } from "./steps.ts";

const id = "ab".repeat(32);
const stage = (name: string, what: string, over: Partial<Stage> = {}): Stage => ({
  stage: name,
  title: name,
  who: undefined,
  what,
  when: undefined,
  tx: undefined,
  height: undefined,
  entityKind: undefined,
  entityId: undefined,
  present: true,
  ...over,
});

describe("the words of a step", () => {
  test.each([
    ["1500000 uaceso for the order, paid", "1.5 ACESO for the order, paid"],
    ["1500000 uaceso for the order, paid, patient 975000", "1.5 ACESO for the order, paid, patient 0.975 ACESO"],
    ["ENROL round over psa evidence: FINAL affirmed", "enrol round over psa evidence: affirmed"],
    ["ENROL round over psa evidence: FINAL nonce_mismatch", "enrol round over psa evidence: refused, nonce_mismatch"],
    ["15 readings of class WEARABLE, 2026", "15 readings of class wearable, 2026"],
    ["Access for HRESCH: released", "Access for health research: released"],
  ])("%s", (what, words) => expect(stageWords({ what })).toBe(words));
});

test("the sentence tells only the steps that happened", () => {
  const told = storySentence([
    stage("DEVICE", "Cardia Patch at tier T3, active"),
    stage("BATCH", "15 readings of class WEARABLE", { when: "1800000000" }),
    stage("STUDY", "Heart rate", { present: false }),
    stage("ACCESS", "Nobody accessed it", { present: false }),
  ]);
  expect(told).toBe("15 readings came from a Cardia Patch at tier T3, sealed on 2027-01-15. Nobody has opened them.");
});

describe("a step against the proven state", () => {
  const row = { id, sponsor: "aceso1x", status: "ACTIVE", version: 1, suspendedBy: "", created: "5" };
  const value = Study.encode(Study.fromPartial({ id: unhex(id), sponsor: "aceso1x", status: 2, version: 1, created: 5n })).finish();
  const story = (changed: object): Story => ({
    stages: [stage("STUDY", "Heart rate", { entityKind: "study", entityId: id }), stage("REWARD", "none", { present: false })],
    openings: [],
    rows: { study: { ...row, ...changed } },
  });
  const line = (letter: "d" | "e", status: "verified" | "failed") => ({
    id: letter,
    title: "",
    status,
    subject: "",
    got: "",
    wanted: "",
    detail: [],
  });
  const result = (header: "verified" | "failed" = "verified"): Verification => ({
    bundle: {
      v: 1,
      kind: "aceso-provenance",
      chainId: "c",
      subject: { kind: "study", id: unhex(id) },
      record: undefined,
      batch: undefined,
      capsule: undefined,
      header: undefined,
      openings: [],
      states: [{ collection: "study", id: unhex(id), second: undefined, value, ops: [] }],
      block: undefined,
      hops: [],
      trustRoot: undefined,
    },
    lines: [line("d", "verified"), line("e", header)],
    badge: { status: "verified", checked: "", root: undefined },
  });

  test("is proven when the row says what the state says", async () => {
    const steps = await stepsOf(story({}), result());
    expect(steps.map(({ status }) => status)).toEqual(["proven", "absent"]);
    expect(pageStatus(result(), steps)).toBe("verified");
  });

  test("differs when one field of the row was edited, and then the page fails though the bundle holds", async () => {
    const steps = await stepsOf(story({ sponsor: "aceso1thief" }), result());
    expect(steps[0]).toMatchObject({ status: "differs", differences: [{ field: "sponsor", got: "aceso1thief", wanted: "aceso1x" }] });
    expect(pageStatus(result(), steps)).toBe("failed");
  });

  test("is the index's word alone while the header is not accepted, or before anything was checked", async () => {
    expect((await stepsOf(story({}), result("failed")))[0]?.status).toBe("index_only");
    expect((await stepsOf(story({}), undefined))[0]?.status).toBe("index_only");
  });

  test("is the index's word alone when the bundle proves another entry", async () => {
    const other = result();
    const bundle = other.bundle && {
      ...other.bundle,
      states: [
        {
          collection: "opening" as const,
          id: unhex(id),
          second: undefined,
          value: Opening.encode(Opening.fromPartial({})).finish(),
          ops: [],
        },
      ],
    };
    expect((await stepsOf(story({}), { ...other, bundle }))[0]?.status).toBe("index_only");
  });
});

describe("a bundle on a page", () => {
  const bundle = readBundle(JSON.parse(readFileSync(join(import.meta.dirname, "../../../../test/vectors/provenance_bundle.json"), "utf8")));
  const record = hex(bundle.subject.id);
  const opening = bundle.states.find(({ collection }) => collection === "opening")?.second;

  test("of the same record and reading is this page's", () => {
    expect(whyNotThisPage(bundle, record, undefined)).toBeUndefined();
    expect(whyNotThisPage(bundle, record, opening)).toBeUndefined();
  });

  test("that is true, but of another record, is not", () =>
    expect(whyNotThisPage(bundle, id, undefined)).toMatchObject({
      status: "failed",
      why: expect.stringContaining("wanted one of record"),
    }));

  test("with another reading than the chosen one, or without its content, is not", () => {
    expect(whyNotThisPage(bundle, record, id)).toMatchObject({
      status: "failed",
      why: expect.stringContaining("another published reading"),
    });
    expect(whyNotThisPage({ ...bundle, openings: [] }, record, opening)).toMatchObject({ status: "not_checkable" });
  });

  test("whose record was put in under another subject is not", () => {
    const other = bundle.record && { ...bundle.record, id: unhex(id) };
    expect(whyNotThisPage({ ...bundle, record: other }, record, undefined)).toMatchObject({ status: "failed" });
  });
});
