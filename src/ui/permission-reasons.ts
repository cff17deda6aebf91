import type { MessageKey } from '../platform/i18n.ts';

/** Why each permission is asked for; one that is missing here is shown without a reason, and a test says so. */
export const permissionReasons: Readonly<Record<string, MessageKey>> = {
  activeTab: 'privacy_permission_active_tab',
  contextMenus: 'privacy_permission_context_menus',
  scripting: 'privacy_permission_scripting',
  sidePanel: 'privacy_permission_side_panel',
  storage: 'privacy_permission_storage',
};
