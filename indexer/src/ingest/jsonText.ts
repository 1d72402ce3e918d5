// SPDX-License-Identifier: Apache-2.0

/** JSON that PostgreSQL's jsonb takes: it refuses NUL and lone surrogates, and no text of the chain may stop the index. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "string" ? each.replace(/\0|\p{Surrogate}/gu, "\ufffd") : each));
}
