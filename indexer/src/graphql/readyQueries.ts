// SPDX-License-Identifier: Apache-2.0

/** What GraphiQL opens with. */
export const readyQueries = `# Five queries to start with: put the cursor into one and press play.

query Standing {
  _meta { chainId height hash time deadLetters }
  stats { records readings devices activeConsents withdrawnConsents settled refunded releases }
}

query NewestRecords {
  records(first: 10) {
    nodes { entityId time relayer categoryPublic batch vault }
    pageInfo { hasNextPage endCursor }
  }
}

query Devices {
  devices(first: 10, status: ACTIVE) { nodes { id tier owner model keys { keyGeneration dataKey } rounds { id purpose progress { phase code } } } }
}

query WhereDoesItComeFrom($id: ID!) {
  provenance(id: $id) { kind stages { stage title who what when tx present entityKind entityId } }
}

query DoNotTrustMe($record: ID!) {
  proof(kind: RECORD, id: $record) { height appHash store key value ops header commit validators }
  bundle(record: $record)
}
`;
