// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { proseList } from "../../lib/format.ts";
import { useNames } from "../../lib/names.ts";
import { classNames, deidWords, forbiddenNames, purposeWords } from "../../lib/words.ts";
import { Amount } from "../../ui/amount.tsx";
import { StateChip } from "../../ui/chip.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Account, IdText, ThingLink } from "../../ui/links.tsx";
import { Rows } from "../../ui/rows.tsx";
import { Section } from "../../ui/section.tsx";
import { Thing } from "../../ui/thing.tsx";
import { Time } from "../../ui/time.tsx";
import { fetchStudy, type StudyPage } from "./data.ts";
import { intentWords, studySentence } from "./sentence.ts";

function Protocol({ protocol }: Pick<StudyPage, "protocol">) {
  if (protocol === undefined) return <p className="quiet">The index has no protocol of this version.</p>;
  const uses = forbiddenNames(protocol.intent?.uses ?? 0);
  return (
    <Facts
      rows={{
        "What for": protocol.intent && intentWords(protocol.intent),
        Purpose: protocol.intent && proseList(protocol.intent.purposes.map(purposeWords)),
        "Which data": proseList(classNames(protocol.classes)),
        "How identifiable": deidWords(protocol.deid),
        "Uses that need consent by name": uses.length === 0 ? "none" : proseList(uses),
        Where: protocol.intent && (proseList(protocol.intent.jurisdictions) || "not named"),
        "Price of a record": <Amount uaceso={protocol.price} />,
        "People at least": protocol.kMin,
        "After a withdrawal": protocol.retentionOnWithdrawal,
        "Rules of use": <IdText id={protocol.duaHash} what="data-use agreement" />,
        Written: <Time at={protocol.time} />,
      }}
    />
  );
}

function Requests({ requests }: Pick<StudyPage, "requests">) {
  return (
    <Rows
      label="Requests"
      none="It has not asked for anything yet."
      rows={requests.map((request) => ({
        key: request.id,
        cells: {
          Request: <ThingLink kind="request" id={request.id} />,
          Records: request.records.length,
          Asked: <Time at={request.time} />,
          Orders: (
            <ul className="plain">
              {request.requestOrders.map(({ order }) => (
                <li key={order}>
                  <ThingLink kind="order" id={order} />
                </li>
              ))}
            </ul>
          ),
          "Paid or refunded": (
            <ul className="plain">
              {request.requestOrders.map(({ order, amount, status }) => (
                <li key={order}>
                  <StateChip state={status} /> <Amount uaceso={amount} />
                </li>
              ))}
            </ul>
          ),
        },
      }))}
    />
  );
}

function Body(study: StudyPage) {
  return (
    <>
      <div className="two">
        <Section title="What it plans" note={`version ${study.version}`}>
          <Protocol protocol={study.protocol} />
        </Section>
        <div className="page">
          <Section title="Who stands behind it">
            <Facts
              rows={{
                Sponsor: <Account address={study.sponsor} />,
                Created: <Time at={study.created} />,
                "Money held": study.escrow && <Amount uaceso={study.escrow.balance} />,
                "Of that reserved": study.escrow && <Amount uaceso={study.escrow.reserved} />,
              }}
            />
          </Section>
          <Section title="Ethics">
            <Rows
              label="Ethics attestations"
              none="No ethics committee has attested it."
              rows={study.ethics.map((each) => ({
                key: `${each.version}`,
                cells: { Committee: <Account address={each.committee} />, Version: each.version, "Valid until": <Time at={each.until} /> },
              }))}
            />
          </Section>
        </div>
      </div>
      <Section title="What it asked for">
        <Requests requests={study.requests} />
      </Section>
    </>
  );
}

/** One study: what it plans, who stands behind it, what it asked for and paid. */
export function Page() {
  const { id } = useParams({ from: "/study/$id" });
  const nameOf = useNames();
  return (
    <Thing
      kind="Study"
      id={id}
      provable="study"
      ask={(signal) => fetchStudy(id, signal)}
      title={({ protocol }) => protocol?.title ?? "Study"}
      state={({ status }) => <StateChip state={status} />}
      sentence={(study) => studySentence(study, nameOf)}
    >
      {(study) => <Body {...study} />}
    </Thing>
  );
}
