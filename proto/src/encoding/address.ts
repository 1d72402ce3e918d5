// SPDX-License-Identifier: Apache-2.0
import { bech32 } from "@scure/base";
import { sized } from "./bytes.ts";
import { EncodingError } from "./errors.ts";

/** The human-readable part of every Aceso address. */
export const addressPrefix = "aceso";

/** The 20 raw bytes of an `aceso1…` address (BIP-173). Throws EncodingError for another prefix, checksum or length. */
export function addressBytes(address: string): Uint8Array {
  const decoded = bech32.decodeUnsafe(address, 90);
  if (decoded === undefined) throw new EncodingError("address", "text that is no bech32", "a bech32 address");
  if (decoded.prefix !== addressPrefix) throw new EncodingError("address", `prefix ${decoded.prefix}`, addressPrefix);
  const bytes = bech32.fromWordsUnsafe(decoded.words);
  if (!bytes) throw new EncodingError("address", "bad padding", "20 bytes");
  return sized("address", Uint8Array.from(bytes), 20);
}

/** The `aceso1…` text of a 20-byte address. */
export function addressText(bytes: Uint8Array): string {
  return bech32.encode(addressPrefix, bech32.toWords(sized("address", bytes, 20)), 90);
}
