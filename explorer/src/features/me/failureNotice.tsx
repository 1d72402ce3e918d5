// SPDX-License-Identifier: Apache-2.0
import { Notice } from "../../ui/notice.tsx";
import { failureOf } from "./words/failure.ts";

/** A failure by its name, with what to do next. Shows nothing where nothing failed. */
export function FailureNotice({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null;
  const { title, next, code, message } = failureOf(error);
  return (
    <Notice tone="bad" title={title}>
      <p>{next}</p>
      <p className="small wrap">
        <code>{code}</code> {message}
      </p>
    </Notice>
  );
}
