// SPDX-License-Identifier: Apache-2.0
import { csvFile } from "./csv.ts";
import { decimalText } from "./decimal.ts";
import type { ExportEntry, ExportFile } from "./entry.ts";
import { valuesOf } from "./values.ts";

/** readings.csv: one line a value. */
export function readingsCsv(entries: readonly ExportEntry[]): ExportFile {
  const rows = entries.flatMap((entry) =>
    valuesOf(entry).map(({ type, system, code, value, unit }) => [
      entry.subject,
      String(entry.year),
      String(entry.reading.day),
      type,
      system,
      code,
      value,
      unit,
    ]),
  );
  return { name: "readings.csv", bytes: csvFile(["subject", "year", "day", "type", "system", "code", "value", "unit"], rows) };
}

/** waveforms.csv: one line a sample; nothing where there is no waveform. */
export function waveformsCsv(entries: readonly ExportEntry[]): ExportFile[] {
  const rows: string[][] = [];
  let series = 0;
  for (const { subject, year, reading } of entries) {
    if (reading.kind !== "waveform") continue;
    series += 1;
    reading.samples.forEach((sample, at) => {
      const value = decimalText(BigInt(sample) - reading.origin, reading.scale);
      rows.push([String(series), subject, String(year), String(reading.day), reading.code, String(at * reading.periodUs), value]);
    });
  }
  const header = ["series", "subject", "year", "day", "code", "microseconds", "value"];
  return series === 0 ? [] : [{ name: "waveforms.csv", bytes: csvFile(header, rows) }];
}
