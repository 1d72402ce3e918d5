// SPDX-License-Identifier: Apache-2.0
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { Page as Home } from "./features/home/page.tsx";
import { readPlace } from "./features/me/view.ts";
import { Missing } from "./ui/missing.tsx";
import { Shell } from "./ui/shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });
const under = () => root;

/** A text of the address's query; absent where it is none. */
function textOf(given: Record<string, unknown>, name: string): string | undefined {
  const value = given[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

const routes = [
  createRoute({ getParentRoute: under, path: "/", component: Home }),
  createRoute({
    getParentRoute: under,
    path: "/search",
    validateSearch: (given: Record<string, unknown>) => ({ q: textOf(given, "q") ?? "" }),
    component: lazyRouteComponent(() => import("./features/search/page.tsx"), "Page"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/block/$id",
    component: lazyRouteComponent(() => import("./features/block/page.tsx"), "Page"),
  }),
  createRoute({ getParentRoute: under, path: "/tx/$id", component: lazyRouteComponent(() => import("./features/tx/page.tsx"), "Page") }),
  createRoute({
    getParentRoute: under,
    path: "/device/$id",
    component: lazyRouteComponent(() => import("./features/device/page.tsx"), "Page"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/round/$id",
    component: lazyRouteComponent(() => import("./features/round/page.tsx"), "Page"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/record/$id",
    component: lazyRouteComponent(() => import("./features/record/page.tsx"), "Page"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/consent/$id",
    component: lazyRouteComponent(() => import("./features/consent/page.tsx"), "Page"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/study/$id",
    component: lazyRouteComponent(() => import("./features/study/page.tsx"), "Page"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/order/$id",
    component: lazyRouteComponent(() => import("./features/order/page.tsx"), "Page"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/account/$id",
    component: lazyRouteComponent(() => import("./features/account/page.tsx"), "Page"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/entry/$kind/$id",
    component: lazyRouteComponent(() => import("./features/entry/page.tsx"), "Page"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/p/record/$id",
    validateSearch: (given: Record<string, unknown>) => ({
      opening: textOf(given, "opening"),
      focus: textOf(given, "focus"),
      node: textOf(given, "node"),
    }),
    component: lazyRouteComponent(() => import("./features/provenance/page.tsx"), "Page"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/verify",
    component: lazyRouteComponent(() => import("./features/verify/page.tsx"), "Page"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/me",
    validateSearch: readPlace,
    component: lazyRouteComponent(() => import("./features/me/page.tsx"), "Page"),
  }),
] as const;

/** Every address of the site. */
export const router = createRouter({ routeTree: root.addChildren(routes), scrollRestoration: true });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
