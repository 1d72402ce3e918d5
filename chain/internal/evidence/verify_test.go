// SPDX-License-Identifier: Apache-2.0

package evidence_test

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/evidence"
)

type hexed []byte

func (h *hexed) UnmarshalJSON(raw []byte) error {
	var text string
	if err := json.Unmarshal(raw, &text); err != nil {
		return err
	}
	decoded, err := hex.DecodeString(text)
	*h = decoded
	return err
}

// decimal is an integer as a JSON string or number.
type decimal int64

func (d *decimal) UnmarshalJSON(raw []byte) error {
	text, err := strconv.Unquote(string(raw))
	if err != nil {
		text = string(raw)
	}
	value, err := strconv.ParseInt(text, 10, 64)
	*d = decimal(value)
	return err
}

// vector is a case of test/evidence/psa/network.json, which @aceso/attest wrote and reads.
type vector struct {
	Title    string
	Envelope hexed
	Context  struct {
		Nonce struct {
			Height     decimal
			HeaderHash hexed
			Purpose    uint8
			DataKey    hexed
		}
		Time     decimal
		Snapshot struct {
			Hash    hexed
			Revoked []string
		}
		Model struct {
			ID      hexed
			Formats []string
			Anchors []struct {
				Format   string
				Material hexed
				Retired  decimal
			}
			References []struct {
				Measurement  hexed
				From, Until  decimal
				State        string
				NonceBuilder bool
			}
			Certifications []string
			MaxTier        string
		}
		Device struct{ ID hexed }
		Chain  struct {
			ID            string
			ResultSeconds decimal
		}
	}
	Code       string
	Tier       string
	ValidUntil decimal
	Digest     hexed
}

func (v vector) context() evidence.Context {
	c := v.Context
	model := evidence.Model{ID: c.Model.ID, Formats: c.Model.Formats, Certifications: c.Model.Certifications, MaxTier: tier(c.Model.MaxTier)}
	for _, a := range c.Model.Anchors {
		model.Anchors = append(model.Anchors, evidence.Anchor{Format: a.Format, Material: a.Material, Retired: int64(a.Retired)})
	}
	for _, r := range c.Model.References {
		model.References = append(model.References, evidence.Reference{
			Measurement: r.Measurement, From: int64(r.From), Until: int64(r.Until), Warn: r.State == "WARN", Recalled: r.State == "RECALLED",
			NonceBuilder: r.NonceBuilder,
		})
	}
	return evidence.Context{
		Device: c.Device.ID, Model: model, DataKey: c.Nonce.DataKey, Time: int64(c.Time), Snapshot: c.Snapshot.Hash, Revoked: c.Snapshot.Revoked,
		ResultSeconds: int64(c.Chain.ResultSeconds),
		Nonce: canon.Nonce(canon.NonceFields{
			ChainID: c.Chain.ID, Height: uint64(c.Nonce.Height), HeaderHash: c.Nonce.HeaderHash, DeviceID: c.Device.ID, Purpose: c.Nonce.Purpose,
			DataKey: c.Nonce.DataKey,
		}),
	}
}

func tier(name string) uint8 { return name[1] - '0' + 1 }

func vectors(t testing.TB) []vector {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("..", "..", "..", "test", "evidence", "psa", "network.json"))
	require.NoError(t, err)
	var found []vector
	require.NoError(t, json.Unmarshal(raw, &found))
	require.GreaterOrEqual(t, len(found), 90)
	return found
}

func TestEverySharedVectorGivesTheDigestThatRelayersVoteOn(t *testing.T) {
	affirmed := 0
	for _, v := range vectors(t) {
		t.Run(v.Title, func(t *testing.T) {
			verdict, err := evidence.Verify(v.Envelope, v.context())
			require.NoError(t, err)
			require.Equal(t, v.Code, verdict.Code)
			require.Equal(t, tier(v.Tier), verdict.Tier)
			require.EqualValues(t, v.ValidUntil, verdict.ValidUntil)
			require.Equal(t, []byte(v.Digest), canon.VerdictDigest(verdict))
			if verdict.Code == string(evidence.Affirmed) {
				affirmed++
			}
		})
	}
	require.Positive(t, affirmed)
}

func TestEachFlippedByteOfGoodEvidenceIsRefused(t *testing.T) {
	good := vectors(t)[0]
	require.Equal(t, string(evidence.Affirmed), good.Code)
	for at := range good.Envelope {
		altered := append([]byte{}, good.Envelope...)
		altered[at] ^= 0x10
		verdict, err := evidence.Verify(altered, good.context())
		if err == nil {
			require.NotEqual(t, string(evidence.Affirmed), verdict.Code, "byte %d", at)
		}
	}
	for size := range len(good.Envelope) {
		verdict, err := evidence.Verify(good.Envelope[:size], good.context())
		require.NoError(t, err)
		require.NotEqual(t, string(evidence.Affirmed), verdict.Code, "%d bytes", size)
	}
}

func TestAFormatThatOnlyRelayersKnowHasNoVerdictHere(t *testing.T) {
	context := vectors(t)[0].context()
	context.Model.Formats = []string{"psa", "tpm2"}
	envelope := append([]byte{0x85, 1, 0x64}, "tpm2\x40\x50"...)
	envelope = append(append(envelope, make([]byte, 16)...), 0x80)
	_, err := evidence.Verify(envelope, context)
	require.ErrorIs(t, err, evidence.ErrNoTwin)
	context.Model.Formats = []string{"psa"}
	verdict, err := evidence.Verify(envelope, context)
	require.NoError(t, err)
	require.Equal(t, string(evidence.FormatNotAllowed), verdict.Code)
	require.Equal(t, "tpm2", verdict.Format)
}

func FuzzVerify(f *testing.F) {
	all := vectors(f)
	for _, v := range all {
		f.Add([]byte(v.Envelope))
	}
	context := all[0].context()
	good := string(all[0].Envelope)
	f.Fuzz(func(t *testing.T, envelope []byte) {
		verdict, err := evidence.Verify(envelope, context)
		if err == nil && verdict.Code == string(evidence.Affirmed) && string(envelope) != good {
			// Only the signature's own freedom (s or n − s) and unsigned headers may differ.
			require.Equal(t, all[0].context().Nonce, verdict.Nonce)
		}
		again, againErr := evidence.Verify(envelope, context)
		require.Equal(t, err, againErr)
		require.Equal(t, verdict, again)
	})
}
