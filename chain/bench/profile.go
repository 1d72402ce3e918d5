// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"runtime/pprof"
)

// startProfile writes a profile of the processor to a file, from here until the returned function is called; "" writes none.
func startProfile(path string) (stop func()) {
	if path == "" {
		return func() {}
	}
	file, err := os.Create(path)
	if err != nil {
		program{}.Fatalf("profile: %s", err)
	}
	if err := pprof.StartCPUProfile(file); err != nil {
		program{}.Fatalf("profile %s: %s", path, err)
	}
	return func() {
		pprof.StopCPUProfile()
		if err := file.Close(); err != nil {
			program{}.Fatalf("profile %s: %s", path, err)
		}
	}
}
