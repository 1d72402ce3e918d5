// SPDX-License-Identifier: Apache-2.0
import { chmod, mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { decodeState, encodeState, type StateStore } from "@aceso/agent";

/** The agent's state in `<home>/agent.json`, readable by its owner only. A save is durable, and whole or not at all. */
export function stateFile(home: string): StateStore {
  const path = join(home, "agent.json");
  return {
    load: async () => {
      const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return undefined;
        throw error;
      });
      if (text === undefined) return undefined;
      await chmod(path, 0o600);
      return decodeState(text);
    },
    save: async (state) => {
      await mkdir(home, { recursive: true, mode: 0o700 });
      const next = `${path}.${process.pid}.new`;
      const file = await open(next, "w", 0o600);
      try {
        await file.writeFile(encodeState(state));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(next, path);
    },
  };
}
