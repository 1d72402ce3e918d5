// SPDX-License-Identifier: Apache-2.0

// Package metrics tells Prometheus what our modules hold. Everything is read from the last committed state when somebody scrapes, so
// that a block costs the same with and without it and no two nodes can differ by it.
package metrics

import (
	"github.com/prometheus/client_golang/prometheus"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/app"
)

// source is one metric: what it is called, what it says, and how its values are read.
type source struct {
	description *prometheus.Desc
	read        func(ctx sdk.Context, a *app.App) ([]sample, error)
}

// sample is one value with the values of the metric's labels.
type sample struct {
	value  float64
	labels []string
}

func describe(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc(prometheus.BuildFQName("aceso", "", name), help, labels, nil)
}

// sources are all metrics, in the order of the modules.
var sources = []source{
	{describe("reward_minted_uaceso", "Emission paid out or waiting to be claimed."), readMinted},
	{describe("reward_weight", "Counted weight of all accruals in the current epoch."), readWeight},
	{describe("operators", "Operators by role and status.", "role", "status"), readOperators},
	{describe("slashes_pending", "Slashes not executed and not cancelled yet."), readSlashes},
	{describe("paused", "1 for every message type that the council pauses now.", "type"), readPauses},
	{describe("rounds", "Attestation rounds by phase, those older than the appeal window left out.", "phase"), readRounds},
	{describe("orders_open", "Release orders without an outcome."), readOrders},
	{describe("disputes_undecided", "Disputes that nobody decided yet."), readDisputes},
	{describe("requests_reserved_uaceso", "Money of studies that is reserved for requests."), readReserved},
}

// collector reads an application at every scrape.
type collector struct{ app *app.App }

// New is what to register for a running application.
func New(a *app.App) prometheus.Collector { return collector{app: a} }

func (c collector) Describe(out chan<- *prometheus.Desc) {
	for _, s := range sources {
		out <- s.description
	}
}

// Collect answers with nothing before the first block; what cannot be read fails the scrape and names the metric.
func (c collector) Collect(out chan<- prometheus.Metric) {
	if c.app.LastBlockHeight() == 0 {
		return
	}
	ctx, err := c.app.CreateQueryContext(0, false)
	for _, s := range sources {
		c.collect(ctx, err, s, out)
	}
}

func (c collector) collect(ctx sdk.Context, err error, s source, out chan<- prometheus.Metric) {
	var samples []sample
	if err == nil {
		samples, err = s.read(ctx, c.app)
	}
	if err != nil {
		out <- prometheus.NewInvalidMetric(s.description, err)
		return
	}
	for _, sample := range samples {
		out <- prometheus.MustNewConstMetric(s.description, prometheus.GaugeValue, sample.value, sample.labels...)
	}
}
