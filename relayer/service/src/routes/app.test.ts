// SPDX-License-Identifier: Apache-2.0
// Bad input at the door: each row gets its named problem and changes nothing.

import { signRequest } from "@aceso/host";
import { hex, sha256, text } from "@aceso/proto/encoding";
import { nameBlob, sign } from "@aceso/seal";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { account, accountBytes, chainId, createWorlds, keysOf, now, putBlob, type World } from "../../test/world.ts";
import { routes } from "./app.ts";
import { openApi } from "./openapi.ts";

let worlds: Awaited<ReturnType<typeof createWorlds>>;
let world: World;
beforeAll(async () => {
  worlds = await createWorlds();
});
afterAll(() => worlds.stop());
beforeEach(async () => {
  world = await worlds.create();
});
afterEach(() => world.stop());

const post = (path: string, body: string, type = "application/json") =>
  world.app.request(path, { method: "POST", body, headers: { "content-type": type } });

const submission = {
  device: "ab".repeat(32),
  purpose: 1,
  format: "psa",
  evidence: Buffer.from("nothing").toString("base64"),
  data_key: "a10102",
  nonce_height: "9",
  statement_signature: "cd".repeat(64),
};
const nonce = { device: "ab".repeat(32), purpose: 1, data_key: "a10102" };
const pow = { kind: "pow", hour: Math.floor(now / 3600), counter: 0 };

test.each([
  ["a body that is not JSON", "/v1/evidence", "{", 400, "E_REQUEST", "body"],
  ["an unknown field", "/v1/evidence", JSON.stringify({ ...submission, tier: 4 }), 400, "E_REQUEST", "body"],
  ["a device id of the wrong length", "/v1/evidence", JSON.stringify({ ...submission, device: "ab" }), 400, "E_REQUEST", "device"],
  ["a purpose that does not exist", "/v1/evidence", JSON.stringify({ ...submission, purpose: 9 }), 400, "E_REQUEST", "purpose"],
  ["an envelope that does not parse", "/v1/evidence", JSON.stringify(submission), 422, "", "evidence"],
  ["a nonce for no device", "/v1/nonces", JSON.stringify({ ...nonce, device: "zz" }), 400, "E_REQUEST", "device"],
  ["an entry that is not base64", "/v1/records", JSON.stringify({ entry: "%%%" }), 400, "E_REQUEST", "entry"],
  ["an entry that is no protobuf", "/v1/records", JSON.stringify({ entry: "/////w==" }), 422, "entry_malformed", "entry"],
  [
    "a sponsor proof without work",
    "/v1/sponsor",
    JSON.stringify({ address: account("new"), proof: { ...pow, hour: 1 } }),
    403,
    "sponsor_proof",
    "proof",
  ],
  [
    "a sponsor proof of an unknown kind",
    "/v1/sponsor",
    JSON.stringify({ address: account("new"), proof: { kind: "please" } }),
    400,
    "E_REQUEST",
    "proof.kind",
  ],
  [
    "an owner's sponsor proof by who shares nothing",
    "/v1/sponsor",
    JSON.stringify({ address: account("new"), proof: { kind: "owner" } }),
    403,
    "sponsor_proof",
    "proof",
  ],
])("%s is refused at %s", async (_, path, body, status, code, subject) => {
  const answer = await post(path, body);
  const problem = (await answer.json()) as { code: string; subject: string; got: string; wanted: string };
  expect([answer.status, problem.subject]).toEqual([status, subject]);
  if (code !== "") expect(problem.code).toBe(code);
  expect(problem.wanted).not.toBe("");
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  expect(world.sent).toEqual([]);
  for (const table of ["evidence", "entry", "vote"] as const)
    expect(await world.relayer.db.selectFrom(table).selectAll().execute()).toEqual([]);
});

test("a body of another media type is refused before it is read", async () => {
  const answer = await post("/v1/records", "entry=1", "application/x-www-form-urlencoded");
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([415, "E_MEDIA_TYPE"]);
});

test("a body over the limit is refused", async () => {
  const answer = await post("/v1/evidence", JSON.stringify({ ...submission, evidence: "A".repeat(70_000) }));
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([413, "E_BODY_SIZE"]);
});

test("more requests than one source may make are refused, with the time to wait", async () => {
  await world.stop();
  world = await worlds.create({ requestBurst: 2, requestsPerSecond: 1 });
  await world.app.request("/v1/info");
  await world.app.request("/v1/info");
  const third = await world.app.request("/v1/info");
  expect([third.status, third.headers.get("retry-after")]).toEqual([429, "1"]);
});

const bytes = text("a sealed blob");

test("a blob signed by a vault's agent key is kept and served again", async () => {
  const vault = world.addVault("ada");
  expect((await putBlob(world, bytes, vault, keysOf("ada"))).status).toBe(201);
  expect((await putBlob(world, bytes, vault, keysOf("ada"))).status).toBe(200);
  const served = await world.app.request(`/v1/blobs/${hex(nameBlob(bytes))}`);
  expect(new Uint8Array(await served.arrayBuffer())).toEqual(bytes);
});

test.each([
  ["by another key", (vault: Uint8Array) => putBlob(world, bytes, vault, keysOf("eve")), 401, "E_SIGNATURE"],
  ["for a vault that is not on chain", () => putBlob(world, bytes, sha256(text("none")), keysOf("ada")), 401, "E_UNAUTHORISED"],
  [
    "at another time",
    (vault: Uint8Array) => putBlob(world, bytes, vault, keysOf("ada"), { "aceso-time": String(now - 600) }),
    401,
    "E_SIGNATURE_TIME",
  ],
  [
    "with no signature",
    (vault: Uint8Array) => putBlob(world, bytes, vault, keysOf("ada"), { "aceso-signature": "" }),
    401,
    "E_UNAUTHORISED",
  ],
  ["beyond the writer's quota", (vault: Uint8Array) => putBlob(world, new Uint8Array(70_000), vault, keysOf("ada")), 413, "E_BLOB_QUOTA"],
  [
    "beyond the size of a blob",
    (vault: Uint8Array) => putBlob(world, new Uint8Array((1 << 20) + 1), vault, keysOf("ada")),
    413,
    "E_BODY_SIZE",
  ],
])("a blob signed %s is refused and not kept", async (_, put, status, code) => {
  const answer = await put(world.addVault("ada"));
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
  expect(world.relayer.blobs.usage()).toEqual({ blobs: 0, bytes: 0 });
});

test("bytes under another name are refused, and their writer is not charged", async () => {
  await world.stop();
  world = await worlds.create({ maxWriterBytes: 20 });
  const vault = world.addVault("ada");
  const path = `/v1/blobs/${"00".repeat(32)}`;
  const { httpStatement } = await import("@aceso/proto/encoding");
  const statement = httpStatement({ chainId, operator: vault, method: "PUT", path, body: bytes, time: now });
  const headers = { "aceso-signer": hex(vault), "aceso-time": String(now), "aceso-signature": hex(sign(keysOf("ada").secret, statement)) };
  const answer = await world.app.request(path, { method: "PUT", body: new Uint8Array(bytes), headers });
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([422, "E_BLOB_NAME"]);
  expect((await putBlob(world, bytes, vault, keysOf("ada"))).status).toBe(201);
});

test.each(["nothing", "AB".repeat(32), "ab"])("a blob name like %s is refused", async (name) => {
  const answer = await world.app.request(`/v1/blobs/${name}`);
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, "blob_name"]);
});

test("the list of blobs is for active relayers, signed", async () => {
  const vault = world.addVault("ada");
  await putBlob(world, bytes, vault, keysOf("ada"));
  const path = `/v1/blobs?first=${nameBlob(bytes)[0]}`;
  expect((await world.app.request(path)).status).toBe(401);
  const signing = { chainId, operator: accountBytes("relayer1"), method: "GET", path, body: new Uint8Array(), time: now };
  const stranger = await signRequest(signing, (statement) => sign(keysOf("eve").secret, statement));
  expect((await world.app.request(path, { headers: stranger })).status).toBe(401);
  const headers = await signRequest(signing, (statement) => sign(keysOf("relayer1").secret, statement));
  expect(await (await world.app.request(path, { headers })).json()).toEqual({ names: [hex(nameBlob(bytes))] });
});

test("evidence is for members of its round's committee only", async () => {
  const path = `/v1/evidence/${"ab".repeat(32)}`;
  expect((await world.app.request(path)).status).toBe(401);
  const signing = { chainId, operator: accountBytes("relayer1"), method: "GET", path, body: new Uint8Array(), time: now };
  const headers = await signRequest(signing, (statement) => sign(keysOf("relayer1").secret, statement));
  const answer = await world.app.request(path, { headers });
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, "not_in_committee"]);
});

test.each([
  ["/v1/records/ab", "entry_not_found"],
  [`/v1/rounds/${"ab".repeat(32)}`, "round_not_found"],
  ["/v1/nowhere", "E_NOT_FOUND"],
])("%s says that nothing is there", async (path, code) => {
  const answer = await world.app.request(path);
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([404, code]);
});

test("the document served at /openapi.json names every route that is served, and no other", async () => {
  const { paths } = (await (await world.app.request("/openapi.json")).json()) as { paths: Record<string, Record<string, unknown>> };
  const documented = Object.entries(paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method} ${path}`));
  const served = world.app.routes
    .filter(({ path }) => path.startsWith("/v1/"))
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
  expect(documented.sort()).toEqual([...new Set(served)].sort());
  expect(openApi(routes)).toMatchObject({ openapi: "3.1.0" });
});
