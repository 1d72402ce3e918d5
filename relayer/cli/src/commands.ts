// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { addEvidenceVerify } from "./commands/evidence_verify.ts";
import { addHealthDeidentify } from "./commands/health_deidentify.ts";
import { addVerify } from "./commands/verify.ts";
import type { Setting } from "./leaf.ts";

/** Adds every command, in the order in which help shows them. */
export function addCommands(program: Command, setting: Setting): void {
  const evidence = program.command("evidence").description("hardware evidence");
  addEvidenceVerify(evidence, setting);
  const health = program.command("health").description("health data, on this machine");
  addHealthDeidentify(health, setting);
  addVerify(program, setting);
}
