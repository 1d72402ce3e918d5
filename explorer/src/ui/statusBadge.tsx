// SPDX-License-Identifier: Apache-2.0
import type { BadgeStatus } from "@aceso/proof";
import { IconAlertTriangle, IconCircleX, IconHelpCircle, IconLoader2, IconShieldCheck } from "@tabler/icons-react";

const looks = {
  verified: { tone: "good", Icon: IconShieldCheck, words: "Verified in this browser", short: "verified" },
  index_only: { tone: "warn", Icon: IconAlertTriangle, words: "Only the index says so", short: "index only" },
  not_checkable: { tone: "quiet", Icon: IconHelpCircle, words: "Not checkable", short: "not checkable" },
  failed: { tone: "bad", Icon: IconCircleX, words: "Failed", short: "failed" },
  checking: { tone: "wait", Icon: IconLoader2, words: "Checking here…", short: "checking" },
} as const;

interface StatusBadgeProps {
  readonly status: BadgeStatus | "checking";
  /** `short` where the place says already that it was checked here. */
  readonly size?: "short" | "whole" | "large";
}

/** How far something was checked, by icon and word. Only a check that ran in this browser may pass `verified`. */
export function StatusBadge({ status, size = "whole" }: StatusBadgeProps) {
  const { tone, Icon, words, short } = looks[status];
  return (
    <span className={`chip ${tone}${size === "large" ? " large" : ""}`} data-status={status}>
      <Icon size={size === "large" ? 22 : 15} aria-hidden />
      {size === "short" ? short : words}
    </span>
  );
}
