// SPDX-License-Identifier: Apache-2.0

/** An id or address with its middle left out, as `3fa2c1…77b0`; short text stays whole. */
export function shortId(id: string): string {
  return id.length <= 20 ? id : `${id.slice(0, 10)}…${id.slice(-6)}`;
}

/** uaceso as ACESO with its six decimals, trailing zeros left out. Takes decimal text, as amounts may exceed what a number holds. */
export function acesoAmount(uaceso: string | bigint): string {
  const text = String(uaceso);
  if (!/^\d+$/.test(text)) return text;
  const digits = text.padStart(7, "0");
  const whole = countText(digits.slice(0, -6));
  const fraction = digits.slice(-6).replace(/0+$/, "");
  return `${whole}${fraction === "" ? "" : `.${fraction}`} ACESO`;
}

/** A count with a thin space between thousands. */
export function countText(count: number | string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, "\u2009");
}

/** "1 record", "2 records". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

/** Seconds since 1970 of a time in seconds, or of RFC 3339 text; undefined for 0 and for text that is no time. */
export function secondsOf(time: number | string): number | undefined {
  const seconds = typeof time === "string" && !/^\d+$/.test(time) ? Math.floor(Date.parse(time) / 1000) : Number(time);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}

/** A time as ISO text in UTC; "never" for 0. */
export function timeText(time: number | string): string {
  const seconds = secondsOf(time);
  if (seconds === undefined) return "never";
  return new Date(seconds * 1000)
    .toISOString()
    .replace("T", " ")
    .replace(/\.\d+Z$/, " UTC");
}

/** The day of a time, as "27 January 2027". */
export function dayText(time: number | string): string {
  const seconds = secondsOf(time);
  if (seconds === undefined) return "never";
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(seconds * 1000);
}

const steps = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;
const relative = new Intl.RelativeTimeFormat("en", { numeric: "always" });

/** How long ago, or in how long. Both in seconds since 1970. */
export function relativeTime(seconds: number, now: number): string {
  const away = seconds - now;
  if (Math.abs(away) < 10) return "just now";
  const [unit, size] = steps.find(([, length]) => Math.abs(away) >= length) ?? (["second", 1] as const);
  return relative.format(Math.trunc(away / size), unit);
}

/** `validUntil` or `valid_until` as "Valid until". */
export function fieldTitle(name: string): string {
  const words = name
    .replace(/_/g, " ")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words joined as prose: "a, b and c". */
export function proseList(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
