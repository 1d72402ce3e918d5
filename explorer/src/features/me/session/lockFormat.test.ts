// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { lockText, newLock, strongCost, unlockText } from "./lockFormat.ts";

const cost = { n: 2 ** 15, r: 8, p: 1 };
const passphrase = "a heron stands in the rain";
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const secret = '{"v":1,"walletKey":{"hex":"00ff"}}';

async function locked(): Promise<string> {
  return lockText(await newLock(passphrase, random, cost), secret, random);
}

test("the right passphrase opens what was locked, and the open lock seals the next version", async () => {
  const { lock, text } = await unlockText(await locked(), passphrase);
  expect(text).toBe(secret);
  const next = await lockText(lock, "later", random);
  expect((await unlockText(next, passphrase)).text).toBe("later");
});

test("a passphrase with one letter wrong opens nothing", async () => {
  await expect(unlockText(await locked(), `${passphrase.slice(0, -1)}m`)).rejects.toMatchObject({ code: "wrong_passphrase" });
});

test("the same passphrase typed with composed or decomposed letters is the same", async () => {
  const text = await lockText(await newLock("Schlüssel für Ärzte", random, cost), secret, random);
  expect((await unlockText(text, "Schlüssel für Ärzte".normalize("NFD"))).text).toBe(secret);
});

test("nothing of the secret stands in the locked text, and no two of them are equal", async () => {
  const [first, second] = [await locked(), await locked()];
  for (const text of [first, second]) expect(text).not.toMatch(/walletKey|00ff|heron/);
  const boxOf = (text: string) => (JSON.parse(text) as { box: string }).box;
  expect(boxOf(first)).not.toBe(boxOf(second));
});

test.each(["salt", "nonce", "box"])("one altered character of %s is noticed", async (field) => {
  const json = JSON.parse(await locked()) as Record<string, string>;
  const held = json[field] ?? "";
  const altered = { ...json, [field]: (held.startsWith("A") ? "B" : "A") + held.slice(1) };
  await expect(unlockText(JSON.stringify(altered), passphrase)).rejects.toMatchObject({ code: "wrong_passphrase" });
});

test("a cost changed to another allowed one is noticed, because it is authenticated", async () => {
  const json = JSON.parse(await locked()) as Record<string, unknown>;
  await expect(unlockText(JSON.stringify({ ...json, p: 2 }), passphrase)).rejects.toMatchObject({ code: "wrong_passphrase" });
});

test.each([
  ["a weak cost", { n: 2 ** 10 }],
  ["a cost that would take all memory", { n: 2 ** 30 }],
  ["a cost that is no power of two", { n: 2 ** 15 + 1 }],
  ["another version", { v: 2 }],
  ["another cipher", { cipher: "none" }],
  ["a short salt", { salt: btoa("short") }],
])("%s is refused before a key is made", async (_, over) => {
  const json = JSON.parse(await locked()) as Record<string, unknown>;
  await expect(unlockText(JSON.stringify({ ...json, ...over }), passphrase)).rejects.toMatchObject({ code: "lock_malformed" });
});

test("text that is no lock is refused", async () => {
  await expect(unlockText("hello", passphrase)).rejects.toMatchObject({ code: "lock_malformed" });
});

test("a passphrase of eleven characters is refused, one of twelve is taken", async () => {
  await expect(newLock("elevenchars", random, cost)).rejects.toMatchObject({ code: "passphrase_too_short" });
  await expect(newLock("twelve chars", random, cost)).resolves.toHaveProperty("key");
});

test("the key of an open lock cannot be read out", async () => {
  const { key } = await newLock(passphrase, random, cost);
  await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
});

test("the cost in force is the strong one", () => {
  expect(strongCost).toEqual({ n: 131_072, r: 8, p: 1 });
});
