// SPDX-License-Identifier: Apache-2.0
import { decodeBounded } from "./cbor.ts";
import { Refused } from "./refused.ts";

/** The most bytes an evidence envelope may have. */
export const MAX_ENVELOPE_BYTES = 16 * 1024;
/** The most certificates or endorsements one envelope may carry. */
export const MAX_CERTIFICATES = 8;
const SALT_BYTES = 16;

/** CBOR `[1, format, evidence, salt16, [certs]]`, taken apart. The evidence itself is still opaque. */
export interface Envelope {
  readonly format: string;
  readonly evidence: Uint8Array;
  readonly salt: Uint8Array;
  readonly certs: readonly Uint8Array[];
}

/**
 * Opens an evidence envelope. @throws Refused too_large, malformed
 */
export function parseEnvelope(bytes: Uint8Array): Envelope {
  if (bytes.length > MAX_ENVELOPE_BYTES)
    throw new Refused("too_large", "envelope", `${bytes.length} bytes`, `≤ ${MAX_ENVELOPE_BYTES} bytes`);
  const fields = decodeBounded(bytes, "envelope");
  if (!(Array.isArray(fields) && fields.length === 5)) throw new Refused("malformed", "envelope", typeof fields, "an array of five fields");
  const [version, format, evidence, salt, certs]: unknown[] = fields;
  if (version !== 1) throw new Refused("malformed", "envelope version", String(version), "1");
  if (typeof format !== "string") throw new Refused("malformed", "envelope format", typeof format, "text");
  if (!(evidence instanceof Uint8Array)) throw new Refused("malformed", "envelope evidence", typeof evidence, "bytes");
  if (!(salt instanceof Uint8Array && salt.length === SALT_BYTES))
    throw new Refused("malformed", "envelope salt", typeof salt, `${SALT_BYTES} bytes`);
  if (!(Array.isArray(certs) && certs.every(isBytes)))
    throw new Refused("malformed", "envelope certificates", typeof certs, "an array of byte strings");
  if (certs.length > MAX_CERTIFICATES)
    throw new Refused("too_large", "envelope certificates", String(certs.length), `≤ ${MAX_CERTIFICATES}`);
  return { format, evidence, salt, certs };
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}
