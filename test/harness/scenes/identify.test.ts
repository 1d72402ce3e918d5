// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { renamed } from "./identify.ts";

const data = (text: string): string => Buffer.from(text).toString("base64");
const bundle = {
  entry: [
    {
      resource: { resourceType: "Patient", name: [{ given: ["Abel832"], family: "Smith67" }], text: { div: "<div>Abel832 Smith67</div>" } },
    },
    {
      resource: {
        resourceType: "DocumentReference",
        subject: { display: "Mr. Abel832 Smith67" },
        content: [{ attachment: { data: data("Abel832 came in") } }],
      },
    },
  ],
};

test("a name is changed in the patient, in references, in narrative and inside attachments", () => {
  const changed = JSON.stringify(renamed(bundle, { given: "Noor", family: "Zhang" }));
  expect(changed).toContain("<div>Noor Zhang</div>");
  expect(changed).toContain("Mr. Noor Zhang");
  expect(changed).toContain(data("Noor came in"));
  expect(changed).not.toMatch(/Abel832|Smith67/);
});

test("a bundle without a named patient is refused", () => {
  expect(() => renamed({ entry: [] }, { given: "Noor", family: "Zhang" })).toThrow("wanted one");
});
