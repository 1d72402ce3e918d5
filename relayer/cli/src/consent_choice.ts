// SPDX-License-Identifier: Apache-2.0
import type { ConsentChoice } from "@aceso/agent";
import type { Chain } from "@aceso/client";
import type { Grantee } from "@aceso/health";
import type { ConsentFile } from "./files/consent_file.ts";
import { newestTerms } from "./find_terms.ts";

/** Seconds that a consent begins before now, so that it holds in a block whose clock is a little behind. */
const headStart = 60;

/** The choice that a file and the chain make together: a study is named in its current version, under its own terms. */
export async function choiceOf(chain: Chain, file: ConsentFile, now: number): Promise<ConsentChoice> {
  const { hex } = await import("@aceso/proto/encoding");
  const named = "study" in file.grantee ? await chain.query.study.study({ id: file.grantee.study }) : undefined;
  const terms = file.terms ?? hex(named?.protocol.termsHash ?? (await newestTerms(chain)));
  return {
    grantorCapacity: "SELF",
    authorityRef: "",
    authorityExpires: 0,
    decision: file.decision,
    grantee: granteeOf(file.grantee, named?.study.version ?? 0),
    classes: file.classes,
    deidFloor: file.deid,
    actions: ["RELEASE"],
    duoPermission: file.permission,
    duoModifiers: file.modifiers,
    duoParams: { geo: [], tsMonths: 0, moratoriumUntil: 0, institution: "", project: "", user: "" },
    purposes: file.purposes,
    forbidden: file.forbidden,
    dataFrom: file.data_from,
    dataTo: file.data_to,
    validFrom: now - headStart,
    expiresAt: now + file.days * 86_400,
    termsHash: terms,
    regimes: [],
    minPrice: { commercial: file.min_price.commercial, nonProfit: file.min_price.non_profit },
    reviewAt: 0,
    details: { categories: file.categories, diseases: file.diseases },
  };
}

function granteeOf(grantee: ConsentFile["grantee"], version: number): Grantee {
  if ("address" in grantee) return { kind: "address", address: grantee.address };
  if ("study" in grantee) return { kind: "study", study: grantee.study, protocolVersion: version };
  if ("org" in grantee) return { kind: "org", org: grantee.org };
  return { kind: "class", visas: grantee.visas };
}
