// SPDX-License-Identifier: Apache-2.0

import type { Consent } from "@aceso/health";
import { unhex } from "@aceso/proto/encoding";
import { Button } from "@mantine/core";
import { IconHandStop } from "@tabler/icons-react";
import { useState } from "react";
import { accessLog, withdrawConsent } from "../../../lib/agentRuntime.ts";
import { Chip } from "../../../ui/chip.tsx";
import { ThingLink } from "../../../ui/links.tsx";
import { useAct } from "../data/unlocked.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import { consentSentence } from "../words/consentSentence.ts";
import type { StoppedConsent } from "./stopped.tsx";

interface LiveConsentProps {
  readonly consent: Consent;
  readonly who: string;
  readonly onStopped: (stopped: Omit<StoppedConsent, "who">) => void;
}

/** A live consent in its own words, and two clicks to its end. */
export function LiveConsent({ consent, who, onStopped }: LiveConsentProps) {
  const [asking, setAsking] = useState(false);
  const [alsoDelete, setAlsoDelete] = useState(false);
  const stop = useAct(async (agent) => {
    const { height, hash } = await withdrawConsent(agent, unhex(consent.id), { delete: alsoDelete });
    const past = await accessLog(agent).catch(() => []); // the withdrawal stands, whether or not the log can be read now
    onStopped({ consent, height, hash, alsoDelete, past: past.filter(({ consents }) => consents.includes(consent.id)) });
  });
  return (
    <article className="consent" aria-label={`Consent for ${who}`} data-consent={consent.id}>
      <div className="consent-text">
        {consent.decision === "DENY" && <Chip tone="bad">A no</Chip>}
        {consent.status === "SUSPENDED" && <Chip tone="warn">Suspended</Chip>}
        <p>{consentSentence(consent, who)}</p>
        <p className="quiet small">
          <ThingLink kind="consent" id={consent.id} />
        </p>
      </div>
      {!asking && (
        <Button color="red" leftSection={<IconHandStop size={18} aria-hidden />} onClick={() => setAsking(true)}>
          {consent.decision === "DENY" ? "Lift this no" : "Stop sharing"}
        </Button>
      )}
      {asking && (
        <fieldset className="confirm" aria-label="Stop sharing">
          <p>From the next block on nobody gets anything under this consent. What was read before stays with whoever read it.</p>
          <label className="tick">
            <input type="checkbox" checked={alsoDelete} onChange={(event) => setAlsoDelete(event.currentTarget.checked)} />
            <span>Also ask them to delete what they have, and to confirm it on the chain</span>
          </label>
          <FailureNotice error={stop.error} />
          <div className="actions">
            <Button color="red" loading={stop.isPending} onClick={() => stop.mutate()} autoFocus>
              Stop now
            </Button>
            <Button variant="default" disabled={stop.isPending} onClick={() => setAsking(false)}>
              Keep sharing
            </Button>
          </div>
        </fieldset>
      )}
    </article>
  );
}
