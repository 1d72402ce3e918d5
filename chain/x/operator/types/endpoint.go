// SPDX-License-Identifier: Apache-2.0

package types

import (
	"strings"

	errorsmod "cosmossdk.io/errors"
)

// CheckEndpoint refuses an endpoint that is not `https://host[:port][/path]`: no user, query or fragment, printable
// ASCII, at most 200 bytes. Plain http is allowed on the loopback host of a local network only.
func CheckEndpoint(endpoint string, local bool) error {
	if len(endpoint) > maxEndpoint {
		return errorsmod.Wrapf(ErrEndpointRefused, "endpoint: got %d bytes, wanted at most %d", len(endpoint), maxEndpoint)
	}
	rest, secure := strings.CutPrefix(endpoint, "https://")
	if !secure {
		var plain bool
		if rest, plain = strings.CutPrefix(endpoint, "http://"); !plain || !local || !isLoopback(hostOf(rest)) {
			return errorsmod.Wrapf(ErrEndpointRefused, "endpoint: got %q, wanted https, or http on loopback of a local network", endpoint)
		}
	}
	if hostOf(rest) == "" || strings.ContainsFunc(rest, notInEndpoint) {
		return errorsmod.Wrapf(ErrEndpointRefused, "endpoint: got %q, wanted a host, an optional port and an optional path", endpoint)
	}
	return nil
}

// hostOf is what stands before the path and the port; an IPv6 literal keeps its brackets.
func hostOf(rest string) string {
	authority, _, _ := strings.Cut(rest, "/")
	if strings.HasPrefix(authority, "[") {
		if end := strings.IndexByte(authority, ']'); end > 1 {
			return authority[:end+1]
		}
		return ""
	}
	host, _, _ := strings.Cut(authority, ":")
	return host
}

func isLoopback(host string) bool {
	return host == "localhost" || host == "127.0.0.1" || host == "[::1]"
}

func notInEndpoint(r rune) bool {
	return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-._~/:[]", r))
}
