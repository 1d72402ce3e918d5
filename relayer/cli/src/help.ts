// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";

/** Puts examples on top of a command's help. */
export function withExamples(command: Command, ...lines: readonly string[]): Command {
  return command.addHelpText("before", `Examples:\n${lines.map((line) => `  ${line}\n`).join("")}`);
}
