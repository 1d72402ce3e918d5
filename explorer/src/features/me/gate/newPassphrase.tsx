// SPDX-License-Identifier: Apache-2.0
import { TextInput } from "@mantine/core";
import { suggestPassphrase } from "../session/passphrase.ts";
import { keeperWorld } from "../session/session.ts";

/** A passphrase and its repetition, as typed. */
export interface Typed {
  readonly passphrase: string;
  readonly again: string;
}

/** True where both are the same. */
export function isSame({ passphrase, again }: Typed): boolean {
  return passphrase !== "" && passphrase === again;
}

/** Two inputs for a new passphrase, and one that the page makes up. */
export function NewPassphrase({ typed, onTyped }: { typed: Typed; onTyped: (typed: Typed) => void }) {
  const suggest = () => {
    const made = suggestPassphrase(keeperWorld().random);
    onTyped({ passphrase: made, again: made });
  };
  const suggested = typed.passphrase !== "" && typed.passphrase === typed.again && /^(\w{4}-){4}\w{4}$/.test(typed.passphrase);
  return (
    <>
      <div className="pair">
        <TextInput
          type="password"
          label="Passphrase"
          description="At least twelve characters. Nobody can reset it."
          autoComplete="new-password"
          value={typed.passphrase}
          onChange={(event) => onTyped({ ...typed, passphrase: event.currentTarget.value })}
        />
        <TextInput
          type="password"
          label="The same again"
          description="So that no slip locks you out."
          autoComplete="new-password"
          value={typed.again}
          error={typed.again !== "" && typed.again !== typed.passphrase ? "It differs" : undefined}
          onChange={(event) => onTyped({ ...typed, again: event.currentTarget.value })}
        />
      </div>
      <p className="small">
        <button type="button" className="plain-button" onClick={suggest}>
          Make one up for me
        </button>
        {suggested && (
          <span>
            Write it down: <code>{typed.passphrase}</code>
          </span>
        )}
      </p>
    </>
  );
}
