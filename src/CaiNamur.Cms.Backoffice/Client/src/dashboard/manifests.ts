export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'dashboard',
    alias: 'CaiNamur.Dashboard.Start',
    name: 'Accueil de la rédaction',
    element: () => import('./start-dashboard.element.js'),
    weight: 100,
    meta: { label: 'Accueil', pathname: 'accueil' },
    conditions: [{ alias: 'Umb.Condition.SectionAlias', match: 'Umb.Section.Content' }],
  },
];
