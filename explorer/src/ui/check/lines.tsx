// SPDX-License-Identifier: Apache-2.0
import type { Line } from "@aceso/proof";
import { StatusBadge } from "../statusBadge.tsx";

const meaning: Readonly<Record<Line["id"], string>> = {
  a: "The record's hash, computed again here from its fields, is the one on the chain.",
  b: "The device's own key signed these readings, and the owner's agent signed the record.",
  c: "The opened reading is one of those that the device signed.",
  d: "The chain's state contains these entries, proven up to the block's app hash.",
  e: "More than two thirds of the validators you pinned signed that block.",
  f: "The owner's consent was in force when the record was opened.",
};

function LineRow({ line }: { line: Line }) {
  return (
    <details className="line" data-line={line.id} data-status={line.status} open={line.status === "failed"}>
      <summary>
        <span className="letter">{line.id}</span>
        <span>
          <strong>{line.title}</strong>
          <br />
          <span className="quiet small">{meaning[line.id]}</span>
        </span>
        <StatusBadge status={line.status} size="short" />
      </summary>
      <div className="line-body">
        <div className="mono">{line.subject}</div>
        <div>
          <span className="quiet">{line.status === "verified" ? "Found: " : "Got: "}</span>
          <span className="mono">{line.got}</span>
        </div>
        {line.status !== "verified" && (
          <div>
            <span className="quiet">Wanted: </span>
            <span className="mono">{line.wanted}</span>
          </div>
        )}
        {line.detail.length > 0 && (
          <ul>
            {line.detail.map((each) => (
              <li key={each} className="mono">
                {each}
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

/** The six lines of a check, each with its values to open. A failed line is open. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <div className="page" style={{ gap: 8 }}>
      {lines.map((line) => (
        <LineRow key={`${line.id} ${line.status}`} line={line} />
      ))}
    </div>
  );
}
