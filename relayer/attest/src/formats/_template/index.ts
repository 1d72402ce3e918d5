// SPDX-License-Identifier: Apache-2.0
import type { Format } from "../../format.ts";
import { appraise } from "./appraise.ts";
import { claims } from "./claims.ts";
import { parse, type TemplateEvidence } from "./parse.ts";
import { type TemplateRoot, trust } from "./roots.ts";
import { verify } from "./verify.ts";

/** What it is and where it is written down (RFC, section). */
export const template: Format<TemplateEvidence, TemplateRoot> = {
  descriptor: { name: "template", version: 1, mediaTypes: ["application/x-template"], maxBytes: 8192, algorithms: ["ES256"] },
  parse,
  identify: (evidence) => evidence.instanceId,
  boundNonce: (evidence) => evidence.nonce,
  boundKey: () => undefined,
  trust,
  verify,
  claims,
  appraise,
};
