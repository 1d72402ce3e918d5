// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";
import type { Command } from "commander";
import { UsageError } from "./errors.ts";
import { collect, hexOption } from "./parse.ts";

/** Which records are asked for. */
export interface RecordOptions {
  readonly record?: readonly string[];
  readonly owner?: readonly string[];
}

/** The options that name records. */
export function withRecordOptions(command: Command): Command {
  return command
    .option("--record <id>", "a record; repeatable", collect)
    .option("--owner <address>", "every record of this person; repeatable", collect);
}

/** The records named, each once. @throws UsageError where none is */
export async function selectRecords(chain: Chain, { record = [], owner = [] }: RecordOptions): Promise<Uint8Array[]> {
  const { hex, unhex } = await import("@aceso/proto/encoding");
  const { recordsOfOwner } = await import("@aceso/research");
  const named = record.map((id) => hex(hexOption("--record", id, 32)));
  const owned = await Promise.all(owner.map((address) => recordsOfOwner(chain, address)));
  const ids = [...new Set([...named, ...owned.flat().map(({ id }) => hex(id))])];
  if (ids.length === 0) throw new UsageError("records: got none, wanted --record or --owner of somebody who has some");
  return ids.map((id) => unhex(id));
}
