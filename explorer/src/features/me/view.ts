// SPDX-License-Identifier: Apache-2.0

/** The rooms of the portal, in the order of its menu. */
export const views = ["home", "add", "grant", "try", "keys"] as const;

/** A room of the portal. */
export type View = (typeof views)[number];

/** What stands in the portal's address: the room, and the study or record it is about. */
export interface Place {
  readonly view?: View;
  readonly study?: string;
  readonly record?: string;
}

/** Reads the address; what is unknown leads to the first room. */
export function readPlace(given: Readonly<Record<string, unknown>>): Place {
  const view = views.find((each) => each === given.view);
  const id = (name: string) => (typeof given[name] === "string" && /^[0-9a-f]{64}$/.test(given[name]) ? given[name] : undefined);
  const [study, record] = [id("study"), id("record")];
  return {
    ...(view === undefined || view === "home" ? {} : { view }),
    ...(study === undefined ? {} : { study }),
    ...(record === undefined ? {} : { record }),
  };
}
