// SPDX-License-Identifier: Apache-2.0
import { type ReactNode, useId } from "react";

/** A titled part of a page, on paper of its own. `note` stands beside the title. */
export function Section({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="paper" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {note !== undefined && <div className="quiet">{note}</div>}
      </div>
      {children}
    </section>
  );
}
