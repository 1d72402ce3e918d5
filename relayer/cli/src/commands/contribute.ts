// SPDX-License-Identifier: Apache-2.0
import type { Device, Reading } from "@aceso/device";
import { type Command, Option } from "commander";
import { withPatient } from "../connect.ts";
import { UsageError } from "../errors.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { timeOption } from "../parse.ts";
import { relayerOf } from "../relayer.ts";
import { short } from "../table.ts";

interface Options {
  readonly device?: string;
  readonly category: string;
  readonly ecgStart?: string;
}

/** `aceso contribute`: the device signs, the agent seals. */
export function addContribute(program: Command, setting: Setting): void {
  const command = program
    .command("contribute")
    .description("let my device sign readings, seal them into my vault and have them anchored")
    .argument("<readings>", "CSV with time,code,value,unit; or with --ecg-start a raw ECG of 360 Hz, 16 bit, little-endian")
    .option("--device <id>", "which of my devices; the only one unless given")
    .addOption(
      new Option("--category <name>", "category of the record")
        .choices(["VITALS", "ECG", "GLUCOSE", "ACTIVITY", "SLEEP"])
        .default("VITALS"),
    )
    .option("--ecg-start <iso>", "the file is an ECG that began then: the device finds the beats and signs a heart rate a minute");
  leaf<Options>(
    setting,
    withExamples(command, "aceso contribute readings.csv --as ada", "aceso contribute ecg.i16le --ecg-start 2026-01-15T08:00:00Z --as ada"),
    contributeFile,
  );
}

async function contributeFile(call: Call, options: Options, [path = ""]: readonly string[]): Promise<Outcome> {
  const readings = await readingsOf(path, await call.world.read(path), options.ecgStart);
  const { devicesIn, findDevice } = await import("../files/device_file.ts");
  const own = await devicesIn(call.common.home);
  if (options.device === undefined && own.length > 1)
    throw new UsageError(`device: got ${own.length} in this home, wanted one`, "--device <id>");
  const { device } =
    own.length === 1 && options.device === undefined && own[0] !== undefined
      ? own[0]
      : await findDevice([call.common.home], options.device ?? "");
  return withPatient(call, async (agent) => {
    const { contribute, openVault, vaultOf } = await import("@aceso/agent");
    const { CATEGORY_NAMES } = await import("@aceso/health");
    const { hex } = await import("@aceso/proto/encoding");
    const { DataClass } = await import("@aceso/proto/gen/aceso/consent/v1/state.ts");
    const carrier = await relayerOf(call, agent.chain);
    if (vaultOf(agent, DataClass.DATA_CLASS_WEARABLE) === undefined) {
      call.say("opening a WEARABLE vault");
      await openVault(agent, DataClass.DATA_CLASS_WEARABLE);
    }
    const category = CATEGORY_NAMES.findIndex((name) => name === options.category) + 1;
    const records: string[] = [];
    for (const some of byYear(readings)) {
      const batch = await signedBatch(call, agent.chain, device, some);
      const { record, height } = await contribute(agent, carrier, batch, category);
      records.push(hex(record));
      call.say(`record ${short(hex(record))} anchored at height ${height}: ${some.length} readings`);
    }
    return outcome({ device: hex(device.id), records, readings: readings.length }, records, {
      links: linksTo(call.common, records.length === 1 ? { record: records[0] ?? "" } : {}),
      next: "aceso consent grant --study <id> --classes WEARABLE --categories VITALS --days 300 --price 1",
    });
  });
}

async function readingsOf(path: string, bytes: Uint8Array, ecgStart: string | undefined): Promise<Reading[]> {
  if (ecgStart === undefined) return (await import("../files/readings_file.ts")).readReadingsFile(path, bytes);
  const { detectBeats, heartRateReadings, heartRates, loadSignal, MITDB_RATE } = await import("@aceso/device");
  const signal = loadSignal(bytes);
  return heartRateReadings(heartRates(detectBeats(signal), MITDB_RATE, signal.samples.length), timeOption("--ecg-start", ecgStart));
}

/** A batch has one calendar year. */
function byYear(readings: readonly Reading[]): Reading[][] {
  const years = new Map<number, Reading[]>();
  for (const reading of readings) {
    const year = new Date(Number(reading.seconds) * 1000).getUTCFullYear();
    years.set(year, [...(years.get(year) ?? []), reading]);
  }
  return [...years.values()];
}

/** Signs readings at the next place of the device's chain of batches. */
async function signedBatch(call: Call, chain: Parameters<typeof relayerOf>[1], device: Device, readings: readonly Reading[]) {
  const { createBatch } = await import("@aceso/device");
  const { hex } = await import("@aceso/proto/encoding");
  const { DataClass } = await import("@aceso/proto/gen/aceso/consent/v1/state.ts");
  const { device: known } = await chain.query.device.device({ id: hex(device.id) });
  const { head } = await chain.query.record.batchHead({ source: hex(device.id), keyGeneration: known.keyGeneration });
  const position = {
    chainId: chain.chainId,
    generation: BigInt(known.generation),
    keyGeneration: BigInt(known.keyGeneration),
    seq: head.seq + 1n,
    prev: head.batch.length === 0 ? new Uint8Array(32) : head.batch,
    class: DataClass.DATA_CLASS_WEARABLE,
  };
  return createBatch(device, position, readings, call.world.random);
}
