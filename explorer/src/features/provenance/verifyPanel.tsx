// SPDX-License-Identifier: Apache-2.0
import type { Trust, Verification } from "@aceso/proof";
import { CheckedWords } from "../../ui/check/checkedWords.tsx";
import { Lines } from "../../ui/check/lines.tsx";
import { TrustInput } from "../../ui/check/trustInput.tsx";
import { Section } from "../../ui/section.tsx";

/** What was checked in this browser, line by line, and whose word it rests on. */
export function VerifyPanel({ result, trust, changed }: { result: Verification; trust: Trust | undefined; changed: boolean }) {
  return (
    <Section title="Checked here, line by line">
      <CheckedWords result={result} changed={changed} />
      <Lines lines={result.lines} />
      <h3>Whom this rests on</h3>
      <TrustInput trust={trust} />
    </Section>
  );
}
