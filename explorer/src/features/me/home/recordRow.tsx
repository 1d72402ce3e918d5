// SPDX-License-Identifier: Apache-2.0
import { CATEGORY_NAMES } from "@aceso/health";
import { hex } from "@aceso/proto/encoding";
import type { Record as SealedRecord } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { SiteLink, ThingLink } from "../../../ui/links.tsx";
import { Time } from "../../../ui/time.tsx";
import { useAct } from "../data/unlocked.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import { categoryWords } from "../words/categories.ts";
import { readRecord } from "./readRecord.ts";
import { RecordContent } from "./recordContent.tsx";

/** A record of mine: what it is, where it is proven, and a way to read it here. */
export function RecordRow({ record, readable }: { record: SealedRecord; readable: boolean }) {
  const id = hex(record.id);
  const read = useAct((agent) => readRecord(agent, record));
  const category = CATEGORY_NAMES[record.categoryPublic - 1];
  const name = category === undefined ? "kind not shown in public" : categoryWords(category);
  return (
    <li className="record-row">
      <span>
        <strong>{name}</strong> <ThingLink kind="record" id={id} />
      </span>
      <span className="quiet record-tools">
        <Time at={Number(record.time)} />
        <SiteLink to={`/p/record/${id}`}>Where it came from</SiteLink>
        {readable && record.erased === 0n && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconEye size={15} aria-hidden />}
            loading={read.isPending}
            onClick={() => (read.data === undefined ? read.mutate() : read.reset())}
            aria-label={`${read.data === undefined ? "Read it" : "Hide it"}: ${name}, record ${id.slice(0, 8)}`}
          >
            {read.data === undefined ? "Read it" : "Hide it"}
          </Button>
        )}
      </span>
      {read.error !== null && (
        <div className="full">
          <FailureNotice error={read.error} />
        </div>
      )}
      {read.data !== undefined && (
        <div className="full">
          <RecordContent lines={read.data} name={`record-${id.slice(0, 8)}`} />
        </div>
      )}
    </li>
  );
}
