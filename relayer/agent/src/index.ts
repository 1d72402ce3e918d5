// SPDX-License-Identifier: Apache-2.0
export * from "./access_log.ts";
export * from "./agent.ts";
export * from "./claim_reward.ts";
export * from "./committee.ts";
export * from "./consent_grant.ts";
export * from "./consent_list.ts";
export * from "./consent_withdraw.ts";
export * from "./contribute.ts";
export * from "./import_bundle.ts";
export * from "./open_own.ts";
export * from "./pair_device.ts";
export * from "./publish.ts";
export * from "./share_records.ts";
export * from "./sponsor.ts";
export * from "./state.ts";
export * from "./submit_record.ts";
export * from "./vault_open.ts";
