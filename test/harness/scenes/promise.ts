// SPDX-License-Identifier: Apache-2.0

/** What a scene promises; the chain is asked afterwards whether it is so. */
export interface Promised {
  readonly devices: number;
  readonly affirmed: number;
  readonly refused: number;
  readonly records: number;
  readonly readings: number;
  readonly active: number;
  readonly withdrawn: number;
  readonly settled: number;
  readonly refunded: number;
  readonly releases: number;
}

const nothing: Promised = {
  devices: 0,
  affirmed: 0,
  refused: 0,
  records: 0,
  readings: 0,
  active: 0,
  withdrawn: 0,
  settled: 0,
  refunded: 0,
  releases: 0,
};

/** Adds promises up; what one leaves out is none. */
export function sumOf(promises: readonly Partial<Promised>[]): Promised {
  return promises.reduce<Promised>(
    (total, one) => ({
      devices: total.devices + (one.devices ?? 0),
      affirmed: total.affirmed + (one.affirmed ?? 0),
      refused: total.refused + (one.refused ?? 0),
      records: total.records + (one.records ?? 0),
      readings: total.readings + (one.readings ?? 0),
      active: total.active + (one.active ?? 0),
      withdrawn: total.withdrawn + (one.withdrawn ?? 0),
      settled: total.settled + (one.settled ?? 0),
      refunded: total.refunded + (one.refunded ?? 0),
      releases: total.releases + (one.releases ?? 0),
    }),
    nothing,
  );
}
