// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./bootstrap.mjs";
import { bundleInto, bundlePrograms } from "./programs.mjs";

/** Runs a bundled program in this process: its `main` gets the arguments, and a promise that resolves when somebody wants it to stop. */
export async function runProgram(name, args = process.argv.slice(2)) {
  const stopped = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, resolve); // a second one changes nothing: we are stopping
  });
  const programs = await bundlePrograms();
  const { main } = await import(pathToFileURL(join(programs, `${name}.mjs`)).href);
  process.exitCode = await main({
    checkout: { root, programs, databaseUrl: process.env.DATABASE_URL, bundle: bundleInto },
    args,
    elapsed: () => performance.now() / 1000,
    stopped,
    say: (line) => process.stderr.write(`${line}\n`),
    print: (line) => process.stdout.write(`${line}\n`),
  });
  process.exit();
}
