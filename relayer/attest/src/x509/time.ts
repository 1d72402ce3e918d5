// SPDX-License-Identifier: Apache-2.0
import { type Der, TAG } from "../der.ts";

/** Unix seconds of a UTCTime or GeneralizedTime as RFC 5280 §4.1.2.5 writes them, or undefined for any other form. */
export function timeOf({ tag, content }: Der): bigint | undefined {
  const text = Buffer.from(content).toString("latin1");
  if (tag === TAG.utcTime && /^\d{12}Z$/.test(text)) {
    const year = Number(text.slice(0, 2));
    return secondsOf(`${year < 50 ? 20 : 19}${text}`);
  }
  return tag === TAG.generalizedTime && /^\d{14}Z$/.test(text) ? secondsOf(text) : undefined;
}

/** YYYYMMDDHHMMSSZ without Date, which reads a time zone and a clock when it is misused. */
function secondsOf(text: string): bigint | undefined {
  const part = (from: number, to: number): number => Number(text.slice(from, to));
  const [year, month, day] = [part(0, 4), part(4, 6), part(6, 8)];
  const [hour, minute, second] = [part(8, 10), part(10, 12), part(12, 14)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return BigInt(((daysBefore(year, month) + day - 1) * 24 + hour) * 3600 + minute * 60 + second);
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  return (MONTHS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days from 1970-01-01 to the first of a month in the proleptic Gregorian calendar. */
function daysBefore(year: number, month: number): number {
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719_162;
  for (let earlier = 1; earlier < month; earlier++) days += daysIn(year, earlier);
  return days;
}

/** A Unix time for a refusal's text: `2026-03-08T00:26:00Z`. */
export function timeText(seconds: bigint): string {
  const total = Number(seconds);
  const [days, rest] = [Math.floor(total / 86_400), total - Math.floor(total / 86_400) * 86_400];
  let year = 1970 + Math.floor(days / 365.2425);
  while (daysBefore(year + 1, 1) <= days) year += 1;
  while (daysBefore(year, 1) > days) year -= 1;
  let month = 1;
  while (month < 12 && daysBefore(year, month + 1) <= days) month += 1;
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(days - daysBefore(year, month) + 1)}`;
  return `${date}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`;
}
