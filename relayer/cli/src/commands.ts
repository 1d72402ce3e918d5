// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { addAccessLog } from "./commands/access_log.ts";
import { addAttest } from "./commands/attest.ts";
import { addConformance } from "./commands/conformance.ts";
import { addConsentExplain } from "./commands/consent_explain.ts";
import { addConsentGrant } from "./commands/consent_grant.ts";
import { addConsentList } from "./commands/consent_list.ts";
import { addConsentWithdraw } from "./commands/consent_withdraw.ts";
import { addContribute } from "./commands/contribute.ts";
import { addDeviceClaim } from "./commands/device_claim.ts";
import { addDeviceEnrol } from "./commands/device_enrol.ts";
import { addDeviceRelease } from "./commands/device_release.ts";
import { addDeviceShow } from "./commands/device_show.ts";
import { addDeviceUpdate } from "./commands/device_update.ts";
import { addDisputeConclude } from "./commands/dispute_conclude.ts";
import { addDisputeList } from "./commands/dispute_list.ts";
import { addDisputeOpen } from "./commands/dispute_open.ts";
import { addDisputeReveal } from "./commands/dispute_reveal.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addEthicsAttest } from "./commands/ethics_attest.ts";
import { addEvidenceVerify } from "./commands/evidence_verify.ts";
import { addFaucet } from "./commands/faucet.ts";
import { addHealthDeidentify } from "./commands/health_deidentify.ts";
import { addImport } from "./commands/import.ts";
import { addKeysList } from "./commands/keys_list.ts";
import { addKeysNew } from "./commands/keys_new.ts";
import { addKeysShow } from "./commands/keys_show.ts";
import { addMakerFund } from "./commands/maker_fund.ts";
import { addMakerRegister } from "./commands/maker_register.ts";
import { addMakerStatus } from "./commands/maker_status.ts";
import { addModelFirmware } from "./commands/model_firmware.ts";
import { addModelRecall } from "./commands/model_recall.ts";
import { addModelRegister } from "./commands/model_register.ts";
import { addModelTakeBack } from "./commands/model_take_back.ts";
import { addPublish } from "./commands/publish.ts";
import { addRewardClaim } from "./commands/reward_claim.ts";
import { addRewardShow } from "./commands/reward_show.ts";
import { addRoundChallenge } from "./commands/round_challenge.ts";
import { addSimulate } from "./commands/simulate.ts";
import { addSnapshotHash } from "./commands/snapshot_hash.ts";
import { addSnapshotMake } from "./commands/snapshot_make.ts";
import { addStatus } from "./commands/status.ts";
import { addStudyCreate } from "./commands/study_create.ts";
import { addStudyFetch } from "./commands/study_fetch.ts";
import { addStudyFund } from "./commands/study_fund.ts";
import { addStudyPreview } from "./commands/study_preview.ts";
import { addStudyRequest } from "./commands/study_request.ts";
import { addStudySettle } from "./commands/study_settle.ts";
import { addTrace } from "./commands/trace.ts";
import { addVaultOpen } from "./commands/vault_open.ts";
import { addVerify } from "./commands/verify.ts";
import type { Setting } from "./leaf.ts";

/** Adds a command to the program or to a group of it. */
type Add = (parent: Command, setting: Setting) => void;

/** Adds every command, in the order in which help shows them: by who needs them. */
export function addCommands(program: Command, setting: Setting): void {
  const group = (name: string, description: string, commands: readonly Add[]): void => {
    const parent = program.command(name).description(description);
    for (const add of commands) add(parent, setting);
  };
  const alone = (...commands: readonly Add[]): void => {
    for (const add of commands) add(program, setting);
  };

  program.commandsGroup("Everyone:");
  alone(addStatus, addDoctor, addTrace, addVerify, addFaucet);
  group("keys", "identities: wallets in folders that only you can read", [addKeysNew, addKeysList, addKeysShow]);
  group("evidence", "hardware evidence", [addEvidenceVerify]);
  group("snapshot", "revocation data that the chain pins by hash", [addSnapshotMake, addSnapshotHash]);
  group("round", "verdicts of relayers over evidence", [addRoundChallenge]);
  group("health", "health data, on this machine", [addHealthDeidentify]);

  program.commandsGroup("Makers of devices:");
  group("maker", "who makes devices", [addMakerRegister, addMakerStatus, addMakerFund]);
  group("model", "products of a maker", [addModelRegister, addModelFirmware, addModelRecall, addModelTakeBack]);
  group("device", "devices: enrol, look at, update, make mine, give up", [
    addDeviceEnrol,
    addDeviceShow,
    addDeviceUpdate,
    addDeviceClaim,
    addDeviceRelease,
  ]);
  alone(addAttest, addConformance, addSimulate);

  program.commandsGroup("Patients:");
  group("vault", "my vaults", [addVaultOpen]);
  alone(addImport, addContribute, addPublish);
  group("consent", "my consents", [addConsentGrant, addConsentWithdraw, addConsentList, addConsentExplain]);
  group("access", "who opened my data", [addAccessLog]);
  group("reward", "my rewards", [addRewardShow, addRewardClaim]);

  program.commandsGroup("Researchers:");
  group("study", "studies: declare, fund, ask, fetch, settle", [
    addStudyCreate,
    addStudyFund,
    addStudyPreview,
    addStudyRequest,
    addStudyFetch,
    addStudySettle,
  ]);
  group("dispute", "complaints about a trustee's answer", [addDisputeOpen, addDisputeList, addDisputeReveal, addDisputeConclude]);
  group("ethics", "ethics committees", [addEthicsAttest]);
}
