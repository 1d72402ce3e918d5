// SPDX-License-Identifier: Apache-2.0
// A2: an EAT with its chain, everything incl. appraisal, the chain seen before, ÷ a bare P-256 check of the token.
import { encodeCbor } from "@aceso/proto/encoding";
import { eatDevice } from "../attesters/index.ts";
import { parse } from "../src/formats/eat-x5c/parse.ts";
import { parseEnvelope } from "../src/index.ts";
import { at, fullCase, p256Check, runBare, runFull } from "./cases.ts";
import { compare, WARM } from "./ratio.ts";

const devices = Array.from({ length: 32 }, (_, index) => eatDevice("bench eat", index));
const full = devices.map((device) => fullCase(device));
const bare = devices.map((device, index) => {
  const { evidence, certs } = parseEnvelope(at(full, index).envelope);
  const { protectedHeader, payload } = parse(evidence, certs).message;
  return p256Check(encodeCbor(["Signature1", protectedHeader, new Uint8Array(0), payload]), device.leaf);
});

compare({
  name: "A2 eat-x5c",
  bar: 0.8,
  cases: devices.length,
  ...WARM,
  bare: (index) => runBare(at(bare, index)),
  full: (index) => runFull(at(full, index)),
});
