// SPDX-License-Identifier: Apache-2.0
import { Skeleton } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { listConsents } from "../../../lib/agentRuntime.ts";
import { nowSeconds } from "../../../lib/clock.ts";
import { plural } from "../../../lib/format.ts";
import { Chip } from "../../../ui/chip.tsx";
import { Section } from "../../../ui/section.tsx";
import { useAsked, useUnlocked } from "../data/unlocked.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import { categoryWords, classTitle } from "../words/categories.ts";
import { fetchStudies } from "./facts.ts";
import { withPolicies } from "./policies.ts";
import { StudyCard } from "./studyCard.tsx";
import { StudyChoice } from "./studyChoice.tsx";
import { type Verdict, verdictsOf } from "./verdicts.ts";

/** Pick a study and see what it would get now, and why: decided here as chain and trustees decide, asking nobody. */
export function TryRoom() {
  const { agent } = useUnlocked();
  const studies = useAsked("studies", fetchStudies, 30);
  const consents = useAsked("consents", listConsents);
  const { study } = useSearch({ from: "/me" });
  const navigate = useNavigate();
  const chosen = studies.data?.find(({ id }) => id === study) ?? studies.data?.[0];
  const now = nowSeconds();
  const year = new Date(now * 1000).getUTCFullYear();
  return (
    <>
      <Section title="What would a study get of me?" note="nothing is asked of anybody">
        <FailureNotice error={studies.error ?? consents.error} />
        {studies.isPending && <Skeleton height={80} radius="md" role="status" aria-label="Reading the studies" />}
        {studies.data && (
          <StudyChoice
            studies={studies.data}
            chosen={chosen?.id}
            onChoose={(id) => void navigate({ to: "/me", search: { view: "try", study: id } })}
          />
        )}
      </Section>
      {chosen && <StudyCard facts={chosen} />}
      {chosen && consents.data && (
        <VerdictSection verdicts={verdictsOf(chosen, withPolicies(agent, consents.data), { now, year })} year={year} />
      )}
    </>
  );
}

const looks = { PERMIT: ["Would get it", "good"], DENY: ["Would not get it", "quiet"], ABSTAIN: ["You would be asked", "warn"] } as const;

function VerdictSection({ verdicts, year }: { verdicts: readonly Verdict[]; year: number }) {
  const permitted = verdicts.filter(({ decision }) => decision === "PERMIT").length;
  return (
    <Section title={`It would get ${permitted} of ${plural(verdicts.length, "kind")} of data`} note={`asking for data of ${year}`}>
      <ul className="log">
        {verdicts.map(({ category, dataClass, decision, reason, sentence }) => {
          const [words, tone] = looks[decision];
          return (
            <li key={category} data-decision={decision}>
              <Chip tone={tone}>{words}</Chip>
              <div>
                <p>
                  <strong>{categoryWords(category)}</strong> <span className="quiet small">· {classTitle(dataClass)}</span>
                </p>
                <p className="quiet">
                  {sentence} <code>{reason}</code>
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
