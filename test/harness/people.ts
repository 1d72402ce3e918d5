// SPDX-License-Identifier: Apache-2.0
// Tells other programs of a running network: network.json for the CLI and tests, a home folder per person, demo.json for the portal.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeState, type StateStore } from "@aceso/agent";
import { stateFile } from "@aceso/cli/state";
import type { NetworkFile } from "@aceso/client";

/** Where the parts of a running network are. */
export type Place = Omit<NetworkFile, "v" | "people">;

/** Who has a home folder on this network. */
export interface People {
  /** Makes a patient's home. The state that lies in it is also shown to the portal. */
  patient(name: string, about: string): StateStore;
  /** Makes the home of somebody who has a wallet and nothing else. */
  account(name: string, walletKey: Uint8Array): Promise<void>;
  /** Home folder of a person. @throws Error for a name that nobody has */
  home(name: string): string;
}

/** A patient as the portal is shown one; `state` is what encodeState of @aceso/agent wrote. */
interface DemoPerson {
  readonly name: string;
  readonly about: string;
  readonly state: string;
}

const demoAbout = "Demonstration identities of a local network. Their secrets stand here for everybody to read: never use them elsewhere.";

/** Writes the files of a network below `folder`, and demo.json into `site`, the folder of the web pages. Only for local networks: both hold secrets. Who was there before stays. */
export function openPeople(folder: string, site: string, place: Place): People {
  const homes = new Map(namesBefore(folder).map((name) => [name, join(folder, "people", name)]));
  const demo = new Map(shownBefore(site).map((person) => [person.name, person]));
  const add = (name: string): string => {
    const home = join(folder, "people", name);
    mkdirSync(home, { recursive: true, mode: 0o700 });
    homes.set(name, home);
    writeNote();
    return home;
  };
  const writeNote = (): void => {
    const note: NetworkFile = { v: 1, ...place, people: Object.fromEntries(homes) };
    replace(join(folder, "network.json"), note);
  };
  const writeDemo = (): void =>
    replace(join(site, "demo.json"), { v: 1, about: demoAbout, chainId: place.chainId, people: [...demo.values()] });
  writeNote();
  writeDemo();
  return {
    patient: (name, about) => {
      const store = stateFile(add(name));
      const show = (state: string): void => {
        demo.set(name, { name, about, state });
        writeDemo();
      };
      return {
        load: async () => {
          const state = await store.load();
          if (state !== undefined) show(encodeState(state));
          return state;
        },
        save: async (state) => {
          await store.save(state);
          show(encodeState(state));
        },
      };
    },
    account: (name, walletKey) => stateFile(add(name)).save({ walletKey, vaults: [], policies: [] }),
    home: (name) => {
      const home = homes.get(name);
      if (home === undefined) throw new Error(`person ${name}: got nobody, wanted one of ${[...homes.keys()].join(", ")}`);
      return home;
    },
  };
}

/** Readers never see half a file. */
function replace(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 1)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function namesBefore(folder: string): string[] {
  const people = join(folder, "people");
  return existsSync(people) ? readdirSync(people).sort() : [];
}

function shownBefore(site: string): DemoPerson[] {
  const file = join(site, "demo.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { people: DemoPerson[] }).people : [];
}
