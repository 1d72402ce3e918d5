// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { useNames } from "../../lib/names.ts";
import { StateChip } from "../../ui/chip.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Account, Height, ThingLink } from "../../ui/links.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Rows } from "../../ui/rows.tsx";
import { Section } from "../../ui/section.tsx";
import { Thing } from "../../ui/thing.tsx";
import { Time } from "../../ui/time.tsx";
import { type ConsentPage, fetchConsent } from "./data.ts";
import { consentSentence } from "./sentence.ts";
import { Terms } from "./terms.tsx";

function Withdrawn({ consent, orders }: ConsentPage) {
  if (consent.status !== "WITHDRAWN" || consent.withdrawal === undefined) return null;
  const { time, mode } = consent.withdrawal;
  const since = orders.filter(({ opened }) => Number(opened) > Number(time)).length;
  return (
    <Notice tone="warn" title="Withdrawn">
      In block <Height of={consent.changedHeight} />, <Time at={time} />. From the next block on nobody may open anything under it;{" "}
      {since === 0 ? "no order was opened since" : `${since} orders were opened since, which the chain must not allow`}. What was released
      before stays released{mode === "STOP_DELETE" ? "; whoever received it was asked to delete it" : ""}.
    </Notice>
  );
}

function Body(page: ConsentPage) {
  const { consent, orders } = page;
  return (
    <>
      <Withdrawn {...page} />
      {consent.terms && (
        <Section title="What was agreed" note={consent.terms.decision === "DENY" ? "a refusal" : "a permission"}>
          <Terms terms={consent.terms} />
          <p className="quiet small">
            The owner may have set finer terms in a sealed policy. Only trustees can open it, and they refuse what it leaves out.
          </p>
        </Section>
      )}
      <Section title="Where it stands">
        <Facts
          rows={{
            Owner: <Account address={consent.owner} />,
            Version: consent.version,
            Granted: <Time at={consent.granted} />,
            "Granted in block": <Height of={consent.createdHeight} />,
            "Last change": consent.changedTx && <ThingLink kind="tx" id={consent.changedTx} />,
            Replaces: consent.supersedes === "" ? undefined : <ThingLink kind="consent" id={consent.supersedes} />,
          }}
        />
      </Section>
      <Section title="What was opened under it" note="of the newest 100 orders of studies">
        <Rows
          label="Orders under this consent"
          none="Nothing has been asked for under it."
          rows={orders.map((order) => ({
            key: order.id,
            cells: {
              Order: <ThingLink kind="order" id={order.id} />,
              Who: <Account address={order.recipient} />,
              Study: <ThingLink kind="study" id={order.study} />,
              Opened: <Time at={order.opened} />,
              Outcome: <StateChip state={order.progress?.outcome ?? "OPEN"} />,
            },
          }))}
        />
      </Section>
    </>
  );
}

/** One consent: what was agreed in plain words, and whether it still holds. */
export function Page() {
  const { id } = useParams({ from: "/consent/$id" });
  const nameOf = useNames();
  return (
    <Thing
      kind="Consent"
      id={id}
      provable="consent"
      ask={(signal) => fetchConsent(id, signal)}
      title={({ consent }) => (consent.terms?.decision === "DENY" ? "A refusal" : "A consent")}
      state={({ consent }) => <StateChip state={consent.status} />}
      sentence={(page) => consentSentence(page, nameOf)}
    >
      {(page) => <Body {...page} />}
    </Thing>
  );
}
