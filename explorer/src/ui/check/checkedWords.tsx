// SPDX-License-Identifier: Apache-2.0
import type { Verification } from "@aceso/proof";

/** "Checked a–e", never more than was done, and whose root it rests on. */
export function CheckedWords({ result, changed = false }: { result: Verification; changed?: boolean }) {
  const { checked, root } = result.badge;
  return (
    <p data-testid="checked">
      <strong>{checked.charAt(0).toUpperCase() + checked.slice(1)}</strong>
      {root === undefined ? ". No header was accepted" : `; ${root}`}.{changed && " One byte of this copy was changed, here, by you."}
    </p>
  );
}
