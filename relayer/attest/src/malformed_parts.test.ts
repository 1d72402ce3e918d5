// SPDX-License-Identifier: Apache-2.0
// Parts of evidence of another form than their standard's: each sample is good but for one thing, and refused in the words for it.
import { generateKeyPairSync } from "node:crypto";
import {
  AK_ATTRIBUTES,
  bits,
  boolean,
  commonName,
  enumerated,
  integer,
  leafExtensions,
  octets,
  oid,
  p256Key,
  quoteOf,
  sequence,
  tagged,
  time,
  tpmPublic,
} from "@aceso/device/software";
import { concat, encodeCbor, sha256, text } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { appleDevice, eatDevice, gatewayDevice, tpmDevice } from "../attesters/index.ts";
import { BLOCK_TIME, DAY, seededBytes } from "../attesters/world.ts";
import { foreign } from "../test/real.ts";
import { parseKeyDescription } from "./android/key_description.ts";
import { decodeBounded } from "./cbor.ts";
import { judgeSources } from "./composite.ts";
import { corimReferences } from "./corim/references.ts";
import { keyFromHandle } from "./cose/key.ts";
import { parseSign1, verifySign1 } from "./cose/sign1.ts";
import { DerReader, readDer, TAG } from "./der.ts";
import { parse as parseApple } from "./formats/apple-app-attest/parse.ts";
import { verify as verifyApple } from "./formats/apple-app-attest/verify.ts";
import { parse as parseEat } from "./formats/eat-x5c/parse.ts";
import { trust as trustEat } from "./formats/eat-x5c/roots.ts";
import { parse as parsePsa } from "./formats/psa/parse.ts";
import { parseEndorsement } from "./formats/psa/roots.ts";
import { claims as tpmClaims } from "./formats/tpm2/claims.ts";
import { parse as parseTpm } from "./formats/tpm2/parse.ts";
import { verify as verifyTpm } from "./formats/tpm2/verify.ts";
import { parseEnvelope, Refused, verifyForeign } from "./index.ts";
import { androidStatusIds } from "./lists/android_status.ts";
import { readRevocationList } from "./lists/crl.ts";
import { parseSnapshot } from "./lists/snapshot.ts";
import { parsePublic } from "./tpm/public.ts";
import { rootChain } from "./x509/anchor.ts";
import { parseCertificate } from "./x509/certificate.ts";
import { checkPath } from "./x509/path.ts";

const bytes = new Uint8Array(3);
const none = new Uint8Array(0);
const SIGN1 = 0xd2;

/** What a call is refused for, in one line; fails where it is not refused, or by anything but a refusal. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  throw new Error("refusal: got none, want one");
}

describe("a COSE_Sign1 is refused", () => {
  const header = encodeCbor(new Map([[1, -7]]));
  const good = [header, new Map(), bytes, new Uint8Array(64)];
  const message = (parts: unknown) => Uint8Array.of(SIGN1, ...encodeCbor(parts));
  const changed = (at: number, value: unknown) => message(good.map((part, index) => (index === at ? value : part)));

  test("never as it should be", () => {
    expect(parseSign1(message(good), "it").algorithm).toBe("ES256");
  });

  test.each<[string, Uint8Array, string]>([
    ["of three parts", message(good.slice(0, 3)), "malformed: it: got object, want an array of four parts"],
    ["that is a map", message(new Map()), "malformed: it: got object, want an array of four parts"],
    ["with a protected header that is no bytes", changed(0, new Map()), "malformed: it protected header: got object, want bytes"],
    ["with a signature that is no bytes", changed(3, "x"), "malformed: it signature: got string, want bytes"],
    [
      "with a label in both headers",
      message([
        encodeCbor(
          new Map([
            [1, -7],
            [4, 1],
          ]),
        ),
        new Map([[4, 2]]),
        bytes,
        new Uint8Array(64),
      ]),
      "label 4 twice",
    ],
  ])("%s", (_, given, wanted) => {
    expect(refusal(() => parseSign1(given, "it"))).toContain(wanted);
  });

  test("by a key of another algorithm, whatever the signature", () => {
    const { publicKey } = generateKeyPairSync("ed25519");
    expect(verifySign1(parseSign1(message(good), "it"), keyFromHandle(publicKey, "key"))).toBe(false);
  });

  test("with more to sign than a length of two bytes can tell", () => {
    const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const parsed = parseSign1(message(good), "it");
    expect(refusal(() => verifySign1({ ...parsed, payload: new Uint8Array(65_536) }, keyFromHandle(publicKey, "key")))).toContain(
      "too_large: signed part",
    );
  });

  test("under a key of a kind that no evidence is signed with", () => {
    const { publicKey } = generateKeyPairSync("x25519");
    expect(refusal(() => keyFromHandle(publicKey, "key"))).toContain("key_malformed: key: got x25519");
  });
});

describe("CBOR and DER end where they say", () => {
  test.each<[string, () => unknown, string]>([
    ["a string that runs past the end", () => decodeBounded(Uint8Array.of(0x45, 1, 2), "it"), "a string that runs past the end"],
    [
      "an element without its length",
      () => new DerReader(Uint8Array.of(0x30), { code: "malformed", name: "it" }).any(),
      "the end of the bytes",
    ],
    [
      "a length of four bytes",
      () => new DerReader(Uint8Array.of(0x04, 0x84, 0, 0, 0, 1, 9), { code: "malformed", name: "it" }).any(),
      "a length of 4 bytes",
    ],
    [
      "an indefinite length",
      () => readDer(Uint8Array.of(0x30, 0x80, 0, 0), TAG.sequence, { code: "malformed", name: "it" }),
      "a length of 0 bytes",
    ],
  ])("%s is refused", (_, read, wanted) => {
    expect(refusal(read)).toContain(wanted);
  });
});

describe("a PSA token is refused", () => {
  const token = (payload: unknown) =>
    Uint8Array.of(SIGN1, ...encodeCbor([encodeCbor(new Map([[1, -7]])), new Map(), encodeCbor(payload), new Uint8Array(64)]));
  const claims = new Map<number, unknown>([
    [10, new Uint8Array(32)],
    [256, Uint8Array.of(1, ...new Uint8Array(32))],
    [265, "tag:psacertified.org,2023:psa#tfm"],
    [2394, 1],
    [2395, 0x3000],
    [2396, new Uint8Array(32)],
  ]);
  test("whose claims are no map", () => {
    expect(refusal(() => parsePsa(token([1]), []))).toContain("malformed: psa claims");
  });
  test("whose software components are no list", () => {
    expect(refusal(() => parsePsa(token(new Map([...claims, [2399, 5]])), []))).toContain(
      "claim_malformed: software components: got number",
    );
  });
  test("whose endorsement is none, with the code for that", () => {
    expect(refusal(() => parseEndorsement(Uint8Array.of(SIGN1, 0x80)))).toContain("endorsement_malformed");
  });
});

describe("a certificate is refused", () => {
  const key = p256Key(seededBytes("malformed certificate"));
  const name = commonName("it");
  const version = tagged(0, integer(2));
  const dates = sequence(time(BLOCK_TIME - DAY), time(BLOCK_TIME + DAY));
  const extensions = tagged(3, sequence(...leafExtensions.map(({ oid: id, value }) => sequence(oid(id), boolean(true), octets(value)))));
  interface Parts {
    readonly serial?: Uint8Array;
    readonly inner?: Uint8Array;
    readonly dates?: Uint8Array;
    readonly spki?: Uint8Array;
    readonly extensions?: Uint8Array;
    readonly unused?: number;
  }
  const certificate = (parts: Parts = {}) => {
    const body = sequence(
      version,
      parts.serial ?? integer(5),
      parts.inner ?? key.algorithm,
      name,
      parts.dates ?? dates,
      name,
      parts.spki ?? key.spki,
      parts.extensions ?? extensions,
    );
    return sequence(body, key.algorithm, bits(key.sign(body), parts.unused ?? 0));
  };
  const extension = (...fields: Uint8Array[]) => tagged(3, sequence(sequence(...fields)));

  test("never as it should be", () => {
    expect(parseCertificate(certificate(), "it").serial).toBe("5");
  });

  const ed25519 = sequence(oid("1.3.101.112"));
  test.each<[string, Parts, string]>([
    ["with a signature of a part of a byte", { unused: 3 }, "a signature of a part of a byte"],
    ["with a serial number of 22 bytes", { serial: Uint8Array.of(2, 22, ...new Uint8Array(22).fill(1)) }, "a serial number of 22 bytes"],
    ["that names another algorithm inside", { inner: ed25519 }, "two algorithms"],
    ["with a date that is text", { dates: sequence(octets(text("today")), time(BLOCK_TIME)) }, "dates of another form"],
    ["with a key of a part of a byte", { spki: sequence(ed25519, bits(new Uint8Array(32), 1)) }, "a key of a part of a byte"],
    [
      "with a critical flag that is neither",
      { extensions: extension(oid("2.5.29.15"), Uint8Array.of(1, 1, 5), octets(none)) },
      "an extension of another form",
    ],
    ["with a key usage that is empty", { extensions: extension(oid("2.5.29.15"), octets(bits(none))) }, "a key usage of another form"],
  ])("%s", (_, parts, wanted) => {
    expect(refusal(() => parseCertificate(certificate(parts), "it"))).toContain(wanted);
  });
});

describe("a key description is refused", () => {
  const trust = (locked: Uint8Array) => tagged(704, sequence(octets(new Uint8Array(32)), locked, enumerated(0)));
  const description = (hardware: readonly Uint8Array[], attestationVersion = integer(300)) =>
    sequence(
      attestationVersion,
      enumerated(1),
      integer(300),
      enumerated(1),
      octets(bytes),
      octets(none),
      sequence(),
      sequence(...hardware),
    );
  test("never as it should be", () => {
    expect(parseKeyDescription(description([trust(boolean(true))])).rootOfTrust?.locked).toBe(true);
  });
  test.each<[string, Uint8Array, string]>([
    ["with an authorization twice", description([tagged(702, integer(0)), tagged(702, integer(1))]), "an authorization twice"],
    ["with a lock that is neither open nor shut", description([trust(Uint8Array.of(1, 1, 7))]), "deviceLocked of another form"],
    ["with a negative version", description([], Uint8Array.of(2, 1, 0x80)), "a number of another form"],
  ])("%s", (_, given, wanted) => {
    expect(refusal(() => parseKeyDescription(given))).toContain(wanted);
  });
});

describe("TPM evidence is refused", () => {
  const machine = tpmDevice("malformed parts");
  const { evidence, certs } = parseEnvelope(machine.good());
  const fields = decodeBounded(evidence, "evidence") as unknown[];
  const good = parseTpm(evidence, certs);
  const rooted = { chain: good.chain, root: { kind: "key", key: machine.ak, id: "r" } };

  test("with a part that is no bytes, in the name of that part", () => {
    const changed = encodeCbor(fields.map((field, at) => (at === 4 ? 7 : field)));
    expect(refusal(() => parseTpm(changed, certs))).toContain("malformed: attestation key: got number, want bytes");
  });

  test("with a quote that breaks off", () => {
    const attest = fields[1] as Uint8Array;
    const changed = encodeCbor(fields.map((field, at) => (at === 1 ? attest.slice(0, -9) : field)));
    expect(refusal(() => parseTpm(changed, certs))).toMatch(/^malformed: quote: got \d+ bytes, want at least \d+$/);
  });

  test("over no PCR at all", () => {
    const attest = { signer: new Uint8Array(34), nonce: bytes, clock: 1, resetCount: 1, restartCount: 1 };
    const empty = quoteOf(attest, []);
    const given = parseTpm(encodeCbor(fields.map((field, at) => (at === 1 ? empty : at === 3 ? [] : field))), certs);
    expect(refusal(() => tpmClaims(given, rooted as never))).toContain("claim_missing: PCR selection");
  });

  test("with fewer PCR values than it selected", () => {
    const given = parseTpm(encodeCbor(fields.map((field, at) => (at === 3 ? (field as unknown[]).slice(1) : field))), certs);
    expect(refusal(() => tpmClaims(given, rooted as never))).toContain("pcr_mismatch: PCR values: got 7, want 8, as selected");
  });

  test("with PCR values whose bytes stand at another place, though their digest is right", () => {
    const values = fields[3] as Uint8Array[];
    const [first = none, second = none, ...rest] = values;
    const moved = [Uint8Array.of(...first, second[0] ?? 0), second.slice(1), ...rest];
    const given = parseTpm(encodeCbor(fields.map((field, at) => (at === 3 ? moved : field))), certs);
    expect(refusal(() => tpmClaims(given, rooted as never))).toContain("pcr_mismatch: PCR 0: got 33 bytes, want 32 bytes");
  });

  test("with an RSA key of 1024 bits, and with a coordinate longer than its curve", () => {
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
    const modulus = Buffer.from(publicKey.export({ format: "jwk" }).n ?? "", "base64url");
    const rsa = Uint8Array.of(0, 1, 0, 0x0b, 0, 5, 0, 0x72, 0, 0, 0, 0x10, 0, 0x10, 4, 0, 0, 0, 0, 0, 0, 128, ...modulus);
    expect(refusal(() => parsePublic(rsa, "key"))).toContain("key_malformed: key: got RSA of 1024 bits");
    const area = tpmPublic(machine.ak, AK_ATTRIBUTES);
    const at = area.length - 68;
    const long = Uint8Array.of(...area.slice(0, at), 0, 33, 1, ...area.slice(at + 2));
    expect(refusal(() => parsePublic(long, "key"))).toContain("a coordinate of 33 bytes");
  });

  test("without a certificate of its key, though the path were allowed to be empty", () => {
    expect(refusal(() => verifyTpm(good, { ...rooted, chain: [], time: BLOCK_TIME } as never))).toContain("certificate");
  });
});

describe("an EAT is refused", () => {
  const device = eatDevice("malformed parts");
  const { evidence } = parseEnvelope(device.good());
  const parsed = parseEat(evidence, []);
  const withClaim = (key: number, value: unknown) => {
    const claims = new Map([...device.claims(), [key, value]]);
    return Uint8Array.of(SIGN1, ...encodeCbor([encodeCbor(new Map([[1, -7]])), new Map(), encodeCbor(claims), new Uint8Array(64)]));
  };
  test.each<[string, number, unknown, string]>([
    ["with a measurement that is no pair", 273, [["text/plain", bytes, 1]], "claim_malformed: measurement: got object, want a pair"],
    ["with a hardware model that is text", 259, "model", "claim_malformed: hardware model: got string, want a byte string"],
  ])("%s", (_, key, value, wanted) => {
    expect(refusal(() => parseEat(withClaim(key, value), []))).toContain(wanted);
  });

  test("without certificates where only anchors are known", () => {
    const given = { kind: "anchors", materials: [], time: BLOCK_TIME, strict: true } as const;
    expect(refusal(() => trustEat({ ...parsed, chain: [] }, given))).toBe(
      "anchor_missing: x5chain: got none, want a chain to an approved anchor",
    );
  });

  test("as a gateway over a nonce of which only a hash is signed: its sources could not be compared", () => {
    const gateway = gatewayDevice("malformed parts");
    const { evidence: token, certs } = parseEnvelope(gateway.good());
    const hashed = { signed: none, made: () => [] };
    const question = { registry: { byName: () => ({}) } };
    expect(
      refusal(() => judgeSources(parseEat(token, certs).sources, hashed as never, question as never, (() => ({})) as never)),
    ).toContain("nonce_mismatch");
  });
});

describe("App Attest evidence is refused", () => {
  const phone = appleDevice("malformed parts");
  const object = parseEnvelope(phone.good());
  const attestation = parseApple(object.evidence, []);
  const root = { kind: "key", key: {}, id: "r" };

  const { evidence, certs } = parseEnvelope(phone.assertion());
  const asserted = parseApple(evidence, certs);
  if (asserted.kind !== "assertion" || asserted.attestation === undefined) throw new Error("sample: got no assertion with its attestation");
  const { attestation: first } = asserted;
  const materials = phone.context.model.anchors.map(({ material }) => material);
  const rooted = rootChain(first.chain, materials, BLOCK_TIME);

  test("as an assertion that comes without the attestation of its key", () => {
    expect(verifyApple(asserted, rooted).ids.length).toBeGreaterThan(0);
    expect(refusal(() => verifyApple({ ...asserted, attestation: undefined } as never, rooted))).toContain("anchor_missing: assertion");
  });

  test("with a leaf that was made over no nonce", () => {
    const [leaf, ...above] = first.chain;
    const bare = { ...first, chain: [{ ...leaf, extensions: new Map() }, ...above] };
    expect(refusal(() => verifyApple({ ...asserted, attestation: bare } as never, rooted))).toContain(
      "claim_missing: leaf certificate: got no nonce",
    );
  });

  test("as an attestation where an assertion by a known key is wanted", () => {
    const key = keyFromHandle(generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey, "key");
    const given = { ...root, attested: { ...key, id: "k" } };
    expect(refusal(() => verifyApple(attestation, given as never))).toContain("malformed: apple evidence: got an attestation");
  });
});

describe("a revocation list is refused", () => {
  const device = eatDevice("malformed list");
  const { intermediate, chain } = device;
  const issuer = parseCertificate(chain[1] ?? none, "issuer");
  const crl = (...dates: Uint8Array[]) => {
    const body = sequence(integer(1), intermediate.key.algorithm, intermediate.name, ...dates);
    return sequence(body, intermediate.key.algorithm, bits(intermediate.key.sign(body)));
  };
  test("whose dates are none", () => {
    expect(() => readRevocationList(crl(time(BLOCK_TIME - DAY), time(BLOCK_TIME + DAY)), issuer, BLOCK_TIME)).not.toThrow();
    expect(refusal(() => readRevocationList(crl(octets(bytes), time(BLOCK_TIME + DAY)), issuer, BLOCK_TIME))).toContain("no dates");
  });
  test("that is no JSON, in the words for it", () => {
    expect(refusal(() => androidStatusIds("{"))).toContain("got no JSON, want JSON");
  });
  test("as a snapshot of two fields, in the words for it", () => {
    const two = encodeCbor([1, 2]);
    expect(refusal(() => parseSnapshot(two, sha256(two)))).toContain("want an array of three");
  });
});

describe("a CoRIM is refused", () => {
  const head = (major: number, argument: number): Uint8Array =>
    argument < 24
      ? Uint8Array.of((major << 5) | argument)
      : argument < 256
        ? Uint8Array.of((major << 5) | 24, argument)
        : Uint8Array.of((major << 5) | 25, argument >> 8, argument & 0xff);
  const tag = (number: number, item: Uint8Array) => concat(head(6, number), item);
  const list = (...items: Uint8Array[]) => concat(head(4, items.length), ...items);
  const map = (...pairs: (readonly [number, Uint8Array])[]) =>
    concat(head(5, pairs.length), ...pairs.flatMap(([key, value]) => [encodeCbor(key), value]));
  const bytes32 = encodeCbor(new Uint8Array(32));
  const digest = list(encodeCbor(1), bytes32);
  interface Parts {
    readonly comid?: Uint8Array;
    readonly key?: Uint8Array;
    readonly name?: Uint8Array;
    readonly signers?: Uint8Array;
    readonly digests?: Uint8Array;
    readonly since?: Uint8Array;
    readonly value?: Uint8Array;
    readonly implementation?: Uint8Array;
  }
  const corim = (parts: Parts = {}) => {
    const value =
      parts.value ??
      map([2, parts.digests ?? list(digest)], [11, parts.name ?? encodeCbor("BL")], [13, parts.signers ?? list(tag(560, bytes32))]);
    const environment = map([0, map([0, tag(560, parts.implementation ?? bytes32)])]);
    const triple = list(environment, list(map([0, parts.key ?? encodeCbor("psa.software-component")], [1, value])));
    const comid = parts.comid ?? encodeCbor(map([4, map([0, list(triple)])]));
    const profile = tag(32, encodeCbor("tag:arm.com,2025:psa#1.0.0"));
    return tag(501, map([1, list(tag(506, comid))], [3, profile], [4, map([0, tag(1, parts.since ?? encodeCbor(1))])]));
  };

  test("never as it should be", () => {
    expect(corimReferences(corim())).toMatchObject([{ from: 1n, until: 0n, state: "OK" }]);
  });

  test.each<[string, Parts, string]>([
    ["with a document that is no bytes", { comid: encodeCbor(1) }, "malformed: comid: got number, want bytes"],
    ["with a measurement of another kind than software", { key: encodeCbor("psa.hardware") }, "malformed: measurement key"],
    ["with a name that is no text", { name: encodeCbor(7) }, "malformed: measurement name: got number, want text"],
    ["with two signers", { signers: list(tag(560, bytes32), tag(560, bytes32)) }, "malformed: signers: got 2, want one"],
    ["with two digests", { digests: list(digest, digest) }, "malformed: digests: got 2, want one"],
    ["that begins at no time", { since: encodeCbor("today") }, "malformed: validity: got string, want Unix seconds"],
    ["with values that are no map", { value: encodeCbor(3) }, "malformed: measurement value: got number, want a map"],
    [
      "with an implementation id of 31 bytes",
      { implementation: encodeCbor(new Uint8Array(31)) },
      "malformed: implementation id: got 31 bytes",
    ],
  ])("%s", (_, parts, wanted) => {
    expect(refusal(() => corimReferences(corim(parts)))).toContain(wanted);
  });

  test("without its outermost tag", () => {
    expect(refusal(() => corimReferences(corim().slice(3)))).toContain("malformed: corim: got no such tag, want tag 501");
  });
});

describe("what the core refuses before a format is asked", () => {
  test("is foreign evidence of more than 16 KiB, whatever the format would take", () => {
    const given = foreign({ format: "psa", nonce: bytes, time: 0n, trust: { kind: "anchors", materials: [] } });
    expect(verifyForeign(new Uint8Array(16 * 1024 + 1), given).refusal).toMatchObject({
      subject: "evidence",
      got: "16385 bytes",
      want: "≤ 16384 bytes",
    });
  });

  test("is a path of more certificates than its format has", () => {
    const device = eatDevice("long path");
    const chain = device.chain.map((der) => parseCertificate(der, "it"));
    const materials = device.context.model.anchors.map(({ material }) => material);
    const rooted = rootChain(chain, materials, BLOCK_TIME);
    const policy = { least: 1, most: 1, leafSigns: true, dated: () => true, understood: [] };
    expect(refusal(() => checkPath(rooted, policy))).toContain("certificates below the anchor: got 2, want 1");
  });
});
