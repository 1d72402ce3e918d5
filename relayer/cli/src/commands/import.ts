// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withPatient } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { parseJson } from "../parse.ts";
import { relayerOf } from "../relayer.ts";

/** `aceso import`: de-identify, hold back, seal and anchor a FHIR bundle. */
export function addImport(program: Command, setting: Setting): void {
  const command = program.command("import").description("seal a FHIR R4 bundle into my vaults").argument("<bundle>", "bundle.json, or -");
  leaf(setting, withExamples(command, "aceso import bundle.json --as ada"), importFile);
}

async function importFile(call: Call, _: unknown, [file = ""]: readonly string[]): Promise<Outcome> {
  const bundle = parseJson(file, await call.world.read(file));
  return withPatient(call, async (agent) => {
    const { importBundle } = await import("@aceso/agent");
    const { hex } = await import("@aceso/proto/encoding");
    const carrier = await relayerOf(call, agent.chain);
    call.say(`de-identifying, sealing, and handing over to ${carrier.endpoint}`);
    const { records, resources, report } = await importBundle(agent, carrier, bundle);
    const lines = [`${resources} resources sealed into ${records.length} records`, `${report.held_back_resources} resources held back`];
    return outcome({ records: records.map(hex), resources, report }, lines, {
      links: linksTo(call.common, records[0] === undefined ? {} : { record: hex(records[0]) }),
      next: "aceso consent grant --study <id> --days 300",
    });
  });
}
