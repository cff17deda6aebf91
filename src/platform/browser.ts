/** The one door to the extension API: promises in both browsers. Nothing else in src names `chrome` or `browser`. */

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
