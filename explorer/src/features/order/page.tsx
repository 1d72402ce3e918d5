// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { EntityPage } from "../../ui/entityPage.tsx";

/** One release order, as the index has it. */
export function Page() {
  const { id } = useParams({ from: "/order/$id" });
  return <EntityPage kind="order" title="Release order" id={id} />;
}
