// SPDX-License-Identifier: Apache-2.0
// A lying or failing node: a fetch function that changes what another one answers.
type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** A parsed answer's result, as a lie may change it in place. */
// biome-ignore lint/suspicious/noExplicitAny: a lie reaches into whatever shape the node's JSON has
export type Result = any;

/** Answers below a path prefix are changed by `lie` before they are passed on. */
export function lying(fetch: Fetch, prefix: string, lie: (result: Result) => void): Fetch {
  return async (url, init) => {
    const answer = await fetch(url, init);
    if (!new URL(url).pathname.concat(new URL(url).search).startsWith(prefix)) return answer;
    const body = (await answer.json()) as { result?: Result };
    const copy = structuredClone(body);
    lie(copy.result);
    return Response.json(copy);
  };
}

/** The first `times` answers below a prefix are what `fault` makes of them; later ones are right. */
export function failing(fetch: Fetch, prefix: string, times: number, fault: (answer: Response) => Promise<Response>): Fetch {
  let left = times;
  return async (url, init) => {
    const { pathname, search } = new URL(url);
    const answer = await fetch(url, init);
    return `${pathname}${search}`.startsWith(prefix) && left-- > 0 ? fault(answer) : answer;
  };
}
