// SPDX-License-Identifier: Apache-2.0
import { isFields } from "../lib/json.ts";
import { Facts } from "./facts.tsx";
import { fieldRows } from "./fieldValue.tsx";
import { RawJson } from "./rawJson.tsx";

/** Every field of a value as the index gave it, then its raw JSON; both closed until asked for, unless `open`. */
export function AllFields({ value, open = false }: { value: unknown; open?: boolean }) {
  return (
    <>
      {isFields(value) && (
        <details className="more" open={open}>
          <summary>All fields</summary>
          <Facts rows={fieldRows(value)} />
        </details>
      )}
      <RawJson value={value} />
    </>
  );
}
