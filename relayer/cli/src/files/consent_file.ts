// SPDX-License-Identifier: Apache-2.0
import { CATEGORY_NAMES, DATA_CLASSES, DEID_LEVELS, DUO_MODIFIERS, DUO_PERMISSIONS, FORBIDDEN_USES, PURPOSES } from "@aceso/health";
import { z } from "zod";
import { checked } from "../settings/checked.ts";
import { amount } from "./fields.ts";

const id = z.string().regex(/^[0-9a-f]{64}$/, "wanted 64 characters of lower-case hex");

const schema = z
  .strictObject({
    decision: z.enum(["PERMIT", "DENY"]).default("PERMIT"),
    grantee: z.union(
      [
        z.strictObject({ address: z.string().regex(/^aceso1[0-9a-z]{38}$/) }),
        z.strictObject({ study: id }),
        z.strictObject({ org: id }),
        z.strictObject({ visas: z.array(z.string().min(1)).min(1) }),
      ],
      "wanted one of: address (aceso1…), study (an id), org (a hash), visas (a list)",
    ),
    classes: z.array(z.enum(DATA_CLASSES)).min(1, "wanted a class"),
    categories: z.array(z.enum(CATEGORY_NAMES)).default([]),
    diseases: z.array(z.string().min(1)).default([]),
    deid: z.enum(DEID_LEVELS).default("SAFE_HARBOR_FIELDS"),
    permission: z.enum(DUO_PERMISSIONS).default("GRU"),
    modifiers: z.array(z.enum(DUO_MODIFIERS)).default([]),
    purposes: z.array(z.enum(PURPOSES)).default(["HRESCH"]),
    forbidden: z.array(z.enum(FORBIDDEN_USES)).default(["REIDENTIFY"]),
    data_from: z.int().min(1900).max(2200).default(1970),
    data_to: z.int().min(1900).max(2200).default(2100),
    days: z.int("wanted whole days until it ends").min(1).max(3650),
    min_price: z.strictObject({ non_profit: amount, commercial: amount }),
    terms: id.optional(),
  })
  .refine(({ decision, categories }) => decision === "DENY" || categories.length > 0, {
    path: ["categories"],
    message: "wanted the categories that may be used",
  });

/** A choice as file and flags give it. */
export type ConsentFile = z.output<typeof schema>;

/** Reads a choice that file and flags made together. @throws UsageError with every problem at once */
export function readConsentChoice(subject: string, value: unknown): ConsentFile {
  return checked(subject, schema, value);
}
