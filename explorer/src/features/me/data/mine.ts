// SPDX-License-Identifier: Apache-2.0
import { DATA_CLASSES, type DataClass } from "@aceso/health";
import { hex } from "@aceso/proto/encoding";
import type { Device } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import type { Record as SealedRecord } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { type Vault, VaultStatus } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import { type Agent, everyPage } from "../../../lib/agentRuntime.ts";

/** A vault with its records, and whether its secrets are on this device. */
export interface OwnVault {
  readonly id: string;
  readonly dataClass: DataClass | undefined;
  readonly vault: Vault;
  readonly keysHere: boolean;
  readonly records: readonly SealedRecord[];
}

/** What the chain holds of the patient. */
export interface Mine {
  readonly vaults: readonly OwnVault[];
  readonly devices: readonly Device[];
}

/** The patient's vaults, records and devices, as the node tells them. */
export async function fetchMine(agent: Agent): Promise<Mine> {
  const { vault: vaults, record, device } = agent.chain.query;
  const owner = agent.address;
  const [owned, devices] = await Promise.all([
    everyPage(
      (pagination) => vaults.vaultsByOwner({ owner, pagination }),
      (answer) => answer.vaults,
    ),
    everyPage(
      (pagination) => device.devicesByOwner({ owner, pagination }),
      (answer) => answer.devices,
    ),
  ]);
  const kept = new Set(agent.state().vaults.map(({ id }) => hex(id)));
  const found = await Promise.all(
    owned.map(async (vault): Promise<OwnVault> => {
      const id = hex(vault.id);
      const records = await everyPage(
        (pagination) => record.recordsByVault({ vault: id, batch: "", pagination }),
        (answer) => answer.records,
      );
      return { id, dataClass: DATA_CLASSES[vault.class - 1], vault, keysHere: kept.has(id), records: newestFirst(records) };
    }),
  );
  return { vaults: found, devices };
}

/** True for a vault that takes records and whose records can be opened. */
export function isActive({ vault }: OwnVault): boolean {
  return vault.status === VaultStatus.VAULT_STATUS_ACTIVE;
}

function newestFirst(records: readonly SealedRecord[]): SealedRecord[] {
  return [...records].sort((a, b) => Number(b.time - a.time));
}
