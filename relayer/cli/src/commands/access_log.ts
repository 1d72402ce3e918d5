// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAgent } from "../connect.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";

/** `aceso access log`: who opened my data. */
export function addAccessLog(parent: Command, setting: Setting): void {
  leaf(setting, parent.command("log").description("who opened my data, or asked and was refused; newest first"), log);
}

function log(call: Call): Promise<Outcome> {
  return withAgent(call, async (agent) => {
    const { accessLog } = await import("@aceso/agent");
    const accesses = await accessLog(agent);
    const lines = accesses.map(
      ({ asked, outcome: end, who, study, records, own }) =>
        `${new Date(asked * 1000).toISOString()}  ${end}  ${own ? "myself" : who}  study ${study === "" ? "none" : study}  ${records} records`,
    );
    return outcome({ accesses }, lines);
  });
}
