// SPDX-License-Identifier: Apache-2.0
// npm run mutate [-- attest … | -- chain [module …]]: deletes each refusal in turn and names a test that goes red. Without a name: attest.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [name = "attest", ...rest] = process.argv.slice(2);

/** Where each runs, and with what. */
const runs = {
  attest: { folder: root, command: [process.execPath, "--import", "tsx", "relayer/attest/mutate/run.ts", ...rest] },
  chain: { folder: `${root}chain`, command: ["go", "run", "./tools/mutate/run", ...rest] },
};

if (!Object.hasOwn(runs, name)) {
  process.stderr.write(`mutate: got ${name}, wanted one of ${Object.keys(runs).join(", ")}\n`);
  process.exit(2);
}
const { folder, command } = runs[name];
const run = spawnSync(command[0], command.slice(1), { cwd: folder, stdio: "inherit" });
if (run.error) throw run.error;
process.exitCode = run.status ?? 1;
