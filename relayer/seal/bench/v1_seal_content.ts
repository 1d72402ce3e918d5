// SPDX-License-Identifier: Apache-2.0
// V1: sealing a full 16 MiB bucket (chunks, padding, piece tree) against bare AES-256-GCM and one SHA-256 of the same bytes.
import { hash, randomBytes } from "node:crypto";
import { sealContent } from "../src/index.ts";
import { compare } from "./report.ts";

const random = (length: number) => new Uint8Array(randomBytes(length));
// The one-shot form and a pooled Buffer: a Hash object or an own allocation per 4 KiB piece would cost as much as the hashing.
const sha256 = (data: Uint8Array): Uint8Array => Buffer.from(hash("sha256", data, "binary"), "binary");
const plaintext = new Uint8Array(16 * 1024 * 1024 - 1).fill(7);
const [k, sealContext, iv] = [random(32), random(32), random(12)];
const key = await globalThis.crypto.subtle.importKey("raw", random(32), "AES-GCM", false, ["encrypt"]);

await compare(
  "V1 seal 16 MiB / bare AES-256-GCM + SHA-256",
  2,
  25,
  () => sealContent({ plaintext, k, sealContext, random, sha256 }),
  async () => sha256(new Uint8Array(await globalThis.crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plaintext))),
);
