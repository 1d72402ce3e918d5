// SPDX-License-Identifier: Apache-2.0

/** An id or address with its middle left out, as `3fa2c1…77b0`; short text stays whole. */
export function shortId(id: string): string {
  return id.length <= 20 ? id : `${id.slice(0, 10)}…${id.slice(-6)}`;
}

/** uaceso as ACESO with its six decimals, trailing zeros left out. Takes decimal text, as amounts may exceed what a number holds. */
export function acesoAmount(uaceso: string): string {
  if (!/^\d+$/.test(uaceso)) return uaceso;
  const digits = uaceso.padStart(7, "0");
  const whole = digits.slice(0, -6).replace(/\B(?=(\d{3})+$)/g, " ");
  const fraction = digits.slice(-6).replace(/0+$/, "");
  return `${whole}${fraction === "" ? "" : `.${fraction}`} ACESO`;
}

/** A count with a thin space between thousands. */
export function countText(count: number | string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, " ");
}

/** A time in seconds since 1970 as ISO text in UTC; text that is a time already comes back as it is. */
export function timeText(time: number | string): string {
  if (typeof time === "string" && !/^\d+$/.test(time)) return time;
  const seconds = Number(time);
  if (seconds === 0) return "never";
  return new Date(seconds * 1000)
    .toISOString()
    .replace("T", " ")
    .replace(/\.\d+Z$/, " UTC");
}

/** `validUntil` or `valid_until` as "Valid until". */
export function fieldTitle(name: string): string {
  const words = name
    .replace(/_/g, " ")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const classNames = ["wearable", "lab", "clinical", "notes", "imaging", "genomic", "survey"] as const;

/** A data class by its number (1 is wearable). */
export function className(dataClass: number): string {
  return classNames[dataClass - 1] ?? `class ${dataClass}`;
}

/** The data classes of a bitset, where class n is bit n. */
export function classSet(bits: number): string {
  const names = classNames.filter((_, i) => (bits >> (i + 1)) & 1);
  return names.length === 0 ? "no class" : names.join(", ");
}
