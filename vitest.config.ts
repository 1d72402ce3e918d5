// SPDX-License-Identifier: Apache-2.0
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "proto/src/**/*.test.ts",
      "relayer/*/{src,test}/**/*.test.ts",
      "indexer/{src,test}/**/*.test.ts",
      "explorer/{src,test}/**/*.test.{ts,tsx}",
      "test/harness/**/*.test.ts",
    ],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
