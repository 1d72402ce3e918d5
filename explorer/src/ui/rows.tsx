// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from "react";

/** One row: its cells by the names of their columns. All rows of a table have the same. */
export interface Row {
  readonly key: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
}

interface RowsProps {
  /** What the table is of, for those who hear it. */
  readonly label: string;
  readonly rows: readonly Row[];
  /** What to say where there is no row. */
  readonly none: string;
}

/** A table. It scrolls sideways by itself where the screen is narrow. */
export function Rows({ label, rows, none }: RowsProps) {
  const [first] = rows;
  if (first === undefined) return <p className="quiet">{none}</p>;
  const heads = Object.keys(first.cells);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={`${label}, as a table`}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {heads.map((head) => (
                <td key={head}>{cells[head]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
