// SPDX-License-Identifier: Apache-2.0
import { Command, CommanderError } from "commander";
import { addCommands } from "./commands.ts";
import { EXIT, type ExitCode, type ShownError, shownError } from "./exit.ts";
import { jsonText } from "./json_text.ts";
import type { Run } from "./leaf.ts";
import type { World } from "./world.ts";

/** Runs one command line (without "node aceso") and returns its exit code. Never throws. */
export async function runCli(argv: readonly string[], world: World): Promise<ExitCode> {
  // Known before commander parses, so that its own refusals can be JSON too.
  const run: Run = { exit: EXIT.ok, command: "", json: argv.includes("--json") };
  const program = new Command("aceso").description("Attested health data under its owner's consent.").version("0.1.0").exitOverride();
  program.configureOutput({ writeOut: world.out, writeErr: (text) => (run.json ? undefined : world.err(text)) });
  program.showHelpAfterError("(add --help for what it takes)");
  addCommands(program, { world, run });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return run.exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) return fail(world, run, shownError(error), true);
    if (error.exitCode === 0) return EXIT.ok;
    const message =
      error.code === "commander.help" ? "command: got none, wanted one; see aceso --help" : error.message.replace(/^error: /, "");
    return fail(world, run, { code: "usage", message, hint: "", docs: "", exit: EXIT.usage }, false);
  }
}

function fail(world: World, run: Run, error: ShownError, speak: boolean): ExitCode {
  const { exit, ...shown } = error;
  if (run.json) world.out(`${jsonText({ v: 1, ok: false, command: run.command, error: shown })}\n`);
  else if (speak) world.err(`error: ${shown.message} (${shown.code})\n${shown.hint === "" ? "" : `hint: ${shown.hint}\n`}`);
  return exit;
}
