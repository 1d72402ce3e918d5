// SPDX-License-Identifier: Apache-2.0
// What must hold after any run of faults. One line for each promise that does not.
import type { Chain } from "@aceso/client";
import { Outcome, ReceiptKind } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import type { Network } from "../harness/network.ts";
import { sleep, until } from "../harness/wait.ts";
import type { Ledger } from "./ledger.ts";

const settleSeconds = 120;

/** Waits for what is under way, then looks. */
export async function audit(network: Network, ledger: Ledger): Promise<string[]> {
  const { chain } = network;
  const [rounds, entries] = await Promise.all([openRounds(chain, ledger), lostEntries(ledger)]);
  return [...rounds, ...entries, ...(await doubleVotes(chain)), ...(await wrongOrders(network, ledger))];
}

const decided = ["PHASE_AFFIRMED", "PHASE_REFUSED", "PHASE_NO_QUORUM", "PHASE_VOID"];

/** Every accepted piece of evidence has exactly one outcome. A round that a relayer could not open, it refused with a code. */
async function openRounds(chain: Chain, { rounds }: Ledger): Promise<string[]> {
  const outcomes = new Map<string, string[]>();
  const look = async (): Promise<true | undefined> => {
    outcomes.clear();
    for (const { round, phase } of await attributes<{ round: string; phase: string }>(chain, "EventRoundPhase", "progress"))
      if (decided.includes(phase)) outcomes.set(round, [...(outcomes.get(round) ?? []), phase]);
    return [...rounds].every((round) => outcomes.has(base64(round))) ? true : undefined;
  };
  await until("outcomes", settleSeconds, look, 2000).catch(() => undefined);
  return [...rounds].flatMap((round) => {
    const found = outcomes.get(base64(round)) ?? [];
    return found.length === 1 ? [] : [`round ${round}: got ${found.join(", ") || "no outcome"}, wanted one`];
  });
}

/** Every acknowledged entry is on chain, or refused with a code. */
async function lostEntries({ entries }: Ledger): Promise<string[]> {
  const problems = await Promise.all(
    [...entries].map(async ([entry, relayer]) => {
      const settled = await until("entry", settleSeconds, async () => {
        const answer = await fetch(`${relayer}/v1/records/${entry}`).catch(() => undefined);
        const body = answer?.ok === true ? ((await answer.json()) as { status: string; code: string }) : undefined;
        return body !== undefined && body.status !== "queued" ? body : undefined;
      }).catch(() => undefined);
      if (settled === undefined) return [`entry ${entry} at ${relayer}: got no end, wanted anchored or refused`];
      return settled.status === "anchored" || settled.code !== "" ? [] : [`entry ${entry}: got refused without a code`];
    }),
  );
  return problems.flat();
}

/** No member commits or reveals twice in a round. */
async function doubleVotes(chain: Chain): Promise<string[]> {
  const problems: string[] = [];
  for (const event of ["EventVoteCommitted", "EventVoteRevealed"]) {
    const votes = (await attributes<{ round: string; member: string }>(chain, event, "vote")).map(
      ({ round, member }) => `${round} ${member}`,
    );
    const twice = votes.filter((vote, index) => votes.indexOf(vote) !== index);
    for (const vote of twice) problems.push(`${event}: got ${vote} twice, wanted it once`);
  }
  return problems;
}

/** Every order ends, and one that is released has receipts of as many trustees as its deal needs. */
async function wrongOrders({ chain }: Network, { orders }: Ledger): Promise<string[]> {
  await sleep(1000);
  const problems = await Promise.all(
    [...orders].map(async (id) => {
      const { order, progress, receipts } = await until(`order ${id}`, settleSeconds, async () => {
        const found = await chain.query.release.order({ id });
        return found.progress.outcome === Outcome.OUTCOME_OPEN ? undefined : found;
      });
      const released = receipts.filter(({ kind }) => kind === ReceiptKind.RECEIPT_KIND_RELEASED).length;
      const { params } = await chain.query.operator.params();
      const wanted = progress.outcome === Outcome.OUTCOME_RELEASED;
      return wanted === released >= params.committeeThreshold
        ? []
        : [`order ${id} of ${order.recipient}: got ${Outcome[progress.outcome]} with ${released} receipts`];
    }),
  );
  return problems.flat();
}

/** One JSON attribute of every event of a type, from transactions and blocks, in no order. */
async function attributes<T>(chain: Chain, event: string, name: string): Promise<T[]> {
  const type = `aceso.attestation.v1.${event}`;
  const query = `${type}.${name} EXISTS`;
  const [txs, blocks] = await Promise.all([chain.comet.txSearchAll({ query }), chain.comet.blockSearchAll({ query })]);
  const results = await Promise.all(blocks.blocks.map(({ block }) => chain.comet.blockResults(block.header.height)));
  const events = [
    ...txs.txs.flatMap(({ result }) => [...result.events]),
    ...results.flatMap(({ finalizeBlockEvents }) => [...finalizeBlockEvents]),
  ];
  return events
    .filter((found) => found.type === type)
    .map(({ attributes: list }) => list.find(({ key }) => key === name)?.value ?? "{}")
    .map((text) => JSON.parse(text) as T);
}

function base64(hex: string): string {
  return Buffer.from(hex, "hex").toString("base64");
}
