// SPDX-License-Identifier: Apache-2.0
import { formatAmount } from "@aceso/client";
import type { Consent, ForbiddenUse, Purpose } from "@aceso/health";
import type { ConsentChoice } from "./consent_grant.ts";

const purposes: Readonly<Record<Purpose, string>> = {
  HRESCH: "health research",
  CLINTRCH: "clinical trials",
  DSRCH: "research on one disease",
  PATRQT: "what I ask for myself",
  TREAT: "treatment",
  FAMRQT: "my family's questions",
  PUBHLTH: "public health",
  HQUALIMP: "better care",
  HMARKT: "marketing",
};

const uses: Readonly<Record<ForbiddenUse, string>> = {
  REIDENTIFY: "finding out who I am",
  LINK: "linking with other data",
  AI_TRAINING: "training AI models",
  INSURER: "insurance",
  LAW_ENFORCEMENT: "law enforcement",
  ADVERTISING: "advertising",
};

const forms: Readonly<Record<Consent["deidFloor"], string>> = {
  UNSPECIFIED: "in no form",
  AGGREGATE: "as totals over many people only",
  SAFE_HARBOR_FIELDS: "without names, dates and places",
  EXPERT: "as an expert found safe",
  LIMITED_SET: "with dates and places, without names",
  IDENTIFIED: "with my identity",
};

/** The choice as one sentence, as it is shown before it is signed. English. */
export function choiceSentence(choice: ConsentChoice): string {
  const who = granteeWords(choice);
  const what = `${listed(choice.details.categories.map(words))} of the years ${choice.dataFrom} to ${choice.dataTo} (${listed(choice.classes.map(words))})`;
  const until = new Date(choice.expiresAt * 1000).toISOString().slice(0, 10);
  if (choice.decision === "DENY") return `I refuse ${who} every access to my ${listed(choice.classes.map(words))} data until ${until}.`;
  const { nonProfit, commercial } = choice.minPrice;
  const price =
    nonProfit === commercial
      ? formatAmount(nonProfit)
      : `${formatAmount(nonProfit)}, or ${formatAmount(commercial)} where it is commercial,`;
  const never =
    choice.forbidden.length === 0
      ? ""
      : `, never for ${listed(
          choice.forbidden.map((use) => uses[use]),
          "or",
        )}`;
  return (
    `I let ${who} use my ${what}, ${forms[choice.deidFloor]}, for ${listed(choice.purposes.map((purpose) => purposes[purpose]))}${never}, ` +
    `for at least ${price} a record, until ${until}; I can stop this at any time, and what was handed out before stays out.`
  );
}

function granteeWords({ grantee }: ConsentChoice): string {
  switch (grantee.kind) {
    case "address":
      return grantee.address;
    case "org":
      return `the organisation ${grantee.org}`;
    case "study":
      return `the study ${grantee.study} (version ${grantee.protocolVersion})`;
    case "class":
      return `everybody who holds ${listed(grantee.visas)}`;
    case "none":
      return "nobody";
  }
}

function words(name: string): string {
  return name === "ECG" || name === "PPG_RAW" ? name.replace("_RAW", "") : name.toLowerCase().replaceAll("_", " ");
}

function listed(items: readonly string[], joint = "and"): string {
  if (items.length === 0) return "nothing";
  return items.length === 1 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
}
