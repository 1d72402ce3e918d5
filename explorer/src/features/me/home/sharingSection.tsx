// SPDX-License-Identifier: Apache-2.0

import type { Consent } from "@aceso/health";
import { Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { listConsents } from "../../../lib/agentRuntime.ts";
import { nowSeconds } from "../../../lib/clock.ts";
import { plural } from "../../../lib/format.ts";
import { useNames } from "../../../lib/names.ts";
import { StateChip } from "../../../ui/chip.tsx";
import { ThingLink } from "../../../ui/links.tsx";
import { Section } from "../../../ui/section.tsx";
import { Time } from "../../../ui/time.tsx";
import { granteeName, split } from "../data/consents.ts";
import { useAsked } from "../data/unlocked.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import { fetchStudies } from "../study/facts.ts";
import { LiveConsent } from "./liveConsent.tsx";
import { Stopped, type StoppedConsent } from "./stopped.tsx";

/** Every live consent with its way out, and what has ended. */
export function SharingSection() {
  const consents = useAsked("consents", listConsents);
  const studies = useAsked("studies", fetchStudies, 30);
  const nameOf = useNames();
  const [stopped, setStopped] = useState<readonly StoppedConsent[]>([]);
  const { live, over } = split(consents.data ?? [], nowSeconds());
  const who = (consent: Consent) => granteeName(consent.grantee, studies.data ?? [], nameOf);
  return (
    <Section title="Who may ask for my data" note={consents.data && plural(live.length, "live consent")}>
      <FailureNotice error={consents.error} />
      {consents.isPending && <Skeleton height={90} radius="md" role="status" aria-label="Reading the consents" />}
      {stopped.map((each) => (
        <Stopped key={each.consent.id} stopped={each} />
      ))}
      {live.map((consent) => (
        <LiveConsent
          key={consent.id}
          consent={consent}
          who={who(consent)}
          onStopped={(result) => setStopped((before) => [{ ...result, who: who(consent) }, ...before])}
        />
      ))}
      {consents.data && live.length === 0 && (
        <p>
          Nobody. No request for your data can be granted.{" "}
          <Link className="link" to="/me" search={{ view: "grant" }}>
            Give a consent
          </Link>
        </p>
      )}
      {over.length > 0 && (
        <div>
          <h3 className="quiet">Over</h3>
          <ul className="hits">
            {over.slice(0, 8).map((consent) => (
              <li key={consent.id}>
                <span className="over">
                  <StateChip state={consent.status === "ACTIVE" ? "EXPIRED" : consent.status} /> {who(consent)}
                </span>
                <span className="quiet">
                  <Time at={consent.withdrawal?.time ?? consent.expiresAt} /> · <ThingLink kind="consent" id={consent.id} />
                </span>
              </li>
            ))}
          </ul>
          {over.length > 8 && <p className="quiet small">and {plural(over.length - 8, "older one")}</p>}
        </div>
      )}
    </Section>
  );
}
