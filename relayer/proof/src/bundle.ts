// SPDX-License-Identifier: Apache-2.0
// The provenance bundle: one JSON file with everything that a stranger needs, except the trust root they must already hold.
import { signedBlock } from "./blockJson.ts";
import { ProofError } from "./errors.ts";
import {
  base64Bytes,
  type Codec,
  decimal,
  hexBytes,
  integer,
  list,
  literal,
  mapped,
  type Of,
  object,
  oneOf,
  optional,
  text,
} from "./json.ts";
import { type CollectionName, collections } from "./stateKeys.ts";

const hash = hexBytes(32);
const u64 = decimal(0n, (1n << 64n) - 1n);
const i64 = decimal(-(1n << 63n), (1n << 63n) - 1n);
const u8 = integer(0, 255);

/** Largest bundle that is read, in characters of JSON. */
export const maxBundleCharacters = 4_000_000;

const collectionNames = Object.keys(collections).filter((name): name is CollectionName => Object.hasOwn(collections, name));

/** Ids of a record: what it hashes to. */
const record = object({ id: hash, batchId: hash, vault: hash, ciphertextHash: hash });

/** All fields of a batch id, the key that signed it and the signature. A device's batch names the device, an import the vault. */
const batch = object({
  source: oneOf("device", "import"),
  device: hexBytes(0, 32),
  vault: hexBytes(0, 32),
  generation: u64,
  keyGeneration: u64,
  seq: u64,
  prev: hash,
  root: hash,
  count: u64,
  class: u8,
  year: u64,
  dataKey: hexBytes(32, 77),
  signature: hexBytes(64),
});

/** What the seal context is made of, and the capsule. */
const capsule = object({
  suite: u8,
  e: hash,
  proof: hexBytes(64),
  ciphertextHash: hash,
  deid: u8,
  deidConfig: hexBytes(0, 64),
  labelCommit: hash,
  sizeBucket: u64,
});

/** The other fields of the record header, the agent key that signed it and the signature. `relayer` is the 20-byte address. */
const header = object({
  sealContext: hash,
  labelBox: hexBytes(0, 32),
  categoryPublic: u8,
  relayer: hexBytes(20),
  validUntil: i64,
  agentKey: hexBytes(32),
  signature: hexBytes(64),
});

/** One reading that is shown: its value in CBOR, its salt, and the time part, which stays closed. */
const opening = object({ index: u64, value: hexBytes(1, 4096), salt: hexBytes(16), t: hash, path: list(hash, 64) });

const proofOp = object({ type: text(30), key: base64Bytes(1, 256), data: base64Bytes(1, 65_536) });

/** One entry of state at height block.header.height − 1. Without ops it is only somebody's word. `value` null claims absence. */
const state = object({
  collection: oneOf(...collectionNames),
  id: hexBytes(20, 32),
  second: optional(text(130)),
  value: optional(base64Bytes(1, 65_536)),
  ops: list(proofOp, 2),
});

const subject = object({ kind: oneOf(...collectionNames), id: hexBytes(20, 32) });

const bundleCodec = object({
  v: literal(1),
  kind: literal("aceso-provenance"),
  chainId: text(50),
  subject,
  record: optional(record),
  batch: optional(batch),
  capsule: optional(capsule),
  header: optional(header),
  openings: list(opening, 1024),
  states: list(state, 128),
  block: optional(signedBlock),
  hops: list(signedBlock, 64),
  trustRoot: optional(object({ name: text(100) })),
});

/** A provenance bundle. */
export type Bundle = Of<typeof bundleCodec>;
/** What a bundle says of its record. */
export type BundleRecord = Of<typeof record>;
/** What a bundle says of its batch. */
export type BundleBatch = Of<typeof batch>;
/** What a bundle says of its capsule. */
export type BundleCapsule = Of<typeof capsule>;
/** What a bundle says of its record header. */
export type BundleHeader = Of<typeof header>;
/** One opened reading. */
export type BundleOpening = Of<typeof opening>;
/** One entry of state. */
export type BundleState = Of<typeof state>;

function checkSource(bundle: Bundle, at: string): Bundle {
  const { batch: b } = bundle;
  if (b === undefined) return bundle;
  const [present, absent] = b.source === "device" ? [b.device, b.vault] : [b.vault, b.device];
  if (present.length !== 32 || absent.length !== 0) {
    throw new ProofError("bad_bundle", `${at}.batch`, "another source", "a device id for a device, a vault id for an import");
  }
  return bundle;
}

const checkedBundle: Codec<Bundle> = mapped(bundleCodec, checkSource, (bundle) => bundle);

/** Reads a bundle from its JSON text. Throws ProofError `bad_bundle` for a size over bound, an unknown field, another form. */
export function parseBundle(json: string): Bundle {
  if (json.length > maxBundleCharacters) {
    throw new ProofError("bad_bundle", "bundle", `${json.length} characters`, `at most ${maxBundleCharacters}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new ProofError("bad_bundle", "bundle", "text that is no JSON", "one JSON object");
  }
  return readBundle(value);
}

/** Reads a bundle from parsed JSON, as parseBundle does. */
export function readBundle(json: unknown): Bundle {
  return checkedBundle.read("bundle", json);
}

/** A bundle as plain JSON values. */
export function bundleJson(bundle: Bundle): unknown {
  return bundleCodec.write(bundle);
}

/** A bundle as the text of its file. */
export function formatBundle(bundle: Bundle): string {
  return `${JSON.stringify(bundleJson(bundle), null, 1)}\n`;
}
