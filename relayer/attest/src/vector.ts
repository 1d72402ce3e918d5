// SPDX-License-Identifier: Apache-2.0

/**
 * The eight trustworthiness claims of AR4SI (draft-ietf-rats-ar4si §2.3), each one signed byte: 0 no statement, 2..31 affirming,
 * 32..95 warning, 96..127 contraindicated.
 */
export interface Vector {
  readonly instanceIdentity: number;
  readonly configuration: number;
  readonly executables: number;
  readonly fileSystem: number;
  readonly hardware: number;
  readonly runtimeOpaque: number;
  readonly storageOpaque: number;
  readonly sourcedData: number;
}

/** Values of AR4SI that appraisals here give. */
export const AR4SI = {
  none: 0,
  affirming: 2,
  /** executables: known, but superseded; sourced-data: from an unattested source. */
  warning: 32,
  /** executables: known to be unsafe; sourced-data: from a rejected source. */
  contraindicated: 96,
} as const;

/** No statement about anything. */
export const noVector: Vector = {
  instanceIdentity: 0,
  configuration: 0,
  executables: 0,
  fileSystem: 0,
  hardware: 0,
  runtimeOpaque: 0,
  storageOpaque: 0,
  sourcedData: 0,
};

/** The eight claims as they enter the verdict digest: one two's-complement byte each, in AR4SI order. */
export function vectorBytes(vector: Vector): Uint8Array {
  // Storing into a Uint8Array keeps the lowest eight bits: the two's complement.
  return Uint8Array.of(
    vector.instanceIdentity,
    vector.configuration,
    vector.executables,
    vector.fileSystem,
    vector.hardware,
    vector.runtimeOpaque,
    vector.storageOpaque,
    vector.sourcedData,
  );
}

/** The worse of two claims: the higher value, and "no statement" is worse than an affirming one. */
export function worse(a: number, b: number): number {
  return rank(a) >= rank(b) ? a : b;
}

function rank(claim: number): number {
  if (claim === AR4SI.none) return AR4SI.warning - 1;
  return claim < 0 ? 128 : claim;
}
