// SPDX-License-Identifier: Apache-2.0
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { useRefresh } from "../lib/paused.ts";
import { AllFields } from "./allFields.tsx";
import { Copy } from "./copy.tsx";
import { Notice } from "./notice.tsx";
import { Problem } from "./problem.tsx";
import { StatusBadge } from "./statusBadge.tsx";

// The verifier is a chunk of its own: only who checks loads it.
const StateCheck = lazy(async () => ({ default: (await import("./check/stateCheck.tsx")).StateCheck }));

/** A thing as its feature asked for it. `raw` is what the index answered. */
export interface Found<T> {
  readonly value: T;
  readonly raw: unknown;
}

interface ThingProps<T> {
  /** What the kind is called, as "Device". */
  readonly kind: string;
  readonly id: string;
  /** The index's name of a kind whose state can be proven; without it there is nothing to check. */
  readonly provable?: string;
  /** Asks for it; null where the index has none. */
  readonly ask: (signal: AbortSignal) => Promise<Found<T> | null>;
  readonly title: (value: T) => ReactNode;
  readonly state?: (value: T) => ReactNode;
  readonly sentence: (value: T) => string;
  readonly children: (value: T) => ReactNode;
}

/** Names the page in the tab. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Aceso`;
  }, [title]);
}

function Head({ kind, id, title, state }: { kind: string; id: string; title: ReactNode; state: ReactNode }) {
  return (
    <header className="head">
      <p className="kicker">{kind}</p>
      <div className="head-line">
        <h1>{title}</h1>
        {state}
      </div>
      <p className="head-id mono">
        {id} <Copy value={id} what={`${kind} id`} />
      </p>
    </header>
  );
}

/** The page of one thing: what it is in a sentence, what its feature adds, all fields, raw JSON; marked as the index's word only. */
export function Thing<T>({ kind, id, provable, ask, title, state, sentence, children }: ThingProps<T>) {
  const refetchInterval = useRefresh(10_000);
  const { data, error, isPending } = useQuery({ queryKey: [kind, id], queryFn: ({ signal }) => ask(signal), refetchInterval });
  useTitle(`${kind} ${id.slice(0, 12)}`);
  return (
    <article className="page">
      <Head kind={kind} id={id} title={data ? title(data.value) : kind} state={data && state?.(data.value)} />
      {error && <Problem error={error} />}
      {isPending && <Skeleton height={260} radius="md" role="status" aria-label={`Loading the ${kind.toLowerCase()}`} />}
      {data === null && (
        <Notice tone="warn" title={`No ${kind.toLowerCase()} has this id`}>
          The index knows none. It may be newer than the index, or a character may be missing.
        </Notice>
      )}
      {data && (
        <>
          <p className="lead">{sentence(data.value)}</p>
          {children(data.value)}
          <section className="paper" aria-label="As the index has it">
            <h2>As the index has it</h2>
            {provable === undefined ? (
              <StatusBadge status="index_only" />
            ) : (
              <Suspense fallback={<StatusBadge status="index_only" />}>
                <StateCheck kind={provable} id={id} />
              </Suspense>
            )}
            <AllFields value={data.raw} />
          </section>
        </>
      )}
    </article>
  );
}
