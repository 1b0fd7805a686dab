export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'localization',
    alias: 'CaiNamur.Localization.French',
    name: 'Français',
    meta: { culture: 'fr' },
    js: () => import('./fr.js'),
  },
];
