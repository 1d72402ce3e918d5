// SPDX-License-Identifier: Apache-2.0
// A2: a TPM quote in its envelope, everything incl. appraisal, the AK certificate seen before, ÷ a bare P-256 check of the quote.
import { tpmDevice } from "../attesters/index.ts";
import { parse } from "../src/formats/tpm2/parse.ts";
import { parseEnvelope } from "../src/index.ts";
import { at, fullCase, p256Check, runBare, runFull } from "./cases.ts";
import { compare, WARM } from "./ratio.ts";

const devices = Array.from({ length: 32 }, (_, index) => tpmDevice("bench tpm2", index));
// As in every renewal: the data key was certified when it was new, so a quote alone comes, over a model that T1 suffices.
const full = devices.map((device) => fullCase(device, device.evidence({ certified: false })));
const bare = devices.map((device, index) => {
  const { evidence, certs } = parseEnvelope(at(full, index).envelope);
  return p256Check(parse(evidence, certs).signed.bytes, device.ak);
});

compare({
  name: "A2 tpm2",
  bar: 0.8,
  cases: devices.length,
  ...WARM,
  bare: (index) => runBare(at(bare, index)),
  full: (index) => runFull(at(full, index)),
});
