// SPDX-License-Identifier: Apache-2.0
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { countText, shortId } from "../lib/format.ts";
import { pathOf } from "../lib/kinds.ts";
import { useNames } from "../lib/names.ts";
import { Copy } from "./copy.tsx";

/** A link inside the site. */
export function SiteLink({ to, children, className = "link" }: { to: string; children: ReactNode; className?: string }) {
  return (
    <Link to={to} className={className}>
      {children}
    </Link>
  );
}

/** An id in fixed-width type, shortened, whole on hover and by copying; a link where it has a page. */
export function IdText({ id, to, what = "id" }: { id: string; to?: string | undefined; what?: string }) {
  const short = (
    <span className="mono" title={id}>
      {shortId(id)}
    </span>
  );
  return (
    <span className="id">
      {to === undefined ? short : <SiteLink to={to}>{short}</SiteLink>}
      {id.length > 20 && <Copy value={id} what={`${what} ${shortId(id)}`} />}
    </span>
  );
}

/** A thing's id as a link to its page. */
export function ThingLink({ kind, id }: { kind: string; id: string }) {
  return <IdText id={id} to={pathOf(kind, id)} what={kind} />;
}

/** An account by the name that the chain knows, or its shortened address. */
export function Account({ address }: { address: string }) {
  const name = useNames()(address);
  if (address === "") return <span>nobody</span>;
  const shown = name.includes("…") ? <span className="mono">{name}</span> : name;
  return (
    <span className="id">
      <SiteLink to={pathOf("account", address)}>
        <span title={address}>{shown}</span>
      </SiteLink>
      <Copy value={address} what={`address of ${name}`} />
    </span>
  );
}

/** A height as a link to its block. */
export function Height({ of }: { of: string | number }) {
  return String(of) === "0" ? <span>genesis</span> : <SiteLink to={pathOf("block", String(of))}>{countText(of)}</SiteLink>;
}
