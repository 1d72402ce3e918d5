// SPDX-License-Identifier: Apache-2.0
import { fieldsAt, listAt, textAt } from "../../../lib/json.ts";
import { PortalError } from "../portalError.ts";

/** Somebody of a local network whose secrets are public, so that a visitor may act as them. `state` is the agent's own text. */
export interface DemoPerson {
  readonly name: string;
  readonly about: string;
  readonly state: string;
}

/** Reads a site's demo.json for a chain; people of another chain are nobody here. @throws PortalError demo_malformed */
export function parseDemo(json: unknown, chainId: string): readonly DemoPerson[] {
  if (fieldsAt(json).v !== 1) throw new PortalError("demo_malformed", "/demo.json", "another version", "version 1");
  if (textAt(json, "chainId") !== chainId) return [];
  return listAt(json, "people").map((person) => {
    const [name, state] = [textAt(person, "name"), textAt(person, "state")];
    if (name === undefined || state === undefined)
      throw new PortalError("demo_malformed", "/demo.json", "a person without name or state", "both");
    return { name, about: textAt(person, "about") ?? "", state };
  });
}

/** The demonstration people of this site; none where it has no such file, as every public site. */
export async function fetchDemo(chainId: string): Promise<readonly DemoPerson[]> {
  const response = await fetch("/demo.json", { headers: { accept: "application/json" } });
  if (!response.ok || !(response.headers.get("content-type") ?? "").includes("json")) return [];
  return parseDemo(await response.json(), chainId);
}
