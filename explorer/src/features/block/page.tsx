// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { EntityPage } from "../../ui/entityPage.tsx";

/** One block, as the index has it. */
export function Page() {
  const { id } = useParams({ from: "/block/$id" });
  return <EntityPage kind="block" title="Block" id={id} />;
}
