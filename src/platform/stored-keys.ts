/** What stands under which key in `storage.local`: content scripts read it, the background and the pages write it. */
export const settingsKey = 'settings';
export const dismissedKey = 'dismissed';
export const ownSitesKey = 'own-sites';
export const pageStylesKey = 'page-styles';
