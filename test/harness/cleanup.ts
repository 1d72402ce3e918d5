// SPDX-License-Identifier: Apache-2.0

/** What has to be undone, last first, also where only half of it was done. */
export interface Cleanup {
  add(step: () => Promise<void> | void): void;
  run(): Promise<void>;
}

/** An empty list. A step that fails does not keep the others from running; the first failure is thrown at the end. */
export function createCleanup(): Cleanup {
  const steps: (() => Promise<void> | void)[] = [];
  return {
    add: (step) => void steps.push(step),
    run: async () => {
      const failures: unknown[] = [];
      for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
        try {
          await step();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
