// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { parseTrustRoot, type TrustRoot, trustRootJson } from "@aceso/proof";
import { errorCode, HostError, reason } from "../errors.ts";

/** Remembers how far a process had verified, so that its pinned root may grow older than its trusting period. */
export interface TrustStore {
  /** What was saved last, or null when there is nothing of this pinned root. */
  load(): Promise<TrustRoot | null>;
  save(root: TrustRoot): Promise<void>;
}

/**
 * A trust store in a file. It belongs to one pinned root: pin another, and what was saved under the old one is forgotten.
 * Whoever can write the file decides what is believed: keep it where the operator's keys are.
 */
export function trustFile(path: string, pinned: TrustRoot): TrustStore {
  const origin = createHash("sha256")
    .update(JSON.stringify(trustRootJson(pinned)))
    .digest("hex");
  return {
    load: async () => {
      const text = await readFile(path, "utf8").catch((thrown: unknown) => {
        if (errorCode(thrown) === "ENOENT") return null;
        throw thrown;
      });
      return text === null ? null : parseSaved(path, text, origin);
    },
    save: async (root) => {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(`${path}.new`, "w", 0o600);
      await file.writeFile(JSON.stringify({ origin, root: trustRootJson(root) }));
      await file.sync();
      await file.close();
      await rename(`${path}.new`, path);
    },
  };
}

function parseSaved(path: string, text: string, origin: string): TrustRoot | null {
  try {
    const saved = JSON.parse(text) as { origin?: unknown; root?: unknown };
    return saved.origin === origin ? parseTrustRoot(saved.root) : null;
  } catch (thrown) {
    const wanted = "what this program wrote; remove it to start from the pinned root";
    throw new HostError({ code: "E_TRUST_FILE", subject: path, got: reason(thrown).slice(0, 200), wanted }, { exitCode: 4 });
  }
}
