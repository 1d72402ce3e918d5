// SPDX-License-Identifier: Apache-2.0
import type { Random } from "./lockFormat.ts";

// No i, l, o, u: nothing that is read for something else (Crockford's alphabet).
const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** A passphrase nobody guesses: five groups of four letters, 100 bits. */
export function suggestPassphrase(random: Random): string {
  const picked = Array.from(random(20), (byte) => letters.charAt(byte % 32)).join("");
  return picked.replace(/(.{4})(?=.)/g, "$1-");
}
