// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { addAccessLog } from "./commands/access_log.ts";
import { addConsentList } from "./commands/consent_list.ts";
import { addConsentWithdraw } from "./commands/consent_withdraw.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addEvidenceVerify } from "./commands/evidence_verify.ts";
import { addHealthDeidentify } from "./commands/health_deidentify.ts";
import { addImport } from "./commands/import.ts";
import { addRewardClaim } from "./commands/reward_claim.ts";
import { addRewardShow } from "./commands/reward_show.ts";
import { addStatus } from "./commands/status.ts";
import { addVaultOpen } from "./commands/vault_open.ts";
import { addVerify } from "./commands/verify.ts";
import type { Setting } from "./leaf.ts";

/** Adds every command, in the order in which help shows them. */
export function addCommands(program: Command, setting: Setting): void {
  addStatus(program, setting);
  addDoctor(program, setting);
  addVerify(program, setting);
  addEvidenceVerify(program.command("evidence").description("hardware evidence"), setting);
  addHealthDeidentify(program.command("health").description("health data, on this machine"), setting);
  addVaultOpen(program.command("vault").description("my vaults"), setting);
  addImport(program, setting);
  const consent = program.command("consent").description("my consents");
  addConsentList(consent, setting);
  addConsentWithdraw(consent, setting);
  addAccessLog(program.command("access").description("who opened my data"), setting);
  const reward = program.command("reward").description("my rewards");
  addRewardShow(reward, setting);
  addRewardClaim(reward, setting);
}
