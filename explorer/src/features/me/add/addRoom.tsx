// SPDX-License-Identifier: Apache-2.0
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { previewImport } from "../../../lib/agentRuntime.ts";
import { nowSeconds } from "../../../lib/clock.ts";
import { FailureNotice } from "../failureNotice.tsx";
import { PortalError } from "../portalError.ts";
import { ChooseFile } from "./chooseFile.tsx";
import { PreviewSection } from "./previewSection.tsx";
import { summaryOf } from "./summary.ts";
import { VaultsSection } from "./vaultsSection.tsx";

async function readBundle(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch (cause) {
    throw new PortalError("file_not_json", "the file", "no JSON", "a FHIR R4 bundle as JSON", cause);
  }
}

/** Open vaults, and bring a file of one's own: what would leave is shown before anything does. */
export function AddRoom() {
  const [name, setName] = useState("");
  const read = useMutation({
    mutationFn: async (file: File) => {
      setName(file.name);
      const bundle = await readBundle(file);
      const preview = previewImport(bundle, nowSeconds());
      return { bundle, preview, summary: summaryOf(preview) };
    },
  });
  return (
    <>
      <ChooseFile reading={read.isPending} onFile={(file) => read.mutate(file)} />
      <FailureNotice error={read.error} />
      {read.data && <PreviewSection key={read.submittedAt} name={name} {...read.data} onDone={() => read.reset()} />}
      <VaultsSection />
    </>
  );
}
