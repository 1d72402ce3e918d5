// SPDX-License-Identifier: Apache-2.0

/** Bytes of padded base64 (RFC 4648 section 4). Throws TypeError for anything else; Buffer alone passes over what it cannot read. */
export function fromBase64(text: string): Uint8Array {
  const bytes = Buffer.from(text, "base64");
  if (bytes.toString("base64") !== text) throw new TypeError("base64: got other characters, wanted padded base64");
  return new Uint8Array(bytes);
}

/** Padded base64 of bytes. */
export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
