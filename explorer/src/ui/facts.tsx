// SPDX-License-Identifier: Apache-2.0
import { Fragment, type ReactNode } from "react";

/** Named facts, one a row, in the order given; a fact that is undefined has no row. */
export function Facts({ rows }: { rows: Readonly<Record<string, ReactNode | undefined>> }) {
  return (
    <dl className="facts">
      {Object.entries(rows).map(
        ([name, value]) =>
          value !== undefined && (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
