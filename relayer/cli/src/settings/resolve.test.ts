// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { resolveSettings } from "./resolve.ts";

/** A user's home, a project below it, and a working folder inside the project. */
function place(files: Readonly<Record<string, object>> = {}) {
  const home = mkdtempSync(join(tmpdir(), "aceso-settings-"));
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), JSON.stringify(value));
  }
  const cwd = join(home, "project", "deep", "down");
  mkdirSync(cwd, { recursive: true });
  return { home, cwd, resolve: (given = {}, env = {}) => resolveSettings({ home, cwd, env }, given) };
}

const project = {
  v: 1,
  chainId: "aceso-local-1",
  node: "http://project:1",
  graphql: "http://project:2/graphql",
  site: "http://project:2",
  relayers: ["http://project:3", "http://project:4"],
  trust: "trust.json",
  people: { ada: "people/ada", maker: "/elsewhere/maker" },
};
const user = { v: 1, node: "http://user:1", graphql: "http://user:2", trust: "/user/trust.json" };
const both = { "project/.aceso/network.json": project, ".aceso/config.json": user };

describe("a setting comes from", () => {
  test("the flag before all else", async () => {
    const { resolve } = place(both);
    expect(await resolve({ node: "http://flag:1" }, { ACESO_NODE: "http://env:1" })).toMatchObject({ node: "http://flag:1" });
  });

  test("the environment before the project's file", async () => {
    const { resolve } = place(both);
    expect(await resolve({}, { ACESO_NODE: "http://env:1" })).toMatchObject({ node: "http://env:1", graphql: project.graphql });
  });

  test("the project's file, found upwards from the working folder, before the user's", async () => {
    const { home, resolve } = place(both);
    expect(await resolve()).toMatchObject({
      node: project.node,
      relayers: project.relayers,
      trust: join(home, "project/.aceso/trust.json"),
      people: join(home, "project/.aceso/people"),
    });
  });

  test("the user's file where there is no project", async () => {
    const { resolve } = place({ ".aceso/config.json": user });
    expect(await resolve()).toMatchObject({ node: user.node, trust: user.trust, network: undefined });
  });

  test("nowhere: then it is what a local network uses, and no index is assumed", async () => {
    const { home, resolve } = place();
    expect(await resolve()).toMatchObject({ node: "http://127.0.0.1:26657", graphql: "", relayers: [], home: join(home, ".aceso") });
  });
});

describe("an identity", () => {
  test("is a name of the network file, relative to it", async () => {
    const { home, resolve } = place(both);
    expect(await resolve({ as: "ada" })).toMatchObject({ home: join(home, "project/.aceso/people/ada") });
    expect(await resolve({}, { ACESO_AS: "maker" })).toMatchObject({ home: "/elsewhere/maker" });
  });

  test("or one that keys new made", async () => {
    const { home, resolve } = place({ ".aceso/people/clara/agent.json": {} });
    expect(await resolve({ as: "clara" })).toMatchObject({ home: join(home, ".aceso/people/clara") });
  });

  test("named by a flag goes before one of the environment, whichever way each is named", async () => {
    const { resolve } = place(both);
    expect(await resolve({ home: "/flag" }, { ACESO_AS: "ada" })).toMatchObject({ home: "/flag" });
  });

  test.each([["nobody"], ["../people/clara"], [".."]])("%j is refused, with the names that are known", async (as) => {
    const { resolve } = place(both);
    await expect(resolve({ as })).rejects.toMatchObject({ code: "usage", hint: expect.stringContaining("ada, maker") as string });
  });

  test("named twice is refused", async () => {
    await expect(place(both).resolve({ as: "ada", home: "/flag" })).rejects.toMatchObject({ code: "usage" });
  });
});

test("a network file tells every problem at once", async () => {
  const broken = { ...project, node: "localhost", relayers: ["ftp://x"], people: { "../up": "x" }, secret: 1 };
  const { resolve } = place({ "project/.aceso/network.json": broken });
  const error = await resolve().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "usage", message: expect.stringContaining("got 4 problems") as string });
});

test("a network file that was named must be there", async () => {
  await expect(place().resolve({ network: "none.json" })).rejects.toMatchObject({ code: "usage" });
});
