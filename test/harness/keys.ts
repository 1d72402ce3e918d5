// SPDX-License-Identifier: Apache-2.0
import { type Wallet, walletFromKey } from "@aceso/client";
import { hex, sha256, text } from "@aceso/proto/encoding";
import { boxKeys, signKeys } from "@aceso/seal";

/** Random-looking bytes that one seed gives again: for local networks and tests only. */
export function seeded(seed: string, label: string): (size: number) => Uint8Array {
  let counter = 0;
  return (size) => {
    const out = new Uint8Array(size);
    for (let at = 0; at < size; at += 32)
      out.set(sha256(text(`aceso/local/${seed}/${label}/${counter++}`)).subarray(0, Math.min(32, size - at)), at);
    return out;
  };
}

/** A person or organisation of the local world: a name and an account. */
export interface Identity {
  readonly name: string;
  readonly key: Uint8Array;
  readonly wallet: Wallet;
}

/** The identity that a seed gives a name. */
export async function identity(seed: string, name: string): Promise<Identity> {
  const key = seeded(seed, `account/${name}`)(32);
  return { name, key, wallet: await walletFromKey(key) };
}

/** An operator's accounts and keys. */
export interface OperatorIdentity {
  readonly name: string;
  readonly role: "relayer" | "trustee";
  /** Place among those of its role, from 0. */
  readonly index: number;
  readonly address: Identity;
  readonly hot: Identity;
  readonly sign: { readonly secret: Uint8Array; readonly public: Uint8Array };
  readonly hpke: { readonly secret: Uint8Array; readonly public: Uint8Array };
  readonly storage: Uint8Array;
  readonly org: string;
}

/** The keys that a seed gives an operator. */
export async function operatorIdentity(seed: string, role: "relayer" | "trustee", index: number): Promise<OperatorIdentity> {
  const name = `${role}${index}`;
  const random = seeded(seed, `operator/${name}`);
  return {
    name,
    role,
    index,
    address: await identity(seed, name),
    hot: await identity(seed, `${name}/hot`),
    sign: signKeys(random(32)),
    hpke: boxKeys(random),
    storage: random(32),
    org: role === "trustee" ? `org-${index}` : "",
  };
}

/** A key file's text. */
export function keyText(bytes: Uint8Array): string {
  return `${hex(bytes)}\n`;
}
