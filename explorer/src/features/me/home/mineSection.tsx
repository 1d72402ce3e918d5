// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { DeviceStatus } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { VaultStatus } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import { Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { dayText, plural } from "../../../lib/format.ts";
import { tierWord } from "../../../lib/words.ts";
import { StateChip } from "../../../ui/chip.tsx";
import { ThingLink } from "../../../ui/links.tsx";
import { Section } from "../../../ui/section.tsx";
import { fetchMine, type OwnVault } from "../data/mine.ts";
import { useAsked } from "../data/unlocked.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import { classTitle } from "../words/categories.ts";
import { RecordRow } from "./recordRow.tsx";

const shown = 12;

/** Vaults with their records, and devices. */
export function MineSection() {
  const mine = useAsked("mine", fetchMine, 8);
  const records = mine.data?.vaults.reduce((sum, vault) => sum + vault.records.length, 0) ?? 0;
  const note =
    mine.data && `${plural(mine.data.vaults.length, "vault")}, ${plural(records, "record")}, ${plural(mine.data.devices.length, "device")}`;
  return (
    <Section title="What is mine" note={note}>
      <FailureNotice error={mine.error} />
      {mine.isPending && <Skeleton height={120} radius="md" role="status" aria-label="Reading the vaults" />}
      {mine.data?.vaults.length === 0 && (
        <p>
          No vault yet.{" "}
          <Link className="link" to="/me" search={{ view: "add" }}>
            Open one and add data
          </Link>
        </p>
      )}
      {mine.data?.vaults.map((vault) => (
        <VaultBlock key={vault.id} own={vault} />
      ))}
      {mine.data && mine.data.devices.length > 0 && (
        <div>
          <h3>Devices</h3>
          <ul className="hits">
            {mine.data.devices.map((device) => (
              <li key={hex(device.id)}>
                <span>
                  <ThingLink kind="device" id={hex(device.id)} />
                </span>
                <span className="quiet">
                  {tierWord(`T${device.tier - 1}`)} <StateChip state={DeviceStatus[device.status]?.slice("DEVICE_STATUS_".length) ?? ""} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

function VaultBlock({ own: { id, dataClass, vault, keysHere, records } }: { own: OwnVault }) {
  const state = VaultStatus[vault.status]?.slice("VAULT_STATUS_".length) ?? "";
  return (
    <div className="vault">
      <div className="section-head">
        <h3>{classTitle(dataClass ?? "unknown")}</h3>
        <span className="quiet small">
          {keysHere ? "secrets on this device" : "secrets on another device"} · leased until {dayText(Number(vault.leaseUntil))}{" "}
          <StateChip state={state} />
        </span>
      </div>
      <ul className="hits">
        {records.slice(0, shown).map((record) => (
          <RecordRow key={hex(record.id)} record={record} readable={keysHere} />
        ))}
      </ul>
      {records.length === 0 && <p className="quiet small">No record in it.</p>}
      {records.length > shown && <p className="quiet small">and {plural(records.length - shown, "older record")}</p>}
      <p className="quiet small">
        Vault <ThingLink kind="vault" id={id} />
      </p>
    </div>
  );
}
