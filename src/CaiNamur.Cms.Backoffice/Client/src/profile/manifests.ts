export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'mfaLoginProvider',
    alias: 'CaiNamur.MfaLoginProvider.Authenticator',
    name: 'Application d’authentification',
    // The server's name of it.
    forProviderName: 'Authenticator',
    meta: { label: 'Application d’authentification' },
  },
];
