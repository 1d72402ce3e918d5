// SPDX-License-Identifier: Apache-2.0
import { Link } from "@tanstack/react-router";
import { pathOf } from "../../lib/kinds.ts";
import { Chip } from "../../ui/chip.tsx";
import { Account, SiteLink, ThingLink } from "../../ui/links.tsx";
import { Section } from "../../ui/section.tsx";
import { Time } from "../../ui/time.tsx";
import { stageWords } from "./sentence.ts";
import type { Step } from "./steps.ts";

const marks = {
  proven: ["good", "equals the proven state"],
  differs: ["bad", "differs from the chain"],
  index_only: ["warn", "only the index says so"],
  absent: ["quiet", "did not happen"],
} as const;

function Who({ who }: { who: string }) {
  return who.startsWith("aceso1") ? <Account address={who} /> : <ThingLink kind="device" id={who} />;
}

function Differences({ step }: { step: Step }) {
  return (
    <ul className="bullets">
      {step.differences.map(({ field, got, wanted }) => (
        <li key={field}>
          <code>{field}</code>: the index says <code>{got}</code>, the chain says <code>{wanted}</code>
        </li>
      ))}
    </ul>
  );
}

function StepRow({ step, number, focused }: { step: Step; number: number; focused: boolean }) {
  const [tone, word] = marks[step.status];
  return (
    <li
      className={`step${step.present ? "" : " absent"}${focused ? " focused" : ""}`}
      id={`step-${step.key}`}
      data-step={step.key}
      data-status={step.status}
    >
      <Link
        className="dot"
        to="."
        search={(given) => ({ ...given, focus: focused ? undefined : step.key })}
        aria-label={`Focus step ${number}, ${step.title}`}
        replace
      >
        {number}
      </Link>
      <div className="step-body">
        <div className="step-line">
          <h3>{step.title}</h3>
          <Chip tone={tone}>{word}</Chip>
        </div>
        <p>{stageWords(step)}.</p>
        {step.differences.length > 0 && <Differences step={step} />}
        {step.present && (
          <div className="step-meta">
            {step.who !== undefined && <Who who={step.who} />}
            {step.when !== undefined && <Time at={step.when} />}
            {step.tx !== undefined && (
              <span>
                transaction <ThingLink kind="tx" id={step.tx} />
              </span>
            )}
            {step.entityKind !== undefined && step.entityId !== undefined && (
              <SiteLink to={pathOf(step.entityKind, step.entityId)}>Its page</SiteLink>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

/** The eight steps from a reading to a payment: who, what, when, where it stands, and how far it was proven here. */
export function StepList({ steps, focus }: { steps: readonly Step[]; focus: string | undefined }) {
  return (
    <Section title="Eight steps, from the reading to the payment">
      <ol className="steps">
        {steps.map((step, i) => (
          <StepRow key={step.key} step={step} number={i + 1} focused={step.key === focus} />
        ))}
      </ol>
    </Section>
  );
}
