// SPDX-License-Identifier: Apache-2.0
import { verify as verifySignature } from "node:crypto";
import { concat, sha256 } from "@aceso/proto/encoding";
import { sameBytes } from "../../bytes.ts";
import { type PublicKey, parseCoseKey } from "../../cose/key.ts";
import { context, readDer, TAG } from "../../der.ts";
import type { NonceCommitment, Path } from "../../format.ts";
import { Memo } from "../../memo.ts";
import { Refused } from "../../refused.ts";
import type { RootedChain } from "../../x509/anchor.ts";
import type { Certificate } from "../../x509/certificate.ts";
import { checkPath, pathIds } from "../../x509/path.ts";
import type { AppleAttestation, AppleEvidence } from "./parse.ts";
import type { KeyRoot } from "./roots.ts";

/** Apple's extension with the nonce (developer.apple.com, "Validating Apps That Connect to Your Server"). */
const NONCE_EXTENSION = "1.2.840.113635.100.8.2";
const UNCOMPRESSED = Uint8Array.of(4);

/**
 * What the hardware signed for the nonce. The network's nonce is the client data hash; samples may give the client data instead,
 * which the phone hashes first.
 */
export function boundNonce(evidence: AppleEvidence): NonceCommitment {
  if (evidence.kind === "assertion") return { signed: evidence.clientDataHash, made: clientDataHashes };
  const { data, chain } = evidence.attestation;
  return { signed: nonceOf(chain[0]), made: (nonce) => clientDataHashes(nonce).map((hash) => sha256(concat(data.bytes, hash))) };
}

/**
 * Checks the path, that the leaf certifies the attested key, and an assertion's signature. An assertion's key was attested once: its
 * leaf lives three days, so its dates count for an attestation only. @throws Refused signature_invalid, instance_not_bound, app_not_bound, certificate_*
 */
export function verify(evidence: AppleEvidence, root: RootedChain | KeyRoot): Path {
  if ("attested" in root) {
    checkAssertion(evidence, root.attested);
    return { ids: [root.attested.id] };
  }
  const dated = (index: number): boolean => index > 0 || evidence.kind === "attestation";
  const { until } = checkPath(root, { least: 1, most: 3, leafSigns: false, dated, understood: [] });
  const { attestation } = evidence;
  if (attestation === undefined) throw new Refused("anchor_missing", "assertion", "no attestation of its key", "its attestation object");
  checkKey(attestation);
  if (evidence.kind === "assertion") {
    checkAttestedHash(attestation, evidence.attestedHash);
    checkAssertion(evidence, parseCoseKey(attestation.key, "attested key"));
  }
  return { ids: pathIds(root), until };
}

function clientDataHashes(nonce: Uint8Array): readonly Uint8Array[] {
  return nonce.length === 32 ? [nonce, sha256(nonce)] : [sha256(nonce)];
}

/** The leaf's key, the key in the authenticator data and the name of the key must be one. */
function checkKey({ chain, key, credentialId }: AppleAttestation): void {
  const [leaf] = chain;
  const point = concat(key.subarray(10, 42), key.subarray(45));
  const certified = leaf?.key.kind === "P-256" && sameBytes(leaf.key.point, point);
  if (!certified) throw new Refused("instance_not_bound", "attested key", "another key", "the leaf certificate's");
  if (!sameBytes(keyIds.get(point, keyId), credentialId)) {
    throw new Refused("instance_not_bound", "credential id", "another key's", "SHA-256 of the attested key");
  }
}

/** Names of keys by their points: a phone's key comes back with every assertion. */
const keyIds = new Memo<Uint8Array>(4096);

function keyId(point: Uint8Array): Uint8Array {
  return sha256(concat(UNCOMPRESSED, point));
}

/** The attestation's own nonce: it binds the app and the environment to the key that now asserts. */
function checkAttestedHash({ data, chain }: AppleAttestation, hash: Uint8Array | undefined): void {
  if (hash !== undefined && !sameBytes(sha256(concat(data.bytes, hash)), nonceOf(chain[0]))) {
    throw new Refused("app_not_bound", "attestation", "data of another nonce", "what its leaf certificate was made over");
  }
}

function checkAssertion(evidence: AppleEvidence, { algorithm, handle }: PublicKey): void {
  if (evidence.kind !== "assertion") throw new Refused("malformed", "apple evidence", "an attestation", "an assertion");
  const signed = sha256(concat(evidence.data.bytes, evidence.clientDataHash));
  const holds = algorithm === "ES256" && verifySignature("sha256", signed, handle, evidence.signature);
  if (!holds) throw new Refused("signature_invalid", "assertion", "a signature that does not verify", "one by the attested key");
}

/** SEQUENCE { [1] { OCTET STRING } }. */
function nonceOf(leaf: Certificate | undefined): Uint8Array {
  const extension = leaf?.extensions.get(NONCE_EXTENSION);
  if (extension === undefined) throw new Refused("claim_missing", "leaf certificate", "no nonce", `extension ${NONCE_EXTENSION}`);
  const reader = readDer(extension.value, TAG.sequence, { code: "claim_malformed", name: "nonce extension" });
  const field = reader.enter(context(1), "the nonce");
  reader.end("the nonce");
  const nonce = field.read(TAG.octetString, "the nonce").content;
  field.end("the nonce");
  return nonce;
}
