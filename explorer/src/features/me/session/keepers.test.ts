// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { memoryBoxes } from "./boxes.ts";
import { checkPassphrase, demoKeeper, forgetWallet, hasWallet, newWalletKeeper, walletKeeper } from "./keepers.ts";

const passphrase = "a heron stands in the rain";
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const world = () => ({ boxes: memoryBoxes(), random, cost: { n: 2 ** 15, r: 8, p: 1 } });

test("what a wallet's agent saves is there after a reload, for the passphrase alone", async () => {
  const here = world();
  const keeper = await newWalletKeeper(here, "chain-1", passphrase);
  expect(await keeper.load()).toBeUndefined();
  await keeper.save("first");
  await keeper.save("second");
  expect(await (await walletKeeper(here, "chain-1", passphrase)).load()).toBe("second");
  await expect(walletKeeper(here, "chain-1", `${passphrase}!`)).rejects.toMatchObject({ code: "wrong_passphrase" });
  await expect(checkPassphrase(here, "chain-1", `${passphrase}!`)).rejects.toMatchObject({ code: "wrong_passphrase" });
});

test("nothing lies in the boxes in plain", async () => {
  const here = world();
  await (await newWalletKeeper(here, "chain-1", passphrase)).save("the seed of the vault");
  expect(JSON.stringify([...here.boxes.held])).not.toMatch(/seed|heron/);
});

test("a wallet is never overwritten by a new one, only forgotten first", async () => {
  const here = world();
  await newWalletKeeper(here, "chain-1", passphrase, "mine");
  await expect(newWalletKeeper(here, "chain-1", passphrase, "other")).rejects.toMatchObject({ code: "lock_exists" });
  expect(await (await walletKeeper(here, "chain-1", passphrase)).load()).toBe("mine");
  await forgetWallet(here, "chain-1");
  expect(await hasWallet(here, "chain-1")).toBe(false);
  await expect(walletKeeper(here, "chain-1", passphrase)).rejects.toMatchObject({ code: "lock_missing" });
});

test("each chain has a wallet of its own", async () => {
  const here = world();
  await newWalletKeeper(here, "chain-1", passphrase, "one");
  await newWalletKeeper(here, "chain-2", passphrase, "two");
  expect(await (await walletKeeper(here, "chain-1", passphrase)).load()).toBe("one");
});

test("a demonstration keeps what a visitor added, until the network starts anew", async () => {
  const here = world();
  const keeper = await demoKeeper(here, "net-1", "Ada", "as seeded");
  expect(await keeper.load()).toBe("as seeded");
  await keeper.save("with a vault");
  expect(await (await demoKeeper(here, "net-1", "Ada", "as seeded")).load()).toBe("with a vault");
  expect(await (await demoKeeper(here, "net-2", "Ada", "seeded again")).load()).toBe("seeded again");
});

test("a demonstration whose device key is gone starts from the site's copy", async () => {
  const here = world();
  await (await demoKeeper(here, "net-1", "Ada", "as seeded")).save("with a vault");
  await here.boxes.remove("device-key");
  expect(await (await demoKeeper(here, "net-1", "Ada", "as seeded")).load()).toBe("as seeded");
});

test("what was kept of one person is not taken for another's: a locked text is bound to network and name", async () => {
  const here = world();
  await (await demoKeeper(here, "net-1", "Ada", "as seeded")).save("Ada's");
  await here.boxes.put("demo/net-1/Ben", await here.boxes.get("demo/net-1/Ada"));
  expect(await (await demoKeeper(here, "net-1", "Ben", "Ben as seeded")).load()).toBe("Ben as seeded");
  expect(await (await demoKeeper(here, "net-1", "Ada", "as seeded")).load()).toBe("Ada's");
});
