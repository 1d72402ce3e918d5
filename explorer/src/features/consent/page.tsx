// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { EntityPage } from "../../ui/entityPage.tsx";

/** One consent, as the index has it. */
export function Page() {
  const { id } = useParams({ from: "/consent/$id" });
  return <EntityPage kind="consent" title="Consent" id={id} />;
}
