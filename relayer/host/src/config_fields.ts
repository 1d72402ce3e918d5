// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";

/** A TCP port; 0 means any free one. */
export function portField() {
  return z.coerce
    .number({ error: "a port, 0 to 65535" })
    .int("a port, 0 to 65535")
    .min(0, "a port, 0 to 65535")
    .max(65_535, "a port, 0 to 65535");
}

/** A whole number between two bounds, both included. */
export function countField(min: number, max: number) {
  const wanted = `a whole number, ${min} to ${max}`;
  return z.coerce.number({ error: wanted }).int(wanted).min(min, wanted).max(max, wanted);
}

/** A yes or no: true, false, 1, 0, yes, no, on, off. Anything else is refused, never read as no. */
export function flagField() {
  const words: Readonly<Record<string, boolean>> = {
    true: true,
    "1": true,
    yes: true,
    on: true,
    false: false,
    "0": false,
    no: false,
    off: false,
  };
  return z.preprocess(
    (value) => (typeof value === "string" ? (words[value.toLowerCase()] ?? value) : value),
    z.boolean({ error: "true or false" }),
  );
}

/** A list: JSON array in a file, comma separated in a variable. */
export function listField<T extends z.ZodType>(item: T) {
  const split = (value: unknown) =>
    typeof value === "string"
      ? value
          .split(",")
          .map((part) => part.trim())
          .filter((part) => part !== "")
      : value;
  return z.preprocess(split, z.array(item));
}

/** An http or https URL without a trailing slash. */
export function httpUrlField() {
  return z.url({ protocol: /^https?$/, error: "an http:// or https:// URL" }).transform((url) => url.replace(/\/+$/, ""));
}

/** A PostgreSQL URL, or absent: the embedded server is used then. */
export function databaseUrlField() {
  return z.url({ protocol: /^postgres(ql)?$/, error: "a postgres:// URL" }).optional();
}

/** The log levels of the house. */
export function logLevelField() {
  const levels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
  return z.enum(levels, { error: `one of ${levels.join(", ")}` }).default("info");
}
