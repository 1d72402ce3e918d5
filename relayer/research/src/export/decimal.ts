// SPDX-License-Identifier: Apache-2.0

/** value · 10^scale as exact decimal text, without exponent: (725, −1) is "72.5". */
export function decimalText(value: bigint, scale: number): string {
  if (scale >= 0) return (value * 10n ** BigInt(scale)).toString();
  const sign = value < 0n ? "-" : "";
  const digits = (value < 0n ? -value : value).toString().padStart(1 - scale, "0");
  return `${sign}${digits.slice(0, scale)}.${digits.slice(scale)}`;
}
