// SPDX-License-Identifier: Apache-2.0
import { proseList } from "../../lib/format.ts";
import { useNames } from "../../lib/names.ts";
import { classNames, deidWords, forbiddenNames, modifierNames, permissionWords, purposeWords } from "../../lib/words.ts";
import { Amount } from "../../ui/amount.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Account, IdText, ThingLink } from "../../ui/links.tsx";
import { Time } from "../../ui/time.tsx";
import type { ConsentTerms } from "./data.ts";
import { granteeWords } from "./sentence.ts";

const capacities: Readonly<Record<string, string>> = {
  SELF: "for themselves",
  PARENT_GUARDIAN: "as a parent or guardian",
  POA_HEALTH: "under a health-care power of attorney",
};

function Grantee({ terms }: { terms: ConsentTerms }) {
  const nameOf = useNames();
  const { grantee } = terms;
  if (grantee?.address !== undefined) return <Account address={grantee.address} />;
  if (grantee?.study !== undefined) return <ThingLink kind="study" id={grantee.study.study} />;
  return <>{granteeWords(terms, nameOf)}</>;
}

/** What was agreed, one plain row for each question a reader has. */
export function Terms({ terms }: { terms: ConsentTerms }) {
  const modifiers = modifierNames(terms.duoModifiers);
  const forbidden = forbiddenNames(terms.forbidden);
  return (
    <Facts
      rows={{
        "Who may use it": <Grantee terms={terms} />,
        "Which data": `${proseList(classNames(terms.classes))}, of the years ${terms.dataFrom} to ${terms.dataTo}`,
        "What for": `${proseList(terms.purposes.map(purposeWords))}; ${permissionWords(terms.duoPermission)}`,
        Conditions: modifiers.length === 0 ? "none besides" : proseList(modifiers),
        "How identifiable at most": deidWords(terms.deidFloor),
        "Never for": forbidden.length === 0 ? "nothing is named" : proseList(forbidden),
        From: <Time at={terms.validFrom} never="at once" />,
        Until: <Time at={terms.expiresAt} />,
        "Price of a record, at least": terms.minPrice && (
          <span>
            <Amount uaceso={terms.minPrice.commercial} /> commercially, <Amount uaceso={terms.minPrice.nonProfit} /> for non-profits
          </span>
        ),
        Given: capacities[terms.grantorCapacity] ?? terms.grantorCapacity,
        "Finer terms": <IdText id={terms.policyHash} what="policy hash" />,
      }}
    />
  );
}
