// SPDX-License-Identifier: Apache-2.0
import { encodeCoseKey } from "@aceso/proto/encoding";
import { parseCoseKey } from "../../cose/key.ts";
import { Refused } from "../../refused.ts";

/** COSE_Key parameters (RFC 9052 §7, RFC 9053 §7). */
const KEY = { type: 1, algorithm: 3, curve: -1, x: -2, y: -3 } as const;
const CNF_COSE_KEY = 1;
const BYTES = 32;

/**
 * The data key of a `cnf` claim (RFC 8747 §3.2) as its one deterministic COSE_Key: P-256 or Ed25519. Key ids and encrypted keys are
 * refused. @throws Refused claim_malformed, key_malformed
 */
export function readConfirmation(value: unknown): Uint8Array {
  const key: unknown = value instanceof Map && value.size === 1 ? value.get(CNF_COSE_KEY) : undefined;
  if (!(key instanceof Map)) throw new Refused("claim_malformed", "cnf", typeof value, "a map with one COSE_Key");
  const cose = deterministic(key);
  if (cose === undefined) throw new Refused("key_malformed", "cnf", "a key of another form", "a P-256 or Ed25519 COSE_Key");
  return parseCoseKey(cose, "cnf").cose;
}

function deterministic(key: ReadonlyMap<unknown, unknown>): Uint8Array | undefined {
  const [x, y] = [key.get(KEY.x), key.get(KEY.y)];
  if (!isCoordinate(x)) return undefined;
  const algorithm = key.get(KEY.algorithm);
  const [type, curve] = [key.get(KEY.type), key.get(KEY.curve)];
  if (type === 2 && curve === 1 && isCoordinate(y) && (algorithm === undefined || algorithm === -7)) {
    return encodeCoseKey({ alg: "ES256", x, y });
  }
  if (type !== 1 || curve !== 6 || y !== undefined || (algorithm !== undefined && algorithm !== -8)) return undefined;
  return encodeEd25519(x);
}

/** As encodeCoseKey does, but leaves the check of the point to parseCoseKey, which refuses where that one throws. */
function encodeEd25519(x: Uint8Array): Uint8Array {
  return Uint8Array.of(0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, BYTES, ...x);
}

function isCoordinate(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array && value.length === BYTES;
}
