// SPDX-License-Identifier: Apache-2.0
import { type Command, Option } from "commander";
import { EXIT, type ExitCode } from "./exit.ts";
import { jsonText } from "./json_text.ts";
import type { Outcome } from "./outcome.ts";
import { resolveSettings } from "./settings/resolve.ts";
import type { GivenOptions, Settings } from "./settings/settings.ts";
import type { World } from "./world.ts";

/** What every command is told: where it works, as whom, and how it answers. */
export interface Common extends Settings {
  readonly json: boolean;
  /** Nobody is asked anything. */
  readonly noInput: boolean;
}

/** What an action is given besides its own options. */
export interface Call {
  readonly world: World;
  readonly common: Common;
  /** Says how far the work is; standard error, never with --json. */
  readonly say: (line: string) => void;
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
    .option("--no-input", "ask nothing; what would be asked is refused")
    .addOption(new Option("--as <name>", "identity: a name of the network file, or of aceso keys new (ACESO_AS)").helpGroup(where))
    .addOption(new Option("--home <dir>", "identity: its folder of keys and state (ACESO_HOME)").helpGroup(where))
    .addOption(new Option("--node <url>", "RPC of a node (ACESO_NODE)").helpGroup(where))
    .addOption(new Option("--graphql <url>", "the index (ACESO_GRAPHQL)").helpGroup(where))
    .addOption(new Option("--relayer <url>", "a relayer (ACESO_RELAYER)").helpGroup(where))
    .addOption(new Option("--network <file>", "network file instead of the nearest .aceso/network.json (ACESO_NETWORK)").helpGroup(where))
    .action(async () => {
      run.command = nameOf(command);
      const given: GivenOptions & { readonly json?: boolean; readonly input?: boolean } = command.opts();
      run.json = given.json === true;
      const settings = await resolveSettings(world, given);
      const common: Common = { ...settings, json: run.json, noInput: given.input === false };
      const say = (line: string): void => (common.json ? undefined : world.err(`${line}\n`));
      print(setting, await action({ world, common, say }, command.opts() as Options, command.args));
    });
}

const where = "Where and as whom:";

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
  for (const [name, link] of Object.entries(result.links)) world.err(`${name}: ${link}\n`);
  if (result.next !== undefined) world.err(`next: ${result.next}\n`);
}

function envelope(command: string, { data, links, warnings, exit }: Outcome): object {
  return { v: 1, ok: exit === EXIT.ok, command, data, links, warnings };
}
