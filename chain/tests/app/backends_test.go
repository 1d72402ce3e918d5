// SPDX-License-Identifier: Apache-2.0

//go:build !pebbledb

package app_test

import dbm "github.com/cosmos/cosmos-db"

// backends are the databases of a default build; with `-tags pebbledb` there is one more.
var backends = []dbm.BackendType{dbm.GoLevelDBBackend}
