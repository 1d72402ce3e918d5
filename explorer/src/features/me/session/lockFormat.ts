// SPDX-License-Identifier: Apache-2.0
// How the agent's state lies on this device: AES-256-GCM under a key that scrypt (RFC 7914) makes of the passphrase. The parameters are
// authenticated with the text, and weak or absurd ones are refused, so that an altered file can neither weaken the lock nor exhaust memory.
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { type Fields, fieldsAt, numberAt, textAt } from "../../../lib/json.ts";
import { PortalError } from "../portalError.ts";

/** scrypt's cost: 128 · n · r bytes of memory, p times. */
export interface Cost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MiB and about half a second on a desktop: the OWASP recommendation for scrypt. */
export const strongCost: Cost = { n: 2 ** 17, r: 8, p: 1 };
const weakest = 2 ** 15;
const dearest = 2 ** 20;

/** Fewest characters of a passphrase. */
export const passphraseLength = 12;

/** An open lock: what seals the next version of the state without asking for the passphrase again. The key cannot be read out. */
export interface OpenLock {
  readonly header: string;
  readonly key: CryptoKey;
}

/** Source of random bytes. */
export type Random = (length: number) => Uint8Array;

/** Makes a lock of a new passphrase. @throws PortalError passphrase_too_short */
export async function newLock(passphrase: string, random: Random, cost: Cost): Promise<OpenLock> {
  const length = [...passphrase.normalize("NFKC")].length;
  if (length < passphraseLength)
    throw new PortalError("passphrase_too_short", "passphrase", `${length} characters`, `at least ${passphraseLength}`);
  return lockOf(passphrase, cost, random(16));
}

/** Locks a text; every call has a nonce of its own. The result is JSON and tells nothing but the parameters and the length. */
export async function lockText(lock: OpenLock, text: string, random: Random): Promise<string> {
  const nonce = owned(random(12));
  const additionalData = bytesOf(lock.header);
  const box = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData }, lock.key, bytesOf(text));
  return JSON.stringify({ ...(JSON.parse(lock.header) as object), nonce: base64(nonce), box: base64(new Uint8Array(box)) });
}

/** Opens what lockText wrote, by passphrase. @throws PortalError wrong_passphrase, lock_malformed */
export async function unlockText(locked: string, passphrase: string): Promise<{ lock: OpenLock; text: string }> {
  const { cost, salt } = costOf(locked);
  const lock = await lockOf(passphrase, cost, salt);
  return { lock, text: await openText(lock, locked) };
}

/** Opens what lockText wrote, with a lock that is open. @throws PortalError wrong_passphrase, lock_malformed */
export async function openText(lock: OpenLock, locked: string): Promise<string> {
  const json = parse(locked);
  const [nonce, box] = [bytesAt(json, "nonce"), bytesAt(json, "box")];
  if (nonce?.length !== 12 || box === undefined || box.length < 16) throw malformed("parts of other lengths");
  try {
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce, additionalData: bytesOf(lock.header) }, lock.key, box);
    return new TextDecoder().decode(text);
  } catch (cause) {
    throw new PortalError("wrong_passphrase", "passphrase", "another one", "the one this wallet was locked with", cause);
  }
}

async function lockOf(passphrase: string, cost: Cost, salt: Uint8Array): Promise<OpenLock> {
  const secret = await scryptAsync(passphrase.normalize("NFKC"), salt, { N: cost.n, r: cost.r, p: cost.p, dkLen: 32, maxmem: 2 ** 31 });
  const key = await crypto.subtle.importKey("raw", owned(secret), "AES-GCM", false, ["encrypt", "decrypt"]);
  secret.fill(0);
  const header = JSON.stringify({ v: 1, kdf: "scrypt", n: cost.n, r: cost.r, p: cost.p, salt: base64(salt), cipher: "AES-256-GCM" });
  return { header, key };
}

const malformed = (got: string) => new PortalError("lock_malformed", "locked wallet", got, "version 1 as this portal wrote it");

function parse(locked: string): Fields {
  try {
    return fieldsAt(JSON.parse(locked));
  } catch {
    throw malformed("no JSON");
  }
}

function costOf(locked: string): { cost: Cost; salt: Uint8Array } {
  const json = parse(locked);
  const [n, r, p] = [numberAt(json, "n") ?? 0, numberAt(json, "r") ?? 0, numberAt(json, "p") ?? 0];
  if (json.v !== 1 || textAt(json, "kdf") !== "scrypt" || textAt(json, "cipher") !== "AES-256-GCM") throw malformed("another version");
  const power = Number.isInteger(Math.log2(n)) && n >= weakest && n <= dearest;
  if (!power || r !== 8 || !Number.isInteger(p) || p < 1 || p > 4) throw malformed(`scrypt n=${n} r=${r} p=${p}`);
  const salt = bytesAt(json, "salt");
  if (salt?.length !== 16) throw malformed("a salt of another length");
  return { cost: { n, r, p }, salt };
}

function bytesAt(json: Fields, name: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(textAt(json, name) ?? ""), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => owned(new TextEncoder().encode(text));
/** WebCrypto wants bytes over memory that is not shared; a copy always is. */
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);
