// SPDX-License-Identifier: Apache-2.0
// Finds the ids of a seeded network over GraphQL: nothing here knows the seed.
import { askSite } from "./graphql.ts";

/** Ids of one thing of each kind, and of the record whose openings differ. */
export interface Ids {
  readonly block: string;
  readonly tx: string;
  readonly device: string;
  readonly deviceRefused: string;
  readonly round: string;
  readonly roundRefused: string;
  readonly record: string;
  /** A record of another batch and vault, for a neighbour's proof. */
  readonly otherRecord: string;
  /** The consent that the record's provenance shows. */
  readonly consent: string;
  readonly study: string;
  readonly order: string;
  readonly orderRefused: string;
  readonly account: string;
  readonly batch: string;
  /** Blob names of the record's published openings, oldest first. */
  readonly openings: readonly string[];
}

type Nodes = { nodes: Record<string, string>[] };

const query = `{
  openings(first: 20, sort: OLDEST) { nodes { record blob } }
  blocks(first: 1) { nodes { height } }
  txs(first: 1) { nodes { hash } }
  records(first: 1) { nodes { id } }
  studies(first: 1) { nodes { id } }
  devices(first: 1, status: ENROLLED) { nodes { id } }
  affirmed: roundProgresses(first: 1, code: "affirmed") { nodes { round } }
  refused: roundProgresses(first: 1, code: "nonce_mismatch") { nodes { round } }
  released: orderProgresses(first: 1, outcome: RELEASED) { nodes { order } }
  notReleased: orderProgresses(first: 1, outcome: REFUSED) { nodes { order } }
}`;

const sourceQuery = `query Source($id: ID!) {
  record(id: $id) { batch vaultEntry { owner } }
  provenance(id: $id) { stages { stage entityId } }
}`;

/** Asks a site for them. Throws when one is missing: the network is then not seeded. */
export async function discover(site: string): Promise<Ids> {
  const data = (await askSite(site, query)) as Record<string, Nodes>;
  const first = (name: string, field: string): string => {
    const found = data[name]?.nodes[0]?.[field];
    if (found === undefined || found === "") throw new Error(`${name}: got none, wanted a seeded network`);
    return found;
  };
  const record = first("openings", "record");
  const openings = data.openings?.nodes.filter((each) => each.record === record).map((each) => each.blob ?? "") ?? [];
  const source = await askSite(site, sourceQuery, { id: record });
  const { batch, vaultEntry } = source.record as { batch: string; vaultEntry: { owner: string } };
  const { stages } = source.provenance as { stages: { stage: string; entityId: string }[] };
  const consent = stages.find(({ stage }) => stage === "CONSENT")?.entityId;
  if (consent === undefined) throw new Error(`consent of record ${record}: got none, wanted a seeded network`);
  const made = await askSite(site, `query Batch($id: ID!) { batch(id: $id) { device } }`, { id: batch });
  return {
    record,
    openings,
    batch,
    device: (made.batch as { device: string }).device,
    block: first("blocks", "height"),
    tx: first("txs", "hash"),
    otherRecord: first("records", "id"),
    consent,
    account: vaultEntry.owner,
    study: first("studies", "id"),
    deviceRefused: first("devices", "id"),
    round: first("affirmed", "round"),
    roundRefused: first("refused", "round"),
    order: first("released", "order"),
    orderRefused: first("notReleased", "order"),
  };
}
