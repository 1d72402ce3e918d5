// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/fuzz/crl.ts --executions 1000000
import { bits, boolean, enumerated, integer, octets, oid, sequence, tagged, time } from "@aceso/device/software";
import { eatDevice } from "../attesters/index.ts";
import { BLOCK_TIME, DAY } from "../attesters/world.ts";
import { readRevocationList } from "../src/lists/crl.ts";
import { parseCertificate } from "../src/x509/certificate.ts";
import { runIfMain, type Target } from "./harness.ts";

const { intermediate, chain } = eatDevice("fuzz crl");
const issuer = parseCertificate(chain[1] ?? new Uint8Array(0), "issuer");
const reason = sequence(sequence(oid("2.5.29.21"), octets(enumerated(1))));
const number = sequence(sequence(oid("2.5.29.20"), octets(integer(1))));
const delta = sequence(sequence(oid("2.5.29.27"), boolean(true), octets(integer(1))));

function list(entries: readonly Uint8Array[], extensions: Uint8Array): Uint8Array {
  const { key, name } = intermediate;
  const revoked = entries.length === 0 ? [] : [sequence(...entries)];
  const body = sequence(integer(1), key.algorithm, name, time(BLOCK_TIME - DAY), time(BLOCK_TIME + DAY), ...revoked, tagged(0, extensions));
  return sequence(body, key.algorithm, bits(key.sign(body)));
}

/** Certificate revocation lists of one issuer: empty, with entries and reasons, a delta. */
export const target: Target = {
  name: "crl",
  corpus: [
    list([], number),
    list([sequence(integer(100), time(BLOCK_TIME), reason), sequence(integer(2n ** 64n), time(BLOCK_TIME))], number),
    list([], delta),
  ],
  parse: (bytes) => {
    readRevocationList(bytes, issuer, BLOCK_TIME);
  },
};

runIfMain(import.meta.url, target);
