// SPDX-License-Identifier: Apache-2.0

package types_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/x/operator/types"
)

func TestAnEndpointIsHttpsOrLoopbackOfALocalNetwork(t *testing.T) {
	cases := []struct {
		endpoint      string
		public, local bool
	}{
		{"https://relayer.example", true, true},
		{"https://relayer.example:8443/v1", true, true},
		{"https://[2001:db8::1]:8443", true, true},
		{"http://127.0.0.1:9100", false, true},
		{"http://localhost:9100", false, true},
		{"http://[::1]:9100", false, true},
		{"http://relayer.example", false, false},
		{"http://127.0.0.1.example", false, false},
		{"http://127.0.0.1@evil.example", false, false},
		{"https://user@relayer.example", false, false},
		{"https://relayer.example/?q=1", false, false},
		{"https://relayer.example/#f", false, false},
		{"https://relayer.example/a b", false, false},
		{"https://relayér.example", false, false},
		{"https://:443", false, false},
		{"https://[", false, false},
		{"https://", false, false},
		{"ftp://relayer.example", false, false},
		{"", false, false},
		{"https://" + strings.Repeat("a", 193), false, false},
	}
	for _, c := range cases {
		for local, wanted := range map[bool]bool{false: c.public, true: c.local} {
			err := types.CheckEndpoint(c.endpoint, local)
			if wanted {
				require.NoError(t, err, c.endpoint)
			} else {
				require.ErrorIs(t, err, types.ErrEndpointRefused, c.endpoint)
			}
		}
	}
}
