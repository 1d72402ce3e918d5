// SPDX-License-Identifier: Apache-2.0

package app_test

import dbm "github.com/cosmos/cosmos-db"

// backends are the databases that acesod keeps its state in: its own choice, and that of the library.
var backends = []dbm.BackendType{dbm.PebbleDBBackend, dbm.GoLevelDBBackend}
