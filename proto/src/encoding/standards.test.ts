// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { addressBytes, addressText } from "./address.ts";
import { hex, unhex } from "./bytes.ts";
import { decodeCoseKey, encodeCoseKey } from "./dataKey.ts";
import { verifyCofactorless } from "./ed25519Fallback.ts";
import { hkdfSha256 } from "./leaves.ts";
import { merkleLeaf, merkleRoot } from "./merkle.ts";
import { verifyDataKey, verifyEd25519, verifyP256 } from "./signature.ts";

test("HKDF-SHA-256 gives the output of RFC 5869 appendix A.1 and A.3", () => {
  const ikm = unhex("0b".repeat(22));
  expect(hex(hkdfSha256(ikm, unhex("000102030405060708090a0b0c"), unhex("f0f1f2f3f4f5f6f7f8f9"), 42))).toBe(
    "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
  );
  expect(hex(hkdfSha256(ikm, new Uint8Array(0), new Uint8Array(0), 42))).toBe(
    "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
  );
});

test("Merkle roots are those of the Certificate Transparency reference trees", () => {
  const inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
  const roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ];
  roots.forEach((root, count) => {
    expect(hex(merkleRoot(inputs.slice(0, count).map((input) => merkleLeaf(unhex(input)))))).toBe(root);
  });
});

test("Ed25519 accepts RFC 8032 section 7.1 test 2 and refuses another message, in WebCrypto and without", async () => {
  const key = unhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
  const signature = unhex(
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  );
  expect(await verifyEd25519(key, unhex("72"), signature)).toBe(true);
  expect(await verifyEd25519(key, unhex("73"), signature)).toBe(false);
  expect(verifyCofactorless(key, unhex("72"), signature)).toBe(true);
  expect(verifyCofactorless(key, unhex("73"), signature)).toBe(false);
});

test("P-256 accepts RFC 6979 appendix A.2.5 with SHA-256 over the message and refuses another message", async () => {
  const x = unhex("60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6");
  const y = unhex("7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299");
  const signature = unhex(
    "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8",
  );
  const sample = new TextEncoder().encode("sample");
  expect(await verifyP256(x, y, sample, signature)).toBe(true);
  expect(await verifyP256(x, y, new TextEncoder().encode("Sample"), signature)).toBe(false);
  const cose = encodeCoseKey({ alg: "ES256", x, y });
  expect(decodeCoseKey(cose)).toEqual({ alg: "ES256", x, y });
  expect(await verifyDataKey(cose, sample, signature)).toBe(true);
});

test("an address of another chain, checksum or length is refused", () => {
  const address = addressText(new Uint8Array(20).fill(7));
  expect(addressText(addressBytes(address))).toBe(address);
  expect(() => addressBytes(`${address.slice(0, -1)}x`)).toThrow("address");
  expect(() => addressBytes("cosmos1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqnrql8a")).toThrow("address");
  expect(() => addressText(new Uint8Array(32))).toThrow("got 32 bytes, wanted 20 bytes");
});
