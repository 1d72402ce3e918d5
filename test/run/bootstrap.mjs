// SPDX-License-Identifier: Apache-2.0
// What every command does first, with nothing installed: check Go and Node, install packages when the lock file changed, build
// acesod when its sources changed. No dependency outside Node itself.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const acesod = join(root, "chain", "build", "acesod");

const wanted = { go: [1, 26], node: [20, 19], npm: [11, 0] };
const say = (line) => process.stderr.write(`${line}\n`);

function atLeast([major, minor], [wantedMajor, wantedMinor]) {
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function versionOf(command, args, pattern) {
  try {
    const found = pattern.exec(execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    return found === null ? undefined : [Number(found[1]), Number(found[2])];
  } catch {
    return undefined;
  }
}

/** One line for each thing that is missing, with the fix. */
function problems(needGo) {
  const list = [];
  const check = (name, found, fix) => {
    if (found === undefined) list.push(`${name}: got nothing, wanted ${wanted[name].join(".")} or newer: ${fix}`);
    else if (!atLeast(found, wanted[name])) list.push(`${name}: got ${found.join(".")}, wanted ${wanted[name].join(".")} or newer: ${fix}`);
  };
  check("node", versionOf(process.execPath, ["--version"], /v(\d+)\.(\d+)/), "https://nodejs.org");
  check("npm", versionOf("npm", ["--version"], /(\d+)\.(\d+)/), "npm install --global npm@11");
  if (needGo) check("go", versionOf("go", ["version"], /go(\d+)\.(\d+)/), "https://go.dev/dl");
  return list;
}

function digestOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesBelow(folder, ending) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ["build", "node_modules", "dist"].includes(entry.name) ? [] : filesBelow(path, ending);
      return ending.test(entry.name) ? [path] : [];
    })
    .sort();
}

/** Runs `work` unless the stamp file already holds this digest. */
function once(stamp, digest, isThere, work) {
  if (isThere() && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ["ignore", 2, 2] });
  if (status !== 0) {
    say(`${command} ${args.join(" ")}: got exit code ${status}, wanted 0`);
    process.exit(1);
  }
}

function installPackages() {
  const modules = join(root, "node_modules");
  const lock = () => digestOf([join(root, "package-lock.json")]);
  const stamp = join(modules, ".aceso-lock");
  once(
    stamp,
    lock(),
    () => existsSync(modules),
    () => {
      say("installing packages …");
      // Not npm ci: a registry that serves one platform leaves the optional packages of the others out of the lock, and npm ci then refuses it.
      run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], root);
    },
  );
  writeFileSync(stamp, lock()); // installing may have completed the lock for this platform
}

function buildNode() {
  const chain = join(root, "chain");
  const sources = [...filesBelow(chain, /^(?!.*_test\.go$).*\.go$/), join(chain, "go.mod"), join(chain, "go.sum")];
  once(
    `${acesod}.sources`,
    digestOf(sources),
    () => existsSync(acesod),
    () => {
      say("building acesod (several minutes the first time, seconds after) …");
      run("go", ["build", "-trimpath", "-ldflags", "-s -w", "-o", acesod, "./cmd/acesod"], chain);
    },
  );
}

function buildPages() {
  const explorer = join(root, "explorer");
  const sources = [
    ...filesBelow(join(explorer, "src"), /./),
    ...["index.html", "vite.config.ts", "package.json"].map((name) => join(explorer, name)),
  ];
  const shared = ["proto/src", "relayer"].flatMap((folder) => filesBelow(join(root, folder), /^(?!.*\.test\.ts$).*\.ts$/));
  once(
    join(root, ".cache", "pages.sources"),
    digestOf([...sources, ...shared]),
    () => existsSync(join(explorer, "dist", "index.html")),
    () => {
      say("building the explorer …");
      const vite = join(root, "node_modules", "vite", "bin", "vite.js");
      const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "error"], {
        cwd: explorer,
        stdio: ["ignore", "ignore", 2],
      });
      if (status === 0) return;
      if (!existsSync(join(explorer, "dist", "index.html"))) process.exit(1);
      say("the explorer could not be built: serving the pages of an earlier build");
    },
  );
}

/** Makes the checkout ready to run; ends the process with exit code 4 where the machine lacks something. */
export function bootstrap({ go = true, pages = false } = {}) {
  const missing = problems(go);
  if (missing.length > 0) {
    for (const line of missing) say(line);
    process.exit(4);
  }
  installPackages();
  if (go) buildNode();
  if (pages) buildPages();
}
