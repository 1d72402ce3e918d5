// SPDX-License-Identifier: Apache-2.0

/** Kinds of things whose page is made for them, in the order a search lists them. */
export const kinds = ["record", "device", "consent", "study", "order", "round", "tx", "block", "account"] as const;

/** A kind of thing with a page of its own. */
export type Kind = (typeof kinds)[number];

/** What a kind is called, one and many. */
export const kindWords: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  record: ["Record", "Records"],
  device: ["Device", "Devices"],
  consent: ["Consent", "Consents"],
  study: ["Study", "Studies"],
  order: ["Release order", "Release orders"],
  round: ["Attestation round", "Attestation rounds"],
  tx: ["Transaction", "Transactions"],
  block: ["Block", "Blocks"],
  account: ["Account", "Accounts"],
};

/** True for a kind with a page of its own. */
export function isKind(word: string): word is Kind {
  return kinds.some((kind) => kind === word);
}

// What the index keeps of an address stands on the address's page.
const accounts: readonly string[] = ["operator", "maker", "profile", "issuer", "ethicsCommittee", "consentHead"];
// What the index keeps beside a thing under the thing's own id stands on the thing's page.
const besides: Readonly<Record<string, Kind>> = {
  roundProgress: "round",
  roundCommittee: "round",
  recordSubmission: "record",
  escrow: "study",
  orderProgress: "order",
  requestOrder: "order",
  paymentSplit: "order",
};

/** Address of the page of an entry of the index: made for its kind, or the page of any entry. */
export function pathOf(kind: string, id: string): string {
  if (isKind(kind)) return `/${kind}/${encodeURIComponent(id)}`;
  if (accounts.includes(kind)) return `/account/${encodeURIComponent(id)}`;
  const beside = besides[kind];
  if (beside !== undefined) return pathOf(beside, id);
  return `/entry/${encodeURIComponent(kind)}/${encodeURIComponent(id)}`;
}

// Field names that hold another thing's id, where it is not the name of the thing.
const references: Readonly<Record<string, string>> = {
  deviceId: "device",
  recordId: "record",
  records: "record",
  consents: "consent",
  supersedes: "consent",
  predecessor: "consent",
  studyId: "study",
  orders: "order",
  batchId: "batch",
  vaults: "vault",
  devices: "device",
  height: "block",
  openedHeight: "block",
  createdHeight: "block",
  changedHeight: "block",
  nonceHeight: "block",
  decidedHeight: "block",
  lastAffirmedHeight: "block",
  fromHeight: "block",
  changedTx: "tx",
  tx: "tx",
  txHash: "tx",
};
const byOwnName: readonly string[] = ["device", "round", "record", "consent", "study", "order", "batch", "vault", "model", "request"];

/** The page that a field's value points to; undefined when the value is no id. */
export function referenceOf(field: string, value: string): string | undefined {
  if (/^aceso1[02-9ac-hj-np-z]{38,58}$/.test(value)) return pathOf("account", value);
  const kind = references[field] ?? (byOwnName.includes(field) ? field : undefined);
  if (kind === undefined) return undefined;
  const fits = kind === "block" ? /^[1-9]\d*$/.test(value) : /^[0-9a-f]{64}$/i.test(value);
  return fits ? pathOf(kind, value) : undefined;
}
