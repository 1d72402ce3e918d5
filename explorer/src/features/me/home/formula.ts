// SPDX-License-Identifier: Apache-2.0
import { acesoAmount, countText } from "../../../lib/format.ts";

/** What one period earned, as the chain tells it; amounts in uaceso. */
export interface EarningLine {
  readonly epoch: bigint;
  readonly weight: bigint;
  readonly totalWeight: bigint;
  readonly emission: bigint;
  readonly amount: bigint;
  readonly claimable: boolean;
}

/** ⌊⌊emission · part ÷ 10 000⌋ · weight ÷ total⌋: the patients' pool, and one patient's share of it. */
export function shareOf({ weight, totalWeight, emission }: EarningLine, patientBp: number): bigint {
  if (totalWeight === 0n) return 0n;
  return (((emission * BigInt(patientBp)) / 10_000n) * weight) / totalWeight;
}

/** The formula of a line with its figures. Where the chain's amount is another one, the sentence does not pretend to explain it. */
export function formulaOf(line: EarningLine, patientBp: number): string {
  const { weight, totalWeight, emission } = line;
  const figures = `emission ${acesoAmount(emission)} × ${patientBp / 100} % for patients × weight ${countText(String(weight))} ÷ total ${countText(String(totalWeight))}`;
  return shareOf(line, patientBp) === line.amount ? figures : `${figures}; the chain's own figure differs, as another table was in force`;
}
