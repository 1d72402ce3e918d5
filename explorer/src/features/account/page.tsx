// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { useNames } from "../../lib/names.ts";
import { plain } from "../../lib/words.ts";
import { Amount } from "../../ui/amount.tsx";
import { StateChip } from "../../ui/chip.tsx";
import { Facts } from "../../ui/facts.tsx";
import { ThingLink } from "../../ui/links.tsx";
import { Rows } from "../../ui/rows.tsx";
import { Section } from "../../ui/section.tsx";
import { Thing } from "../../ui/thing.tsx";
import { Time } from "../../ui/time.tsx";
import { type AccountPage, fetchAccount } from "./data.ts";
import { accountSentence } from "./sentence.ts";

function Operator({ account }: { account: AccountPage }) {
  const operator = account.operator ?? account.operators[0];
  if (operator === undefined) return null;
  return (
    <Section title="As an operator" note={<StateChip state={operator.status} />}>
      <Facts
        rows={{
          Role: plain(operator.role),
          Bond: <Amount uaceso={operator.bond} />,
          Endpoint: <code>{operator.endpoint}</code>,
          Organisation: operator.org === "" ? undefined : operator.org,
          Registered: <Time at={operator.registered} />,
        }}
      />
    </Section>
  );
}

function Data({ devices, vaults, consents }: AccountPage) {
  if (devices.length + vaults.length + consents.length === 0) return null;
  const rows = [
    ...devices.map(({ id, status, tier }) => ({
      key: id,
      cells: { Id: <ThingLink kind="device" id={id} />, What: `device, ${tier}`, State: <StateChip state={status} /> },
    })),
    ...vaults.map((each) => ({
      key: each.id,
      cells: { Id: <ThingLink kind="vault" id={each.id} />, What: `vault, ${plain(each.class)}`, State: <StateChip state={each.status} /> },
    })),
    ...consents.map(({ id, status }) => ({
      key: id,
      cells: { Id: <ThingLink kind="consent" id={id} />, What: "consent", State: <StateChip state={status} /> },
    })),
  ];
  return (
    <Section title="What it owns">
      <Rows label="Owned" none="Nothing." rows={rows} />
    </Section>
  );
}

function Research({ studies, orders }: AccountPage) {
  if (studies.length + orders.length === 0) return null;
  const rows = [
    ...studies.map(({ id, status, protocol }) => ({
      key: id,
      cells: { Id: <ThingLink kind="study" id={id} />, What: protocol?.title ?? "study", State: <StateChip state={status} /> },
    })),
    ...orders.map(({ id, progress }) => ({
      key: id,
      cells: { Id: <ThingLink kind="order" id={id} />, What: "release order", State: <StateChip state={progress?.outcome ?? "OPEN"} /> },
    })),
  ];
  return (
    <Section title="Studies and orders">
      <Rows label="Studies and orders" none="None." rows={rows} />
    </Section>
  );
}

function Body(account: AccountPage) {
  const { maker, claims } = account;
  return (
    <>
      <Operator account={account} />
      {maker !== undefined && (
        <Section title="As a maker">
          <Facts
            rows={{
              Name: maker.name,
              Website: maker.website,
              Bond: <Amount uaceso={maker.bond} />,
              ...Object.fromEntries(maker.models.map(({ id, name }) => [`Model ${name}`, <ThingLink key={id} kind="model" id={id} />])),
            }}
          />
        </Section>
      )}
      <Data {...account} />
      <Research {...account} />
      {claims.length > 0 && (
        <Section title="Rewards it claimed">
          <Rows
            label="Claimed rewards"
            none="None."
            rows={claims.map(({ epoch, role, amount }) => ({
              key: `${epoch} ${role}`,
              cells: { Epoch: epoch, As: plain(role), Amount: <Amount uaceso={amount} /> },
            }))}
          />
        </Section>
      )}
      <p className="quiet small">An address is a pseudonym. Nothing on this page says who holds it, and lists end after fifty entries.</p>
    </>
  );
}

/** One account: its roles, and what the chain keeps of it. */
export function Page() {
  const { id } = useParams({ from: "/account/$id" });
  const nameOf = useNames();
  return (
    <Thing kind="Account" id={id} ask={(signal) => fetchAccount(id, signal)} title={() => nameOf(id)} sentence={accountSentence}>
      {(account) => <Body {...account} />}
    </Thing>
  );
}
