// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import type { ExportFile } from "./entry.ts";

/**
 * Refuses files in which any of these ids occurs, in any case: a data file that leaves the researcher's hands must not lead back to the
 * chain. @throws AcesoError export_names_chain
 */
export function refuseChainIds(files: readonly ExportFile[], ids: readonly string[]): void {
  const wanted = ids.filter((id) => id !== "").map((id) => id.toLowerCase());
  for (const { name, bytes } of files) {
    const content = new TextDecoder().decode(bytes).toLowerCase();
    if (wanted.some((id) => content.includes(id)))
      throw new AcesoError({ code: "export_names_chain", message: `file ${name}: got an id of the chain in it, wanted none` });
  }
}
