// SPDX-License-Identifier: Apache-2.0
// Readings in a CSV file: time,code,value,unit. The time is ISO 8601 with its zone, or Unix seconds; the code is LOINC, the unit UCUM.
import type { Reading } from "@aceso/device";
import { UsageError } from "../errors.ts";
import { timeOption } from "../parse.ts";

const columns = ["time", "code", "value", "unit"];

/** Reads the readings of a CSV file, in time order. @throws UsageError with the first ten lines that are wrong */
export function readReadingsFile(path: string, bytes: Uint8Array): Reading[] {
  const [header = "", ...lines] = new TextDecoder().decode(bytes).split(/\r?\n/);
  if (
    header
      .replace(/^\uFEFF/, "")
      .trim()
      .toLowerCase() !== columns.join(",")
  )
    throw new UsageError(`${path}: got the header ${JSON.stringify(header.slice(0, 60))}, wanted ${columns.join(",")}`);
  const problems: string[] = [];
  const readings = lines.flatMap((line, at): Reading[] => {
    if (line.trim() === "") return [];
    try {
      return [readLine(line)];
    } catch (error) {
      problems.push(`  line ${at + 2}: ${error instanceof Error ? error.message : "unreadable"}`);
      return [];
    }
  });
  if (problems.length > 0)
    throw new UsageError(`${path}: got ${problems.length} wrong lines, wanted none\n${problems.slice(0, 10).join("\n")}`);
  if (readings.length === 0) throw new UsageError(`${path}: got no reading, wanted some`);
  return readings.sort((a, b) => Number(a.seconds - b.seconds));
}

function readLine(line: string): Reading {
  const [time = "", code = "", value = "", unit = "", ...rest] = line.split(",").map((cell) => cell.trim());
  if (rest.length > 0 || unit === "") throw new UsageError(`got ${line.split(",").length} fields, wanted ${columns.length}`);
  if (!/^\d{1,5}-\d$/.test(code)) throw new UsageError(`code: got ${JSON.stringify(code)}, wanted a LOINC code like 8867-4`);
  const seconds = /^\d{1,11}$/.test(time) ? BigInt(time) : timeOption("time", time);
  return { kind: "scalar", code, ...decimalOf(value), unit, seconds };
}

/** "72.50" is (7250, −2): exactly what was written. */
function decimalOf(text: string): { value: bigint; scale: bigint } {
  const found = /^(-?)(\d{1,15})(?:\.(\d{1,12}))?$/.exec(text);
  if (found === null) throw new UsageError(`value: got ${JSON.stringify(text)}, wanted a decimal number`);
  const [, sign = "", whole = "", fraction = ""] = found;
  return { value: BigInt(`${sign}${whole}${fraction}`), scale: BigInt(-fraction.length) };
}
