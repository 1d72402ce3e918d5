// SPDX-License-Identifier: Apache-2.0
import { unhex } from "@aceso/proto/encoding";
import { UsageError } from "./errors.ts";

/** Bytes of lower- or upper-case hex. @throws UsageError */
export function hexOption(name: string, text: string, length?: number): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/i.test(text) || (length !== undefined && text.length !== 2 * length)) {
    throw new UsageError(`${name}: got ${text.length} characters, wanted ${length === undefined ? "hex" : `${2 * length} of hex`}`);
  }
  return unhex(text.toLowerCase());
}

/** Unix seconds of an ISO 8601 time with its zone. @throws UsageError */
export function timeOption(name: string, text: string): bigint {
  const milliseconds = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new UsageError(`${name}: got ${JSON.stringify(text)}, wanted a time like 2026-01-31T12:00:00Z`);
  return BigInt(Math.floor(milliseconds / 1000));
}

/** JSON of a file's bytes. @throws UsageError that shows nothing of the file */
export function parseJson(subject: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new UsageError(`${subject}: got ${bytes.length} bytes that are no JSON, wanted JSON`);
  }
}

/** Adds one more value of a repeatable option. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A whole number from 1 up to `most`. @throws UsageError */
export function countOption(name: string, text: string, most: number): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > most) throw new UsageError(`${name}: got ${JSON.stringify(text)}, wanted a whole number from 1 to ${most}`);
  return count;
}

/** A list written with commas, each trimmed; empty for nothing. */
export function listOption(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
