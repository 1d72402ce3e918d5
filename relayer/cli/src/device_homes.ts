// SPDX-License-Identifier: Apache-2.0
import type { Settings } from "./settings/settings.ts";

/** Homes in which a software device may lie: this one, and on a local network those of its people. */
export function deviceHomes({ home, network }: Pick<Settings, "home" | "network">): string[] {
  return [home, ...Object.values(network?.people ?? {})];
}
