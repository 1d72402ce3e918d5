// SPDX-License-Identifier: Apache-2.0
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { instrumented } from "./sites.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const sources = fileURLToPath(new URL("../src/", import.meta.url));

/** Puts the switches into the sources, and takes the memory away: a remembered answer would hide a deleted refusal. */
const switches = {
  name: "aceso-mutants",
  enforce: "pre" as const,
  transform(code: string, id: string): string | undefined {
    if (!id.startsWith(sources) || id.endsWith(".test.ts") || id.includes("/conformance/")) return undefined;
    return instrumented(relative(sources, id), id.endsWith("/memo.ts") ? forgetful(code) : code);
  },
};

const REMEMBERS = "if (known !== undefined && sameBytes(known.bytes, bytes)) return known.value;";

function forgetful(code: string): string {
  if (!code.includes(REMEMBERS)) throw new Error(`memo.ts: got another text, want ${REMEMBERS}`);
  return code.replace(REMEMBERS, "");
}

// biome-ignore lint/style/noDefaultExport: vitest wants a configuration so
export default defineConfig({
  root,
  plugins: [switches],
  test: {
    include: ["relayer/attest/src/**/*.test.ts"],
    exclude: ["relayer/attest/src/conformance/run.test.ts"],
    runner: fileURLToPath(new URL("./runner.ts", import.meta.url)),
    testTimeout: 300_000,
    maxWorkers: 2,
  },
});
