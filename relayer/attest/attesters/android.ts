// SPDX-License-Identifier: Apache-2.0
import { boolean, enumerated, integer, nothing, octets, sequence, set, tagged } from "@aceso/device/software";

/** What a key description says; the defaults are a locked phone's. */
export interface KeyDescriptionFields {
  readonly challenge: Uint8Array;
  readonly attestationLevel?: number;
  readonly keyLevel?: number;
  readonly origin?: number;
  readonly purposes?: readonly number[];
  /** Null leaves the root of trust out. */
  readonly rootOfTrust?: { readonly locked: boolean; readonly state: number } | null;
  /** YYYYMM; null leaves it out. */
  readonly patchLevel?: number | null;
  readonly package: string;
  readonly signer: Uint8Array;
}

/** KeyDescription of attestation version 300 (source.android.com, "Key and ID attestation"). */
export function keyDescription(fields: KeyDescriptionFields): Uint8Array {
  const { challenge, attestationLevel = 1, keyLevel = 1, origin = 0, purposes = [2], rootOfTrust, patchLevel = 202_610 } = fields;
  const application = sequence(set(sequence(octets(new TextEncoder().encode(fields.package)), integer(7))), set(octets(fields.signer)));
  const trust = rootOfTrust === undefined ? { locked: true, state: 0 } : rootOfTrust;
  const hardware = [
    tagged(1, set(...purposes.map((purpose) => integer(purpose)))),
    tagged(2, integer(3)),
    tagged(503, nothing()),
    tagged(702, integer(origin)),
    ...(trust === null
      ? []
      : [
          tagged(
            704,
            sequence(octets(new Uint8Array(32).fill(7)), boolean(trust.locked), enumerated(trust.state), octets(new Uint8Array(32))),
          ),
        ]),
    tagged(705, integer(160_000)),
    ...(patchLevel === null ? [] : [tagged(706, integer(patchLevel))]),
  ];
  return sequence(
    integer(300),
    enumerated(attestationLevel),
    integer(300),
    enumerated(keyLevel),
    octets(challenge),
    octets(new Uint8Array(0)),
    sequence(tagged(709, octets(application))),
    sequence(...hardware),
  );
}
