// SPDX-License-Identifier: Apache-2.0

package mutate_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/tools/mutate"
)

func TestASwitchIsPutBeforeEachRefusalAndNoLineMoves(t *testing.T) {
	source := []byte(head + `func f(a int) (int, error) {
	if a > 1 || a < 0 {
		return 0, ErrRange
	}
	switch a {
	case 1:
		return a, ErrOne
	}
	if missing {
		err = ErrNotFound
	}
	return walk(func() (bool, error) { return true, ErrBroken }), nil
}
`)
	sites, err := mutate.SitesOf("p.go", source)
	require.NoError(t, err)
	require.Equal(t, head+`func f(a int) (int, error) {
	if (a > 1 || a < 0) && mutantStands(4) {
		return 0, ErrRange
	}
	switch a {
	case 1:
		if !mutantStands(6) { return a,  nil }; return a, ErrOne
	}
	if (missing) && mutantStands(5) {
		err = ErrNotFound
	}
	return walk(func() (bool, error) { if !mutantStands(7) { return true,  nil }; return true, ErrBroken }), nil
}
`, string(mutate.Rewrite(source, sites, 4)))
}

func TestADeletedReasonIsNone(t *testing.T) {
	source := []byte(head + "func f() (D, Reason) { return DENY, ReasonNone }")
	sites, err := mutate.SitesOf("p.go", source)
	require.NoError(t, err)
	require.Contains(t, string(mutate.Rewrite(source, sites, 0)), `{ if !mutantStands(0) { return DENY,  "" }; return DENY, ReasonNone }`)
}
