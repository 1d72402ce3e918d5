// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { repoFile } from "../../test/launch.ts";
import { runCli } from "../run_cli.ts";
import { processWorld } from "../world.ts";

const evidence = (name: string) => repoFile(`test/evidence/${name}`);
const folder = mkdtempSync(join(tmpdir(), "aceso-evidence-"));
const text = (value: string) => Buffer.from(value).toString("hex");

/** A file of bytes that this test makes. */
function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Runs the command in this process, so that sixty runs take seconds; evidence_verify.test.ts goes through the real launcher. */
async function verify(format: string, nonce: string, time: string, ...rest: string[]) {
  const [outs, errs]: [string[], string[]] = [[], []];
  const world = { ...processWorld(), out: (line: string) => void outs.push(line), err: (line: string) => void errs.push(line) };
  const exit = await runCli(["evidence", "verify", "--format", format, "--nonce", nonce, "--time", time, ...rest], world);
  const [out, err] = [outs.join(""), errs.join("")];
  return { exit, err, said: out === "" ? undefined : (JSON.parse(out) as { code: string; tier: string; claims: Record<string, unknown> }) };
}

const tegu = evidence("android/tegu_sdk36_TEE_EC_2026_ROOT.pem");
const uuid = text("6417f92c-daef-4cc1-8828-5bb39338ffd5");
const roots = ["--anchor", evidence("android/roots.json")];
const android = (name: string, nonce: string, time: string) => verify("android-key", nonce, time, ...roots, evidence(`android/${name}`));

test("a phone with a locked, verified boot is affirmed under Google's new root, at the tier of a gateway", async () => {
  expect(await android("tegu_sdk36_TEE_EC_2026_ROOT.pem", uuid, "2026-02-25T00:00:00Z")).toMatchObject({
    exit: 0,
    said: {
      ok: true,
      tier: "T1",
      code: "affirmed",
      vector: { "sourced-data": 32 },
      claims: { security_level: "TRUSTED_ENVIRONMENT", provisioning: "remote", os_patch_level: 202602 },
      instance_id: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    },
  });
});

test.each([
  ["an unlocked phone", "boot_not_verified", () => android("akita_sdk34_TEE_EC_NONE.pem", text("challenge"), "2024-09-27T00:00:00Z")],
  [
    "an old, unlocked phone of a factory chain",
    "boot_not_verified",
    () => android("blueline_sdk28_TEE_EC_NONE.pem", text("challenge"), "2029-01-01T00:00:00Z"),
  ],
  ["a software key", "anchor_missing", () => android("marlin_sdk29_TEE_EC_NONE.pem", text("challenge"), "2019-10-29T00:00:00Z")],
  [
    "a chain whose certificates have passed",
    "certificate_expired",
    () => android("tegu_sdk36_TEE_EC_2026_ROOT.pem", uuid, "2026-03-09T00:00:00Z"),
  ],
  ["another challenge", "nonce_mismatch", () => android("tegu_sdk36_TEE_EC_2026_ROOT.pem", text("challenge"), "2026-02-25T00:00:00Z")],
])("%s is refused as %s", async (_, code, run) => {
  expect(await run()).toMatchObject({ exit: 3, said: { ok: false, code, tier: "T0" } });
});

test("a chain is read as DER too, one certificate after the other", async () => {
  const pem = readFileSync(tegu, "utf8");
  const ders = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END/g)].map(([, base64]) => Buffer.from(base64 ?? "", "base64"));
  const path = file("chain.der", Buffer.concat(ders));
  expect(await verify("android-key", uuid, "2026-02-25T00:00:00Z", ...roots, path)).toMatchObject({ exit: 0, said: { code: "affirmed" } });
});

test("a serial on a status list revokes a phone", async () => {
  const status = file("status.json", JSON.stringify({ entries: { "2c85cdc15c3042f25698906669c35137": { status: "REVOKED" } } }));
  expect(await verify("android-key", uuid, "2026-02-25T00:00:00Z", "--status", status, ...roots, tegu)).toMatchObject({
    exit: 3,
    said: { code: "key_revoked" },
  });
});

const quote = (nonce: string, message: string, key: string, pcrs: string, ...rest: string[]) =>
  verify(
    "tpm2",
    nonce,
    "2026-11-22T12:00:00Z",
    ...[
      "--key",
      evidence(`tpm/${key}`),
      "--signature",
      evidence(`tpm/${message}.sig`),
      "--pcrs",
      pcrs,
      ...rest,
      evidence(`tpm/${message}.msg`),
    ],
  );
const pcrs = evidence("tpm/swtpm-good1.pcrs");
const nonce1 = readFileSync(evidence("tpm/swtpm-nonce1.hex"), "utf8").trim();

test.each([
  ["P-256", () => quote(nonce1, "swtpm-good1", "swtpm-ak.pem", pcrs)],
  ["RSA", () => quote("ccfa8fec60709c95842d72a5da0b9e07dfb8254b6184d390d61e107bdcf1c70b", "swtpm-rsa", "swtpm-akr.pem", pcrs)],
])("a TPM quote by a %s key is affirmed at T0, with its PCRs", async (_, run) => {
  const { exit, said } = await run();
  expect([exit, said?.code, said?.tier]).toEqual([0, "affirmed", "T0"]);
  expect(said?.claims.measurements).toHaveLength(9);
});

test.each([
  ["over another nonce", "nonce_mismatch", () => quote("00".repeat(32), "swtpm-good1", "swtpm-ak.pem", pcrs)],
  ["by another key", "signature_invalid", () => quote(nonce1, "swtpm-good1", "swtpm-app.pem", pcrs)],
  ["with other PCR values", "pcr_mismatch", () => quote(nonce1, "swtpm-good1", "swtpm-ak.pem", file("pcrs", new Uint8Array(320).fill(1)))],
  [
    "with another key's public area",
    "key_not_bound",
    () => quote(nonce1, "swtpm-good1", "swtpm-ak.pem", pcrs, "--ak-public", evidence("tpm/swtpm-app.pub")),
  ],
])("a TPM quote %s is refused as %s", async (_, code, run) => {
  expect(await run()).toMatchObject({ exit: 3, said: { code } });
});

test("a TPM quote with its key's public area names the key", async () => {
  const { said } = await quote(nonce1, "swtpm-good1", "swtpm-ak.pem", pcrs, "--ak-public", evidence("tpm/swtpm-ak.pub.tss"));
  expect(said).toMatchObject({ code: "affirmed", instance_id: readFileSync(evidence("tpm/swtpm-ak.name")).toString("hex") });
});

test("a TPM quote without its signature is a usage error", async () => {
  const { exit, err } = await verify(
    "tpm2",
    nonce1,
    "2026-11-22T12:00:00Z",
    "--key",
    evidence("tpm/swtpm-ak.pem"),
    evidence("tpm/swtpm-good1.msg"),
  );
  expect(exit).toBe(2);
  expect(err).toContain("--signature");
});

const [attested, asserted] = parseAllDocuments(readFileSync(evidence("apple/ios-14.4.yaml"), "utf8")).map(
  (document) =>
    document.toJSON() as {
      attestationBase64: string;
      assertionBase64: string;
      clientDataBase64: string;
      clientDataHashSha256Base64: string;
    },
);
const base64 = (value: string | undefined) => Buffer.from(value ?? "", "base64");
const object = file("attestation.cbor", base64(attested?.attestationBase64));
const assertion = file("assertion.cbor", base64(asserted?.assertionBase64));
const hash = base64(attested?.clientDataHashSha256Base64).toString("hex");
const apple = (nonce: string, time: string, ...rest: string[]) =>
  verify("apple-app-attest", nonce, time, "--anchor", evidence("apple/apple-app-attest-root-ca.pem"), ...rest);

test.each([
  ["the client data hash", hash],
  ["the client data", base64(attested?.clientDataBase64).toString("hex")],
])("an iPhone's attestation is affirmed over %s, as of a development build", async (_, nonce) => {
  expect(await apple(nonce, "2021-01-23T12:13:33Z", object)).toMatchObject({
    exit: 0,
    said: { code: "affirmed", tier: "T1", vector: { configuration: 32 }, claims: { environment: "development", counter: 0 } },
  });
});

test.each([
  ["attestation over another nonce", "nonce_mismatch", () => apple("11".repeat(32), "2021-01-23T12:13:33Z", object)],
  ["attestation after three days", "certificate_expired", () => apple(hash, "2021-01-27T00:00:00Z", object)],
  ["attestation before its certificate", "certificate_not_yet_valid", () => apple(hash, "2021-01-20T00:00:00Z", object)],
  ["assertion over another nonce", "signature_invalid", () => apple("11".repeat(32), "2021-01-23T12:13:36Z", "--cert", object, assertion)],
  ["assertion without its attestation", "anchor_missing", () => apple(hash, "2021-01-23T12:13:36Z", assertion)],
  [
    "assertion with a counter seen before",
    "counter_went_back",
    () => apple(hash, "2021-01-23T12:13:36Z", "--counter", "1", "--cert", object, assertion),
  ],
])("an iPhone's %s is refused as %s", async (_, code, run) => {
  expect(await run()).toMatchObject({ exit: 3, said: { code } });
});

test("an assertion is affirmed long after its key was attested", async () => {
  expect(await apple(hash, "2021-06-01T00:00:00Z", "--counter", "0", "--cert", object, assertion)).toMatchObject({
    exit: 0,
    said: { code: "affirmed", claims: { counter: 1 } },
  });
});

test("firmware that a CoRIM lists is measured, and firmware it does not list is refused", async () => {
  const nonce = Buffer.from("QUp8F0FBs9DpodKK8xUg8NQimf6sQAfe2J1ormzZLxk=", "base64").toString("hex");
  const psa = (name: string, key: string, challenge: string) =>
    verify(
      "psa",
      challenge,
      "2026-01-31T12:00:00Z",
      "--reference",
      evidence("corim/corim-psa-valid.cbor"),
      "--key",
      evidence(`psa/${key}`),
      evidence(`psa/${name}`),
    );
  expect((await psa("veraison-psa.good.cose", "veraison-psa-public.jwk", nonce)).said?.code).toBe("measurement_unknown");
  expect((await psa("rfc9783-psa-sign1.cbor", "rfc9783-iak-public.jwk", "01".repeat(32))).said?.code).toBe("measurement_unknown");
});
