// SPDX-License-Identifier: Apache-2.0
import { EarningsSection } from "./earningsSection.tsx";
import { MineSection } from "./mineSection.tsx";
import { OpenedSection } from "./openedSection.tsx";
import { SharingSection } from "./sharingSection.tsx";

/** The first room: what is shared and how to stop it, what came in, who opened what, what is mine. */
export function HomeRoom() {
  return (
    <>
      <SharingSection />
      <EarningsSection />
      <OpenedSection />
      <MineSection />
    </>
  );
}
