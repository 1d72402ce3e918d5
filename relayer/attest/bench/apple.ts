// SPDX-License-Identifier: Apache-2.0
// A2: an App Attest assertion, everything incl. appraisal, its attestation seen before, ÷ a bare P-256 check of the assertion.
import { concat, sha256 } from "@aceso/proto/encoding";
import { appleDevice } from "../attesters/index.ts";
import { parse } from "../src/formats/apple-app-attest/parse.ts";
import { parseEnvelope } from "../src/index.ts";
import { at, fullCase, p256Check, runBare, runFull } from "./cases.ts";
import { compare, WARM } from "./ratio.ts";

const devices = Array.from({ length: 16 }, (_, index) => appleDevice("bench apple", index));
const full = devices.map((device) => fullCase(device, device.assertion()));
const bare = devices.map((device, index) => {
  const { evidence, certs } = parseEnvelope(at(full, index).envelope);
  const parsed = parse(evidence, certs);
  if (parsed.kind !== "assertion") throw new Error("apple bench: got an attestation, want an assertion");
  return p256Check(sha256(concat(parsed.data.bytes, parsed.clientDataHash)), device.key);
});

compare({
  name: "A2 apple assertion",
  bar: 0.8,
  cases: devices.length,
  ...WARM,
  bare: (index) => runBare(at(bare, index)),
  full: (index) => runFull(at(full, index)),
});
