// SPDX-License-Identifier: Apache-2.0
import type { BadgeStatus } from "@aceso/proof";
import { IconAlertTriangle, IconCircleX, IconHelpCircle, IconLoader2, IconShieldCheck } from "@tabler/icons-react";

const looks = {
  verified: { tone: "good", Icon: IconShieldCheck, words: "Verified in this browser" },
  index_only: { tone: "warn", Icon: IconAlertTriangle, words: "Only the index says so" },
  not_checkable: { tone: "quiet", Icon: IconHelpCircle, words: "Not checkable" },
  failed: { tone: "bad", Icon: IconCircleX, words: "Failed" },
  checking: { tone: "wait", Icon: IconLoader2, words: "Checking here…" },
} as const;

/** How far something was checked, by icon and word. Only a check that ran in this browser may pass `verified`. */
export function StatusBadge({ status, large = false }: { status: BadgeStatus | "checking"; large?: boolean }) {
  const { tone, Icon, words } = looks[status];
  return (
    <span className={`chip ${tone}${large ? " large" : ""}`} data-status={status}>
      <Icon size={large ? 22 : 15} aria-hidden />
      {words}
    </span>
  );
}
