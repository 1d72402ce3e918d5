// SPDX-License-Identifier: Apache-2.0
import { badInput } from "./errors.ts";

/** The unit of every amount on chain: a millionth of an aceso. */
export const baseDenom = "uaceso";
const micro = 1_000_000n;

/** `1.5 ACESO` from 1500000 uaceso; no rounding. */
export function formatAmount(uaceso: bigint): string {
  const whole = uaceso / micro;
  const rest = (uaceso % micro).toString().padStart(6, "0").replace(/0+$/, "");
  return `${whole}${rest === "" ? "" : `.${rest}`} ACESO`;
}

/** uaceso from `1.5`, `1.5 ACESO`, `1500000uaceso`. Throws bad_input. */
export function parseAmount(text: string): bigint {
  const trimmed = text.trim();
  const base = /^(\d{1,18})\s*uaceso$/i.exec(trimmed);
  if (base?.[1] !== undefined) return BigInt(base[1]);
  const display = /^(\d{1,12})(?:\.(\d{1,6}))?(?:\s*aceso)?$/i.exec(trimmed);
  if (display?.[1] === undefined) throw badInput("amount", JSON.stringify(text), "1.5, 1.5 ACESO or 1500000uaceso");
  return BigInt(display[1]) * micro + BigInt((display[2] ?? "").padEnd(6, "0"));
}
