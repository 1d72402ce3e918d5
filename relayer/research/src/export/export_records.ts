// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import type { OpenedRecord } from "../fetch_order.ts";
import { readReadings } from "../readings.ts";
import { refuseChainIds } from "./chain_ids.ts";
import type { ExportEntry, ExportFile } from "./entry.ts";
import { fhirBundle } from "./fhir_bundle.ts";
import { readingsCsv, waveformsCsv } from "./readings_csv.ts";
import { uuidOf } from "./uuid.ts";

/** What an export needs beside the records. */
export interface ExportOptions {
  /** A person's pseudonym in this study, a UUID: the same in every export of it, another in every other study. */
  readonly pseudonym: (owner: string) => string;
  readonly random: (length: number) => Uint8Array;
  /** Further ids that must not occur: of the study, the request, the researcher. */
  readonly chainIds: readonly string[];
}

/** The records as FHIR and CSV, without a date beyond the year and without an id of the chain. @throws AcesoError export_names_chain */
export function exportRecords(records: readonly OpenedRecord[], { pseudonym, random, chainIds }: ExportOptions): ExportFile[] {
  const entries = records
    .flatMap(({ owner, batch, plaintext }): ExportEntry[] => {
      const subject = pseudonym(owner);
      return readReadings(plaintext).map((reading) => ({ subject, year: batch.year, reading }));
    })
    .sort((a, b) => compare(a.subject, b.subject)); // stable: within a person, as sealed; between people, at random
  const files = [readingsCsv(entries), ...waveformsCsv(entries), fhirBundle(entries, () => uuidOf(random))];
  refuseChainIds(files, [...chainIds, ...records.flatMap(idsOf)]);
  return files;
}

function idsOf({ record, batch, owner, anchored }: OpenedRecord): string[] {
  const ids = [record.id, record.batch, record.vault, record.ciphertextHash, batch.device, batch.root, anchored.tx].map(hex);
  return [...ids, owner, record.relayer];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
