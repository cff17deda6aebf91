/** What stands under which key in `storage.local`: content scripts read it, the background and the pages write it. */
export const settingsKey = 'settings';
export const dismissedKey = 'dismissed';
export const ownSitesKey = 'own-sites';
export const pageStylesKey = 'page-styles';

/** In `storage.session`, written where a fault happens and by the background. */
export const faultsKey = 'faults';
export const timingsKey = 'timings';
