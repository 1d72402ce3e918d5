// SPDX-License-Identifier: Apache-2.0
import type { ConsentChoice } from "@aceso/agent";
import { hex } from "@aceso/proto/encoding";
import { localTermsHash } from "../genesis.ts";
import { now } from "./patient.ts";

const day = 86_400;

/** The lowest prices that people of the local world take, in uaceso a record. */
export const lowest = { commercial: 2_000_000n, nonProfit: 1_000_000n } as const;

/** What a consent of the local world says unless told otherwise: one named researcher, general research, 300 days. */
export function choice(grantee: string, over: Partial<ConsentChoice> = {}): ConsentChoice {
  const time = now();
  return {
    grantorCapacity: "SELF",
    authorityRef: "",
    authorityExpires: 0,
    decision: "PERMIT",
    grantee: { kind: "address", address: grantee },
    classes: ["WEARABLE", "LAB", "CLINICAL"],
    deidFloor: "SAFE_HARBOR_FIELDS",
    actions: ["RELEASE"],
    duoPermission: "GRU",
    duoModifiers: [],
    duoParams: { geo: [], tsMonths: 0, moratoriumUntil: 0, institution: "", project: "", user: "" },
    purposes: ["HRESCH"],
    forbidden: ["REIDENTIFY"],
    dataFrom: 1970,
    dataTo: 2100,
    validFrom: time - 60,
    expiresAt: time + 300 * day,
    termsHash: hex(localTermsHash),
    regimes: [],
    minPrice: lowest,
    reviewAt: 0,
    details: { categories: ["VITALS", "LAB", "IMMUNIZATIONS", "DEMOGRAPHICS"], diseases: [] },
    ...over,
  };
}
