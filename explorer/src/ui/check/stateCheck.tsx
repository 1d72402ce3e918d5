// SPDX-License-Identifier: Apache-2.0
import { Button } from "@mantine/core";
import { IconShieldSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { nowSeconds } from "../../lib/clock.ts";
import { countText } from "../../lib/format.ts";
import { checkState, type StateCheck as Result } from "../../lib/state/check.ts";
import { rootKey, useTrust } from "../../lib/trust.ts";
import { Problem } from "../problem.tsx";
import { Rows } from "../rows.tsx";
import { StatusBadge } from "../statusBadge.tsx";
import { Lines } from "./lines.tsx";
import { TrustInput } from "./trustInput.tsx";

function words({ status, fields, height, differences }: Result): string {
  const at = `the chain's state at block ${countText(height)}`;
  if (status === "verified") return `All ${fields} fields of this entry equal ${at}, which was proven here.`;
  if (status === "absent") return `${at} has no such entry any more: what stands on this page is kept by the index alone.`;
  if (status === "not_checkable") return "The proof could not be checked to its end; the lines say what was missing.";
  return differences.length === 0 ? "The proof itself does not hold." : `The index says something else than ${at}, which was proven here.`;
}

/** Fetches the entry's proof and compares every field of the row with it, in this browser. */
export function StateCheck({ kind, id }: { kind: string; id: string }) {
  const { trust, pending } = useTrust();
  const now = () => BigInt(nowSeconds());
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["state check", kind, id, rootKey(trust)],
    queryFn: ({ signal }) => checkState(kind, id, trust, now, signal),
    enabled: false,
    gcTime: 0,
    retry: false,
  });
  const status = isFetching ? "checking" : data === undefined ? "index_only" : data.status === "absent" ? "not_checkable" : data.status;
  return (
    <div className="page" style={{ gap: 12 }} data-testid="state-check">
      <div className="section-head">
        <StatusBadge status={status} />
        <Button
          size="sm"
          variant="default"
          loading={isFetching}
          disabled={pending}
          leftSection={<IconShieldSearch size={16} aria-hidden />}
          onClick={() => void refetch()}
        >
          {data === undefined ? "Check it against the chain" : "Check again"}
        </Button>
      </div>
      {error && <Problem error={error} />}
      {data && <p>{words(data)}</p>}
      {data && data.differences.length > 0 && (
        <Rows
          label="Where the index differs"
          none=""
          rows={data.differences.map(({ field, got, wanted }) => ({
            key: field,
            cells: { Field: <code>{field}</code>, "The index says": <code>{got}</code>, "The chain says": <code>{wanted}</code> },
          }))}
        />
      )}
      {data && <Lines lines={data.lines.filter(({ id: letter }) => letter === "d" || letter === "e")} />}
      {data && <TrustInput trust={trust} />}
    </div>
  );
}
