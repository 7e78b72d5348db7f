import { RECIPES, ROLES_OF_LAYOUT, SEATS, SENDS_ON } from './recipes.mjs';

/**
 * @typedef {import('./recipes.mjs').Role} Role
 * @typedef {object} PortalPage
 * @property {string} route
 * @property {Role | null} role null for who is not signed in
 * @property {string | null} seat begin of the address of the account that visits it
 * @property {string} path address, with the examples filled in
 * @property {string} file
 * @property {string} what
 * @property {boolean} busy shows for ever that something is on its way
 */

/**
 * The routes of the portal, from the router of a page that is open: each with the layout above it.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{route: string, layout: string}[]>}
 */
export function routesOf(page) {
  return page.evaluate(() => {
    const { routesById } = /** @type {any} */ (window).__TSR_ROUTER__;
    const withPath = Object.values(routesById).filter(({ options }) => options.path !== undefined);
    return withPath.map((route) => {
      let above = route.parentRoute;
      while (above.options.path !== undefined) above = above.parentRoute;
      return { route: route.fullPath, layout: above.id };
    });
  });
}

/**
 * What keeps the recipes and the routes from being the same, as sentences.
 * @param {readonly {route: string, layout: string}[]} routes
 * @returns {string[]}
 */
export function recipeFaults(routes) {
  const known = new Set(routes.map(({ route }) => route));
  return [
    ...routes
      .filter(({ route }) => RECIPES[route] === undefined && !SENDS_ON.has(route))
      .map(({ route }) => `${route} has no recipe in apps/e2e/src/pages/recipes.mjs`),
    ...routes
      .filter(({ layout }) => ROLES_OF_LAYOUT[layout] === undefined)
      .map(({ layout }) => `nobody knows who may open what stands below ${layout}`),
    ...Object.keys(RECIPES)
      .filter((route) => !known.has(route))
      .map((route) => `the recipe of ${route} is for a route that is not there`),
  ];
}

/**
 * Every page of every role, with an address that can be opened, in the order of the recipes.
 * @param {readonly {route: string, layout: string}[]} routes without faults
 * @param {(seat: string | null) => Readonly<Record<string, string>>} examplesFor
 * @returns {PortalPage[]}
 */
export function pagesOf(routes, examplesFor) {
  const layouts = new Map(routes.map(({ route, layout }) => [route, layout]));
  return Object.entries(RECIPES).flatMap(([route, recipe]) => {
    const roles = ROLES_OF_LAYOUT[layouts.get(route)];
    return (roles.length === 0 ? [null] : roles).flatMap((role) => {
      const seat = recipe.as?.[role ?? 'nobody'] ?? (role === null ? null : SEATS[role]);
      const examples = { ...examplesFor(seat), ...recipe.params?.[role] };
      const path = route.replace(/\$(\w*)/gu, (_, name) => exampleOf(examples, name || 'elders'));
      const { busy = false, ways = [] } = recipe;
      return [recipe, ...ways].map(({ file, what, after = '' }) => {
        const rest = after.replace(/\{(\w+)\}/gu, (_, name) => exampleOf(examples, name));
        return { route, role, seat, path: path + rest, file, what, busy };
      });
    });
  });
}

function exampleOf(examples, name) {
  const found = examples[name];
  if (found === undefined) throw new Error(`There is no example for "${name}".`);
  return found;
}
