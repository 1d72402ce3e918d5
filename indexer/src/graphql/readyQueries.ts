// SPDX-License-Identifier: Apache-2.0
// What GraphiQL opens with: five queries that run as they are.
import type { Kysely } from "kysely";
import type { Tables } from "../store.ts";
import { listEntities } from "./entities.ts";

/** A query with the variables that it opens with. */
export interface ReadyQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}

const standing = `# Where the index stands, and what it holds.
query Standing {
  _meta { chainId height hash time deadLetters }
  stats { records readings devices activeConsents withdrawnConsents settled refunded releases }
}`;

const newest = `# The newest records; add after: "<endCursor>" for the next page.
query NewestRecords {
  records(first: 10) {
    nodes { entityId time relayer categoryPublic batch vault openings { entityId } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const devices = `# Which devices are genuine, and what each member of the committee found.
query Devices {
  devices(first: 10, status: ACTIVE) {
    nodes {
      id tier owner model
      keys { keyGeneration dataKey }
      roundEntry { id purpose progress { phase code } votes { member verdict { result { code } } } }
    }
  }
}`;

const provenance = `# Where a piece of data came from, who read it, who was paid. $id: of a record, batch, device, round, consent, study, request or order.
query WhereDoesItComeFrom($id: ID!) {
  provenance(id: $id) {
    kind
    stages { stage title who what when tx present entityKind entityId }
    payments { source role address amount }
  }
}`;

const proof = `# State with its proof, and all that a stranger needs to check the record without this server (aceso verify bundle.json --offline).
query DoNotTrustMe($record: ID!) {
  proof(kind: RECORD, id: $record) { height appHash store key value ops header commit validators }
  bundle(record: $record)
}`;

/** The five queries, over a record that a study asked for where there is one, otherwise the newest. */
export async function readyQueries(db: Kysely<Tables>): Promise<ReadyQuery[]> {
  const [order] = await listEntities(db, "order", { origin: "STUDY" }, 1);
  const [newestRecord] = await listEntities(db, "record", {}, 1);
  const asked = Array.isArray(order?.records) ? order.records[0] : undefined;
  const record = typeof asked === "string" ? asked : (newestRecord?.entityId ?? "");
  return [
    { query: standing, variables: {} },
    { query: newest, variables: {} },
    { query: devices, variables: {} },
    { query: provenance, variables: { id: record } },
    { query: proof, variables: { record } },
  ];
}
