// SPDX-License-Identifier: Apache-2.0
import { dayText, proseList, shortId } from "../../lib/format.ts";
import type { NameOf } from "../../lib/messages.ts";
import { classNames, plain } from "../../lib/words.ts";
import type { ConsentPage, ConsentTerms } from "./data.ts";

/** Who a consent is for. */
export function granteeWords({ grantee }: ConsentTerms, nameOf: NameOf): string {
  if (grantee?.address !== undefined) return nameOf(grantee.address);
  if (grantee?.study !== undefined) return `study ${shortId(grantee.study.study)}, version ${grantee.study.protocolVersion} only`;
  if (grantee?.org !== undefined) return `the organisation ${shortId(grantee.org)}`;
  if (grantee?.class !== undefined) return `whoever holds ${proseList(grantee.class.visas)}`;
  return "nobody";
}

function ending({ consent }: ConsentPage, terms: ConsentTerms): string {
  const { withdrawal, status } = consent;
  if (status === "WITHDRAWN" && withdrawal !== undefined) {
    const deletes = withdrawal.mode === "STOP_DELETE" ? " and deletion was asked for" : "";
    return `It was withdrawn on ${dayText(withdrawal.time)}: nothing can be opened under it since the next block${deletes}.`;
  }
  if (status === "ACTIVE") return `It is in force until ${dayText(terms.expiresAt)}.`;
  return `It is ${plain(status)}.`;
}

/** Who agreed to what, with whom, and whether that still holds. */
export function consentSentence(page: ConsentPage, nameOf: NameOf): string {
  const { consent } = page;
  const { terms } = consent;
  if (terms === undefined) return `A consent of ${nameOf(consent.owner)} whose terms the index does not have.`;
  const verb = terms.decision === "DENY" ? "said no to" : "agreed that";
  const classes = `${proseList(classNames(terms.classes))} data`;
  const what =
    terms.decision === "DENY" ? `${granteeWords(terms, nameOf)} using ${classes}` : `${granteeWords(terms, nameOf)} may use ${classes}`;
  return `${nameOf(consent.owner)} ${verb} ${what}. ${ending(page, terms)}`;
}
