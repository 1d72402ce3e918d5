// SPDX-License-Identifier: Apache-2.0
import type { Consent, Grantee } from "@aceso/health";
import { shortId } from "../../../lib/format.ts";
import type { StudyFacts } from "../study/facts.ts";

/** The consents that still count at a moment, and those that are over; each newest end first. */
export function split(consents: readonly Consent[], now: number): { readonly live: readonly Consent[]; readonly over: readonly Consent[] } {
  const counts = ({ status, expiresAt }: Consent) => (status === "ACTIVE" || status === "SUSPENDED") && expiresAt > now;
  const ended = (consent: Consent) => consent.withdrawal?.time ?? consent.expiresAt;
  return {
    live: consents.filter(counts).sort((a, b) => b.validFrom - a.validFrom),
    over: consents.filter((consent) => !counts(consent)).sort((a, b) => ended(b) - ended(a)),
  };
}

/** A study by the title its sponsor gave it. */
export function studyName(id: string, studies: readonly StudyFacts[]): string {
  const title = studies.find((each) => each.id === id)?.protocol.title;
  return title === undefined || title === "" ? `the study ${shortId(id)}` : `the study “${title}”`;
}

/** Who a consent is for, as the beginning of a sentence. `nameOf` names an address. */
export function granteeName(grantee: Grantee, studies: readonly StudyFacts[], nameOf: (address: string) => string): string {
  switch (grantee.kind) {
    case "address":
      return nameOf(grantee.address);
    case "org":
      return `The organisation ${shortId(grantee.org)}`;
    case "study": {
      const name = studyName(grantee.study, studies);
      return `${name.charAt(0).toUpperCase()}${name.slice(1)} (plan ${grantee.protocolVersion})`;
    }
    case "class":
      return `Whoever holds ${grantee.visas.join(" and ")}`;
    case "none":
      return "Nobody";
  }
}
