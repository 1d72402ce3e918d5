// SPDX-License-Identifier: Apache-2.0
import { Button, Skeleton } from "@mantine/core";
import { IconCoins } from "@tabler/icons-react";
import { type Agent, claimRewards, type Earnings, earnings } from "../../../lib/agentRuntime.ts";
import { countText } from "../../../lib/format.ts";
import { Amount } from "../../../ui/amount.tsx";
import { Chip } from "../../../ui/chip.tsx";
import { Rows } from "../../../ui/rows.tsx";
import { Section } from "../../../ui/section.tsx";
import { useAct, useAsked } from "../data/unlocked.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import { formulaOf } from "./formula.ts";

interface Money extends Earnings {
  readonly balance: bigint;
  readonly patientBp: number;
}

async function fetchMoney(agent: Agent): Promise<Money> {
  const [due, balance, { params }] = await Promise.all([
    earnings(agent),
    agent.chain.balance(agent.address),
    agent.chain.query.reward.params(),
  ]);
  return { ...due, balance, patientBp: params.split.patientBp };
}

/** What came in, what may be claimed, and the formula of every period with its figures. */
export function EarningsSection() {
  const money = useAsked("money", fetchMoney);
  const claim = useAct(claimRewards);
  return (
    <Section title="Earnings" note="for attested readings; what studies pay arrives by itself">
      <FailureNotice error={money.error} />
      {money.isPending && <Skeleton height={70} radius="md" role="status" aria-label="Reading the earnings" />}
      {money.data && (
        <div className="money">
          <Sum title="In my wallet" uaceso={money.data.balance} />
          <Sum title="To claim now" uaceso={money.data.claimable} />
          <Sum title="In periods not final yet" uaceso={money.data.waiting} />
          <Button
            leftSection={<IconCoins size={18} aria-hidden />}
            loading={claim.isPending}
            disabled={money.data.claimable === 0n}
            onClick={() => claim.mutate()}
          >
            Claim
          </Button>
        </div>
      )}
      <FailureNotice error={claim.error} />
      {claim.data !== undefined && (
        <p role="status">
          <Chip tone="good">Claimed</Chip> <Amount uaceso={claim.data} /> {claim.data === 0n ? "(nothing was due)" : "are in your wallet."}
        </p>
      )}
      {money.data && (
        <Rows
          label="Earnings by period"
          rows={money.data.lines.map((line) => ({
            key: String(line.epoch),
            cells: {
              Period: countText(String(line.epoch)),
              Amount: <Amount uaceso={line.amount} />,
              "How it is counted": formulaOf(line, money.data.patientBp),
              State: line.claimable ? "claimable" : "not final yet",
            },
          }))}
          none="Nothing is due. Readings of an attested device earn in the period in which they are anchored; imported files earn nothing."
        />
      )}
    </Section>
  );
}

function Sum({ title, uaceso }: { title: string; uaceso: bigint }) {
  return (
    <div className="sum">
      <span className="quiet small">{title}</span>
      <strong>
        <Amount uaceso={uaceso} />
      </strong>
    </div>
  );
}
