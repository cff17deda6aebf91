/** Stands in for the extension API in unit tests: storage, runtime and tabs in memory. */
export { fakeBrowser as default } from '@webext-core/fake-browser';
