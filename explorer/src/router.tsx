// SPDX-License-Identifier: Apache-2.0
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { Page as Home } from "./features/home/page.tsx";
import { Shell } from "./ui/shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: () => "No page has this address." });
const under = () => root;

const routes = [
  createRoute({ getParentRoute: under, path: "/", component: Home }),
  createRoute({
    getParentRoute: under,
    path: "/search",
    validateSearch: (given: Record<string, unknown>) => ({ q: given["q"] === undefined ? "" : String(given["q"]) }),
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
    path: "/p/record/$id",
    component: lazyRouteComponent(() => import("./features/provenance/page.tsx"), "Page"),
  }),
] as const;

/** Every address of the site. */
export const router = createRouter({ routeTree: root.addChildren(routes) });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
