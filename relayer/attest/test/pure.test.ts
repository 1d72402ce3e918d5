// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hex } from "@aceso/proto/encoding";
import { describe, expect, test, vi } from "vitest";
import { samplePairs } from "../attesters/index.ts";
import { registry, verify } from "../src/index.ts";

const samples = registry.formats.flatMap(({ descriptor }) =>
  samplePairs(descriptor.name, "pure").map(({ name, sample }) => [name, sample] as const),
);
const sources = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);

describe("a verdict", () => {
  test.each(samples)("over %s does not change when the machine's clock is fifty years on or back", (_, { envelope, context }) => {
    const before = hex(verify(envelope, context).digest);
    vi.useFakeTimers();
    try {
      for (const year of [1976, 2076]) {
        vi.setSystemTime(new Date(Date.UTC(year, 10, 24)));
        expect(hex(verify(envelope, context).digest)).toBe(before);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  test("is the same in another time zone and another language", () => {
    const program = `
      import { samplePairs } from ${JSON.stringify(fileURLToPath(new URL("../attesters/index.ts", import.meta.url)))};
      import { registry, verify } from ${JSON.stringify(fileURLToPath(new URL("../src/index.ts", import.meta.url)))};
      const pairs = registry.formats.flatMap(({ descriptor }) => samplePairs(descriptor.name, "pure"));
      for (const { sample } of pairs) console.log(Buffer.from(verify(sample.envelope, sample.context).digest).toString("hex"));`;
    const run = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      env: { ...process.env, TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" },
      cwd: sources,
      encoding: "utf8",
    });
    expect(run.stderr).toBe("");
    expect(run.stdout.trim().split("\n")).toEqual(samples.map(([, { envelope, context }]) => hex(verify(envelope, context).digest)));
  }, 180_000);
});

describe("the sources", () => {
  test("import nothing that reads a clock, a file, the network or chance", () => {
    const imports = files.flatMap((file) =>
      [...readFileSync(sources + file, "utf8").matchAll(/from "(node:[^"]+|[^.@][^"]*)"/g)].map(([, name]) => name),
    );
    expect([...new Set(imports)]).toEqual(["node:crypto"]);
  });

  test.each([
    "Date",
    "performance",
    "process",
    "fetch",
    "setTimeout",
    "Math.random",
    "randomBytes",
    "generateKeyPair",
    "globalThis",
    "Intl",
  ])("do not say %s", (word) => {
    const pattern = new RegExp(`(?<![\\w.])${word.replace(".", "\\.")}\\b(?!:)`);
    const found = files.filter((file) => pattern.test(withoutComments(readFileSync(sources + file, "utf8"))));
    expect(found).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "");
}
