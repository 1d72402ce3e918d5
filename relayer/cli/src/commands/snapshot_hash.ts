// SPDX-License-Identifier: Apache-2.0
import { parseSnapshot, Refused } from "@aceso/attest";
import { hex, sha256 } from "@aceso/proto/encoding";
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { isoTime } from "../table.ts";

/** `aceso snapshot hash`: what the chain has to pin of a snapshot, and what stands in it. */
export function addSnapshotHash(parent: Command, setting: Setting): void {
  const command = parent
    .command("hash")
    .description("the hash and the address that a proposal pins of revocation data, read and checked first")
    .argument("<file>", "a snapshot that `aceso snapshot make` wrote");
  leaf<Record<string, never>>(setting, withExamples(command, "aceso snapshot hash snapshot.cbor --json"), hashOf);
}

async function hashOf({ world }: Call, _options: Record<string, never>, [file = ""]: readonly string[]): Promise<Outcome> {
  const bytes = await world.read(file);
  const hash = sha256(bytes);
  try {
    const { revoked, time = 0n } = parseSnapshot(bytes, hash);
    const uri = `data:application/cbor;base64,${Buffer.from(bytes).toString("base64")}`;
    const data = { hash: hex(hash), time: isoTime(time), ids: revoked.size, bytes: bytes.length, uri };
    return outcome(data, [`hash ${data.hash}`, `${data.ids} revoked, as of ${data.time}`], {});
  } catch (error) {
    if (error instanceof Refused) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
