// SPDX-License-Identifier: Apache-2.0
import { acesoAmount } from "../lib/format.ts";

/** An amount of uaceso in ACESO, to its last digit on hover. */
export function Amount({ uaceso }: { uaceso: string | bigint }) {
  return (
    <span className="amount" title={`${uaceso} uaceso`}>
      {acesoAmount(uaceso)}
    </span>
  );
}
