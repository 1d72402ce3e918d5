// SPDX-License-Identifier: Apache-2.0
import { Anchor, Text, Tooltip } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { shortId } from "../lib/format.ts";

/** A link inside the site. */
export function SiteLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Anchor component={Link} to={to}>
      {children}
    </Anchor>
  );
}

/** An id in fixed-width type, shortened, whole on hover; a link where it has a page. */
export function IdText({ id, to }: { id: string; to?: string | undefined }) {
  const text = (
    <Text component="span" ff="monospace" fz="sm" style={{ overflowWrap: "anywhere" }}>
      {shortId(id)}
    </Text>
  );
  return (
    <Tooltip label={id} disabled={id.length <= 20} multiline maw={420} style={{ overflowWrap: "anywhere" }}>
      <span>{to === undefined ? text : <SiteLink to={to}>{text}</SiteLink>}</span>
    </Tooltip>
  );
}
