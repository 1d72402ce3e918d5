// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { decodeRequest, encodeRequest } from "./open_request.ts";

const bytes = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const request = { id: bytes(1), study: bytes(2), secrets: new Map([[hex(bytes(3)), [bytes(4), bytes(5)]]]) };

test("a kept request is read back with every secret in its place", () => {
  expect(decodeRequest(encodeRequest(request))).toEqual(request);
});

test.each([
  ["no JSON", "{"],
  ["another version", encodeRequest(request).replace('"v": 1', '"v": 2')],
  ["a secret that is too short", encodeRequest(request).replace(hex(bytes(4)), hex(bytes(4)).slice(2))],
  ["a vault that is no id", encodeRequest(request).replace(hex(bytes(3)), "vault")],
])("a file with %s is refused without showing what is in it", (_, text) => {
  expect(() => decodeRequest(text)).toThrow(
    expect.objectContaining({ code: "request_file_malformed", message: expect.not.stringContaining("04") as string }),
  );
});
