// SPDX-License-Identifier: Apache-2.0
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconClock, IconMinus } from "@tabler/icons-react";
import { plain } from "../lib/words.ts";

/** How a state is to be taken. */
export type Tone = "good" | "warn" | "bad" | "quiet" | "wait";

const icons = { good: IconCircleCheck, warn: IconAlertTriangle, bad: IconCircleX, quiet: IconMinus, wait: IconClock } as const;

/** A state by colour, icon and word, so that none of them is needed alone. */
export function Chip({ tone, children }: { tone: Tone; children: string }) {
  const Icon = icons[tone];
  return (
    <span className={`chip ${tone}`}>
      <Icon size={14} aria-hidden />
      {children}
    </span>
  );
}

const tones: Readonly<Record<string, Tone>> = {
  ACTIVE: "good",
  AFFIRMED: "good",
  FINAL: "quiet",
  RELEASED: "good",
  PAID: "good",
  OK: "good",
  affirmed: "good",
  OPEN: "wait",
  COMMIT: "wait",
  REVEAL: "wait",
  RESERVED: "wait",
  DEALING: "wait",
  DRAFT: "wait",
  ENROLLED: "wait",
  SUSPENDED: "warn",
  WITHDRAWN: "warn",
  REFUNDED: "warn",
  EXPIRED: "warn",
  NO_QUORUM: "warn",
  WARN: "warn",
  SUPERSEDED: "quiet",
  CLOSED: "quiet",
  VOID: "quiet",
  LEFT: "quiet",
  LEAVING: "warn",
  SHREDDING: "warn",
  SHREDDED: "quiet",
  REFUSED: "bad",
  REVOKED: "bad",
  RECALLED: "bad",
  JAILED: "bad",
  OVERTURNED: "bad",
  ENTERED_IN_ERROR: "quiet",
};

/** A state word of the index as a chip. */
export function StateChip({ state }: { state: string }) {
  return <Chip tone={tones[state] ?? "quiet"}>{plain(state)}</Chip>;
}
