// SPDX-License-Identifier: Apache-2.0
import { runCli } from "./run_cli.ts";
import { processWorld } from "./world.ts";

// A reader that stops early (head, less) is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.on("SIGINT", () => process.exit(130));
process.exitCode = await runCli(process.argv.slice(2), processWorld());
