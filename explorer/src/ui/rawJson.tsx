// SPDX-License-Identifier: Apache-2.0
import { Copy } from "./copy.tsx";

/** A value as the index gave it. */
export function RawJson({ value, title = "Raw JSON" }: { value: unknown; title?: string }) {
  const text = JSON.stringify(value, null, 2);
  return (
    <details className="more">
      <summary>{title}</summary>
      <div className="raw">
        <Copy value={text} what={title} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{text}</pre>
      </div>
    </details>
  );
}
