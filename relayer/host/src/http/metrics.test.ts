// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { createMetrics } from "./metrics.ts";

test("metrics of two services do not mix, and each carries its service", async () => {
  const [a, b] = [createMetrics({ service: "relayer", process: false }), createMetrics({ service: "trustee", process: false })];
  a.counter("votes_total", "Votes sent", ["kind"]).inc({ kind: "commit" });
  expect(await a.registry.metrics()).toContain('aceso_votes_total{kind="commit",service="relayer"} 1');
  expect(await b.registry.metrics()).not.toContain("votes_total");
});

test("a gauge is read when asked for, and a failing read does not break the page", async () => {
  const metrics = createMetrics({ service: "x", process: false });
  metrics.readGauge("height", "Newest height", () => 7);
  metrics.readGauge("broken", "Fails", () => Promise.reject(new Error("down")));
  expect(await metrics.registry.metrics()).toContain('aceso_height{service="x"} 7');
});
