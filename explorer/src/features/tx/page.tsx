// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { countText } from "../../lib/format.ts";
import { messageSentence, messageTitle } from "../../lib/messages.ts";
import { useNames } from "../../lib/names.ts";
import { AllFields } from "../../ui/allFields.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Height } from "../../ui/links.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Section } from "../../ui/section.tsx";
import { Thing } from "../../ui/thing.tsx";
import { Time } from "../../ui/time.tsx";
import { type ChainEvent, fetchTx, messageParts, type TxPage } from "./data.ts";
import { txSentence } from "./sentence.ts";

function Message({ message }: { message: unknown }) {
  const nameOf = useNames();
  const { type, value } = messageParts(message);
  return (
    <Section title={messageTitle(type)} note={<code>{type === "" ? "no type" : type}</code>}>
      <p>{messageSentence(type, value, nameOf)}</p>
      <AllFields value={value} open />
    </Section>
  );
}

function Events({ events }: { events: readonly ChainEvent[] }) {
  return (
    <Section title="What the chain said of it" note={`${events.length} events`}>
      {events.length === 0 && <p className="quiet">Nothing: it changed nothing of Aceso's own.</p>}
      {events.map(({ index, type, value }) => (
        <details className="more" key={index}>
          <summary>{type.replace(/^aceso\./, "")}</summary>
          <AllFields value={value} open />
        </details>
      ))}
    </Section>
  );
}

function Body(tx: TxPage) {
  return (
    <>
      {tx.code !== 0 && (
        <Notice tone="bad" title={`Refused with code ${tx.code}${tx.codespace === "" ? "" : ` of ${tx.codespace}`}`}>
          {tx.log}
        </Notice>
      )}
      <Section title="When and at what cost">
        <Facts
          rows={{
            Block: <Height of={tx.height} />,
            "Place in the block": tx.index + 1,
            Time: <Time at={tx.time} />,
            Gas: `${countText(tx.gasUsed)} used of ${countText(tx.gasWanted)}`,
            Memo: tx.memo === "" ? undefined : tx.memo,
          }}
        />
      </Section>
      {tx.messages.map((message, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the messages of a transaction never change or move
        <Message key={i} message={message} />
      ))}
      <Events events={tx.events} />
    </>
  );
}

/** One transaction: each message in a sentence, its fields, its JSON. */
export function Page() {
  const { id } = useParams({ from: "/tx/$id" });
  const nameOf = useNames();
  return (
    <Thing
      kind="Transaction"
      id={id}
      ask={(signal) => fetchTx(id, signal)}
      title={({ messages }) => messageTitle(messageParts(messages[0]).type)}
      state={({ code }) => (code === 0 ? <Chip tone="good">took effect</Chip> : <Chip tone="bad">refused</Chip>)}
      sentence={(tx) => txSentence(tx, nameOf)}
    >
      {(tx) => <Body {...tx} />}
    </Thing>
  );
}
