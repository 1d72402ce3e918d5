// SPDX-License-Identifier: Apache-2.0

package canon_test

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/merkle"
)

type vectorCase struct {
	Title   string                     `json:"title"`
	Changed string                     `json:"changed"`
	Args    map[string]json.RawMessage `json:"args"`
	Out     string                     `json:"out"`
}

// reader reads the typed arguments of one case and fails the test on a missing or malformed one.
type reader struct {
	t *testing.T
	c vectorCase
}

func (r reader) text(name string) string {
	r.t.Helper()
	var s string
	if err := json.Unmarshal(r.c.Args[name], &s); err != nil {
		r.t.Fatalf("%s: %s: %v", r.c.Title, name, err)
	}
	return s
}

func (r reader) bytes(name string) []byte {
	r.t.Helper()
	return unhex(r.t, r.text(name))
}

func (r reader) u64(name string) uint64 {
	r.t.Helper()
	n, err := strconv.ParseUint(r.text(name), 10, 64)
	if err != nil {
		r.t.Fatalf("%s: %s: %v", r.c.Title, name, err)
	}
	return n
}

func (r reader) u8(name string) uint8 { return uint8(r.u64(name)) }

func (r reader) i64(name string) int64 {
	r.t.Helper()
	n, err := strconv.ParseInt(r.text(name), 10, 64)
	if err != nil {
		r.t.Fatalf("%s: %s: %v", r.c.Title, name, err)
	}
	return n
}

func (r reader) list(name string) [][]byte {
	r.t.Helper()
	var items []string
	if err := json.Unmarshal(r.c.Args[name], &items); err != nil {
		r.t.Fatalf("%s: %s: %v", r.c.Title, name, err)
	}
	var out [][]byte
	for _, item := range items {
		out = append(out, unhex(r.t, item))
	}
	return out
}

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	out, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func load(t *testing.T, name string, into any) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "..", "test", "vectors", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatal(err)
	}
}

// functions calls the Go twin of each function the vectors name.
var functions = map[string]map[string]func(r reader) []byte{
	"ids": {
		"deviceId": func(r reader) []byte { return canon.DeviceID(r.bytes("salt16"), r.bytes("instanceId")) },
		"modelId":  func(r reader) []byte { return canon.ModelID(r.bytes("maker"), r.text("udiDi"), r.text("name")) },
		"vaultId": func(r reader) []byte {
			return canon.VaultID(r.text("chainId"), r.bytes("owner"), r.u8("class"), r.u64("generation"))
		},
		"recordId": func(r reader) []byte {
			return canon.RecordID(r.bytes("batchId"), r.bytes("vault"), r.bytes("ciphertextHash"))
		},
		"consentId": func(r reader) []byte {
			return canon.ConsentID(r.text("chainId"), r.bytes("owner"), r.bytes("policyHash"))
		},
		"consentSet": func(r reader) []byte { return canon.ConsentSet(r.list("ids")) },
		"studyId":    func(r reader) []byte { return canon.StudyID(r.text("chainId"), r.bytes("sponsor"), r.bytes("salt16")) },
		"requestId": func(r reader) []byte {
			return canon.RequestID(r.text("chainId"), r.bytes("study"), r.bytes("researcher"), r.bytes("salt16"))
		},
		"orderId":   func(r reader) []byte { return canon.OrderID(r.text("chainId"), r.bytes("origin"), r.bytes("vault")) },
		"disputeId": func(r reader) []byte { return canon.DisputeID(r.bytes("order"), r.bytes("trustee"), r.u8("kind")) },
	},
	"attestation": {
		"nonce": func(r reader) []byte {
			return canon.Nonce(canon.NonceFields{
				ChainID: r.text("chainId"), Height: r.u64("height"), HeaderHash: r.bytes("headerHash"),
				DeviceID: r.bytes("deviceId"), Purpose: r.u8("purpose"), DataKey: r.bytes("dataKey"),
			})
		},
		"nonce64": func(r reader) []byte { return canon.Nonce64(r.bytes("nonce")) },
		"roundStatement": func(r reader) []byte {
			return canon.RoundStatement(canon.RoundFields{
				ChainID: r.text("chainId"), DeviceID: r.bytes("deviceId"), Purpose: r.u8("purpose"),
				EvidenceHash: r.bytes("evidenceHash"), NonceHeight: r.u64("nonceHeight"), Lead: r.bytes("lead"),
			})
		},
		"verdictDigest": func(r reader) []byte {
			return canon.VerdictDigest(canon.VerdictFields{
				V: r.u8("v"), Format: r.text("format"), Device: r.bytes("device"), Model: r.bytes("model"), Nonce: r.bytes("nonce"),
				DataKey: r.bytes("dataKey"), MeasurementID: r.bytes("measurementId"), Vector: r.bytes("vector"), Tier: r.u8("tier"),
				Code: r.text("code"), Snapshot: r.bytes("snapshot"), EvidenceHash: r.bytes("evidenceHash"), ValidUntil: r.i64("validUntil"),
			})
		},
		"unavailableVerdict": func(reader) []byte { return canon.VerdictDigest(canon.UnavailableVerdict()) },
		"voteCommit": func(r reader) []byte {
			return canon.VoteCommit(r.bytes("roundId"), r.bytes("operator"), r.bytes("digest"), r.bytes("salt32"))
		},
		"possessionStatement": func(r reader) []byte {
			return canon.PossessionStatement(r.text("chainId"), r.bytes("deviceId"), r.bytes("owner"), r.u64("generation"))
		},
	},
	"batch": {
		"valueLeafPart": func(r reader) []byte { return canon.ValueLeafPart(r.bytes("salt16"), r.bytes("cbor")) },
		"timePart":      func(r reader) []byte { return canon.TimePart(r.bytes("salt16"), r.i64("seconds")) },
		"valueSalt":     func(r reader) []byte { return canon.ValueSalt(r.bytes("seed32"), r.u64("index")) },
		"leafHash":      func(r reader) []byte { return canon.LeafHash(r.bytes("v"), r.bytes("t")) },
		"batchId": func(r reader) []byte {
			return canon.BatchID(canon.BatchFields{
				ChainID: r.text("chainId"), DeviceID: r.bytes("deviceId"), Generation: r.u64("generation"),
				KeyGeneration: r.u64("keyGeneration"), Seq: r.u64("seq"), Prev: r.bytes("prev"), Root: r.bytes("root"),
				Count: r.u64("count"), Class: r.u8("class"), Year: r.u64("year"),
			})
		},
		"importBatchId": func(r reader) []byte {
			return canon.ImportBatchID(canon.ImportBatchFields{
				ChainID: r.text("chainId"), Vault: r.bytes("vault"), Seq: r.u64("seq"), Prev: r.bytes("prev"),
				Root: r.bytes("root"), Count: r.u64("count"), Class: r.u8("class"), Year: r.u64("year"),
			})
		},
		"blobName": func(r reader) []byte { return canon.BlobName(r.bytes("bytes")) },
	},
	"seal": {
		"labelCommit": func(r reader) []byte {
			return canon.LabelCommit(canon.LabelFields{
				Salt16: r.bytes("salt16"), Category: r.u8("category"), Labels: r.u64("labels"), DayFrom: r.i64("dayFrom"), DayTo: r.i64("dayTo"),
			})
		},
		"capsuleChallenge": func(r reader) []byte {
			return canon.ScalarBytes(canon.CapsuleChallenge(canon.CapsuleFields{
				ChainID: r.text("chainId"), Suite: r.u8("suite"), Vault: r.bytes("vault"), VaultKey: r.bytes("vaultKey"),
				BatchID: r.bytes("batchId"), CiphertextHash: r.bytes("ciphertextHash"), E: r.bytes("e"), R: r.bytes("r"),
			}))
		},
		"sealContext": func(r reader) []byte {
			return canon.SealContext(canon.SealFields{
				Suite: r.u8("suite"), ChainID: r.text("chainId"), Vault: r.bytes("vault"), BatchID: r.bytes("batchId"), E: r.bytes("e"),
				Deid: r.u8("deid"), DeidConfig: r.bytes("deidConfig"), LabelCommit: r.bytes("labelCommit"), SizeBucket: r.u64("sizeBucket"),
			})
		},
		"recordHeader": func(r reader) []byte {
			return canon.RecordHeader(canon.RecordHeaderFields{
				ChainID: r.text("chainId"), Vault: r.bytes("vault"), BatchID: r.bytes("batchId"), SealContext: r.bytes("sealContext"),
				CiphertextHash: r.bytes("ciphertextHash"), CapsuleProof: r.bytes("capsuleProof"), LabelBox: r.bytes("labelBox"),
				CategoryPublic: r.u8("categoryPublic"), Relayer: r.bytes("relayer"), ValidUntil: r.i64("validUntil"),
			})
		},
		"vaultScalar": func(r reader) []byte {
			return canon.ScalarBytes(canon.VaultScalar(r.bytes("seed32"), r.bytes("vaultSalt32"), r.u8("class"), r.u64("generation")))
		},
		"ownerSignSeed": func(r reader) []byte { return canon.OwnerSignSeed(r.bytes("seed32"), r.bytes("vault")) },
		"ownerBoxSeed":  func(r reader) []byte { return canon.OwnerBoxSeed(r.bytes("seed32"), r.bytes("vault")) },
		"labelKey":      func(r reader) []byte { return canon.LabelKey(r.bytes("seed32"), r.bytes("vault")) },
		"shareInfo": func(r reader) []byte {
			return canon.ShareInfo(r.text("chainId"), r.bytes("vault"), r.u64("shareGeneration"), r.u64("index"))
		},
	},
	"release": {
		"policyHash": func(r reader) []byte { return canon.PolicyHash(r.bytes("salt32"), r.bytes("policy")) },
		"policyInfo": func(r reader) []byte {
			return canon.PolicyInfo(r.text("chainId"), r.bytes("consent"), r.bytes("vault"), r.u64("shareGeneration"), r.u64("index"))
		},
		"termsHash": func(r reader) []byte { return canon.TermsHash(r.text("language"), r.text("version"), r.text("text")) },
		"shareStatement": func(r reader) []byte {
			return canon.ShareStatement(canon.ShareStatementFields{
				ChainID: r.text("chainId"), Vault: r.bytes("vault"), Records: r.list("records"), Recipient: r.bytes("recipient"),
				RecipientKeys: r.list("recipientKeys"), Purpose: r.u8("purpose"), Expires: r.i64("expires"),
			})
		},
		"partialsStatement": func(r reader) []byte {
			return canon.PartialsStatement(canon.PartialsFields{
				ChainID: r.text("chainId"), Order: r.bytes("order"), ShareGeneration: r.u64("shareGeneration"), Index: r.u64("index"),
				Chunk: r.u64("chunk"), Records: r.list("records"), Partials: r.list("partials"), Proof: r.bytes("proof"),
			})
		},
		"releaseInfo": func(r reader) []byte { return canon.ReleaseInfo(r.text("chainId"), r.bytes("order"), r.u64("index")) },
		"ownerInfo": func(r reader) []byte {
			return canon.OwnerInfo(r.text("chainId"), r.bytes("vault"), r.text("kind"), r.bytes("order"))
		},
	},
	"http": {
		"httpStatement": func(r reader) []byte {
			return canon.HTTPStatement(canon.HTTPFields{
				ChainID: r.text("chainId"), Operator: r.bytes("operator"), Method: r.text("method"), Path: r.text("path"),
				Body: r.bytes("body"), Time: r.i64("time"),
			})
		},
		"powStatement": func(r reader) []byte {
			return canon.PowStatement(r.text("chainId"), r.bytes("address"), r.u64("hour"), r.u64("counter"))
		},
	},
}

func TestEveryVectorGivesTheSameBytes(t *testing.T) {
	for file, calls := range functions {
		var cases map[string][]vectorCase
		load(t, file, &cases)
		if len(cases) != len(calls) {
			t.Errorf("%s: got %d functions, wanted %d", file, len(cases), len(calls))
		}
		for fn, call := range calls {
			t.Run(fn, func(t *testing.T) {
				if len(cases[fn]) == 0 {
					t.Fatal("got no vectors, wanted at least one")
				}
				for _, c := range cases[fn] {
					if got := hex.EncodeToString(call(reader{t, c})); got != c.Out {
						t.Errorf("%s: got %s, wanted %s", c.Title, got, c.Out)
					}
				}
			})
		}
	}
}

func TestATimeSaltIsMadeAsAValueSaltIs(t *testing.T) {
	seed := make([]byte, 32)
	if hex.EncodeToString(canon.TimeSalt(seed, 3)) != hex.EncodeToString(canon.ValueSalt(seed, 3)) {
		t.Error("got different salts, wanted the same derivation from two independent seeds")
	}
}

func TestEveryDataKeyVectorIsJudgedTheSame(t *testing.T) {
	var cases []struct {
		Title, CoseKey, Message, Signature string
		Valid                              bool
	}
	load(t, "data_keys", &cases)
	for _, c := range cases {
		got := canon.VerifyDataKey(unhex(t, c.CoseKey), unhex(t, c.Message), unhex(t, c.Signature))
		if got != c.Valid {
			t.Errorf("%s: got %v, wanted %v", c.Title, got, c.Valid)
		}
	}
}

func TestEveryMerkleVectorIsJudgedTheSame(t *testing.T) {
	var all struct {
		Trees []struct {
			Count uint64
			Root  string
		}
		Paths []struct {
			Title, Root, Leaf, Index, Count string
			Path                            []string
			Valid                           bool
		}
	}
	load(t, "merkle", &all)
	for _, tree := range all.Trees {
		var leaves [][]byte
		for i := range tree.Count {
			leaves = append(leaves, merkle.Leaf(canon.U64(i)))
		}
		if got := hex.EncodeToString(merkle.Root(leaves)); got != tree.Root {
			t.Errorf("tree of %d: got %s, wanted %s", tree.Count, got, tree.Root)
		}
	}
	for _, c := range all.Paths {
		index, errIndex := strconv.ParseUint(c.Index, 10, 64)
		count, errCount := strconv.ParseUint(c.Count, 10, 64)
		if errIndex != nil || errCount != nil {
			t.Fatal(errIndex, errCount)
		}
		var path [][]byte
		for _, hash := range c.Path {
			path = append(path, unhex(t, hash))
		}
		if got := merkle.Verify(unhex(t, c.Root), unhex(t, c.Leaf), index, count, path); got != c.Valid {
			t.Errorf("%s: got %v, wanted %v", c.Title, got, c.Valid)
		}
	}
}
