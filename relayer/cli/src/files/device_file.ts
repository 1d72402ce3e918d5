// SPDX-License-Identifier: Apache-2.0
// A software device in a file: its keys, its firmware and its label. Whoever has the file has the device.
import { join } from "node:path";
import { AcesoError } from "@aceso/client";
import { loadDevice, type PsaDevice, storedDevice, withFirmware } from "@aceso/device";
import { hex } from "@aceso/proto/encoding";
import { z } from "zod";
import { UsageError } from "../errors.ts";
import { parseJson } from "../parse.ts";
import { checked } from "../settings/checked.ts";
import { hexBytes, hexText } from "./fields.ts";
import { filesIn, readPrivate, writePrivate } from "./private_file.ts";

/** A device and the model that it is one of. */
export interface DeviceFile {
  readonly path: string;
  readonly model: Uint8Array;
  readonly device: PsaDevice;
}

const schema = z.strictObject({
  v: z.literal(1),
  model: hexBytes(32),
  salt: hexBytes(16),
  claimSecret: hexBytes(16),
  attestationSecret: hexBytes(32),
  dataSecret: hexBytes(32),
  endorsement: hexBytes(),
  firmware: z.strictObject({
    implementationId: hexBytes(32),
    components: z.array(z.strictObject({ type: z.string(), measurement: hexBytes(32), signer: hexBytes(32), version: z.string() })),
  }),
});

const folderIn = (home: string): string => join(home, "devices");

/** Keeps a device in a home. Returns the file's path. */
export async function writeDevice(home: string, model: Uint8Array, device: PsaDevice): Promise<string> {
  const path = join(folderIn(home), `${hex(device.id)}.json`);
  await writePrivate(path, fileText(model, device));
  return path;
}

function fileText(model: Uint8Array, device: PsaDevice): string {
  const asHex = (_: string, value: unknown): unknown => (value instanceof Uint8Array ? hexText(value) : value);
  return `${JSON.stringify({ v: 1, model, ...storedDevice(device) }, asHex, 1)}\n`;
}

/** Replaces a device's file where it lies, whole or not at all. */
export async function rewriteDevice({ path, model }: Pick<DeviceFile, "path" | "model">, device: PsaDevice): Promise<void> {
  await writePrivate(path, fileText(model, device));
}

const nextOf = ({ path }: Pick<DeviceFile, "path">): string => `${path}.next`;

/** Keeps a device with its next data key beside its file, which it replaces once the change is affirmed. Returns the path. */
export async function keepNextKey(file: DeviceFile, device: PsaDevice): Promise<string> {
  const path = nextOf(file);
  await rewriteDevice({ path, model: file.model }, device);
  return path;
}

/** What keepNextKey kept, with the firmware that the device boots now; undefined where there is none. */
export async function findNextKey(file: DeviceFile): Promise<PsaDevice | undefined> {
  const path = nextOf(file);
  if ((await readPrivate(path)) === undefined) return undefined;
  return withFirmware((await readDevice(path)).device, file.device.firmware);
}

/** Reads a device's file. @throws UsageError where it is none */
export async function readDevice(path: string): Promise<DeviceFile> {
  const text = await readPrivate(path);
  if (text === undefined) throw new UsageError(`device file ${path}: got none, wanted one`);
  const { v: _version, model, ...stored } = checked(path, schema, parseJson(path, new TextEncoder().encode(text)));
  return { path, model, device: loadDevice(stored) };
}

/** All devices of a home. */
export async function devicesIn(home: string): Promise<DeviceFile[]> {
  return Promise.all((await filesIn(folderIn(home), ".json")).map(readDevice));
}

/** The device whose id begins so, of the first home that has it. @throws AcesoError device_file_missing; UsageError where several do */
export async function findDevice(homes: readonly string[], prefix: string): Promise<DeviceFile> {
  const wanted = prefix.toLowerCase();
  const lists = await Promise.all([...new Set(homes)].map(devicesIn));
  const found = new Map(
    lists
      .flat()
      .map((file) => [hex(file.device.id), file] as const)
      .filter(([id]) => id.startsWith(wanted))
      .reverse(),
  );
  const [only] = found.values();
  if (found.size > 1) throw new UsageError(`device ${prefix}: got ${found.size} that begin so, wanted one`, [...found.keys()].join(", "));
  if (only !== undefined) return only;
  throw new AcesoError({
    code: "device_file_missing",
    message: `device ${prefix}: got no file of it in ${homes.join(", ")}, wanted the device itself`,
    hint: "aceso device enrol makes software devices; name a file with --device-file",
  });
}
