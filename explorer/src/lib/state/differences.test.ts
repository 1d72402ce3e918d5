// SPDX-License-Identifier: Apache-2.0
import { Consent } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { Device } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { expect, test } from "vitest";
import { differences } from "./differences.ts";

const device = Device.fromPartial({ id: new Uint8Array([1, 0xab]), owner: "aceso1x", status: 2, tier: 4, validUntil: 12n, generation: 1 });
const row = {
  id: "01ab",
  model: "",
  owner: "aceso1x",
  generation: 1,
  status: "ACTIVE",
  tier: "T3",
  vector: "",
  keyGeneration: 0,
  validUntil: "12",
  suspendedBy: "",
  measurement: "",
  lastAffirmedHeight: "0",
  round: "",
};
const compared = (changed: Record<string, unknown>) => differences({ ...row, ...changed }, device, Device.toJSON(device));

test("a row that says what the state says has no difference", () => expect(compared({})).toEqual([]));

test.each([
  ["id", "01aa", "01ab"],
  ["owner", "aceso1y", "aceso1x"],
  ["status", "REVOKED", "DEVICE_STATUS_ACTIVE"],
  ["tier", "T4", "TIER_T3"],
  ["validUntil", "13", "12"],
  ["generation", 2, "1"],
  ["suspendedBy", "CTIVE", ""],
])("a row whose %s was changed differs there and nowhere else", (field, got, wanted) => {
  expect(compared({ [field]: got })).toEqual([{ field, got: String(got), wanted }]);
});

test("a field that was not asked for is not compared, one that came back empty is", () => {
  const { owner: _, ...without } = row;
  expect(differences(without, device, Device.toJSON(device))).toEqual([]);
  expect(compared({ owner: null })).toMatchObject([{ field: "owner", got: "nothing" }]);
});

test("nested messages, lists and unset choices are compared to their depth", () => {
  const consent = Consent.fromPartial({
    version: 1,
    terms: { purposes: [1, 2], grantee: { address: "aceso1x" }, minPrice: { commercial: 5n } },
  });
  const json = Consent.toJSON(consent);
  const purposes = (list: string[]) =>
    differences({ terms: { purposes: list, grantee: { address: "aceso1x", org: null } } }, { terms: { purposes: [1, 2] } }, json);
  expect(purposes(["HRESCH", "CLINTRCH"])).toEqual([]);
  expect(purposes(["HRESCH", "TREAT"])).toMatchObject([{ field: "terms.purposes[1]", got: "TREAT" }]);
  expect(purposes(["HRESCH"])).toHaveLength(1);
  const grantee = { grantee: { address: "aceso1x", org: undefined } };
  expect(differences({ grantee: { address: "aceso1x", org: null } }, grantee, grantee)).toEqual([]);
  expect(differences({ grantee: { address: "aceso1x", org: "ab" } }, grantee, grantee)).toMatchObject([{ field: "grantee.org" }]);
});
