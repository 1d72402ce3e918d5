// SPDX-License-Identifier: Apache-2.0
// snake_case vectors into the plain values of @aceso/health.
import type { DecidableConsent, Grantee, Intent, Requester } from "../src/consent/types.ts";
import type { WireConsent, WireGrantee, WireIntent, WireRequester } from "./decide-world.ts";

function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), camel(inner)]),
  );
}

function readGrantee(wire: WireGrantee): Grantee {
  if (wire.address !== undefined) return { kind: "address", address: wire.address };
  if (wire.org !== undefined) return { kind: "org", org: wire.org };
  if (wire.study !== undefined) return { kind: "study", study: wire.study, protocolVersion: wire.protocol_version ?? 0 };
  if (wire.class !== undefined) return { kind: "class", visas: wire.class };
  return { kind: "none" };
}

/** An intent of a vector. */
export function readIntent(wire: WireIntent): Intent {
  return { ...(camel(wire) as Intent), price: BigInt(wire.price) };
}

/** A requester of a vector. */
export function readRequester(wire: WireRequester): Requester {
  return camel(wire) as Requester;
}

/** A consent of a vector. */
export function readConsent(wire: WireConsent): DecidableConsent {
  const minPrice = { commercial: BigInt(wire.min_price.commercial), nonProfit: BigInt(wire.min_price.non_profit) };
  return { ...(camel(wire) as DecidableConsent), grantee: readGrantee(wire.grantee), minPrice };
}
