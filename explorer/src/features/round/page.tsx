// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { EntityPage } from "../../ui/entityPage.tsx";

/** One attestation round, as the index has it. */
export function Page() {
  const { id } = useParams({ from: "/round/$id" });
  return <EntityPage kind="round" title="Attestation round" id={id} />;
}
