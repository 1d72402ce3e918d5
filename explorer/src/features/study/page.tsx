// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { EntityPage } from "../../ui/entityPage.tsx";

/** One study, as the index has it. */
export function Page() {
  const { id } = useParams({ from: "/study/$id" });
  return <EntityPage kind="study" title="Study" id={id} />;
}
