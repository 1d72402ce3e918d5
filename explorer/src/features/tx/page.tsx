// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { EntityPage } from "../../ui/entityPage.tsx";

/** One transaction, as the index has it. */
export function Page() {
  const { id } = useParams({ from: "/tx/$id" });
  return <EntityPage kind="tx" title="Transaction" id={id} />;
}
