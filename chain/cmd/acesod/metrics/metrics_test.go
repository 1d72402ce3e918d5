// SPDX-License-Identifier: Apache-2.0

package metrics_test

import (
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/cmd/acesod/metrics"
	"github.com/aceso-network/aceso/chain/tests/world"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
)

// scrape reads every sample by its name and labels.
func scrape(t *testing.T, c *world.Chain) map[string]float64 {
	t.Helper()
	registry := prometheus.NewPedanticRegistry()
	require.NoError(t, registry.Register(metrics.New(c.App)))
	families, err := registry.Gather()
	require.NoError(t, err)
	samples := map[string]float64{}
	for _, family := range families {
		for _, metric := range family.Metric {
			name := []string{family.GetName()}
			for _, label := range metric.Label {
				name = append(name, label.GetValue())
			}
			samples[strings.Join(name, " ")] = metric.GetGauge().GetValue()
		}
	}
	return samples
}

func TestMetricsFollowWhatTheModulesHold(t *testing.T) {
	l := world.Live(t, world.Options{})
	c := l.Chain
	before := scrape(t, c)
	require.Positive(t, before["aceso_reward_weight"])
	relayers := 0.0
	for name, count := range before {
		if strings.HasPrefix(name, "aceso_operators ROLE_RELAYER ") {
			relayers += count
		}
	}
	require.Equal(t, float64(len(world.Relayers)), relayers, "every relayer has one status")
	require.Equal(t, relayers-1, before["aceso_operators ROLE_RELAYER STATUS_ACTIVE"], "one has left")
	require.Positive(t, before["aceso_rounds PHASE_COMMIT"])
	require.Contains(t, before, "aceso_rounds PHASE_AFFIRMED", "a phase without rounds is a zero and not a gap")

	_, orders := l.Request("heart", "for the metrics", [][]byte{world.VaultID("alice", consenttypes.DATA_CLASS_WEARABLE)}, l.Late)
	after := scrape(t, c)
	require.Equal(t, before["aceso_orders_open"]+float64(len(orders)), after["aceso_orders_open"])
	require.Greater(t, after["aceso_requests_reserved_uaceso"], before["aceso_requests_reserved_uaceso"])
}

func TestAPauseShowsByItsType(t *testing.T) {
	c := world.New(t, world.Options{})
	url := "/aceso.study.v1.MsgRequestAccess"
	require.NotContains(t, scrape(t, c), "aceso_paused "+url)
	c.Enact(&operatortypes.MsgSetCouncil{Authority: world.Gov(), Council: world.Addr(world.Council), Expires: c.Now() + 86_400*300})
	c.Do(world.Council, &operatortypes.MsgPauseMessages{Council: world.Addr(world.Council), TypeUrls: []string{url}, Until: c.Now() + 600})
	require.Equal(t, 1.0, scrape(t, c)["aceso_paused "+url])
	c.After(600)
	require.NotContains(t, scrape(t, c), "aceso_paused "+url)
}
