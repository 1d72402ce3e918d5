// SPDX-License-Identifier: Apache-2.0
import { Skeleton } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Section } from "../../../ui/section.tsx";
import { useAsked } from "../data/unlocked.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import { fetchStudies, isOpen } from "../study/facts.ts";
import { StudyCard } from "../study/studyCard.tsx";
import { StudyChoice } from "../study/studyChoice.tsx";
import { ConsentForm } from "./consentForm.tsx";

/** One screen: who asks, what they get, until when, what you get; then the choice once more as one sentence. */
export function GrantRoom() {
  const studies = useAsked("studies", fetchStudies, 30);
  const { study } = useSearch({ from: "/me" });
  const navigate = useNavigate();
  const open = studies.data?.filter(isOpen) ?? [];
  const chosen = open.find(({ id }) => id === study) ?? open[0];
  return (
    <>
      <Section title="Who asks" note="studies that are open now">
        <FailureNotice error={studies.error} />
        {studies.isPending && <Skeleton height={80} radius="md" role="status" aria-label="Reading the studies" />}
        {studies.data && (
          <StudyChoice
            studies={open}
            chosen={chosen?.id}
            onChoose={(id) => void navigate({ to: "/me", search: { view: "grant", study: id } })}
          />
        )}
      </Section>
      {chosen && <StudyCard facts={chosen} />}
      {chosen && <ConsentForm key={chosen.id} facts={chosen} />}
    </>
  );
}
