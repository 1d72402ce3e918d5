// SPDX-License-Identifier: Apache-2.0

package modules_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	"github.com/aceso-network/aceso/chain/internal/modules"
)

func TestAnIDIsThirtyTwoBytesInHex(t *testing.T) {
	id, err := modules.ID("vault", strings.Repeat("ab", 32))
	require.NoError(t, err)
	require.Len(t, id, 32)
	for _, text := range []string{"", "zz", strings.Repeat("ab", 31), strings.Repeat("ab", 33), "0x" + strings.Repeat("ab", 32)} {
		_, err := modules.ID("vault", text)
		require.Equal(t, codes.InvalidArgument, status.Code(err), text)
		require.ErrorContains(t, err, "vault")
	}
}

func TestAnErrorIsAnsweredByItsKind(t *testing.T) {
	missing, malformed := errors.New("missing"), errors.New("malformed")
	kinds := modules.Kinds{Missing: []error{missing}, Malformed: []error{malformed}}
	require.NoError(t, kinds.Answer(nil))
	for err, want := range map[error]codes.Code{
		fmt.Errorf("order: %w", missing):                 codes.NotFound,
		fmt.Errorf("order: %w", collections.ErrNotFound): codes.NotFound,
		fmt.Errorf("order: %w", malformed):               codes.InvalidArgument,
		status.Error(codes.InvalidArgument, "page"):      codes.InvalidArgument,
		errors.New("disk"):                               codes.Internal,
	} {
		require.Equal(t, want, status.Code(kinds.Answer(err)), err)
	}
}

func TestNothingThereIsNoFailure(t *testing.T) {
	value, found, err := modules.Found(7, nil)
	require.Equal(t, 7, value)
	require.True(t, found)
	require.NoError(t, err)
	_, found, err = modules.Found(0, fmt.Errorf("key: %w", collections.ErrNotFound))
	require.False(t, found)
	require.NoError(t, err)
	_, found, err = modules.Found(0, errors.New("disk"))
	require.False(t, found)
	require.Error(t, err)
}

func TestPositionalArgumentsKeepTheirOrder(t *testing.T) {
	arguments := modules.Positional("study", "amount")
	require.Len(t, arguments, 2)
	require.Equal(t, "study", arguments[0].ProtoField)
	require.Equal(t, "amount", arguments[1].ProtoField)
}
