// SPDX-License-Identifier: Apache-2.0
// Where each setting comes from: flag, then environment, then project file, then user file, then what a local network uses.
import { access, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { NetworkFile, networkFilePath } from "@aceso/client";
import { UsageError } from "../errors.ts";
import type { World } from "../world.ts";
import { readNetworkFile } from "./network_file.ts";
import type { GivenOptions, Settings } from "./settings.ts";
import { readUserFile, type UserFile } from "./user_file.ts";

/** As `networkFilePath` of @aceso/client, which is loaded only by commands that need a node. */
const projectPath: typeof networkFilePath = ".aceso/network.json";

/** The settings of one command line. @throws UsageError for a file that is wrong, or an identity that nobody has */
export async function resolveSettings({ env, home, cwd }: Pick<World, "env" | "home" | "cwd">, given: GivenOptions): Promise<Settings> {
  const userFolder = join(home, ".aceso");
  const project = await projectFile(given.network ?? env.ACESO_NETWORK, cwd);
  const user = await userFile(join(userFolder, "config.json"));
  const network = project?.network;
  const people = join(project === undefined ? userFolder : dirname(project.path), "people");
  const relayer = given.relayer ?? env.ACESO_RELAYER;
  return {
    node: given.node ?? env.ACESO_NODE ?? network?.node ?? user.node ?? "http://127.0.0.1:26657",
    graphql: given.graphql ?? env.ACESO_GRAPHQL ?? network?.graphql ?? user.graphql ?? "",
    site: env.ACESO_SITE ?? network?.site ?? user.site ?? "",
    relayers: relayer !== undefined ? [relayer] : (network?.relayers ?? (user.relayer === undefined ? [] : [user.relayer])),
    trust: env.ACESO_TRUST ?? network?.trust ?? user.trust,
    home: await homeOf(
      { home: given.home, as: given.as },
      { home: env.ACESO_HOME, as: env.ACESO_AS },
      { network, people, user, userFolder },
    ),
    people,
    network,
  };
}

interface Identity {
  readonly home?: string | undefined;
  readonly as?: string | undefined;
}

interface Known {
  readonly network: NetworkFile | undefined;
  readonly people: string;
  readonly user: UserFile;
  readonly userFolder: string;
}

/** A flag decides before the environment, whichever of the two ways of naming an identity it uses. */
async function homeOf(flag: Identity, env: Identity, known: Known): Promise<string> {
  for (const { home, as } of [flag, env]) {
    if (home !== undefined && as !== undefined)
      throw new UsageError("identity: got a home and a name, wanted one of them", "--home or --as");
    if (home !== undefined) return resolve(home);
    if (as !== undefined) return personHome(as, known);
  }
  return known.user.home ?? known.userFolder;
}

async function personHome(name: string, { network, people }: Known): Promise<string> {
  const home = network?.people[name];
  if (home !== undefined) return home;
  const own = join(people, name);
  if (/^[\w.-]+$/.test(name) && (await exists(join(own, "agent.json")))) return own;
  const names = Object.keys(network?.people ?? {}).join(", ");
  const hint = `${names === "" ? "" : `this network knows ${names}; `}aceso keys new ${name} makes one`;
  throw new UsageError(`identity ${JSON.stringify(name)}: got nobody, wanted a known name`, hint);
}

/** The project file named, or the nearest one from the working folder upwards. */
async function projectFile(named: string | undefined, cwd: string): Promise<{ path: string; network: NetworkFile } | undefined> {
  if (named !== undefined) {
    const path = resolve(cwd, named);
    const bytes = await readIfThere(path);
    if (bytes === undefined) throw new UsageError(`network file ${path}: got none, wanted one`, "npm start writes .aceso/network.json");
    return { path, network: readNetworkFile(path, bytes) };
  }
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, projectPath);
    const bytes = await readIfThere(path);
    if (bytes !== undefined) return { path, network: readNetworkFile(path, bytes) };
    if (dirname(folder) === folder) return undefined;
  }
}

async function userFile(path: string): Promise<UserFile> {
  const bytes = await readIfThere(path);
  return bytes === undefined ? {} : readUserFile(path, bytes);
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).then(
    (bytes) => Uint8Array.from(bytes),
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
      throw error;
    },
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
