// SPDX-License-Identifier: Apache-2.0

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value] as const));
VALUES.set("-", 62).set("_", 63);

/** Bytes of base64 or base64url text, padded or not, white space ignored (RFC 4648); null when another character stands in it. */
export function fromBase64(text: string): Uint8Array | null {
  const letters = text.replace(/\s+/g, "").replace(/={1,2}$/, "");
  if (letters.length % 4 === 1) return null;
  const out = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of letters) {
    const value = VALUES.get(letter);
    if (value === undefined) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (held >> bits) & 0xff;
    }
  }
  return out;
}
