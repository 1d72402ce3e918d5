// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeState } from "@aceso/agent";
import type { FakeAnswers } from "@aceso/client/testing";
import { hex, sha256, text } from "@aceso/proto/encoding";
import { MsgGrantConsent } from "@aceso/proto/gen/aceso/consent/v1/tx.ts";
import { Ethics, Protocol, Study } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import { describe, expect, test } from "vitest";
import { createPlace, envelope } from "../../test/run.ts";

const id = (name: string): Uint8Array => sha256(text(name));
const study = hex(id("study"));
const grantArgs = [
  "consent",
  "grant",
  "--study",
  study,
  "--classes",
  "wearable",
  "--categories",
  "vitals,ecg",
  "--days",
  "30",
  "--price",
  "1.5",
];

const answers: FakeAnswers = {
  queries: {
    "study.study": () => ({
      study: Study.fromPartial({ id: id("study"), version: 4, status: 2, sponsor: "aceso1sponsor" }),
      protocol: Protocol.fromPartial({
        study: id("study"),
        version: 4,
        termsHash: id("terms"),
        title: "Rest",
        intent: { kind: 2, purposes: [1] },
        deid: 2,
      }),
      ethics: Ethics.fromPartial({ until: 1_900_000_000n }),
    }),
    "study.params": () => ({ params: { requestSeconds: 120n } }),
    "consent.visas": () => ({ visas: [] }),
    "consent.consentsByOwner": () => ({ consents: [] }),
  },
};

describe("aceso consent grant", () => {
  test("repeats the choice as one sentence and grants exactly it, for the study's current version and terms", async () => {
    const ran = await (await createPlace()).run([...grantArgs, "--yes", "--json"], answers);
    const sentence = `I let the study ${study} (version 4) use my vitals and ECG of the years 1970 to 2100 (wearable), without names, dates and places, for health research, never for finding out who I am, for at least 1.5 ACESO a record, until 2026-12-23; I can stop this at any time, and what was handed out before stays out.`;
    expect(envelope(ran).data.sentence).toBe(sentence);
    expect(ran.sent).toMatchObject([
      {
        typeUrl: MsgGrantConsent.typeUrl,
        value: {
          terms: {
            grantee: { study: { study: id("study"), protocolVersion: 4 } },
            classes: 2,
            termsHash: id("terms"),
            expiresAt: 1_795_392_000n + 30n * 86_400n,
            minPrice: { commercial: 1_500_000n, nonProfit: 1_500_000n },
          },
        },
      },
    ]);
  });

  test("keeps the policy document with the categories, which the chain knows only by hash", async () => {
    const place = await createPlace();
    await place.run([...grantArgs, "--yes"], answers);
    const { policies } = decodeState(readFileSync(join(place.home, "agent.json"), "utf8"));
    expect(policies[0]?.policy).toContain("VITALS");
  });

  const asked = (answer: boolean | undefined) => async (): Promise<boolean | undefined> => answer;
  test.each([
    ["nobody can be asked", asked(undefined), []],
    ["a person says no", asked(false), []],
    ["--no-input forbids to ask", asked(true), ["--no-input"]],
  ] as const)("signs nothing where %s, exit 2", async (_, confirm, more) => {
    expect(await (await createPlace()).run([...grantArgs, ...more], answers, { confirm })).toMatchObject({ exit: 2, sent: [] });
  });

  test("signs where the person says yes to the sentence", async () => {
    const asked: string[] = [];
    const confirm = async (question: string): Promise<boolean> => {
      asked.push(question);
      return true;
    };
    const ran = await (await createPlace()).run(grantArgs, answers, { confirm });
    expect([ran.exit, asked]).toEqual([0, [expect.stringMatching(/^I let the study/)]]);
  });

  test("lets a flag decide before the file", async () => {
    const place = await createPlace();
    const file = place.file(
      "c.yaml",
      `grantee: {study: "${study}"}\nclasses: [LAB]\ncategories: [LAB]\ndays: 9\nmin_price: {non_profit: 1, commercial: 2}\n`,
    );
    const ran = await place.run(["consent", "grant", "--file", file, "--days", "30", "--yes", "--json"], answers);
    expect(envelope(ran).data).toMatchObject({
      expires: "2026-12-23T00:00:00Z",
      sentence: expect.stringContaining("1 ACESO, or 2 ACESO where it is commercial") as string,
    });
  });

  test("with --deny refuses access, at no price", async () => {
    const to = "aceso1xw0ex0tpzyeg9auzt0r87t357ftvtk530h6tlh";
    const ran = await (await createPlace()).run(["consent", "grant", "--deny", "--to", to, "--classes", "LAB", "--days", "30", "--yes"], {
      queries: { "consent.terms": () => ({ terms: [{ hash: id("terms"), language: "en", registered: 1n }] }) },
    });
    expect([ran.exit, ran.out]).toEqual([0, expect.stringContaining(`I refuse ${to} every access to my lab data until 2026-12-23.`)]);
    expect(ran.sent).toMatchObject([{ value: { terms: { decision: 2, grantee: { address: to } } } }]);
  });

  test("without an end is refused before anything is asked, exit 2", async () => {
    const ran = await (await createPlace()).run(
      ["consent", "grant", "--study", study, "--classes", "LAB", "--categories", "LAB", "--price", "1"],
      answers,
    );
    expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining("days")]);
  });
});

describe("aceso consent explain", () => {
  test("of a patient without records says that the study would get nothing", async () => {
    const ran = await (await createPlace()).run(["consent", "explain", study, "--json"], answers);
    expect([ran.exit, envelope(ran).data]).toEqual([0, expect.objectContaining({ would_get: 0, of: 0, title: "Rest" })]);
  });

  test("of a study without ethics says that it is not ready, exit 4", async () => {
    const draft = {
      queries: { ...answers.queries, "study.study": () => ({ study: Study.fromPartial({}), protocol: Protocol.fromPartial({}) }) },
    };
    const ran = await (await createPlace()).run(["consent", "explain", study, "--json"], draft);
    expect([ran.exit, envelope(ran).error.code]).toEqual([4, "study_not_ready"]);
  });
});

test("aceso publish shows nothing to everybody unasked, exit 2", async () => {
  expect(await (await createPlace()).run(["publish", hex(id("record"))], answers)).toMatchObject({ exit: 2, sent: [] });
});
