// SPDX-License-Identifier: Apache-2.0

import { PURPOSES } from "@aceso/health";
import { IconExternalLink } from "@tabler/icons-react";
import { dayText, proseList } from "../../../lib/format.ts";
import { purposeWords } from "../../../lib/words.ts";
import { Amount } from "../../../ui/amount.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { Account, SiteLink } from "../../../ui/links.tsx";
import { Section } from "../../../ui/section.tsx";
import { planned } from "../grant/draft.ts";
import { classTitle, forbiddenWords } from "../words/categories.ts";
import type { StudyFacts } from "./facts.ts";

/** Who asks: what an ethics committee attested, apart from what the sponsor says of themselves. */
export function StudyCard({ facts }: { facts: StudyFacts }) {
  const { study, protocol, ethics, committee, profile } = facts;
  const uses = planned(facts);
  return (
    <Section title={protocol.title} note={<SiteLink to={`/study/${facts.id}`}>Everything about it</SiteLink>}>
      <Facts
        rows={{
          "Attested by": ethics === undefined ? "nobody" : `${committee ?? "an ethics committee"}, until ${dayText(Number(ethics.until))}`,
          "Asks for": proseList(facts.classes.map((each) => classTitle(each).toLowerCase())),
          For: proseList(protocol.intent.purposes.map((purpose) => purposeWords(PURPOSES[purpose - 1] ?? "an unknown purpose"))),
          Pays: (
            <>
              <Amount uaceso={protocol.price} /> a record
            </>
          ),
          "Works for profit": protocol.intent.forProfit || protocol.intent.commercial ? "yes" : "no",
          "Also plans to": uses.length === 0 ? "nothing else" : forbiddenWords(uses),
          "If you withdraw":
            protocol.retentionOnWithdrawal === "" ? "it does not say what happens to data it has" : protocol.retentionOnWithdrawal,
          Sponsor: <Account address={study.sponsor} />,
          "Says of itself, unchecked":
            profile === undefined ? "nothing" : proseList([profile.name, profile.org, profile.country].filter((each) => each !== "")),
          Plan: link(protocol.summaryUri),
        }}
      />
    </Section>
  );
}

/** A link out, only to https; anything else is shown as text. */
function link(uri: string) {
  if (!uri.startsWith("https://")) return uri === "" ? "no public summary" : uri;
  return (
    <a className="link" href={uri} rel="noreferrer noopener" target="_blank">
      {uri} <IconExternalLink size={14} aria-label="opens a new tab" />
    </a>
  );
}
