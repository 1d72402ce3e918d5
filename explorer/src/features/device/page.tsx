// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { EntityPage } from "../../ui/entityPage.tsx";

/** One device, as the index has it. */
export function Page() {
  const { id } = useParams({ from: "/device/$id" });
  return <EntityPage kind="device" title="Device" id={id} />;
}
