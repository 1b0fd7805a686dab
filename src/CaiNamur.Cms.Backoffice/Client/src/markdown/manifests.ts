export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'propertyEditorUi',
    alias: 'CaiNamur.PropertyEditorUi.Markdown',
    name: 'Markdown avec aperçu',
    element: () => import('./property-editor-ui-markdown.element.js'),
    meta: {
      label: 'Markdown avec aperçu',
      propertyEditorSchemaAlias: 'Umbraco.MarkdownEditor',
      icon: 'icon-code',
      group: 'richContent',
      supportsReadOnly: true,
      settings: {
        properties: [
          {
            alias: 'preview',
            label: 'Aperçu',
            description: 'Montre le texte tel que le site l’affichera, à côté de la saisie.',
            propertyEditorUiAlias: 'Umb.PropertyEditorUi.Toggle',
          },
          {
            alias: 'overlaySize',
            label: 'Largeur des fenêtres',
            description: 'Largeur des fenêtres qui s’ouvrent pour choisir un lien ou une image.',
            propertyEditorUiAlias: 'Umb.PropertyEditorUi.OverlaySize',
          },
        ],
      },
    },
  },
  {
    type: 'monacoMarkdownEditorAction',
    alias: 'CaiNamur.MonacoMarkdownEditorAction.Footnote',
    name: 'Note de bas de page',
    api: () => import('./footnote-action.js'),
    meta: { label: 'Note de bas de page', icon: 'icon-superscript' },
  },
];
