// SPDX-License-Identifier: Apache-2.0
import { createPublicKey, type KeyObject } from "node:crypto";
import { checkEd25519Key, EncodingError, hex, sha256 } from "@aceso/proto/encoding";
import { Memo } from "../memo.ts";
import { Refused } from "../refused.ts";

/** Signature algorithms evidence may use, by their names in the IANA COSE registry. RS256 stands for RSA keys given by hand. */
export type Algorithm = "ES256" | "ES384" | "EdDSA" | "RS256";

/** A public key together with its one deterministic COSE_Key encoding. */
export interface PublicKey {
  readonly algorithm: Algorithm;
  /** COSE_Key `{1: kty, 3: alg, -1: crv, -2: x, -3: y}` in core-deterministic order (RFC 9052 §7, RFC 8949 §4.2.1). */
  readonly cose: Uint8Array;
  /** SHA-256 of `cose`: the id of an anchor, and what a UEID commits to. */
  readonly thumbprint: Uint8Array;
  /** The thumbprint in hex, as revocation data names it. */
  readonly id: string;
  readonly handle: KeyObject;
}

interface Layout {
  readonly algorithm: Algorithm;
  readonly curve: "P-256" | "P-384" | "Ed25519";
  readonly head: readonly number[];
  readonly width: number;
  /** Bytes between x and y; empty where the key has no y. */
  readonly between: readonly number[];
}

/** The deterministic encoding leaves no choice but the coordinates, so a key is recognised by its fixed bytes. */
const LAYOUTS: readonly Layout[] = [
  { algorithm: "ES256", curve: "P-256", head: [0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20], width: 32, between: [0x22, 0x58, 0x20] },
  {
    algorithm: "ES384",
    curve: "P-384",
    head: [0xa5, 1, 2, 3, 0x38, 0x22, 0x20, 2, 0x21, 0x58, 0x30],
    width: 48,
    between: [0x22, 0x58, 0x30],
  },
  { algorithm: "EdDSA", curve: "Ed25519", head: [0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 0x20], width: 32, between: [] },
];
const CURVES = LAYOUTS.map((layout) => layout.curve).join(", ");

const parsed = new Memo<PublicKey>(4096);

/**
 * Reads a deterministic COSE_Key: P-256, P-384 or Ed25519, no optional parameter but alg, a point on the curve.
 * @throws Refused key_malformed
 */
export function parseCoseKey(bytes: Uint8Array, subject: string): PublicKey {
  return parsed.get(bytes, (own) => readCoseKey(own, subject));
}

/** The key of a KeyObject (from a PEM or JWK file) with its COSE_Key. @throws Refused key_malformed */
export function keyFromHandle(handle: KeyObject, subject: string): PublicKey {
  if (handle.type !== "public") throw new Refused("key_malformed", subject, `a ${handle.type} key`, "a public key");
  if (handle.asymmetricKeyType === "rsa") return rsaKey(handle, subject);
  if (handle.asymmetricKeyType !== "ec" && handle.asymmetricKeyType !== "ed25519") {
    throw new Refused("key_malformed", subject, handle.asymmetricKeyType ?? "an unknown key type", CURVES);
  }
  const jwk = handle.export({ format: "jwk" });
  const layout = LAYOUTS.find((candidate) => candidate.curve === jwk.crv);
  if (layout === undefined) throw new Refused("key_malformed", subject, jwk.crv ?? "an unknown curve", CURVES);
  const y = layout.between.length === 0 ? [] : Buffer.from(jwk.y ?? "", "base64url");
  const cose = Uint8Array.from([...layout.head, ...Buffer.from(jwk.x ?? "", "base64url"), ...layout.between, ...y]);
  return parseCoseKey(cose, subject);
}

/** An RSA key with its COSE_Key (RFC 8230 §4). No anchor or data key is one; TPM attestation keys and roots of chains are. */
function rsaKey(handle: KeyObject, subject: string): PublicKey {
  const { n = "", e } = handle.export({ format: "jwk" });
  const modulus = Buffer.from(n, "base64url");
  if (![256, 384, 512].includes(modulus.length) || e !== "AQAB") {
    throw new Refused("key_malformed", subject, `RSA of ${modulus.length * 8} bits`, "RSA of 2048, 3072 or 4096 bits with e = 65537");
  }
  const head = [0xa4, 1, 3, 3, 0x39, 1, 0, 0x20, 0x59, modulus.length >> 8, 0];
  const cose = Uint8Array.from([...head, ...modulus, 0x21, 0x43, 1, 0, 1]);
  const thumbprint = sha256(cose);
  return { algorithm: "RS256", cose, thumbprint, id: hex(thumbprint), handle };
}

function readCoseKey(cose: Uint8Array, subject: string): PublicKey {
  const layout = LAYOUTS.find((candidate) => fits(cose, candidate));
  if (layout === undefined) throw new Refused("key_malformed", subject, `${cose.length} bytes`, `a deterministic COSE_Key (${CURVES})`);
  const thumbprint = sha256(cose);
  return { algorithm: layout.algorithm, cose, thumbprint, id: hex(thumbprint), handle: importKey(cose, layout, subject) };
}

function fits(bytes: Uint8Array, layout: Layout): boolean {
  const second = layout.head.length + layout.width;
  const size = second + (layout.between.length === 0 ? 0 : layout.between.length + layout.width);
  return bytes.length === size && startsAt(bytes, 0, layout.head) && startsAt(bytes, second, layout.between);
}

function startsAt(bytes: Uint8Array, offset: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[offset + index] === byte);
}

function importKey(cose: Uint8Array, layout: Layout, subject: string): KeyObject {
  const x = cose.subarray(layout.head.length, layout.head.length + layout.width);
  const y = cose.subarray(cose.length - layout.width);
  try {
    if (layout.algorithm === "EdDSA") checkEd25519Key(x);
    const jwk = layout.algorithm === "EdDSA" ? { kty: "OKP" } : { kty: "EC", y: base64url(y) };
    return createPublicKey({ key: { ...jwk, crv: layout.curve, x: base64url(x) }, format: "jwk" });
  } catch (error) {
    const got = error instanceof EncodingError ? error.message : "coordinates off the curve";
    throw new Refused("key_malformed", subject, got, `a point on ${layout.curve}`);
  }
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}
