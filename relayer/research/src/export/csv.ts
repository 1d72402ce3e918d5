// SPDX-License-Identifier: Apache-2.0
import { text } from "@aceso/proto/encoding";

/** A CSV file (RFC 4180): a header line, CRLF ends, quotes where a field needs them. */
export function csvFile(header: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  return text([header, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join(""));
}

function field(value: string): string {
  // A leading = + @ or tab is a formula to a spreadsheet. A minus is not quoted away: values may be negative.
  const plain = /^[=+@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
