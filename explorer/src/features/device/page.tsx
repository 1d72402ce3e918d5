// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { useNames } from "../../lib/names.ts";
import { plain, tierMeaning, tierWord } from "../../lib/words.ts";
import { Chip, StateChip } from "../../ui/chip.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Account, Height, IdText, ThingLink } from "../../ui/links.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Rows } from "../../ui/rows.tsx";
import { Section } from "../../ui/section.tsx";
import { Thing } from "../../ui/thing.tsx";
import { Time } from "../../ui/time.tsx";
import { Claims } from "./claims.tsx";
import { type DevicePage, fetchDevice } from "./data.ts";
import { deviceSentence } from "./sentence.ts";

function Body({ device, model, softwareRoot }: DevicePage) {
  return (
    <>
      {softwareRoot && (
        <Notice tone="warn" title="A software attester">
          This device's root of trust is a test key held in software. Its evidence is checked like any other, but no hardware stands behind
          it.
        </Notice>
      )}
      <div className="two">
        <Section title="What it is">
          <Facts
            rows={{
              Model: <ThingLink kind="model" id={device.model} />,
              Name: model?.name,
              "UDI-DI": model?.udiDi,
              Maker: model && <Account address={model.maker} />,
              Owner: device.owner === "" ? "nobody yet" : <Account address={device.owner} />,
              "Owned in turn": `generation ${device.generation}`,
              "Attested until": <Time at={device.validUntil} never="not attested" />,
              "Last affirmed in block": <Height of={device.lastAffirmedHeight} />,
              "Firmware measured": device.measurement === "" ? "none" : <IdText id={device.measurement} what="measurement" />,
            }}
          />
        </Section>
        <Section
          title="How far it is proven"
          note={<Chip tone={/T[1-4]/.test(device.tier) ? "good" : "quiet"}>{tierWord(device.tier)}</Chip>}
        >
          <p>{`${tierWord(device.tier)}: ${tierMeaning[device.tier] ?? "nothing was affirmed about it"}.`}</p>
          <Claims vector={device.vector} />
          <p className="quiet small">
            Evidence shows what the device is. It does not show that a reading is true: a metronome can wear a patch.
          </p>
        </Section>
      </div>
      <Section title="Attestation rounds">
        <Rows
          label="Attestation rounds"
          none="No relayer has checked it yet."
          rows={device.rounds.map((round) => ({
            key: round.id,
            cells: {
              Round: <ThingLink kind="round" id={round.id} />,
              Opened: <Time at={round.openedTime} />,
              Why: plain(round.purpose),
              Format: round.format,
              Outcome: round.progress === undefined ? "open" : <Outcome {...round.progress} />,
            },
          }))}
        />
      </Section>
      <Section title="Batches it signed">
        <Rows
          label="Batches"
          none="It has signed nothing yet."
          rows={device.batches.map((batch) => ({
            key: batch.id,
            cells: {
              Batch: <ThingLink kind="batch" id={batch.id} />,
              Number: batch.seq,
              Readings: batch.count,
              Class: plain(batch.class),
              Anchored: <Time at={batch.time} />,
            },
          }))}
        />
      </Section>
    </>
  );
}

function Outcome({ phase, code, tier }: { phase: string; code: string; tier: string }) {
  if (code === "") return <StateChip state={phase} />;
  return <Chip tone={code === "affirmed" ? "good" : "bad"}>{code === "affirmed" ? `affirmed ${tier}` : plain(code)}</Chip>;
}

/** One device: what it is, whose, how far it is proven. */
export function Page() {
  const { id } = useParams({ from: "/device/$id" });
  const nameOf = useNames();
  return (
    <Thing
      kind="Device"
      id={id}
      provable="device"
      ask={(signal) => fetchDevice(id, signal)}
      title={({ model }) => model?.name ?? "Device"}
      state={({ device }) => <StateChip state={device.status} />}
      sentence={(page) => deviceSentence(page, nameOf)}
    >
      {(page) => <Body {...page} />}
    </Thing>
  );
}
