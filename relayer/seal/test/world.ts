// SPDX-License-Identifier: Apache-2.0
import { labelKey, sha256, u64, vaultId } from "@aceso/proto/encoding";
import { deal, ownerKeys, type Random, signKeys, vaultPoint, vaultScalar } from "../src/index.ts";

export const chainId = "aceso-local-1";

/** A repeatable source: SHA-256 of seed ‖ counter, so that a failing test fails again. */
export function seeded(seed: string): Random {
  const start = sha256(new TextEncoder().encode(seed));
  let counter = 0n;
  return (length) => {
    const out = new Uint8Array(length);
    for (let at = 0; at < length; at += 32) {
      const block = sha256(Uint8Array.of(...start, ...u64(counter++)));
      out.set(block.subarray(0, Math.min(32, length - at)), at);
    }
    return out;
  };
}

/** The bytes with one bit of one byte changed. */
export function flipped(bytes: Uint8Array, at = 0): Uint8Array {
  const twin = bytes.slice();
  twin[at] = (twin[at] ?? 0) ^ 1;
  return twin;
}

/** Any number below 2^256 as 32 little-endian bytes, reduced or not. */
export function littleEndianBytes(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, k) => Number((value >> BigInt(8 * k)) & 0xffn));
}

/** The item at a place, which the test knows to be there. */
export function at<T>(items: readonly T[], place: number): T {
  const item = items[place];
  if (item === undefined) throw new Error(`nothing at ${place}`);
  return item;
}

/** One owner with one open vault, dealt 3 of 5. */
export function openVault(name = "vault") {
  const random = seeded(name);
  const seed = random(32);
  const salt = random(32);
  const vaultClass = 1;
  const generation = 1n;
  const vault = vaultId({ chainId, owner: random(20), class: vaultClass, generation });
  const scalar = vaultScalar({ seed, salt, class: vaultClass, generation });
  const threshold = 3;
  const dealt = deal({ scalar, threshold, size: 5, random });
  return {
    random,
    seed,
    salt,
    vaultClass,
    generation,
    vault,
    scalar,
    vaultKey: vaultPoint(scalar),
    threshold,
    ...dealt,
    owner: ownerKeys(seed, vault),
    labelKey: labelKey(seed, vault),
    agent: signKeys(random(32)),
    /** The trustees' statement keys, in committee order. */
    trustees: Array.from({ length: 5 }, () => signKeys(random(32))),
  };
}

export type Vault = ReturnType<typeof openVault>;
