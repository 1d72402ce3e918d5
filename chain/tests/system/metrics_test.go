// SPDX-License-Identifier: Apache-2.0

package system_test

import (
	"fmt"
	"io"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestANodeTellsPrometheusWhatTheModulesHold(t *testing.T) {
	n := network(t, 1)[0]
	port := n.rpc + 5
	n.edit("config.toml", "prometheus = false", "prometheus = true")
	n.edit("config.toml", `prometheus_listen_addr = ":26660"`, fmt.Sprintf(`prometheus_listen_addr = "127.0.0.1:%d"`, port))
	n.start()
	n.reach(3)
	response, err := http.Get(fmt.Sprintf("http://127.0.0.1:%d/metrics", port))
	require.NoError(t, err)
	defer func() { _ = response.Body.Close() }()
	require.Equal(t, http.StatusOK, response.StatusCode)
	text, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	for _, line := range []string{
		"aceso_reward_minted_uaceso 0", "aceso_reward_weight 0", "aceso_slashes_pending 0", `aceso_rounds{phase="PHASE_COMMIT"} 0`,
		"aceso_orders_open 0", "aceso_disputes_undecided 0", "aceso_requests_reserved_uaceso 0", "cometbft_consensus_height",
	} {
		require.Contains(t, string(text), line)
	}
}
