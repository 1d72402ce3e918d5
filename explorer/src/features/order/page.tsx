// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { plural } from "../../lib/format.ts";
import { useNames } from "../../lib/names.ts";
import { purposeWords } from "../../lib/words.ts";
import { StateChip } from "../../ui/chip.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Account, Height, SiteLink, ThingLink } from "../../ui/links.tsx";
import { Rows } from "../../ui/rows.tsx";
import { Section } from "../../ui/section.tsx";
import { Thing } from "../../ui/thing.tsx";
import { Time } from "../../ui/time.tsx";
import { fetchOrder, type OrderPage } from "./data.ts";
import { Payment } from "./payment.tsx";
import { orderSentence } from "./sentence.ts";

function Things({ kind, ids }: { kind: string; ids: readonly string[] }) {
  return (
    <ul className="plain">
      {ids.map((id) => (
        <li key={id}>
          <ThingLink kind={kind} id={id} />
        </li>
      ))}
    </ul>
  );
}

function Receipts({ order, threshold }: OrderPage) {
  const { receipts, recipientKeys } = order;
  return (
    <Section
      title="What each trustee answered"
      note={threshold === undefined ? undefined : `${threshold} of ${recipientKeys.length} must answer`}
    >
      <Rows
        label="Receipts of trustees"
        none="No trustee has answered yet."
        rows={[...receipts]
          .sort((a, b) => a.place - b.place)
          .map(({ place, kind, trustee, time, changedTx }) => ({
            key: `${place}`,
            cells: {
              Trustee: <Account address={trustee} />,
              Answer: <StateChip state={kind} />,
              When: <Time at={time} />,
              Transaction: changedTx === undefined ? "—" : <ThingLink kind="tx" id={changedTx} />,
            },
          }))}
      />
      <p className="quiet small">
        A trustee checks consent, ethics and the owner's sealed policy by itself before it answers. Its reason for a refusal is told to the
        one who asked, not to the public.
      </p>
    </Section>
  );
}

function Body(page: OrderPage) {
  const { order, owner } = page;
  const [first] = order.records;
  return (
    <>
      <div className="two">
        <Section title="What was asked">
          <Facts
            rows={{
              By: <Account address={order.recipient} />,
              For: purposeWords(order.purpose),
              Study: order.study === "" ? "none: the owner shared" : <ThingLink kind="study" id={order.study} />,
              Request: order.origin === "STUDY" ? <ThingLink kind="request" id={order.request} /> : undefined,
              Records: <Things kind="record" ids={order.records} />,
              Vault: <ThingLink kind="vault" id={order.vault} />,
              Owner: owner === undefined ? undefined : <Account address={owner} />,
              "Under consent":
                order.consents.length === 0 ? "the owner's own signature" : <Things kind="consent" ids={[...new Set(order.consents)]} />,
            }}
          />
        </Section>
        <Section title="What came of it">
          <Facts
            rows={{
              Outcome: <StateChip state={order.progress?.outcome ?? "OPEN"} />,
              Opened: <Time at={order.opened} />,
              "Opened in block": <Height of={order.createdHeight} />,
              Decided: <Time at={order.progress?.outcomeTime ?? "0"} never="not yet" />,
              "Answers until": <Time at={order.expires} />,
              "Deletion confirmed": <Time at={order.progress?.deletionConfirmed ?? "0"} never="no" />,
            }}
          />
          {first !== undefined && <SiteLink to={`/p/record/${first}?focus=access`}>Check this in your own browser</SiteLink>}
        </Section>
      </div>
      <Receipts {...page} />
      {order.payment !== undefined && <Payment payment={order.payment} split={order.split} />}
    </>
  );
}

/** One release order: who asked, what each trustee answered, what was paid. */
export function Page() {
  const { id } = useParams({ from: "/order/$id" });
  const nameOf = useNames();
  return (
    <Thing
      kind="Release order"
      id={id}
      provable="order"
      ask={(signal) => fetchOrder(id, signal)}
      title={({ order }) => `Access to ${plural(order.records.length, "record")}`}
      state={({ order }) => <StateChip state={order.progress?.outcome ?? "OPEN"} />}
      sentence={(page) => orderSentence(page, nameOf)}
    >
      {(page) => <Body {...page} />}
    </Thing>
  );
}
