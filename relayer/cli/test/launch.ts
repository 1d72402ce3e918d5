// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);

/** A path of the repository. */
export const repoFile = (path: string): string => fileURLToPath(new URL(path, root));

/** Runs `aceso` through its real launcher. */
export function aceso(args: readonly string[], input: string | Uint8Array = ""): { exit: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [repoFile("relayer/cli/bin/aceso.mjs"), ...args], {
    input,
    encoding: "utf8",
  });
  return { exit: status, out: stdout, err: stderr };
}
