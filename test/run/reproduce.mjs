// SPDX-License-Identifier: Apache-2.0
// Generates the code again and compares: what is committed must be what the sources give. Where it differs the new files stay, to be looked at.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./bootstrap.mjs";

const generated = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? generated(path) : [path];
  });
const files = () => [
  ...generated(join(root, "proto", "src", "gen")),
  ...generated(join(root, "chain", "x")).filter((path) => /\.pb(\.gw)?\.go$/.test(path)),
  join(root, "proto", "src", "errors.ts"),
];
const digests = () => new Map(files().map((path) => [relative(root, path), createHash("sha256").update(readFileSync(path)).digest("hex")]));

if (!existsSync(join(root, "proto", "codegen", "node_modules"))) {
  process.stdout.write("the generator is not installed here (npm run gen installs it): left out\n");
  process.exit(0);
}
const before = digests();
const { status } = spawnSync(process.execPath, [join(root, "proto", "codegen", "generate.mjs")], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
});
const after = digests();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
for (const path of changed) process.stdout.write(`${path}: got other content from the sources than is committed\n`);
process.stdout.write(`${after.size} generated files, ${changed.length} differ\n`);
process.exit(status === 0 && changed.length === 0 ? 0 : 1);
