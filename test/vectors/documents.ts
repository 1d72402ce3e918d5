// SPDX-License-Identifier: Apache-2.0
import * as e from "@aceso/proto/encoding";

const bytes = (seed: string, length: number): Uint8Array => e.sha256(e.text(seed)).slice(0, length);

/** Deterministic CBOR documents and texts, as hex or as text: a change here is a change of format. */
export function documentVectors(): Record<string, string> {
  const readings = {
    "pulse 72": e.scalarValue({ loinc: "8867-4", value: 72, scale: 0, ucum: "/min" }),
    "glucose 5.50": e.scalarValue({ loinc: "15074-8", value: 550, scale: -2, ucum: "mmol/L" }),
    "glucose 5.5": e.scalarValue({ loinc: "15074-8", value: 55, scale: -1, ucum: "mmol/L" }),
    "steps 0": e.scalarValue({ loinc: "55423-8", value: 0, scale: 3, ucum: "{steps}" }),
    "temperature -0.4": e.scalarValue({ loinc: "8310-5", value: -4, scale: -1, ucum: "Cel" }),
    "ECG": e.waveformValue({ code: "131329", periodUs: 2778, scale: -6, origin: 0, samples: Int32Array.of(-145, 0, 1, 2147483647) }),
    "Observation": e.resourceValue("Observation", '{"resourceType":"Observation","status":"final"}'),
  };
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(readings)) out[`value ${name}`] = e.hex(value);
  const envelope = e.evidenceEnvelope({ format: "psa", evidence: bytes("evidence", 20), salt16: bytes("salt", 16), certs: [bytes("cert", 9)] });
  out["evidence envelope"] = e.hex(envelope);
  out["evidence hash"] = e.hex(e.evidenceHash(envelope));
  const consent = e.hex(bytes("consent", 32));
  out["deal manifest"] = e.hex(e.dealManifest([bytes("box 1", 32), bytes("box 2", 32)], new Map([[consent, [bytes("policy 1", 32)]]])));
  out["deal manifest without consents"] = e.hex(e.dealManifest([bytes("box 1", 32)], new Map()));
  out["claim code"] = e.encodeClaimCode({ deviceId: bytes("device", 32), endpoint: "https://maker.example", claimSecret16: bytes("claim", 16) });
  out["published opening"] = e.hex(
    e.encodeOpening({
      index: 3n,
      value: readings["pulse 72"],
      valueSalt16: bytes("value salt", 16),
      timePart: bytes("time", 32),
      path: [bytes("path 1", 32), bytes("path 2", 32)],
    }),
  );
  out["address"] = e.addressText(bytes("owner", 20));
  out["address bytes"] = e.hex(bytes("owner", 20));
  return out;
}
