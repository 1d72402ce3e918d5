// SPDX-License-Identifier: Apache-2.0
import { Section } from "../../../ui/section.tsx";

/** What the two secrets of a patient are, in plain words. */
export function TwoSecrets() {
  return (
    <Section title="Your two secrets">
      <div className="two-secrets">
        <div>
          <h3>The wallet key acts</h3>
          <p>It signs: give a consent, stop one, claim what you earned. Whoever has only this key can read nothing.</p>
        </div>
        <div>
          <h3>The vault secrets read</h3>
          <p>Each vault has its own. They seal and open your data. Whoever has only these can let nobody else read, and move no coin.</p>
        </div>
        <div>
          <h3>Both are yours alone</h3>
          <p>
            They are made in your browser and kept here under your passphrase. The recovery text holds both. Lose it and the passphrase, and
            nobody can bring them back: not us, not the trustees.
          </p>
        </div>
      </div>
    </Section>
  );
}
