// SPDX-License-Identifier: Apache-2.0
// npm run shape: sizes of hand-written source files by workspace (median, 90th percentile, largest) and the share of tests.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./bootstrap.mjs";

const files = execFileSync("git", ["ls-files", "*.go", "*.ts", "*.tsx"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && !/\.pb(\.gw)?\.go$|\/gen\//.test(file));
const place = (file) =>
  file
    .split("/")
    .slice(0, file.startsWith("chain/x/") ? 3 : file.startsWith("relayer/") ? 2 : 1)
    .join("/");
const isTest = (file) => /_test\.go$|\.test\.tsx?$|\/test\//.test(file);
const groups =
  Map.groupBy?.(files, place) ?? files.reduce((map, file) => map.set(place(file), [...(map.get(place(file)) ?? []), file]), new Map());
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
let over = 0;
for (const [name, list] of [...groups].sort()) {
  const lines = (file) => readFileSync(join(root, file), "utf8").split("\n").length - 1;
  const sizes = list
    .filter((file) => !isTest(file))
    .map(lines)
    .sort((a, b) => a - b);
  const tests = list
    .filter(isTest)
    .map(lines)
    .reduce((a, b) => a + b, 0);
  over += list.filter((file) => lines(file) > 500).length;
  process.stdout.write(
    `${name.padEnd(24)} files ${String(sizes.length).padStart(4)}  median ${at(sizes, 0.5)}  p90 ${at(sizes, 0.9)}  largest ${sizes.at(-1) ?? 0}  tests ${tests} lines\n`,
  );
}
process.stdout.write(`files over 500 lines: ${over}\n`);
