// SPDX-License-Identifier: Apache-2.0
import { dirname, resolve } from "node:path";
import { ASKS, DATA_CLASSES, FORBIDDEN_USES, INTENT_KINDS, PURPOSES } from "@aceso/health";
import { sha256, text } from "@aceso/proto/encoding";
import { Deid, IntentKind } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import type { StudyProtocol } from "@aceso/research";
import { z } from "zod";
import { checked } from "../settings/checked.ts";
import { amount, hexBytes, printable } from "./fields.ts";
import { parseYaml } from "./yaml_file.ts";

const deids = {
  AGGREGATE: Deid.DEID_AGGREGATE,
  SAFE_HARBOR_FIELDS: Deid.DEID_SAFE_HARBOR_FIELDS,
  EXPERT: Deid.DEID_EXPERT,
  LIMITED_SET: Deid.DEID_LIMITED_SET,
  IDENTIFIED: Deid.DEID_IDENTIFIED,
} as const;

const kinds = {
  DISEASE: IntentKind.INTENT_KIND_DISEASE,
  HEALTH: IntentKind.INTENT_KIND_HEALTH,
  ANY_RESEARCH: IntentKind.INTENT_KIND_ANY_RESEARCH,
  POPULATION_ORIGINS: IntentKind.INTENT_KIND_POPULATION_ORIGINS,
  METHODS_AI: IntentKind.INTENT_KIND_METHODS_AI,
} as const;

const schema = z
  .strictObject({
    title: printable(200),
    summary_uri: z.url({ error: "wanted an address" }).max(256),
    intent: z.enum(INTENT_KINDS),
    disease: z.string().max(64).default(""),
    purposes: z.array(z.enum(PURPOSES)).min(1, "wanted a purpose"),
    uses: z.array(z.enum(FORBIDDEN_USES)).default([]),
    for_profit: z.boolean(),
    commercial: z.boolean().default(false),
    jurisdictions: z.array(z.string().regex(/^[A-Z]{2}$/, "wanted a country like DE")).default([]),
    asks: z.array(z.enum(ASKS)).default([]),
    publishes: z.boolean().default(false),
    returns_results: z.boolean().default(false),
    genetic_only: z.boolean().default(false),
    clinical_care: z.boolean().default(false),
    classes: z.array(z.enum(DATA_CLASSES)).min(1, "wanted a class"),
    deid: z.enum(["AGGREGATE", "SAFE_HARBOR_FIELDS", "EXPERT", "LIMITED_SET", "IDENTIFIED"]),
    k_min: z.int().min(1).max(1_000_000),
    price: amount,
    terms: hexBytes(32).optional(),
    dua: z.string().min(1).optional(),
    dua_file: z.string().min(1).optional(),
    retention_on_withdrawal: printable(200),
  })
  .refine(({ dua, dua_file }) => (dua === undefined) !== (dua_file === undefined), {
    path: ["dua"],
    message: "wanted dua or dua_file, one of them",
  })
  .refine(({ intent, disease }) => (intent === "DISEASE") === (disease !== ""), {
    path: ["disease"],
    message: "wanted an ontology id such as MONDO:0005148 with intent DISEASE, and none without",
  });

/** A study as its file describes it. */
export interface StudyFile {
  readonly title: string;
  readonly price: bigint;
  /** Hash of the terms it is under; undefined where the network's newest are meant. */
  readonly terms: Uint8Array | undefined;
  protocol(terms: Uint8Array): StudyProtocol;
}

/** Reads study.yaml and its data-use agreement. @throws UsageError with every problem at once */
export async function readStudyFile(path: string, read: (path: string) => Promise<Uint8Array>): Promise<StudyFile> {
  const file = checked(path, schema, parseYaml(path, await read(path)));
  const agreement = file.dua_file === undefined ? text(file.dua ?? "") : await read(resolve(dirname(path), file.dua_file));
  const bit = (names: readonly string[]) => (bits: number, name: string) => bits | (1 << (names.indexOf(name) + 1));
  return {
    title: file.title,
    price: file.price,
    terms: file.terms,
    protocol: (termsHash) => ({
      intent: {
        kind: kinds[file.intent],
        disease: file.disease,
        purposes: file.purposes.map((purpose) => PURPOSES.indexOf(purpose) + 1),
        uses: file.uses.reduce(bit(FORBIDDEN_USES), 0),
        forProfit: file.for_profit,
        commercial: file.commercial,
        jurisdictions: file.jurisdictions,
        focus: file.asks.reduce(bit(ASKS), 0),
        publishes: file.publishes,
        returnsResults: file.returns_results,
        geneticOnly: file.genetic_only,
        clinicalCare: file.clinical_care,
        collaborator: new Uint8Array(),
        institution: new Uint8Array(),
      },
      classes: file.classes.reduce(bit(DATA_CLASSES), 0),
      deid: deids[file.deid],
      kMin: file.k_min,
      price: file.price,
      termsHash,
      duaHash: sha256(agreement),
      retentionOnWithdrawal: file.retention_on_withdrawal,
      title: file.title,
      summaryUri: file.summary_uri,
    }),
  };
}
