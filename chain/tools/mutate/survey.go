// SPDX-License-Identifier: Apache-2.0

package mutate

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Survey is which tests meet a refusal, by number of site and place of the package. Only they can find its deletion.
type Survey map[int]map[int][]string

// Survey runs each test by itself, without a mutant, and notes which refusals it meets. A test that fails then is an error.
func (m Module) Survey(built Build, folder string) (Survey, error) {
	met := Survey{}
	for place, pkg := range built.Packages {
		for _, test := range pkg.Tests {
			log := filepath.Join(folder, "met.log")
			if err := os.RemoveAll(log); err != nil {
				return nil, err
			}
			if output, err := pkg.run(m, []string{test}, "ACESO_MUTANT_LOG="+log); err != nil {
				return nil, fmt.Errorf("%s %s without a mutant: got %w, wanted it to pass\n%s", pkg.Path, test, err, output)
			}
			numbers, err := read(log)
			if err != nil {
				return nil, err
			}
			for _, number := range numbers {
				if met[number] == nil {
					met[number] = map[int][]string{}
				}
				met[number][place] = append(met[number][place], test)
			}
		}
	}
	return met, nil
}

func read(log string) ([]int, error) {
	text, err := os.ReadFile(log)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var numbers []int
	for _, word := range strings.Fields(string(text)) {
		number, err := strconv.Atoi(word)
		if err != nil {
			return nil, err
		}
		numbers = append(numbers, number)
	}
	return numbers, nil
}

func (p Package) run(m Module, tests []string, environment ...string) (string, error) {
	command := m.command(p.binary, "-test.run", "^("+strings.Join(tests, "|")+")$", "-test.failfast", "-test.v", "-test.timeout", "2m")
	command.Dir = p.folder
	command.Env = append(command.Env, environment...)
	output, err := command.CombinedOutput()
	return string(output), err
}
