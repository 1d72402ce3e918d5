// SPDX-License-Identifier: Apache-2.0

/** Names whose value is never written anywhere, compared without case, "-" and "_". */
const SECRET_NAMES = new Set([
  "seed",
  "share",
  "shares",
  "salt",
  "salts",
  "secret",
  "secrets",
  "password",
  "passphrase",
  "mnemonic",
  "token",
  "authorization",
  "cookie",
  "privatekey",
  "secretkey",
  "labelkey",
  "contentkey",
  "scalar",
  "plaintext",
  "databaseurl",
  "payload",
  "body",
]);

const SECRET_ENDINGS = ["seed", "salt", "password", "passphrase", "mnemonic", "secret", "privatekey", "secretkey"];

export const REDACTED = "[redacted]";
const MAX_DEPTH = 6;

/** Whether a field of this name may hold a key, a share, a salt, a credential or health data. */
export function isSecretName(name: string): boolean {
  const plain = name.toLowerCase().replace(/[-_]/g, "");
  return SECRET_NAMES.has(plain) || SECRET_ENDINGS.some((ending) => plain.endsWith(ending));
}

/** Credentials inside a URL replaced by `***`. */
export function withoutCredentials(text: string): string {
  return text.replace(/(\w+:\/\/)[^/\s@]+@/g, "$1***@");
}

/** A copy fit for a log: secret names emptied at every depth, byte strings reduced to their length, bigints as text. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "string") return withoutCredentials(value);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Uint8Array) return `<${value.length} bytes>`;
  if (value instanceof Error) return describeError(value, depth);
  if (value instanceof Date) return value.toISOString();
  if (depth >= MAX_DEPTH) return "[deep]";
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, isSecretName(name) ? REDACTED : redact(item, depth + 1)]));
}

function describeError(error: Error, depth: number): unknown {
  const own = Object.fromEntries(
    Object.entries(error).map(([name, item]) => [name, isSecretName(name) ? REDACTED : redact(item, depth + 1)]),
  );
  const cause = error.cause === undefined || depth >= MAX_DEPTH ? {} : { cause: redact(error.cause, depth + 1) };
  return { ...own, type: error.name, message: withoutCredentials(error.message), stack: withoutCredentials(error.stack ?? ""), ...cause };
}
