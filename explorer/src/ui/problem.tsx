// SPDX-License-Identifier: Apache-2.0
import { IndexError } from "../lib/graphql.ts";
import { Notice } from "./notice.tsx";

const parts: Readonly<Record<string, string>> = {
  unreachable: "The server of this site does not answer",
  node_unavailable: "The node does not answer the index",
  internal: "The index failed",
  "502": "The index does not answer",
  "503": "The index is not ready",
};

/** What went wrong, with the name of the part that did. */
export function Problem({ error }: { error: unknown }) {
  const code = error instanceof IndexError ? error.code : "unexpected";
  const title = parts[code] ?? (error instanceof IndexError ? "The index refused the question" : "This page failed");
  return (
    <Notice tone="bad" title={title}>
      {error instanceof Error ? error.message : "an unknown error"} <code>{code}</code>
    </Notice>
  );
}
