// SPDX-License-Identifier: Apache-2.0
// Generates Go into chain/x/*/types and TypeScript into proto/src/gen. Everything written here is committed; CI runs it and compares.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const bin = join(here, ".bin");
const out = join(here, ".out");
const gen = join(root, "proto", "src", "gen");
const fresh = `${gen}-new`; // takes the place of `gen` only when whole: who builds meanwhile sees one or the other
const run = (command, args, options = {}) => execFileSync(command, args, { cwd: root, stdio: "inherit", ...options });

function buildPlugins() {
  const plugins = ["github.com/cosmos/gogoproto/protoc-gen-gocosmos", "github.com/grpc-ecosystem/grpc-gateway/protoc-gen-grpc-gateway"];
  run("go", ["install", ...plugins], { cwd: here, env: { ...process.env, GOBIN: bin } });
}

function generateGo() {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  run(join(root, "node_modules", ".bin", "buf"), ["generate", "--template", join(here, "buf.gen.yaml")]);
  cpSync(join(out, "github.com", "aceso-network", "aceso", "chain"), join(root, "chain"), { recursive: true });
  rmSync(out, { recursive: true });
}

function generateTypeScript() {
  if (!existsSync(join(here, "node_modules", "@cosmology", "telescope"))) run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: here });
  rmSync(fresh, { recursive: true, force: true });
  cpSync(join(root, "proto", "aceso"), join(out, "aceso"), { recursive: true });
  cpSync(join(root, "proto", "third_party"), out, { recursive: true });
  run(process.execPath, [join(here, "telescope.cjs"), fresh]);
  rmSync(out, { recursive: true });
  relaxRuntime();
}

/** Telescope's own runtime files index arrays freely; the messages themselves check under our settings. */
function relaxRuntime() {
  for (const name of ["binary.ts", "utf8.ts", "varint.ts", "helpers.ts"]) {
    const file = join(fresh, name);
    writeFileSync(file, `// @ts-nocheck\n${readFileSync(file, "utf8")}`);
  }
  unsignLowWord();
}

/** The runtime holds the low word signed and compares it unsigned: without this, values from 2^31 to 2^32 - 1 are written as zero. */
function unsignLowWord() {
  const file = join(fresh, "varint.ts");
  const text = readFileSync(file, "utf8");
  const broken = "  while (val.lo > 127) {\n    buf[pos++] = (val.lo & 127) | 128;";
  if (text.split(broken).length !== 2) throw new Error("varint.ts: got another writeVarint64, wanted the one that is corrected here");
  writeFileSync(file, text.replace(broken, broken.replace("val.lo > 127", "val.lo >>> 0 > 127")));
}

function generateDescriptor() {
  const target = join(fresh, "descriptor.json");
  run(join(root, "node_modules", ".bin", "buf"), ["build", "--path", "proto/aceso", "--exclude-source-info", "-o", target]);
}

buildPlugins();
generateGo();
generateTypeScript();
generateDescriptor();
rmSync(gen, { recursive: true, force: true });
renameSync(fresh, gen);
await import("./errors.mjs");
