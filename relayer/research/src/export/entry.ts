// SPDX-License-Identifier: Apache-2.0
import type { OpenedReading } from "../readings.ts";

/** One reading as it stands in exported files: whose is a pseudonym, when is a year and a patient-stated day. */
export interface ExportEntry {
  /** Random per study and person: a UUID. */
  readonly subject: string;
  readonly year: number;
  readonly reading: OpenedReading;
}

/** A file of an export. */
export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
