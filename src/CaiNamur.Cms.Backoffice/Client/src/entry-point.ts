import type { UmbEntryPointOnInit } from '@umbraco-cms/backoffice/extension-api';
import { manifests as dashboard } from './dashboard/manifests.js';
import { CaiTreeFollower } from './live/tree-follower.js';
import { CaiFixedTextTranslator } from './localization/fixed-text-translator.js';
import { CaiFrenchManifests } from './localization/french-manifests.js';
import { manifests as localization } from './localization/manifests.js';
import { manifests as markdown } from './markdown/manifests.js';
import { notOffered } from './not-offered.js';
import { manifests as profile } from './profile/manifests.js';
import { CaiExpiredSession } from './session/expired-session.js';

/** Called by the client once somebody has signed in, before it shows its sections. */
export const onInit: UmbEntryPointOnInit = (host, extensionRegistry) => {
  for (const alias of notOffered) {
    extensionRegistry.exclude(alias);
  }

  extensionRegistry.registerMany([...dashboard, ...localization, ...markdown, ...profile]);
  new CaiFixedTextTranslator();
  new CaiFrenchManifests(host, extensionRegistry);
  new CaiTreeFollower(host);
  new CaiExpiredSession(host);
};
