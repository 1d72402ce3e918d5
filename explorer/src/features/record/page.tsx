// SPDX-License-Identifier: Apache-2.0
import { Button } from "@mantine/core";
import { IconShieldSearch } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { plural } from "../../lib/format.ts";
import { useNames } from "../../lib/names.ts";
import { deidWords, plain } from "../../lib/words.ts";
import { Chip, StateChip } from "../../ui/chip.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Account, IdText, SiteLink, ThingLink } from "../../ui/links.tsx";
import { Rows } from "../../ui/rows.tsx";
import { Section } from "../../ui/section.tsx";
import { Thing } from "../../ui/thing.tsx";
import { Time } from "../../ui/time.tsx";
import { fetchRecord, type RecordPage } from "./data.ts";
import { recordSentence } from "./sentence.ts";

function CheckIt({ id }: { id: string }) {
  return (
    <section className="paper" aria-label="Check it yourself">
      <div className="section-head">
        <div>
          <h2>You need not believe this page</h2>
          <p className="quiet">The record's way from the reading to the payment can be checked here, in your own browser.</p>
        </div>
        <Button component={Link} to={`/p/record/${id}`} leftSection={<IconShieldSearch size={18} aria-hidden />}>
          Check its provenance
        </Button>
      </div>
    </section>
  );
}

function Body({ record, batch, vault }: RecordPage) {
  return (
    <>
      <CheckIt id={record.id} />
      <div className="two">
        <Section title="Where it came from">
          <Facts
            rows={{
              Source: batch && (batch.device === "" ? "imported by the owner" : <ThingLink kind="device" id={batch.device} />),
              Batch: <ThingLink kind="batch" id={record.batch} />,
              Readings: batch?.count,
              Class: batch && plain(batch.class),
              "Tier of the source": batch?.tier,
              "Carried by": <Account address={record.relayer} />,
              Anchored: <Time at={record.time} />,
              Transaction: record.changedTx && <ThingLink kind="tx" id={record.changedTx} />,
            }}
          />
        </Section>
        <Section title="How it is kept">
          <Facts
            rows={{
              Vault: <ThingLink kind="vault" id={record.vault} />,
              Owner: vault && <Account address={vault.owner} />,
              Identifiability: deidWords(record.deid),
              "Fine category": record.categoryPublic === "UNSPECIFIED" ? "not disclosed" : plain(record.categoryPublic),
              Size: `padded to 2^${record.sizeBucket} bytes`,
              Ciphertext: <IdText id={record.ciphertextHash} what="ciphertext hash" />,
              Erased: record.erased === "0" ? "no" : <Time at={record.erased} />,
            }}
          />
        </Section>
      </div>
      <Section title="Who asked for it">
        <Rows
          label="Release orders"
          none="Nobody has asked for this record."
          rows={record.orders.map((order) => ({
            key: order.id,
            cells: {
              Order: <ThingLink kind="order" id={order.id} />,
              Who: <Account address={order.recipient} />,
              Study: order.study === "" ? "shared by the owner" : <ThingLink kind="study" id={order.study} />,
              Opened: <Time at={order.opened} />,
              Outcome: <StateChip state={order.progress?.outcome ?? "OPEN"} />,
            },
          }))}
        />
      </Section>
      <Section title="Readings its owner published">
        <Rows
          label="Published openings"
          none="Its owner has published none of its readings."
          rows={record.openings.map(({ blob, time, changedTx }) => ({
            key: blob,
            cells: {
              "Opened reading": <IdText id={blob} what="opening" />,
              Published: <Time at={time} />,
              Transaction: changedTx === undefined ? "—" : <ThingLink kind="tx" id={changedTx} />,
              Verify: <SiteLink to={`/p/record/${record.id}?opening=${blob}`}>Check it</SiteLink>,
            },
          }))}
        />
      </Section>
    </>
  );
}

/** One record: what it holds, how it is kept, who asked for it. */
export function Page() {
  const { id } = useParams({ from: "/record/$id" });
  const nameOf = useNames();
  return (
    <Thing
      kind="Record"
      id={id}
      provable="record"
      ask={(signal) => fetchRecord(id, signal)}
      title={({ batch }) => (batch === undefined ? "Sealed record" : `${plural(batch.count, "sealed reading")}`)}
      state={({ record }) => (record.erased === "0" ? <Chip tone="good">sealed</Chip> : <Chip tone="quiet">erased</Chip>)}
      sentence={(page) => recordSentence(page, nameOf)}
    >
      {(page) => <Body {...page} />}
    </Thing>
  );
}
