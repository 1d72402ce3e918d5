// SPDX-License-Identifier: Apache-2.0
import { decodeCoseKey, EncodingError, hex, nonce64, nonceOfKeyHash, sha256 } from "@aceso/proto/encoding";
import { sameBytes } from "./bytes.ts";
import type { NonceCommitment } from "./format.ts";
import { Memo } from "./memo.ts";
import { Refused } from "./refused.ts";
import type { VerifyContext } from "./verify.ts";

/** The nonce that evidence has to answer: the network's, recomputed from what the chain knows, or bytes given by hand. */
export type ExpectedNonce =
  | { readonly kind: "network"; readonly context: VerifyContext }
  | { readonly kind: "exact"; readonly bytes: Uint8Array };

/** Lengths of a nonce in evidence for the network; 48 and 64 bytes are the beginning of nonce ‖ SHA-256(nonce). */
const NETWORK_BYTES = [32, 48, 64];

/**
 * Compares the signed nonce with the expected one; returns the 32 bytes for the result, none if a sample's nonce is longer.
 * Only the core does this: a format that compared by itself could forget to.
 * @throws Refused nonce_mismatch, data_key_malformed
 */
export function checkNonce(bound: Uint8Array | NonceCommitment, expected: ExpectedNonce): Uint8Array {
  if (expected.kind === "network") return checkNetworkNonce(bound, expected.context);
  return compare(bound, expected.bytes, expected.bytes);
}

function checkNetworkNonce(bound: Uint8Array | NonceCommitment, context: VerifyContext): Uint8Array {
  const { height, headerHash, purpose, dataKey } = context.nonce;
  const fields = { chainId: context.chain.id, height, headerHash, deviceId: context.device.id, purpose };
  const expected = nonceOfKeyHash(fields, dataKeyHash(dataKey));
  const length = bound instanceof Uint8Array ? bound.length : expected.length;
  if (!NETWORK_BYTES.includes(length)) throw new Refused("nonce_mismatch", "nonce", `${length} bytes`, `${NETWORK_BYTES.join(", ")} bytes`);
  return compare(bound, length === 32 ? expected : nonce64(expected).subarray(0, length), expected);
}

function compare(bound: Uint8Array | NonceCommitment, wanted: Uint8Array, result: Uint8Array): Uint8Array {
  if (bound instanceof Uint8Array) {
    if (!sameBytes(bound, wanted)) throw new Refused("nonce_mismatch", "nonce", hex(bound), hex(wanted));
  } else if (!bound.made(wanted).some((one) => sameBytes(one, bound.signed))) {
    throw new Refused("nonce_mismatch", "nonce", `a hash of another nonce, ${hex(bound.signed)}`, `a hash of ${hex(wanted)}`);
  }
  return result.length === 32 ? result : result.subarray(0, 0);
}

/** SHA-256 of data keys that were found well-formed; a device's own comes back at every renewal. */
const keyHashes = new Memo<Uint8Array>(16_384);

/** The chain has checked a signature by the data key when the round opened; here only its one encoding is checked. */
function dataKeyHash(dataKey: Uint8Array): Uint8Array {
  try {
    return keyHashes.get(dataKey, (own) => {
      decodeCoseKey(own);
      return sha256(own);
    });
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    throw new Refused("data_key_malformed", "data key", `${dataKey.length} bytes`, "a deterministic ES256 or EdDSA COSE_Key");
  }
}
