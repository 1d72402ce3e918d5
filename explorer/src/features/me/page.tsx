// SPDX-License-Identifier: Apache-2.0
import "./me.css";
import { Skeleton } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { useTitle } from "../../ui/thing.tsx";
import { Gate } from "./gate/gate.tsx";
import { useSession } from "./session/session.ts";

const Portal = lazy(() => import("./portal.tsx").then(({ Portal: component }) => ({ default: component })));

/** The patient's own place: locked, or open. What was shown is forgotten when it is locked. */
export function Page() {
  const session = useSession();
  const queries = useQueryClient();
  useTitle("My data");
  useEffect(() => {
    if (session === undefined) queries.removeQueries({ queryKey: ["me"] });
  }, [session, queries]);
  if (session === undefined) return <Gate />;
  return (
    <Suspense fallback={<Skeleton height={320} radius="md" role="status" aria-label="Opening" />}>
      <Portal session={session} />
    </Suspense>
  );
}
