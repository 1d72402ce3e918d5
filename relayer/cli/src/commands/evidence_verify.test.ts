// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { aceso, repoFile } from "../../test/launch.ts";

const psa = (name: string) => repoFile(`test/evidence/psa/${name}`);
const verify = (nonce: string, ...rest: string[]) =>
  aceso(["evidence", "verify", "--format", "psa", "--nonce", nonce, "--time", "2026-01-31T12:00:00Z", ...rest]);

const rfc = { nonce: "01".repeat(32), key: psa("rfc9783-iak-public.jwk"), file: psa("rfc9783-psa-sign1.cbor") };
const tfm = { nonce: "00".repeat(64), key: psa("tfm-public.pem"), file: psa("tfm-psa-2_0_0_sign1.bin") };

describe("aceso evidence verify", () => {
  test.each([
    ["a JWK", rfc],
    ["a PEM key", tfm],
  ])("affirms a published token by %s, at T0, exit 0", (_, { nonce, key, file }) => {
    const { exit, out, err } = verify(nonce, "--key", key, file);
    expect([exit, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      tier: "T0",
      code: "affirmed",
      vector: { "instance-identity": 2, "sourced-data": 32 },
      claims: { measurements: expect.any(Array) as unknown },
      instance_id: expect.stringMatching(/^01[0-9a-f]{64}$/) as unknown,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    });
  });

  test.each([
    ["another nonce", "nonce_mismatch", () => verify("02".repeat(32), "--key", rfc.key, rfc.file)],
    ["another key", "signature_invalid", () => verify(rfc.nonce, "--key", tfm.key, rfc.file)],
    ["a MAC", "malformed", () => verify(rfc.nonce, "--key", rfc.key, psa("rfc9783-psa-mac0.cbor"))],
    [
      "a wrong device",
      "device_mismatch",
      () => verify(rfc.nonce, "--key", rfc.key, "--salt", "00".repeat(16), "--device", "00".repeat(32), rfc.file),
    ],
  ])("refuses %s with exit 3 and the same form", (_, code, run) => {
    const { exit, out } = run();
    expect(exit).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      code,
      tier: "T0",
      claims: null,
      instance_id: null,
      digest: expect.any(String) as unknown,
    });
  });

  test("refuses evidence that nobody vouches for", () => {
    const { exit, out } = verify(rfc.nonce, rfc.file);
    expect([exit, (JSON.parse(out) as { ok: boolean }).ok]).toEqual([3, false]);
  });

  test("reads several anchors before the file", () => {
    const { exit, out } = verify(rfc.nonce, "--anchor", rfc.key, tfm.key, rfc.file);
    expect([exit, (JSON.parse(out) as { ok: boolean }).ok]).toEqual([3, false]);
  });

  test("prints the same with --json", () => {
    expect(verify(rfc.nonce, "--json", "--key", rfc.key, rfc.file).out).toBe(verify(rfc.nonce, "--key", rfc.key, rfc.file).out);
  });

  test.each([
    ["a nonce that is no hex", () => verify("xyz", "--key", rfc.key, rfc.file)],
    ["no file", () => verify(rfc.nonce, "--key", rfc.key)],
    ["a file that is not there", () => verify(rfc.nonce, "--key", rfc.key, psa("none"))],
    ["a key file without a key", () => verify(rfc.nonce, "--key", psa("network.json"), rfc.file)],
    ["a key and an anchor", () => verify(rfc.nonce, "--key", rfc.key, "--anchor", rfc.key, rfc.file)],
    ["a salt without a device", () => verify(rfc.nonce, "--key", rfc.key, "--salt", "00".repeat(16), rfc.file)],
    ["no time", () => aceso(["evidence", "verify", "--format", "psa", "--nonce", rfc.nonce, rfc.file])],
  ])("calls %s a usage error, exit 2", (_, run) => {
    const { exit, out, err } = run();
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toMatch(/^error: /);
  });
});
