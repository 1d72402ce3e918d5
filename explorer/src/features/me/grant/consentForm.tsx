// SPDX-License-Identifier: Apache-2.0
import type { DecidableConsent } from "@aceso/health";
import { Button, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type ConsentChoice, grantConsent, listConsents } from "../../../lib/agentRuntime.ts";
import { nowSeconds } from "../../../lib/clock.ts";
import { acesoAmount } from "../../../lib/format.ts";
import { Chip } from "../../../ui/chip.tsx";
import { Height, ThingLink } from "../../../ui/links.tsx";
import { Section } from "../../../ui/section.tsx";
import { useAct, useAsked, useUnlocked } from "../data/unlocked.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import type { StudyFacts } from "../study/facts.ts";
import { withPolicies } from "../study/policies.ts";
import { verdictsOf } from "../study/verdicts.ts";
import { consentSentence } from "../words/consentSentence.ts";
import { choiceOf, type Draft, dayAfter, firstDraft, longestDays } from "./draft.ts";
import { ForbiddenTicks } from "./forbiddenTicks.tsx";
import { GrantRows } from "./grantRows.tsx";
import { parsePrice, priceText } from "./price.ts";

const periods = [
  ["A month", 30],
  ["Three months", 90],
  ["Half a year", 180],
  ["A year", longestDays - 1],
] as const;

type Made = { readonly choice: ConsentChoice; readonly problem: undefined } | { readonly choice: undefined; readonly problem: unknown };

function made(facts: StudyFacts, draft: Draft, now: number): Made {
  try {
    return { choice: choiceOf(facts, draft, now), problem: undefined };
  } catch (problem) {
    return { choice: undefined, problem };
  }
}

/** The whole consent on one screen. Nothing is collapsed, the end is never left out, the last step says it all once more. */
export function ConsentForm({ facts }: { facts: StudyFacts }) {
  const { agent } = useUnlocked();
  const now = nowSeconds();
  const [draft, setDraft] = useState<Draft>(() => firstDraft(facts, now, 1970));
  const [price, setPrice] = useState(() => priceText(facts.protocol.price));
  const [reading, setReading] = useState(false);
  const consents = useAsked("consents", listConsents);
  const grant = useAct((_, choice: ConsentChoice) => grantConsent(agent, choice));
  const change = (part: Partial<Draft>) => {
    setReading(false);
    grant.reset();
    setDraft({ ...draft, ...part });
  };
  const { choice, problem } = made(facts, draft, now);
  const who = `The study “${facts.protocol.title}” (plan ${facts.protocol.version})`;
  const year = new Date(now * 1000).getUTCFullYear();
  const drafted: readonly DecidableConsent[] = choice === undefined ? [] : [{ ...choice, status: "ACTIVE" }];
  const verdicts = verdictsOf(facts, [...withPolicies(agent, consents.data ?? []), ...drafted], { now, year });
  if (grant.data !== undefined) return <Granted who={who} height={grant.data.tx.height} id={grant.data.id} hash={grant.data.tx.hash} />;
  return (
    <Section title="What they get, until when, and what you get">
      <GrantRows facts={facts} draft={draft} verdicts={verdicts} who={facts.protocol.title} onDraft={change} />
      <div className="pair">
        <div className="field">
          <TextInput
            type="date"
            label="Ends on"
            required
            min={dayAfter(now, 1)}
            max={dayAfter(now, longestDays - 1)}
            value={draft.until}
            onChange={(event) => change({ until: event.currentTarget.value })}
          />
          <div className="presets">
            {periods.map(([words, days]) => (
              <button key={days} type="button" className="plain-button" onClick={() => change({ until: dayAfter(now, days) })}>
                {words}
              </button>
            ))}
          </div>
        </div>
        <TextInput
          label="At least, a record (ACESO)"
          description={`The study offers ${acesoAmount(facts.protocol.price)}. Below your price nothing is given.`}
          inputMode="decimal"
          value={price}
          error={parsePrice(price) === undefined ? "A number with up to six decimals" : undefined}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setPrice(text);
            const parsed = parsePrice(text);
            if (parsed !== undefined) change({ price: parsed });
          }}
        />
        <TextInput
          type="number"
          label="Data from the year"
          min={1900}
          max={2200}
          value={String(draft.dataFrom)}
          onChange={(event) => change({ dataFrom: Number(event.currentTarget.value) })}
        />
        <TextInput
          type="number"
          label="To the year"
          min={1900}
          max={2200}
          value={String(draft.dataTo)}
          onChange={(event) => change({ dataTo: Number(event.currentTarget.value) })}
        />
      </div>
      <ForbiddenTicks facts={facts} forbidden={draft.forbidden} onForbidden={(forbidden) => change({ forbidden })} />
      <ul className="bullets quiet">
        <li>That you agreed with this study stands on the chain for everybody to see, beside your address.</li>
        <li>No consent is exclusive: you may agree with others too, and no study can hinder it.</li>
        <li>You can stop it at any time in two clicks. What was read before then cannot be unread.</li>
      </ul>
      <FailureNotice error={problem ?? grant.error} />
      {choice !== undefined && !reading && (
        <div className="actions">
          <Button onClick={() => setReading(true)} disabled={parsePrice(price) === undefined}>
            Read it once more
          </Button>
        </div>
      )}
      {choice !== undefined && reading && (
        <fieldset className="confirm" aria-label="Your consent">
          <p className="lead">{consentSentence(choice, who)}</p>
          <div className="actions">
            <Button loading={grant.isPending} onClick={() => grant.mutate(choice)} autoFocus>
              I agree
            </Button>
            <Button variant="default" disabled={grant.isPending} onClick={() => setReading(false)}>
              Change something
            </Button>
          </div>
        </fieldset>
      )}
    </Section>
  );
}

function Granted({ who, height, id, hash }: { who: string; height: number; id: Uint8Array; hash: string }) {
  const consent = Array.from(id, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return (
    <Section title="Agreed">
      <div role="status">
        <p>
          <Chip tone="good">On the chain</Chip> {who} may ask from block <Height of={height} /> on.{" "}
          <ThingLink kind="consent" id={consent} /> <ThingLink kind="tx" id={hash} />
        </p>
        <p>
          <Link className="link" to="/me">
            See it on the overview, where you can stop it
          </Link>
        </p>
      </div>
    </Section>
  );
}
