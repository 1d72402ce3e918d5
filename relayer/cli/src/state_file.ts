// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { decodeState, encodeState, type StateStore } from "@aceso/agent";
import { readPrivate, writePrivate } from "./files/private_file.ts";

/** The agent's state in `<home>/agent.json`, readable by its owner only. A save is durable, and whole or not at all. */
export function stateFile(home: string): StateStore {
  const path = join(home, "agent.json");
  return {
    load: async () => {
      const text = await readPrivate(path);
      return text === undefined ? undefined : decodeState(text);
    },
    save: (state) => writePrivate(path, encodeState(state)),
  };
}
