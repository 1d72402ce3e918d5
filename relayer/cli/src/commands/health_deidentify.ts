// SPDX-License-Identifier: Apache-2.0
import type { DeidReport } from "@aceso/health";
import { type Command, Option } from "commander";
import { EXIT } from "../exit.ts";
import { jsonText } from "../json_text.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { parseJson, timeOption } from "../parse.ts";
import type { World } from "../world.ts";

interface Options {
  readonly holdBack?: boolean;
  readonly time?: string;
}

const examples = `
Examples:
  aceso health deidentify --profile safe-harbor-fields < bundle.json > deidentified.json
  aceso health deidentify --profile safe-harbor-fields --hold-back --json < bundle.json 2> report.json

The bundle stands on standard output, the report on standard error (JSON with --json).
Exit 0 done, 3 the scan found an identifier in the output: then there is no output. 2 usage.`;

/** `aceso health deidentify`: a filter; nothing leaves this machine. */
export function addHealthDeidentify(parent: Command, setting: Setting): void {
  const command = parent
    .command("deidentify")
    .description("remove what identifies a person from a FHIR R4 bundle")
    .addOption(new Option("--profile <name>", "what to remove").choices(["safe-harbor-fields"]).makeOptionMandatory())
    .option("--hold-back", "keep resources with a sensitivity label out of the output")
    .option("--time <iso>", "count ages up to this moment instead of now")
    .addHelpText("after", examples);
  leaf<Options>(setting, command, deidentifyInput);
}

async function deidentifyInput({ world, common }: Call, options: Options): Promise<Outcome> {
  const time = options.time === undefined ? world.now() : Number(timeOption("--time", options.time));
  const input = parseJson("standard input", await world.read("-"));
  const { deidentify, ScanHitError } = await import("@aceso/health");
  try {
    const { bundle, report } = deidentify(input, { profile: "safe-harbor-fields", time, holdBack: options.holdBack === true });
    showReport(world, common.json, report);
    return outcome(bundle, [], { raw: `${jsonText(bundle, 1)}\n` });
  } catch (error) {
    if (!(error instanceof ScanHitError)) throw error;
    showReport(world, common.json, error.report);
    return outcome(undefined, [], { exit: EXIT.verification, raw: "" });
  }
}

function showReport(world: World, json: boolean, report: DeidReport): void {
  if (json) {
    world.err(`${jsonText(report)}\n`);
    return;
  }
  world.err(`${report.resources_in} resources in, ${report.resources_out} out, ${report.held_back_resources} held back\n`);
  world.err(`${report.redacted} fields redacted, ${report.scan_hits} scan hits\n`);
  for (const { path, kind } of report.scan) world.err(`scan hit: ${kind} at ${path}\n`);
  if (report.scan_hits > 0) world.err("error: nothing was written: the scan found what may identify a person (scan_hit)\n");
}
