// SPDX-License-Identifier: Apache-2.0
import { concat } from "@aceso/proto/encoding";
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import { x25519 } from "@noble/curves/ed25519.js";
import { draw, exactly, owned, type Random } from "./bytes.ts";
import { SealError } from "./error.ts";

const encapsulatedBytes = 32;
const tagBytes = 16;

/** An X25519 key pair for receiving boxes, raw 32-byte keys (RFC 7748). */
export interface BoxKeys {
  secret: Uint8Array;
  public: Uint8Array;
}

/** A fresh key pair for receiving boxes, one per trustee and order. */
export function boxKeys(random: Random): BoxKeys {
  const secret = draw(random, 32);
  return { secret, public: x25519.getPublicKey(secret) };
}

function suite(): CipherSuite {
  return new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
}

/**
 * Seals to an X25519 key: HPKE base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM (RFC 9180).
 * The ephemeral key is DeriveKeyPair of 32 random bytes, so that randomness stays an argument. Returns enc ‖ ciphertext.
 * Throws bad_point for a key that is no X25519 key.
 */
export async function hpkeSeal(box: {
  recipient: Uint8Array;
  info: Uint8Array;
  aad?: Uint8Array;
  plaintext: Uint8Array;
  random: Random;
}): Promise<Uint8Array> {
  const hpke = suite();
  const recipient = owned(exactly("recipient key", box.recipient, 32));
  const ekm = owned(draw(box.random, 32));
  try {
    const recipientPublicKey = await hpke.kem.deserializePublicKey(recipient);
    const sender = await hpke.createSenderContext({ recipientPublicKey, info: owned(box.info), ekm });
    const sealed = await sender.seal(owned(box.plaintext), owned(box.aad ?? new Uint8Array()));
    return concat(new Uint8Array(sender.enc), new Uint8Array(sealed));
  } catch {
    throw new SealError("bad_point", "recipient key: got no usable X25519 key");
  }
}

/** Opens enc ‖ ciphertext. Throws box_closed for another key, info or aad, and for any changed byte. */
export async function hpkeOpen(box: { secret: Uint8Array; info: Uint8Array; aad?: Uint8Array; sealed: Uint8Array }): Promise<Uint8Array> {
  const hpke = suite();
  const secret = owned(exactly("box secret", box.secret, 32));
  if (box.sealed.length < encapsulatedBytes + tagBytes) {
    throw new SealError("box_closed", `box: got ${box.sealed.length} bytes, wanted at least ${encapsulatedBytes + tagBytes}`);
  }
  try {
    const recipientKey = await hpke.kem.deserializePrivateKey(secret);
    const enc = owned(box.sealed.subarray(0, encapsulatedBytes));
    const recipient = await hpke.createRecipientContext({ recipientKey, enc, info: owned(box.info) });
    const opened = await recipient.open(owned(box.sealed.subarray(encapsulatedBytes)), owned(box.aad ?? new Uint8Array()));
    return new Uint8Array(opened);
  } catch {
    throw new SealError("box_closed", "box: does not open with this key and context");
  }
}
