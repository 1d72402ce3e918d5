// SPDX-License-Identifier: Apache-2.0
import type { Tone } from "../../../ui/chip.tsx";

/** How an order on the owner's data ended, in words and as it is to be taken. */
export const outcomes = {
  open: ["Being answered", "wait"],
  released: ["Opened", "good"],
  refused: ["Refused by the trustees", "bad"],
  void: ["Stopped: the consent ended", "quiet"],
  expired: ["Never answered", "quiet"],
} as const satisfies Readonly<Record<string, readonly [string, Tone]>>;
