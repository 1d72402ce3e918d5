// SPDX-License-Identifier: Apache-2.0

/** Base64 of bytes (RFC 4648 §4), as protobuf JSON writes them. */
export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Bytes of base64. */
export function unbase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
