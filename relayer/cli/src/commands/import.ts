// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAgent } from "../connect.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { parseJson } from "../parse.ts";

/** `aceso import`: de-identify, hold back, seal and anchor a FHIR bundle. */
export function addImport(program: Command, setting: Setting): void {
  const command = program.command("import").description("seal a FHIR R4 bundle into my vaults").argument("<bundle>", "bundle.json, or -");
  leaf(setting, command, importFile);
}

async function importFile(call: Call, _: unknown, [file = ""]: readonly string[]): Promise<Outcome> {
  const bundle = parseJson(file, await call.world.read(file));
  return withAgent(call, async (agent) => {
    const [{ importBundle }, { AcesoError, storeDirectory }] = await Promise.all([import("@aceso/agent"), import("@aceso/client")]);
    const [carrier] = await storeDirectory(agent.chain)();
    if (carrier === undefined)
      throw new AcesoError({ code: "no_relayer", message: "relayers: got none active, wanted one", retryable: true });
    const { records, resources, report } = await importBundle(agent, carrier, bundle);
    const lines = [`${resources} resources sealed into ${records.length} records`, `${report.held_back_resources} resources held back`];
    return outcome({ records, resources, report }, lines, { next: "aceso consent list" });
  });
}
