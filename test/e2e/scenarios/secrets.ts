// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "@aceso/proto/encoding";
import { vaultScalar } from "@aceso/seal";
import pg from "pg";
import { openAtRest } from "../../../relayer/trustee/src/share_cipher.ts";
import { namesOf } from "../../harness/scenes/names.ts";
import type { Scenario, Seeded } from "../stage.ts";
import { sharedPeople } from "../stage.ts";

/** Something that must stand nowhere. */
interface Secret {
  readonly what: string;
  readonly forms: readonly Buffer[];
}

export const secrets: Scenario = {
  name: "secrets",
  title: "no store, log or block of any process holds a vault's seed, scalar or share, a wallet key, or a patient's name",
  run: async (stage) => {
    const seeded = await stage.shared();
    const wanted = [...ownersSecrets(seeded), ...(await sharesOf(seeded)), ...namesOfPeople(seeded)];
    const canary = secret("canary", sha256(Buffer.from("canary")));
    const folder = await stage.stopShared(); // what was in memory is on disk now
    const files = filesBelow(folder, ["people", "web"]); // homes and demonstration identities are the patients' side
    const found = new Map<string, string[]>();
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const { what, forms } of [...wanted, canary])
        if (forms.some((form) => bytes.includes(form))) found.set(what, [...(found.get(what) ?? []), file]);
    }
    stage.check(`the search went through ${files.length} files for ${wanted.length} secrets`, files.length > 100 && wanted.length > 20);
    const known = secret("a record's ciphertext", Buffer.from("aceso-local-1"));
    stage.check(
      "it finds what is there: the chain id",
      files.some((file) => known.forms.some((form) => readFileSync(file).includes(form))),
    );
    for (const kind of ["seed", "scalar", "salt", "share", "wallet key", "agent key", "name"]) {
      const hits = [...found].filter(([what]) => what.startsWith(kind));
      stage.check(
        `no ${kind} of a patient stands anywhere`,
        hits.length === 0,
        hits.map(([what, where]) => `${what} in ${where.join(", ")}`).join("; "),
      );
    }
  },
};

function ownersSecrets({ world }: Seeded): Secret[] {
  return world.patients.flatMap(({ name, agent }) => {
    const { walletKey, vaults } = agent.state();
    return [
      secret(`wallet key of ${name}`, walletKey),
      ...vaults.flatMap((vault) => [
        secret(`seed of ${name}`, vault.seed),
        secret(`salt of ${name}`, vault.salt),
        secret(`agent key of ${name}`, vault.agentSecret),
        secret(
          `scalar of ${name}`,
          bytesOf(vaultScalar({ seed: vault.seed, salt: vault.salt, class: vault.class, generation: vault.generation })),
        ),
      ]),
    ];
  });
}

/** The shares as each trustee holds them, opened with its own storage key: what lies in its database is sealed. */
async function sharesOf({ network }: Seeded): Promise<Secret[]> {
  const lists = await Promise.all(
    network.trustees.map(async ({ name, storage }) => {
      const url = new URL(network.database.url);
      url.pathname = `/${name}`;
      const client = new pg.Client({ connectionString: url.toString() });
      await client.connect();
      try {
        const { rows } = await client.query<{ vault: string; share_generation: number; share: Uint8Array }>(
          "select vault, share_generation, share from deal where share is not null",
        );
        return rows.map(({ vault, share_generation, share }) =>
          secret(`share of ${name} of vault ${vault.slice(0, 8)}`, openAtRest(storage, share, `${vault}/${share_generation}`)),
        );
      } finally {
        await client.end();
      }
    }),
  );
  return lists.flat();
}

/** Names are few letters: only given and family name together are telling. */
function namesOfPeople({ network }: Seeded): Secret[] {
  return namesOf(network.seed, sharedPeople + 1).map(({ given, family }) => {
    const whole = `${given} ${family}`;
    return { what: `name ${whole}`, forms: [Buffer.from(whole), Buffer.from(Buffer.from(whole).toString("base64").replace(/=+$/, ""))] };
  });
}

/** A secret in every form in which it could be written: raw, hex, base64 at each of the three places a run of bytes can begin. */
function secret(what: string, bytes: Uint8Array): Secret {
  const raw = Buffer.from(bytes);
  const base64 = [0, 1, 2].map((pad) => Buffer.concat([Buffer.alloc(pad), raw]).toString("base64"));
  const middles = base64.map((text, pad) => text.slice(pad === 0 ? 0 : 4, -4));
  return {
    what,
    forms: [
      raw,
      Buffer.from(raw.toString("hex")),
      Buffer.from(raw.toString("hex").toUpperCase()),
      ...middles.map((text) => Buffer.from(text)),
    ],
  };
}

function bytesOf(scalar: bigint | Uint8Array): Uint8Array {
  if (typeof scalar !== "bigint") return scalar;
  return Uint8Array.from(Buffer.from(scalar.toString(16).padStart(64, "0"), "hex")).reverse(); // little-endian, as RFC 9496 writes scalars
}

function filesBelow(folder: string, except: readonly string[] = []): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (except.includes(entry.name) || entry.name === "settings.json") return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
  });
}
