// SPDX-License-Identifier: Apache-2.0

/** uaceso from a price in ACESO as typed, or undefined for what is no price. */
export function parsePrice(text: string): bigint | undefined {
  const [, whole, fraction = ""] = /^\s*(\d{1,12})(?:[.,](\d{1,6}))?\s*$/.exec(text) ?? [];
  return whole === undefined ? undefined : BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, "0"));
}

/** A price as it is typed, without rounding. */
export function priceText(uaceso: bigint): string {
  const fraction = (uaceso % 1_000_000n).toString().padStart(6, "0").replace(/0+$/, "");
  return `${uaceso / 1_000_000n}${fraction === "" ? "" : `.${fraction}`}`;
}
