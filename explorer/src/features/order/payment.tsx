// SPDX-License-Identifier: Apache-2.0
import { plain } from "../../lib/words.ts";
import { Amount } from "../../ui/amount.tsx";
import { StateChip } from "../../ui/chip.tsx";
import { Account, ThingLink } from "../../ui/links.tsx";
import { Rows } from "../../ui/rows.tsx";
import { Section } from "../../ui/section.tsx";
import type { OrderPage } from "./data.ts";

type Order = OrderPage["order"];

function share(part: string, whole: string): string {
  const total = Number(whole);
  return total === 0 ? "—" : `${((Number(part) / total) * 100).toFixed(1)} %`;
}

/** What an order cost and who was paid from it; the shares and the dust add up to the amount. */
export function Payment({ payment, split }: { payment: NonNullable<Order["payment"]>; split: Order["split"] }) {
  const { amount, status, refunded, changedTx } = payment;
  return (
    <Section title="Payment" note={<StateChip state={status} />}>
      <p>
        <Amount uaceso={amount} /> {status === "RESERVED" ? "is reserved for this order" : "was set aside for this order"}
        {refunded !== "0" && (
          <>
            ; <Amount uaceso={refunded} /> went back to the study
          </>
        )}
        . {changedTx !== undefined && <ThingLink kind="tx" id={changedTx} />}
      </p>
      {split !== undefined && (
        <Rows
          label="Who was paid"
          none="Nothing was paid out."
          rows={[
            ...split.shares.map((each) => ({
              key: `${each.role} ${each.address}`,
              cells: {
                Who: each.address === "" ? plain(each.role) : <Account address={each.address} />,
                As: plain(each.role),
                Amount: <Amount uaceso={each.amount} />,
                Share: share(each.amount, split.amount),
              },
            })),
            ...(split.dust === "0"
              ? []
              : [
                  {
                    key: "dust",
                    cells: {
                      Who: "community",
                      As: "what division left",
                      Amount: <Amount uaceso={split.dust} />,
                      Share: share(split.dust, split.amount),
                    },
                  },
                ]),
          ]}
        />
      )}
    </Section>
  );
}
