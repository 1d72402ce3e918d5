// SPDX-License-Identifier: Apache-2.0
import { type BlobClient, codeOf } from "@aceso/client";

/** Reads blobs for one decision and remembers whether one could not be had: nobody is refused for a store that is down for a moment. */
export interface PatientReader {
  get(name: Uint8Array): Promise<Uint8Array>;
  /** Whether a blob was not there: the decision may be another one later. */
  missed(): boolean;
}

/** A reader over the relayers' stores. */
export function patientReader(blobs: BlobClient): PatientReader {
  let missing = false;
  return {
    get: (name) =>
      blobs.get(name).catch((error: unknown) => {
        if (codeOf(error) === "blob_not_found") missing = true;
        throw error;
      }),
    missed: () => missing,
  };
}
