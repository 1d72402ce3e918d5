// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTls } from "./tls_files.ts";

const file = (name: string) => join(import.meta.dirname, "..", "..", "test", "tls", name);
const tlsCertFile = file("cert.pem");
const tlsKeyFile = file("key.pem");

test("both files are read", () => {
  expect(readTls({ tlsCertFile, tlsKeyFile }).tls).toMatchObject({
    cert: expect.stringContaining("CERTIFICATE"),
    key: expect.stringContaining("PRIVATE KEY"),
  });
});

test("neither means a proxy in front", () => {
  expect(readTls({})).toEqual({});
});

test.each([
  ["a certificate without a key", { tlsCertFile }],
  ["a key without a certificate", { tlsKeyFile }],
  ["a file that is not there", { tlsCertFile: file("none.pem"), tlsKeyFile }],
])("%s is refused: nothing is served unencrypted by mistake", (_, config) => {
  expect(() => readTls(config)).toThrow(expect.objectContaining({ code: "E_TLS", exitCode: 2 }));
});
