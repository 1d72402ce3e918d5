// SPDX-License-Identifier: Apache-2.0
import { evidenceEnvelope } from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { createSample, withModel } from "../../../test/samples.ts";
import { createRegistry } from "../../registry.ts";
import { verifyEnvelope } from "../../verify.ts";
import { registry } from "../all.ts";
import { template } from "./index.ts";

const sample = createSample("template");

test("the template refuses everything", () => {
  const bytes = evidenceEnvelope({ format: "template", evidence: Uint8Array.of(0), salt16: sample.device.salt, certs: [] });
  const context = withModel(sample.context, { formats: ["template"] });
  expect(verifyEnvelope(createRegistry([template]), bytes, context)).toMatchObject({ code: "malformed", format: "template", tier: "T0" });
});

test("the template is no format of the release", () => {
  expect(registry.formats.map((format) => format.descriptor.name)).not.toContain("template");
});
