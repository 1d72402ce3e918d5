// SPDX-License-Identifier: Apache-2.0

package evidence_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/internal/evidence"
)

func TestRevocationDataReadAsRelayersReadThem(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("..", "..", "..", "test", "evidence", "snapshot", "snapshots.json"))
	require.NoError(t, err)
	var vectors []struct {
		Title       string
		Bytes, Hash hexed
		Revoked     []string
	}
	require.NoError(t, json.Unmarshal(raw, &vectors))
	read := 0
	for _, v := range vectors {
		t.Run(v.Title, func(t *testing.T) {
			revoked, err := evidence.ParseSnapshot(v.Bytes, v.Hash)
			if v.Revoked == nil {
				var refused *evidence.Refused
				require.ErrorAs(t, err, &refused)
				require.Equal(t, evidence.Malformed, refused.Code)
				return
			}
			read++
			require.NoError(t, err)
			require.ElementsMatch(t, v.Revoked, revoked)
		})
	}
	require.Equal(t, 4, read)
	require.Greater(t, len(vectors), 5*read)
}
