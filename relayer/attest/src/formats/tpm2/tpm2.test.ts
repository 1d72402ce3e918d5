// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from "node:crypto";
import {
  AK_ATTRIBUTES,
  commonName,
  DATA_KEY_ATTRIBUTES,
  issue,
  leafExtensions,
  oid,
  p256Key,
  sequence,
  tpmEvidence,
} from "@aceso/device/software";
import { hex, sha256, text, unhex } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { tpmDevice } from "../../../attesters/index.ts";
import type { TpmChange } from "../../../attesters/tpm2_world.ts";
import { BLOCK_TIME, DAY, enveloped, seededBytes } from "../../../attesters/world.ts";
import { evidenceFile, evidenceText } from "../../../test/files.ts";
import { foreign, pemKey, swtpmPcrs } from "../../../test/real.ts";
import { decodeBounded } from "../../cbor.ts";
import { parseEnvelope, verify, verifyForeign } from "../../index.ts";

const machine = tpmDevice("tpm2");
const sibling = tpmDevice("tpm2", 1);
const { context } = machine;

describe("a TPM's evidence", () => {
  test("is T3 with a data key that the TPM certified", () => {
    expect(verify(machine.good(), context)).toMatchObject({
      code: "affirmed",
      tier: "T3",
      vector: { storageOpaque: 2, sourcedData: 2, executables: 2 },
      claims: { details: { reset_count: 4, restart_count: 1, clock: 5000 } },
    });
  });

  test("is T1 where only the nonce binds the data key", () => {
    expect(verify(machine.evidence({ certified: false }), context)).toMatchObject({
      code: "affirmed",
      tier: "T1",
      vector: { sourcedData: 32 },
    });
  });

  const stranger = p256Key(seededBytes("stranger"));
  const certificateBy = (extension: string) =>
    issue(machine.root, {
      ...{ subject: commonName("other purpose"), key: machine.ak, serial: 7n, from: BLOCK_TIME - DAY, until: BLOCK_TIME + DAY },
      extensions: [...leafExtensions, { oid: "2.5.29.37", critical: true, value: sequence(oid(extension)) }],
    });

  test.each<[string, TpmChange, string]>([
    ["over another nonce", { attest: { nonce: new Uint8Array(32) } }, "nonce_mismatch"],
    ["without a nonce", { attest: { nonce: new Uint8Array(0) } }, "nonce_mismatch"],
    ["by a key nobody certified", { by: stranger }, "signature_invalid"],
    ["without the public area of its key", { withoutAk: true }, "device_mismatch"],
    ["by a key that signs anything", { akAttributes: AK_ATTRIBUTES & ~0x1_0000 }, "device_mismatch"],
    ["with one PCR value fewer", { pcrs: [sha256(text("a"))] }, "pcr_mismatch"],
    ["with other PCR values", { pcrs: Array(8).fill(sha256(text("a"))) as Uint8Array[] }, "pcr_mismatch"],
    ["with a PCR value of another bank", { pcrs: Array(8).fill(new Uint8Array(20)) as Uint8Array[] }, "pcr_mismatch"],
    ["with a data key that can leave the TPM", { dataAttributes: DATA_KEY_ATTRIBUTES & ~0x10 }, "key_attributes_unfit"],
    ["with a data key that also decrypts", { dataAttributes: DATA_KEY_ATTRIBUTES | 0x2_0000 }, "key_attributes_unfit"],
    ["with a data key of another name", { certified: { name: sha256(text("name")) } }, "key_not_bound"],
    ["with a certification by another key", { certified: { by: stranger } }, "signature_invalid"],
    ["with a certification by another TPM's key", { certified: { signer: sibling.chain[0]?.slice(0, 34) } }, "key_not_bound"],
    ["with another certified key than the data key", { certified: { key: stranger } }, "key_not_bound"],
    ["without its certificate", { certs: [] }, "anchor_missing"],
    ["with another machine's certificate", { certs: sibling.chain }, "key_not_bound"],
    ["with five certificates", { certs: Array(5).fill(machine.chain[0]) as Uint8Array[] }, "certificate_path_invalid"],
    ["with a certificate for web servers", { certs: [certificateBy("1.3.6.1.5.5.7.3.1")] }, "certificate_path_invalid"],
  ])("%s is refused", (_, change, code) => {
    expect(verify(machine.evidence(change), context)).toMatchObject({ code, tier: "T0" });
  });

  test("with a certificate for attestation keys is accepted, that purpose being critical or not", () => {
    expect(verify(machine.evidence({ certs: [certificateBy("2.23.133.8.3")] }), context).code).toBe("affirmed");
  });

  test("is refused if the hardware was set back, or the evidence is older", () => {
    const after = (...counters: bigint[]) => verify(machine.good(), { ...context, device: { ...context.device, counters } }).code;
    expect([after(4n, 1n, 4999n), after(3n, 9n, 9999n)]).toEqual(["affirmed", "affirmed"]);
    expect([after(4n, 1n, 5000n), after(4n, 2n, 0n), after(5n, 0n, 0n)]).toEqual(Array(3).fill("counter_went_back"));
  });

  test("of another container is malformed", () => {
    const { evidence, salt, certs } = parseEnvelope(machine.good());
    const fields = decodeBounded(evidence, "evidence") as Uint8Array[];
    const [, attest = evidence, signature = evidence, , ak] = fields;
    const codeOf = (bytes: Uint8Array) => verify(enveloped("tpm2", bytes, salt, certs), context);
    const turned = (bytes: Uint8Array, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
    expect(codeOf(tpmEvidence({ attest: turned(attest, 0), signature, ak })).refusal).toMatchObject({ subject: "quote", got: /magic/ });
    expect(codeOf(tpmEvidence({ attest: turned(attest, 5), signature, ak })).refusal).toMatchObject({ subject: "quote", got: /type/ });
    expect(codeOf(tpmEvidence({ attest: Uint8Array.of(...attest, 0), signature, ak })).refusal).toMatchObject({ got: "1 bytes after it" });
    expect(codeOf(tpmEvidence({ attest: attest.slice(0, -1), signature, ak })).code).toBe("malformed");
    expect(codeOf(tpmEvidence({ attest, signature: Uint8Array.of(...signature, 0), ak })).code).toBe("malformed");
  });
});

describe("quotes that real TPMs and simulators made", () => {
  const nonce = unhex(evidenceText("tpm/swtpm-nonce1.hex").trim());
  const [attest, signature] = [evidenceFile("tpm/swtpm-good1.msg"), evidenceFile("tpm/swtpm-good1.sig")];
  const byKey = (path: string) => ({ format: "tpm2", time: 0n, trust: pemKey(path) });
  const swtpm = { ...byKey("tpm/swtpm-ak.pem"), nonce };

  test("swtpm's is affirmed by its key at T0, and its public area gives the published name", () => {
    const ak = evidenceFile("tpm/swtpm-ak.pub.tss").slice(2);
    const verdict = verifyForeign(tpmEvidence({ attest, signature, pcrs: swtpmPcrs(), ak }), foreign(swtpm));
    expect(verdict).toMatchObject({ code: "affirmed", tier: "T0", instanceId: evidenceFile("tpm/swtpm-ak.name") });
    expect(verdict.claims?.measurements.map(({ type }) => type)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 16].map((index) => `sha256:${index}`));
  });

  test("swtpm's certification binds the application key", () => {
    const certified = [
      evidenceFile("tpm/swtpm-app_certify.attest"),
      evidenceFile("tpm/swtpm-app_certify.sig"),
      evidenceFile("tpm/swtpm-app.pub").slice(2),
    ] as const;
    const key = pemKey("tpm/swtpm-app.pem");
    const dataKey = key.kind === "key" ? key.key.cose : new Uint8Array(0);
    const verdict = verifyForeign(tpmEvidence({ attest, signature, certified }), foreign({ ...swtpm, dataKey }));
    expect(verdict).toMatchObject({ code: "affirmed", vector: { storageOpaque: 2, sourcedData: 2 } });
    expect(verifyForeign(tpmEvidence({ attest, signature, certified }), foreign({ ...swtpm, dataKey: new Uint8Array(77) })).code).toBe(
      "key_not_bound",
    );
  });

  test("swtpm's RSA quote is affirmed by its key", () => {
    const evidence = tpmEvidence({
      attest: evidenceFile("tpm/swtpm-rsa.msg"),
      signature: evidenceFile("tpm/swtpm-rsa.sig"),
      pcrs: swtpmPcrs(),
    });
    const rsaNonce = unhex("ccfa8fec60709c95842d72a5da0b9e07dfb8254b6184d390d61e107bdcf1c70b");
    expect(verifyForeign(evidence, foreign({ ...byKey("tpm/swtpm-akr.pem"), nonce: rsaNonce })).code).toBe("affirmed");
    expect(verifyForeign(evidence, foreign({ ...byKey("tpm/swtpm-ak.pem"), nonce: rsaNonce })).code).toBe("signature_invalid");
  });

  test("swtpm's endorsement certificates do not vouch for a quote: they are for another purpose", () => {
    const anchor = { kind: "anchors", materials: [new Uint8Array(new X509Certificate(evidenceText("tpm/swtpm-rootca.pem")).raw)] } as const;
    const certs = [
      evidenceFile("tpm/swtpm-ekcert_ecc.der"),
      new Uint8Array(new X509Certificate(evidenceText("tpm/swtpm-localca.pem")).raw),
    ];
    const verdict = verifyForeign(tpmEvidence({ attest, signature }), foreign({ ...swtpm, time: BLOCK_TIME, trust: anchor, certs }));
    expect(verdict.code).toBe("certificate_path_invalid");
  });

  test("EnactTrust's carries no nonce: its signature holds, but it answers nobody's challenge", () => {
    const token = evidenceFile("tpm/enacttrust-basic.token");
    const evidence = tpmEvidence({ attest: token.slice(18, 97), signature: token.slice(97) });
    const given = byKey("tpm/enacttrust-basic.pub.pem");
    expect(verifyForeign(evidence, foreign({ ...given, nonce: new Uint8Array(0) }))).toMatchObject({
      code: "affirmed",
      claims: {
        details: { pcr_digest: hex(Buffer.from("h0KPxSKAPTEGXnvOPPA/5HUJZjHl4Hu9eg/eYMTPJcc=", "base64")), firmware_version: "7" },
      },
    });
    expect(verifyForeign(evidence, foreign({ ...given, nonce: new Uint8Array(32) })).code).toBe("nonce_mismatch");
  });

  test("Parsec's quote and its certified key are affirmed together", () => {
    const parts = decodeBounded(evidenceFile("tpm/parsec-tpm-evidence.cbor"), "parsec") as Map<string, Map<string, Uint8Array>>;
    const field = (part: string, name: string) => parts.get(part)?.get(name) ?? new Uint8Array(0);
    const ta = JSON.parse(evidenceText("tpm/parsec-tpm-ta.json")) as {
      triples: { "attester-verification-keys": { "verification-keys": { value: string }[] }[] };
    };
    const pem = ta.triples["attester-verification-keys"][0]?.["verification-keys"][0]?.value ?? "";
    const certified = [field("kat", "certInfo"), field("kat", "sig"), field("kat", "pubArea")] as const;
    const evidence = tpmEvidence({ attest: field("pat", "attestInfo"), signature: field("pat", "sig"), certified });
    const given = { format: "tpm2", time: 0n, trust: pemKey(pem), nonce: unhex("deadbeefdeadbeef") };
    expect(verifyForeign(evidence, foreign(given))).toMatchObject({ code: "affirmed", tier: "T0" });
  });

  test("a Windows VM's is refused: it is signed over SHA-1", () => {
    const vm = JSON.parse(evidenceText("tpm/windows_gcp_shielded_vm.json")) as { Quote: { Quote: string; Signature: string } };
    const bytes = (value: string) => new Uint8Array(Buffer.from(value, "base64"));
    const evidence = tpmEvidence({ attest: bytes(vm.Quote.Quote), signature: bytes(vm.Quote.Signature) });
    const verdict = verifyForeign(evidence, foreign({ ...swtpm, nonce: new Uint8Array(0) }));
    expect(verdict.refusal).toMatchObject({ code: "algorithm_unknown", got: "hash 0x4" });
  });
});
