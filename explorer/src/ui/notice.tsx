// SPDX-License-Identifier: Apache-2.0
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";

const icons = { info: IconInfoCircle, warn: IconAlertTriangle, bad: IconCircleX } as const;

/** Something the reader must not miss. */
export function Notice({ tone, title, children }: { tone: "info" | "warn" | "bad"; title: string; children?: ReactNode }) {
  const Icon = icons[tone];
  return (
    <div className={`notice ${tone}`} role={tone === "bad" ? "alert" : "note"}>
      <Icon size={20} aria-hidden />
      <div>
        <strong>{title}</strong>
        {children !== undefined && <div>{children}</div>}
      </div>
    </div>
  );
}
