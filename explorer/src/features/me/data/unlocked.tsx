// SPDX-License-Identifier: Apache-2.0
// What the rooms of the portal stand on: the unlocked session, questions to the chain, and actions that are signed.
import { type UseMutationResult, type UseQueryResult, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { withFees } from "../../../lib/agentRuntime.ts";
import { useRefresh } from "../../../lib/paused.ts";
import type { Session } from "../session/session.ts";

/** The session of everything below. */
export const Unlocked = createContext<Session | undefined>(undefined);

/** The unlocked session. Only below the portal. */
export function useUnlocked(): Session {
  const session = useContext(Unlocked);
  if (session === undefined) throw new Error("portal: got a locked one, wanted an unlocked one");
  return session;
}

/** Asks the chain, and again every so often. What is asked is dropped when the portal is locked. */
export function useAsked<T>(name: string, ask: (agent: Session["agent"]) => Promise<T>, seconds = 4): UseQueryResult<T> {
  const { agent } = useUnlocked();
  const refetchInterval = useRefresh(seconds * 1000);
  return useQuery({ queryKey: ["me", agent.address, name], queryFn: () => ask(agent), refetchInterval });
}

/** An action of the patient: fees are seen to first, and everything shown is asked again after it. */
export function useAct<T, V = void>(act: (agent: Session["agent"], input: V) => Promise<T>): UseMutationResult<T, unknown, V> {
  const { agent } = useUnlocked();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: V) => withFees(agent, () => act(agent, input)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["me", agent.address] }),
  });
}
