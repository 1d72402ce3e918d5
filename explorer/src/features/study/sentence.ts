// SPDX-License-Identifier: Apache-2.0
import { acesoAmount, plural } from "../../lib/format.ts";
import type { NameOf } from "../../lib/messages.ts";
import { plain } from "../../lib/words.ts";
import type { Intent, StudyPage } from "./data.ts";

const kinds: Readonly<Record<string, string>> = {
  DISEASE: "research on a disease",
  HEALTH: "health research",
  ANY_RESEARCH: "research of any kind",
  POPULATION_ORIGINS: "research on origins and ancestry",
  METHODS_AI: "the development of methods and software",
};

/** What a study is for, in one phrase. */
export function intentWords({ kind, disease, forProfit, commercial }: Intent): string {
  const what = kinds[kind] ?? plain(kind);
  const profit = forProfit ? "for profit" : "not for profit";
  return `${what}${disease === "" ? "" : ` (${disease})`}, ${profit}${commercial ? ", for commercial use" : ""}`;
}

/** What a study asks, what it pays, and what it has had. */
export function studySentence(study: StudyPage, nameOf: NameOf): string {
  const { protocol } = study;
  const by = `${plain(study.status)}, sponsored by ${nameOf(study.sponsor)}`;
  const what = protocol === undefined ? "" : ` It pays ${acesoAmount(protocol.price)} for a record.`;
  const paid = study.requests.flatMap(({ requestOrders }) => requestOrders).filter(({ status }) => status === "PAID").length;
  const asked = `It made ${plural(study.requests.length, "request")}; ${plural(paid, "order was", "orders were")} released and paid.`;
  const purpose = protocol?.intent === undefined ? "A study" : `A study for ${intentWords(protocol.intent)}`;
  return `${purpose}: ${by}.${what} ${asked}`;
}
