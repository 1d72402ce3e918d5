// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { countText } from "../../lib/format.ts";
import { pathOf } from "../../lib/kinds.ts";
import { messageSentence } from "../../lib/messages.ts";
import { useNames } from "../../lib/names.ts";
import { Chip } from "../../ui/chip.tsx";
import { Facts } from "../../ui/facts.tsx";
import { IdText, SiteLink, ThingLink } from "../../ui/links.tsx";
import { Rows } from "../../ui/rows.tsx";
import { Section } from "../../ui/section.tsx";
import { Thing } from "../../ui/thing.tsx";
import { Time } from "../../ui/time.tsx";
import { messageParts } from "../tx/data.ts";
import { type BlockPage, fetchBlock } from "./data.ts";
import { blockSentence } from "./sentence.ts";

function Txs({ txs }: { txs: BlockPage["txs"] }) {
  const nameOf = useNames();
  return (
    <Rows
      label="Transactions"
      none="None."
      rows={txs.map(({ hash, code, messages }) => {
        const { type, value } = messageParts(messages[0]);
        return {
          key: hash,
          cells: {
            Transaction: <ThingLink kind="tx" id={hash} />,
            "What it says": messageSentence(type, value, nameOf),
            Outcome: code === 0 ? <Chip tone="good">took effect</Chip> : <Chip tone="bad">{`refused, code ${code}`}</Chip>,
          },
        };
      })}
    />
  );
}

function Body({ height, hash, appHash, time, proposer, txs, events }: BlockPage) {
  const at = Number(height);
  const own = events.filter(({ tx }) => tx === undefined);
  return (
    <>
      <nav className="actions" aria-label="Neighbouring blocks">
        {at > 1 && <SiteLink to={pathOf("block", String(at - 1))}>← Block {countText(at - 1)}</SiteLink>}
        <SiteLink to={pathOf("block", String(at + 1))}>Block {countText(at + 1)} →</SiteLink>
      </nav>
      <Section title="Header">
        <Facts
          rows={{
            Time: <Time at={time} />,
            Hash: <IdText id={hash} what="block hash" />,
            "App hash": <IdText id={appHash} what="app hash" />,
            Proposer: <IdText id={proposer} what="proposer" />,
          }}
        />
        <p className="quiet small">The app hash here commits to the state after the block before. It is what proofs of state end in.</p>
      </Section>
      <Section title="Transactions">
        <Txs txs={txs} />
      </Section>
      {own.length > 0 && (
        <Section title="What the chain did by itself">
          <ul className="plain">
            {own.map(({ index, type }) => (
              <li key={index}>
                <code>{type.replace(/^aceso\./, "")}</code>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** One block: when, and what it carried. */
export function Page() {
  const { id } = useParams({ from: "/block/$id" });
  return (
    <Thing
      kind="Block"
      id={id}
      ask={(signal) => fetchBlock(id, signal)}
      title={({ height }) => `Block ${countText(height)}`}
      sentence={blockSentence}
    >
      {(block) => <Body {...block} />}
    </Thing>
  );
}
