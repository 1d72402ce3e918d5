// SPDX-License-Identifier: Apache-2.0
// What the chain keeps, as the index names it: one kind per stored message, wherever an event or genesis carries that message.

/** How a message of the chain becomes a row. */
export interface Kind {
  /** Full name of the protobuf message. */
  readonly type: string;
  /** Fields of the message (camelCase, dotted into nested ones) that identify the row; joined by "/". Empty: there is one row. */
  readonly id: readonly string[];
  /** Name of the list query. */
  readonly plural: string;
  /** The row has more than the message; a rule of reduce.ts makes it. */
  readonly derived?: true;
}

function kind(type: string, plural: string, ...id: string[]): Kind {
  return { type: `aceso.${type}`, plural, id };
}

function derived(type: string, plural: string, ...id: string[]): Kind {
  return { ...kind(type, plural, ...id), derived: true };
}

/** Every kind by its name; the name is the singular query, and in PascalCase the GraphQL type. Fees, decisions and splits are in no state. */
export const kinds: Readonly<Record<string, Kind>> = {
  operator: kind("operator.v1.Operator", "operators", "address"),
  org: kind("operator.v1.Org", "orgs", "id"),
  epoch: kind("operator.v1.Epoch", "epochs", "number"),
  activeSet: kind("operator.v1.ActiveSet", "activeSets", "epoch", "role"),
  committee: kind("operator.v1.Committee", "committees", "epoch", "k"),
  slash: kind("operator.v1.PendingSlash", "slashes", "id"),
  council: kind("operator.v1.Council", "councils"),
  maker: kind("device.v1.Maker", "makers", "address"),
  anchor: kind("device.v1.Anchor", "anchors", "id"),
  model: kind("device.v1.Model", "models", "id"),
  modelFund: kind("device.v1.ModelFund", "modelFunds", "model"),
  reference: kind("device.v1.Reference", "references", "model", "measurement"),
  recall: kind("device.v1.Recall", "recalls", "model", "from"),
  device: kind("device.v1.Device", "devices", "id"),
  deviceKey: kind("device.v1.DeviceKey", "deviceKeys", "device", "keyGeneration"),
  keyChange: kind("device.v1.KeyChange", "keyChanges", "device", "keyHash"),
  round: kind("attestation.v1.Round", "rounds", "id"),
  roundProgress: kind("attestation.v1.Progress", "roundProgresses", "round"),
  roundCommittee: kind("attestation.v1.RoundCommittee", "roundCommittees", "round"),
  roundResult: derived("attestation.v1.RoundResult", "roundResults", "round", "digest"),
  vote: kind("attestation.v1.Vote", "votes", "round", "member"),
  roundFee: kind("attestation.v1.EventRoundFee", "roundFees", "round", "address"),
  snapshot: kind("attestation.v1.Snapshot", "snapshots", "hash"),
  vault: kind("vault.v1.Vault", "vaults", "id"),
  deal: kind("vault.v1.Deal", "deals", "vault", "shareGeneration"),
  shredding: kind("vault.v1.Shredding", "shreddings", "vault"),
  consent: kind("consent.v1.Consent", "consents", "id"),
  consentHead: kind("consent.v1.Head", "consentHeads", "owner"),
  guardian: kind("consent.v1.Guardian", "guardians", "ward", "guardian"),
  terms: kind("consent.v1.Terms", "termsList", "hash"),
  visa: kind("consent.v1.Visa", "visas", "holder", "type", "issuer"),
  issuer: kind("consent.v1.Issuer", "issuers", "address"),
  deidMethod: kind("consent.v1.DeidMethod", "deidMethods", "hash"),
  batch: kind("record.v1.Batch", "batches", "id"),
  record: kind("record.v1.Record", "records", "id"),
  batchSubmission: kind("record.v1.SubmittedBatch", "batchSubmissions", "batch.id"),
  recordSubmission: kind("record.v1.SubmittedRecord", "recordSubmissions", "record.id"),
  batchHead: kind("record.v1.BatchHead", "batchHeads", "source", "keyGeneration"),
  opening: kind("record.v1.Opening", "openings", "record", "blob"),
  study: kind("study.v1.Study", "studies", "id"),
  protocol: kind("study.v1.Protocol", "protocols", "study", "version"),
  escrow: kind("study.v1.Escrow", "escrows", "study"),
  contribution: kind("study.v1.Contribution", "contributions", "study", "funder"),
  ethicsCommittee: kind("study.v1.EthicsCommittee", "ethicsCommittees", "address"),
  ethics: kind("study.v1.Ethics", "ethicsList", "study", "version"),
  profile: kind("study.v1.Profile", "profiles", "researcher"),
  request: kind("study.v1.Request", "requests", "id"),
  requestOrder: kind("study.v1.RequestOrder", "requestOrders", "order"),
  manifest: kind("study.v1.Manifest", "manifests", "study", "root"),
  studyResult: kind("study.v1.Result", "studyResults", "order", "blob"),
  decision: derived("study.v1.RecordDecision", "decisions", "request", "record"),
  order: kind("release.v1.ReleaseOrder", "orders", "id"),
  orderProgress: kind("release.v1.OrderProgress", "orderProgresses", "order"),
  receipt: kind("release.v1.Receipt", "receipts", "order", "place"),
  dispute: kind("release.v1.Dispute", "disputes", "id"),
  accrual: kind("reward.v1.Accrual", "accruals", "epoch", "device"),
  trusteeAccrual: kind("reward.v1.TrusteeAccrual", "trusteeAccruals", "epoch", "trustee"),
  claimed: kind("reward.v1.Claimed", "claims", "epoch", "role", "address"),
  epochMint: kind("reward.v1.EpochMint", "epochMints", "epoch"),
  paymentSplit: kind("reward.v1.EventSplit", "paymentSplits", "order"),
  supply: kind("reward.v1.Supply", "supplies"),
};

/** Name of the kind that a message type is stored as, wherever it stands. */
export const kindOfType: ReadonlyMap<string, string> = new Map(
  Object.entries(kinds).flatMap(([name, { type, derived }]) => (derived ? [] : [[type, name]])),
);

/** A value of the index: canonical JSON of a message. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
/** A message of the index. */
export type JsonObject = { [name: string]: Json };

/** The row id of a message of a kind. Throws TypeError for an unknown kind or a missing part. */
export function rowId(name: string, value: JsonObject): string {
  const found = kinds[name];
  if (found === undefined) throw new TypeError(`kind: got ${name}, wanted a kind of the index`);
  if (found.id.length === 0) return name;
  return found.id.map((path) => part(name, path, value)).join("/");
}

function part(name: string, path: string, value: JsonObject): string {
  let at: Json | undefined = value;
  for (const field of path.split(".")) at = isObject(at) ? at[field] : undefined;
  if (typeof at !== "string" && typeof at !== "number") throw new TypeError(`${name}.${path}: got nothing, wanted an id`);
  return String(at);
}

/** Whether a JSON value is an object, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
