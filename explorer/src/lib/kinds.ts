// SPDX-License-Identifier: Apache-2.0

/** Every kind of thing that has a page here. */
export const kinds = ["block", "tx", "device", "round", "record", "consent", "study", "order"] as const;

/** A kind of thing that has a page here. */
export type Kind = (typeof kinds)[number];

/** Reads a kind from the index's own word for it, in any case; undefined for a kind without a page. */
export function kindOf(word: string): Kind | undefined {
  const lower = word.toLowerCase();
  const aliases: Readonly<Record<string, Kind>> = { transaction: "tx", releaseorder: "order", attestation: "round" };
  return kinds.find((kind) => kind === lower) ?? aliases[lower];
}

/** Address of a thing's page. */
export function pathOf(kind: Kind, id: string): string {
  return `/${kind}/${encodeURIComponent(id)}`;
}

// Field names that hold another thing's id.
const references: Readonly<Record<string, Kind>> = {
  device: "device",
  deviceId: "device",
  round: "round",
  record: "record",
  records: "record",
  recordId: "record",
  consent: "consent",
  consents: "consent",
  supersedes: "consent",
  study: "study",
  studyId: "study",
  order: "order",
  orders: "order",
  height: "block",
  openedHeight: "block",
  createdHeight: "block",
  changedHeight: "block",
  nonceHeight: "block",
  changedTx: "tx",
  fromHeight: "block",
  decidedHeight: "block",
  tx: "tx",
  txHash: "tx",
};

/** The page that a field's value points to; undefined when the value is no id. */
export function referenceOf(field: string, value: string): string | undefined {
  const kind = references[field];
  if (!kind) return undefined;
  const fits = kind === "block" ? /^[1-9]\d*$/.test(value) : /^(0x)?[0-9a-fA-F]{64}$/.test(value);
  return fits ? pathOf(kind, value) : undefined;
}
