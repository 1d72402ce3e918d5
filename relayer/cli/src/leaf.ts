// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { type Command, Option } from "commander";
import { EXIT, type ExitCode } from "./exit.ts";
import { jsonText } from "./json_text.ts";
import type { Outcome } from "./outcome.ts";
import type { World } from "./world.ts";

/** The options that every command takes. */
export interface Common {
  readonly json: boolean;
  readonly node: string;
  readonly home: string;
}

/** What an action is given besides its own options. */
export interface Call {
  readonly world: World;
  readonly common: Common;
}

/** What `runCli` reads back: the exit code of the command that ran, and its name. */
export interface Run {
  exit: ExitCode;
  command: string;
  json: boolean;
}

/** Everything a command file needs to add itself. */
export interface Setting {
  readonly world: World;
  readonly run: Run;
}

/** Gives a command the common options and prints what its action answers. `Options` are the command's own, as commander reads them. */
export function leaf<Options>(
  setting: Setting,
  command: Command,
  action: (call: Call, options: Options, args: readonly string[]) => Promise<Outcome>,
): Command {
  const { world, run } = setting;
  return command
    .option("--json", "one JSON envelope on standard output")
    .addOption(new Option("--node <url>", "RPC of a node (ACESO_NODE)").default(world.env.ACESO_NODE ?? "http://127.0.0.1:26657"))
    .addOption(
      new Option("--home <dir>", "folder of keys and state (ACESO_HOME)").default(world.env.ACESO_HOME ?? join(world.home, ".aceso")),
    )
    .action(async () => {
      const common: Common = { json: command.opts().json === true, node: command.opts().node, home: command.opts().home };
      run.command = nameOf(command);
      run.json = common.json;
      print(setting, await action({ world, common }, command.opts() as Options, command.args));
    });
}

/** "evidence verify": the names from below the program down. */
function nameOf(command: Command): string {
  const names: string[] = [];
  for (let at: Command | null = command; at?.parent; at = at.parent) names.unshift(at.name());
  return names.join(" ");
}

function print({ world, run }: Setting, result: Outcome): void {
  run.exit = result.exit;
  if (result.raw !== undefined) world.out(result.raw);
  else if (run.json) world.out(`${jsonText(envelope(run.command, result))}\n`);
  else for (const line of result.lines) world.out(`${line}\n`);
  if (run.json) return;
  for (const warning of result.warnings) world.err(`warning: ${warning}\n`);
  if (result.next !== undefined) world.err(`next: ${result.next}\n`);
}

function envelope(command: string, { data, links, warnings, exit }: Outcome): object {
  return { v: 1, ok: exit === EXIT.ok, command, data, links, warnings };
}
