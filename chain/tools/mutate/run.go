// SPDX-License-Identifier: Apache-2.0

package mutate

import "os"

// Run deletes each refusal of a module in turn. What the cache below kept knows is not tried again.
func Run(root, name, kept string) ([]Finding, error) {
	module, err := Load(root, name)
	if err != nil {
		return nil, err
	}
	cache, err := module.OpenCache(kept)
	if err != nil {
		return nil, err
	}
	if findings, complete := module.known(cache); complete {
		return findings, nil
	}
	folder, err := os.MkdirTemp("", "aceso-mutants-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	built, err := module.Compile(folder)
	if err != nil {
		return nil, err
	}
	met, err := module.Survey(built, folder)
	if err != nil {
		return nil, err
	}
	for number, key := range module.Keys() {
		if _, known := cache.Find(key); known {
			continue
		}
		finding := module.Try(built, met, number)
		cache.known[key] = finding
		if err := cache.Keep(finding); err != nil {
			return nil, err
		}
	}
	findings, _ := module.known(cache)
	return findings, nil
}

func (m Module) known(cache Cache) ([]Finding, bool) {
	var findings []Finding
	for _, key := range m.Keys() {
		if finding, known := cache.Find(key); known {
			findings = append(findings, finding)
		}
	}
	return findings, len(findings) == len(m.Sites)
}
