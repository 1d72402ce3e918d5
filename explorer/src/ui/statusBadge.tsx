// SPDX-License-Identifier: Apache-2.0
import type { BadgeStatus } from "@aceso/proof";
import { Badge } from "@mantine/core";
import { IconAlertTriangle, IconCircleX, IconHelpCircle, IconShieldCheck } from "@tabler/icons-react";

const looks = {
  verified: { color: "teal", Icon: IconShieldCheck, words: "Verified in this browser" },
  index_only: { color: "yellow", Icon: IconAlertTriangle, words: "Only the index says so" },
  not_checkable: { color: "gray", Icon: IconHelpCircle, words: "Not checkable" },
  failed: { color: "red", Icon: IconCircleX, words: "Failed" },
} as const;

/** How far something was checked, by icon and word. Only a check that ran in this browser may pass `verified`. */
export function StatusBadge({ status, size = "lg" }: { status: BadgeStatus; size?: "md" | "lg" | "xl" }) {
  const { color, Icon, words } = looks[status];
  return (
    <Badge color={color} variant="light" size={size} leftSection={<Icon size={16} aria-hidden />} tt="none" role="status">
      {words}
    </Badge>
  );
}
