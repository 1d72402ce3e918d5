// SPDX-License-Identifier: Apache-2.0
import { ed25519 } from "@noble/curves/ed25519.js";
import { p256 } from "@noble/curves/nist.js";
import { concat, groupOrder, hex, scalarBytes, sha256, sha512, text, u8, unhex, verifyDataKey } from "@aceso/proto/encoding";

/** A signature case: is `signature` over `message` by the key in `coseKey`? */
export interface SignatureCase {
  title: string;
  coseKey: string;
  message: string;
  signature: string;
  valid: boolean;
}

const message = sha256(text("batch id of the vectors"));
const otherMessage = sha256(text("another batch id"));

function bigEndian(n: bigint): Uint8Array {
  return unhex(n.toString(16).padStart(64, "0"));
}

function littleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x${hex(bytes.slice().reverse())}`);
}

function es256Cose(x: Uint8Array, y: Uint8Array): string {
  return `a5010203262001215820${hex(x)}225820${hex(y)}`;
}

function eddsaCose(x: Uint8Array): string {
  return `a4010103272006215820${hex(x)}`;
}

function es256Cases(): SignatureCase[] {
  const secret = sha256(text("aceso vector P-256"));
  const point = p256.getPublicKey(secret, false);
  const [x, y] = [point.slice(1, 33), point.slice(33)];
  const n = p256.Point.Fn.ORDER;
  const signature = p256.sign(message, secret, { lowS: true });
  const [r, s] = [BigInt(`0x${hex(signature.slice(0, 32))}`), BigInt(`0x${hex(signature.slice(32))}`)];
  const raw = (rr: bigint, ss: bigint): string => hex(concat(bigEndian(rr), bigEndian(ss)));
  const right = { title: "ES256", coseKey: es256Cose(x, y), message: hex(message), signature: raw(r, s), valid: true };
  const wrong = (title: string, change: Partial<SignatureCase>): SignatureCase => ({ ...right, valid: false, title: `ES256: ${title}`, ...change });
  const offCurve = concat(y.slice(0, 31), u8((y[31] ?? 0) ^ 1));
  return [
    right,
    wrong("high s is as good as low s", { signature: raw(r, n - s), valid: true }),
    wrong("another message", { message: hex(otherMessage) }),
    wrong("message hashed once too often", { message: hex(sha256(message)) }),
    wrong("r changed", { signature: raw(r ^ 1n, s) }),
    wrong("s changed", { signature: raw(r, s ^ 1n) }),
    wrong("r is zero", { signature: raw(0n, s) }),
    wrong("s is zero", { signature: raw(r, 0n) }),
    wrong("r is the order", { signature: raw(n, s) }),
    wrong("s is the order", { signature: raw(r, n) }),
    wrong("s and r swapped", { signature: raw(s, r) }),
    wrong("63 bytes", { signature: right.signature.slice(2) }),
    wrong("65 bytes", { signature: `${right.signature}00` }),
    wrong("DER form", { signature: hex(p256.sign(message, secret, { lowS: true, format: "der" })) }),
    wrong("another key", { coseKey: es256Cose(...keyOf("another P-256")) }),
    wrong("point off the curve", { coseKey: es256Cose(x, offCurve) }),
    wrong("point at the origin", { coseKey: es256Cose(new Uint8Array(32), new Uint8Array(32)) }),
    wrong("coordinates swapped", { coseKey: es256Cose(y, x) }),
    wrong("key map in another order", { coseKey: `a5203801012603022001215820${hex(x)}225820${hex(y)}` }),
    wrong("key type not shortest", { coseKey: `a501180203262001215820${hex(x)}225820${hex(y)}` }),
    wrong("key with a byte after it", { coseKey: `${right.coseKey}00` }),
    wrong("key of another curve (P-384)", { coseKey: `a5010203262002215820${hex(x)}225820${hex(y)}` }),
    wrong("no key", { coseKey: "" }),
  ];
}

function keyOf(seed: string): [Uint8Array, Uint8Array] {
  const point = p256.getPublicKey(sha256(text(seed)), false);
  return [point.slice(1, 33), point.slice(33)];
}

/** y coordinates of small order, canonical, each with both sign bits; and non-canonical forms of 0 and 1. */
const smallOrderKeys = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "0000000000000000000000000000000000000000000000000000000000000080",
];

/** A signature by key + small-order point: true under the cofactored equation always, under the cofactorless one only if 8 divides k. */
function mixedOrder(accepted: boolean): SignatureCase {
  const torsion = ed25519.Point.fromBytes(unhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"));
  const a = littleEndian(sha512(text("mixed order key"))) % groupOrder;
  const key = ed25519.Point.BASE.multiply(a).add(torsion).toBytes();
  for (let i = 1n; ; i++) {
    const r = ed25519.Point.BASE.multiply(i).toBytes();
    const k = littleEndian(sha512(concat(r, key, message))) % groupOrder;
    if ((k % 8n === 0n) !== accepted) continue;
    const s = (i + k * a) % groupOrder;
    const title = accepted ? "EdDSA: mixed-order key, cofactorless equation holds" : "EdDSA: only the cofactored equation holds";
    return { title, coseKey: eddsaCose(key), message: hex(message), signature: hex(concat(r, scalarBytes(s))), valid: accepted };
  }
}

function eddsaCases(): SignatureCase[] {
  const secret = sha256(text("aceso vector Ed25519"));
  const key = ed25519.getPublicKey(secret);
  const signature = ed25519.sign(message, secret);
  const [r, s] = [signature.slice(0, 32), littleEndian(signature.slice(32))];
  const malleable = bigEndian(s + groupOrder).reverse();
  const right = { title: "EdDSA", coseKey: eddsaCose(key), message: hex(message), signature: hex(signature), valid: true };
  const wrong = (title: string, change: Partial<SignatureCase>): SignatureCase => ({ ...right, valid: false, title: `EdDSA: ${title}`, ...change });
  return [
    right,
    wrong("another message", { message: hex(otherMessage) }),
    wrong("R changed", { signature: hex(concat(u8((r[0] ?? 0) ^ 1), r.slice(1), signature.slice(32))) }),
    wrong("s changed", { signature: hex(concat(r, scalarBytes(s ^ 1n))) }),
    wrong("s not below the order", { signature: hex(concat(r, malleable)) }),
    wrong("63 bytes", { signature: right.signature.slice(2) }),
    wrong("another key", { coseKey: eddsaCose(ed25519.getPublicKey(sha256(text("another Ed25519")))) }),
    wrong("key with a byte after it", { coseKey: `${right.coseKey}00` }),
    wrong("key named X25519", { coseKey: `a4010103272004215820${hex(key)}` }),
    mixedOrder(true),
    mixedOrder(false),
    ...smallOrderKeys.map((small) => ({
      ...right,
      valid: false,
      title: `EdDSA: key of small order or not canonical (${small.slice(0, 4)}…${small.slice(-2)})`,
      coseKey: eddsaCose(unhex(small)),
      // R = identity, s = 0 satisfies s·B = R + k·A for a key of small order whenever k·A vanishes
      signature: `01${"00".repeat(63)}`,
    })),
  ];
}

/** Signature vectors of both algorithms in the manner of Wycheproof, each checked once before it is written. */
export async function dataKeyVectors(): Promise<SignatureCase[]> {
  const cases = [...es256Cases(), ...eddsaCases()];
  for (const c of cases) {
    const got = await verifyDataKey(unhex(c.coseKey), unhex(c.message), unhex(c.signature));
    if (got !== c.valid) throw new Error(`${c.title}: got ${got}, wanted ${c.valid}`);
  }
  return cases;
}
