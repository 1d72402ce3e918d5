// SPDX-License-Identifier: Apache-2.0
import { concat, hex, sha256 } from "@aceso/proto/encoding";
import { itemsRoot } from "./blockHeader.ts";
import { ProofError } from "./errors.ts";
import { bytesField, varintField } from "./wire.ts";

/** A validator: Ed25519 key and voting power. */
export interface Validator {
  publicKey: Uint8Array;
  power: bigint;
}

/** CometBFT's limit on the sum of powers: 2^60 − 1. */
const maxTotalPower = (1n << 60n) - 1n;

/** Address of an Ed25519 validator key: first 20 bytes of its SHA-256. */
export function validatorAddress(publicKey: Uint8Array): Uint8Array {
  return sha256(publicKey).slice(0, 20);
}

/** Sum of all powers. Throws ProofError for an empty set, a power that is not positive, a key twice, or too much power. */
export function totalPower(validators: readonly Validator[]): bigint {
  if (validators.length === 0) throw new ProofError("bad_commit", "validator set", "no validator", "at least one");
  const keys = new Set<string>();
  let total = 0n;
  for (const { publicKey, power } of validators) {
    if (power <= 0n) throw new ProofError("bad_commit", "validator power", power.toString(), "a positive power");
    if (keys.has(hex(publicKey))) throw new ProofError("bad_commit", "validator set", "one validator twice", "each once");
    keys.add(hex(publicKey));
    total += power;
  }
  if (total > maxTotalPower) throw new ProofError("bad_commit", "validator set", `${total} power`, `at most ${maxTotalPower}`);
  return total;
}

/** Hash of a validator set in its own order: Merkle root of SimpleValidator{pub_key, voting_power}. */
export function validatorSetHash(validators: readonly Validator[]): Uint8Array {
  return itemsRoot(validators.map(({ publicKey, power }) => concat(bytesField(1, bytesField(1, publicKey), true), varintField(2, power))));
}
