// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ports } from "./ports.ts";

/** What a network's folder remembers, so that a second start is the same network: its keys, ports and size. */
export interface Settings {
  readonly v: 1;
  readonly seed: string;
  readonly validators: number;
  readonly ports: Ports;
}

const fileOf = (folder: string): string => join(folder, "settings.json");

/** The settings of a folder, or undefined where no network ever was. */
export function readSettings(folder: string): Settings | undefined {
  let text: string;
  try {
    text = readFileSync(fileOf(folder), "utf8");
  } catch {
    return undefined;
  }
  const settings = JSON.parse(text) as Settings;
  if (settings.v !== 1) throw new Error(`${fileOf(folder)}: got version ${String(settings.v)}, wanted 1 (--reset starts afresh)`);
  return settings;
}

/** Keeps the settings; the seed is every key of the network, so only the owner may read them. */
export function writeSettings(folder: string, settings: Settings): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder), `${JSON.stringify(settings, null, 1)}\n`, { mode: 0o600 });
}
