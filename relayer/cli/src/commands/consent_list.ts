// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAgent } from "../connect.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";

interface Options {
  readonly live?: boolean;
}

/** `aceso consent list`. */
export function addConsentList(parent: Command, setting: Setting): void {
  const command = parent.command("list").description("my consents, oldest first").option("--live", "only those in force");
  leaf<Options>(setting, command, list);
}

function list(call: Call, { live }: Options): Promise<Outcome> {
  return withAgent(call, async (agent) => {
    const { listConsents } = await import("@aceso/agent");
    const consents = await listConsents(agent, live === true);
    const lines = consents.map(
      ({ id, status, classes, expiresAt }) => `${id}  ${status}  ${classes.join(",")}  until ${isoTime(expiresAt)}`,
    );
    return outcome({ consents }, lines, { next: "aceso consent withdraw <id>" });
  });
}

function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
