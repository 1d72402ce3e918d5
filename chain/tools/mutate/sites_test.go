// SPDX-License-Identifier: Apache-2.0

package mutate_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aceso-network/aceso/chain/tools/mutate"
)

const head = "package p\n\n"

func keys(t *testing.T, source string) []string {
	t.Helper()
	sites, err := mutate.SitesOf("p.go", []byte(head+source))
	require.NoError(t, err)
	found := make([]string, len(sites))
	for i, site := range sites {
		found[i] = site.Refusal + ": " + site.Text
	}
	return found
}

func TestEachFormOfARefusalIsFound(t *testing.T) {
	for name, c := range map[string]struct {
		source string
		want   []string
	}{
		"a condition before an error":       {"func f(a int) error { if a > 1 { return ErrTooMuch }; return nil }", []string{"ErrTooMuch: a > 1"}},
		"with a statement of its own":       {"func f() error { if a := g(); a > 1 { return types.ErrTooMuch }; return nil }", []string{"ErrTooMuch: a > 1"}},
		"wrapped, after another result":     {"func f(a int) (int, error) { if a > 1 { return 0, w(ErrTooMuch, \"a\") }; return a, nil }", []string{"ErrTooMuch: a > 1"}},
		"a case of a switch without a tag":  {"func f(a int) error { switch { case a > 1, a < 0: return ErrRange }; return nil }", []string{"ErrRange: a > 1, a < 0"}},
		"a case of a switch with one":       {"func f(a int) error { switch a { case 1: return ErrOne }; return nil }", []string{"ErrOne: return ErrOne"}},
		"what is left at the end":           {"func f() error { return ErrUnknown }", []string{"ErrUnknown: return ErrUnknown"}},
		"an error that is given its word":   {"func f() (err error) { if missing { err = w(ErrNotFound) }; return err }", []string{"ErrNotFound: missing"}},
		"inside a function without a name":  {"func f() error { return walk(func() (bool, error) { return true, ErrBroken }) }", []string{"ErrBroken: return true, ErrBroken"}},
		"a reason of a decision":            {"func f(a int) Reason { if a > 1 { return ReasonTooMuch }; return \"\" }", []string{"ReasonTooMuch: a > 1"}},
		"a decision with its reason":        {"func f() (D, Reason) { return DENY, ReasonNone }", []string{"ReasonNone: return DENY, ReasonNone"}},
		"a verdict of the evidence package": {"func f(a int) error { if a > 1 { return refuse(TooLarge, \"a\") }; return nil }", []string{"TooLarge: a > 1"}},
		"an invariant's error":              {"func f(a int) error { if a > 1 { return fmt.Errorf(\"a: got %d\", a) }; return nil }", []string{"Errorf: a > 1"}},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, keys(t, c.source)) })
	}
}

func TestWhatRefusesNothingIsNoSite(t *testing.T) {
	for name, source := range map[string]string{
		"another's error passed on":      "func f() error { if err := g(); err != nil { return err }; return nil }",
		"passed on with a word more":     "func f() error { if err := g(); err != nil { return fmt.Errorf(\"genesis: %w\", err) }; return nil }",
		"a question about an error":      "func f(err error) bool { return errors.Is(err, ErrNotFound) }",
		"a list of errors":               "func f() []error { var all = []error{ErrNotFound}; return all }",
		"a permission":                   "func f() (D, Reason) { return PERMIT, ReasonPermitted }",
		"a reason handed to a function":  "func f() error { return slash(ReasonContradicted) }",
		"an error given to another name": "func f() error { reasons = ErrNotFound; return nil }",
	} {
		t.Run(name, func(t *testing.T) { require.Empty(t, keys(t, source)) })
	}
}

func TestARefusalThatCannotBeDeletedIsAnError(t *testing.T) {
	_, err := mutate.SitesOf("p.go", []byte(head+"func f() (int, error) { return g(ErrTooMuch) }"))
	require.ErrorContains(t, err, "wanted each result by itself")
}
