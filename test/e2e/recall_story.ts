// SPDX-License-Identifier: Apache-2.0
// A firmware's life and a device's second owner, by the command line alone: good, under a warning, recalled, updated with a new key, sold.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { aceso, type CliDrive, homeOf, list, must, type Ran, text } from "./command_line.ts";

const model = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "relayer", "cli", "examples", "model.yaml");

/** What the story asks of the chain where no command tells it. */
export interface RecallDrive extends CliDrive {
  /** Whether a record reads as RECALLED. */
  recalled(record: string): Promise<boolean>;
  /** The place of a record's batch in its device's line. */
  placeOf(record: string): Promise<{ readonly generation: number; readonly keyGeneration: number; readonly seq: number }>;
  /** Batches that are missing in the line of a device's data key. */
  gapsOf(device: string, keyGeneration: number): Promise<number>;
  /** The chain's time, as ISO 8601. */
  chainTime(): Promise<string>;
  /** Waits until a reward epoch has just begun: what is earned now can be contested for as long as can be. */
  rewardEpoch(): Promise<void>;
}

/** Runs the whole story. Throws where a step that others stand on fails. */
export async function driveRecall(drive: RecallDrive): Promise<void> {
  mkdirSync(join(drive.folder, ".aceso"), { recursive: true });
  copyFileSync(drive.networkFile, join(drive.folder, ".aceso", "network.json"));
  const start = await drive.chainTime();
  const device = await firstOwner(drive);
  const first = await contribute(drive, "ada", 61);
  await warn(drive, device);
  const warned = await recall(drive, device, start, first);
  const updated = await update(drive, device);
  const sold = await resale(drive, device, [first, warned, updated]);
  drive.check("no batch of the device's two lines is missing", (await drive.gapsOf(device, 1)) + (await drive.gapsOf(device, 2)) === 0);
  drive.check("what was made after the recalled time is not recalled", !(await drive.recalled(updated)) && !(await drive.recalled(sold)));
}

const as = (drive: CliDrive, name: string): string[] => ["--home", homeOf(drive, name)];
const deviceFile = (drive: CliDrive, name: string, device: string): string => join(homeOf(drive, name), "devices", `${device}.json`);

/** A maker with one device that boots 1.0.0, affirmed at T3 and claimed by Ada. Returns its id. */
async function firstOwner(drive: RecallDrive): Promise<string> {
  for (const name of ["maker", "ada", "ben", "eve"]) {
    mkdirSync(homeOf(drive, name), { recursive: true, mode: 0o700 });
    must(await aceso(drive, ["keys", "new", ...as(drive, name)]));
  }
  const maker = text(must(await aceso(drive, ["keys", "show", ...as(drive, "maker")])).data.address);
  must(await aceso(drive, ["faucet", maker, "--amount", "5000"]));
  const eve = text(must(await aceso(drive, ["keys", "show", ...as(drive, "eve")])).data.address);
  must(await aceso(drive, ["faucet", eve, "--amount", "1"]));
  must(await aceso(drive, ["maker", "register", "--name", "Recall Devices", ...as(drive, "maker")]));
  must(await aceso(drive, ["model", "register", model, ...as(drive, "maker")]));
  const enrolled = must(await aceso(drive, ["device", "enrol", ...as(drive, "maker")]));
  const device = text(list(enrolled.data.devices)[0]);
  const affirmed = await aceso(drive, ["attest", device, ...as(drive, "maker")]);
  drive.check("firmware 1.0.0 is affirmed at tier T3", affirmed.exit === 0 && affirmed.data.tier === "T3", affirmed.text);
  await claim(drive, "ada", device, deviceFile(drive, "maker", device));
  return device;
}

async function claim(drive: CliDrive, name: string, device: string, file: string): Promise<Ran> {
  const label = must(await aceso(drive, ["device", "show", device, "--claim-code", ...as(drive, "maker")]));
  return must(await aceso(drive, ["device", "claim", text(label.data.claim_code), "--device-file", file, ...as(drive, name)]));
}

/** One heart rate of a person's; the record's id. */
async function contribute(drive: CliDrive, name: string, rate: number): Promise<string> {
  return text(list(must(await tryContribute(drive, name, rate)).data.records)[0]);
}

async function tryContribute(drive: CliDrive, name: string, rate: number): Promise<Ran> {
  const file = join(drive.folder, `${name}-${rate}.csv`);
  writeFileSync(file, `time,code,value,unit\n2026-03-01T08:00:${String(rate % 60).padStart(2, "0")}Z,8867-4,${rate},/min\n`);
  return aceso(drive, ["contribute", file, ...as(drive, name)]);
}

async function warn(drive: CliDrive, device: string): Promise<void> {
  must(await aceso(drive, ["model", "firmware", "1.0.0", "--state", "WARN", ...as(drive, "maker")]));
  const warned = await aceso(drive, ["attest", device, ...as(drive, "ada")]);
  drive.check("under a warning it is affirmed at tier T2, not above", warned.exit === 0 && warned.data.tier === "T2", warned.text);
}

/** Two batches are recalled while the second still counts: what it earned is void from then on. */
async function recall(drive: RecallDrive, device: string, from: string, first: string): Promise<string> {
  const recalling = async () => ["model", "recall", "--from", from, "--until", await drive.chainTime(), "--reason", "found to miss beats"];
  const stranger = await aceso(drive, [...(await recalling()), "--model", "Cardia Patch", ...as(drive, "ada")]);
  drive.check("nobody but the maker recalls", stranger.exit !== 0, stranger.text);
  await drive.rewardEpoch();
  const warned = await contribute(drive, "ada", 62);
  const records = [first, warned];
  drive.check("before the model's recall its records do not read so", !(await every(records, drive.recalled)));
  const before = await newestReward(drive, "ada");
  const recalled = must(await aceso(drive, [...(await recalling()), ...as(drive, "maker")]));
  const taken = await aceso(drive, ["model", "take-back", text(recalled.data.model), ...as(drive, "eve")]);
  drive.check(
    "anybody voids what they earned and nobody could claim yet",
    taken.exit === 0 && list(taken.data.taken_back).length > 0,
    taken.text,
  );
  const after = await newestReward(drive, "ada");
  drive.check("and their owner's reward of that time is gone", before !== undefined && after !== before, `${before} then ${after}`);
  drive.check("from the next block on they read RECALLED", await every(records, drive.recalled));
  must(await aceso(drive, ["model", "firmware", "1.0.0", "--state", "RECALLED", ...as(drive, "maker")]));
  const refused = await aceso(drive, ["attest", device, ...as(drive, "ada")]);
  drive.check("recalled firmware is refused for it", refused.exit === 3 && refused.data.code === "firmware_recalled", refused.text);
  return warned;
}

/** The newest reward epoch in which a person has a share; none where there is none. */
async function newestReward(drive: CliDrive, name: string): Promise<number | undefined> {
  const shown = must(await aceso(drive, ["reward", "show", ...as(drive, name)]));
  const epochs = list(shown.data.lines).map((line) => Number(text(Reflect.get(Object(line), "epoch"))));
  return epochs.length === 0 ? undefined : Math.max(...epochs);
}

/** Firmware 1.1.0 and the next data key. Returns the record that was made with them. */
async function update(drive: RecallDrive, device: string): Promise<string> {
  must(await aceso(drive, ["model", "firmware", "1.1.0", "--state", "OK", ...as(drive, "maker")]));
  must(await aceso(drive, ["device", "update", device, "--firmware", "1.1.0", ...as(drive, "ada")]));
  const foreign = await aceso(drive, ["attest", device, "--new-key", ...as(drive, "maker")]);
  drive.check("nobody but its owner gives the device a new key", foreign.exit !== 0 && foreign.code === "not_device_owner", foreign.text);
  const affirmed = await aceso(drive, ["attest", device, "--new-key", ...as(drive, "ada")]);
  drive.check("updated it is affirmed at tier T3 again", affirmed.exit === 0 && affirmed.data.tier === "T3", affirmed.text);
  const record = await contribute(drive, "ada", 63);
  const { keyGeneration, seq } = await drive.placeOf(record);
  drive.check("its line begins again under the second data key", keyGeneration === 2 && seq === 1, `${keyGeneration}/${seq}`);
  return record;
}

/** Ada sells the device to Ben. Returns Ben's record. */
async function resale(drive: RecallDrive, device: string, hers: readonly string[]): Promise<string> {
  must(await aceso(drive, ["device", "release", device, ...as(drive, "ada")]));
  const late = await tryContribute(drive, "ada", 64);
  drive.check("whoever gave it up contributes nothing with it any more", late.exit !== 0, late.text);
  await claim(drive, "ben", device, deviceFile(drive, "ada", device));
  const record = await contribute(drive, "ben", 65);
  const { generation } = await drive.placeOf(record);
  drive.check("the second owner's batches are of the second generation", generation === 2, generation);
  for (const one of hers) {
    const opened = await aceso(drive, ["publish", one, "--index", "0", "--yes", ...as(drive, "ben")]);
    drive.check(`the second owner opens nothing of the first's: ${one.slice(0, 8)}`, opened.exit !== 0, opened.text);
  }
  const own = await aceso(drive, ["publish", record, "--index", "0", "--yes", ...as(drive, "ben")]);
  drive.check("and opens what is the second owner's own", own.exit === 0, own.text);
  return record;
}

async function every(ids: readonly string[], is: (id: string) => Promise<boolean>): Promise<boolean> {
  return (await Promise.all(ids.map(is))).every(Boolean);
}
