// SPDX-License-Identifier: Apache-2.0
import { Skeleton } from "@mantine/core";
import { accessLog } from "../../../lib/agentRuntime.ts";
import { plural } from "../../../lib/format.ts";
import { Chip } from "../../../ui/chip.tsx";
import { Account, SiteLink, ThingLink } from "../../../ui/links.tsx";
import { Section } from "../../../ui/section.tsx";
import { Time } from "../../../ui/time.tsx";
import { studyName } from "../data/consents.ts";
import { useAsked } from "../data/unlocked.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import { fetchStudies } from "../study/facts.ts";
import { outcomes } from "../words/outcome.ts";

/** Every time somebody was let read or was refused: who, for which study, when, under which consent, with what outcome. */
export function OpenedSection() {
  const log = useAsked("log", accessLog, 6);
  const studies = useAsked("studies", fetchStudies, 30);
  return (
    <Section
      title="Who opened my data"
      note={log.data && plural(log.data.filter(({ outcome }) => outcome === "released").length, "opening")}
    >
      <FailureNotice error={log.error} />
      {log.isPending && <Skeleton height={70} radius="md" role="status" aria-label="Reading the openings" />}
      {log.data?.length === 0 && <p className="quiet">Nobody ever asked for it.</p>}
      <ul className="log">
        {log.data?.map((access) => {
          const [words, tone] = outcomes[access.outcome];
          return (
            <li key={access.order}>
              <Chip tone={tone}>{words}</Chip>
              <div>
                <p>
                  {access.own ? "Shared by myself with " : ""}
                  <Account address={access.who} />
                  {access.study !== "" && !access.own && (
                    <>
                      {" for "}
                      <SiteLink to={`/study/${access.study}`}>{studyName(access.study, studies.data ?? [])}</SiteLink>
                    </>
                  )}
                  , {plural(access.records, "record")}
                </p>
                <p className="quiet small">
                  <Time at={access.asked} /> · order <ThingLink kind="order" id={access.order} />
                  {access.consents.map((id) => (
                    <span key={id}>
                      {" "}
                      · under <ThingLink kind="consent" id={id} />
                    </span>
                  ))}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
