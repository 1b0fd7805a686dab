/** A text of the client, or a pattern for those with a name or a number in them, and what stands in its place. */
export type FixedText = readonly [english: string | RegExp, french: string];

/** The names of the types that Core installs, which stay in the database as its documentation gives them. */
const mediaTypeNames: readonly FixedText[] = [
  ['Folder', 'Dossier'],
  ['File', 'Fichier'],
  ['Video', 'Vidéo'],
  ['Vector Graphics (SVG)', 'Image vectorielle (SVG)'],
];

const entityActions: readonly FixedText[] = [
  [/^Restore(…?)$/, 'Restaurer$1'],
  [/^Empty Recycle Bin(…?)$/, 'Vider la corbeille$1'],
];

const breadcrumb: readonly FixedText[] = [['breadcrumb', 'Chemin']];

const cancel: readonly FixedText[] = [['Cancel', 'Annuler']];

/**
 * English that is written into the client's elements and does not come out of a dictionary, by the element in which it appears:
 * no text is touched anywhere else.
 */
export const fixedTexts: Record<string, readonly FixedText[]> = {
  'umb-backoffice-header-logo': [['System information', 'Informations sur le système']],
  'umb-sysinfo': [['System information', 'Informations sur le système']],

  'uui-tab-group': [['More', 'Plus']],
  'uui-menu-item': [['menuitem', 'Élément']],
  'uui-card-media': [['select', 'Choisir']],
  'umb-workspace-breadcrumb': breadcrumb,
  'umb-workspace-variant-menu-breadcrumb': breadcrumb,
  'umb-dropzone-media': [['dropzone', 'Zone où déposer des fichiers']],
  'umb-input-dropzone': [['dropzone', 'Zone où déposer des fichiers']],
  'umb-search-header-app': [['search', 'Rechercher']],
  'umb-search-modal': [
    ['Documents', 'Pages'],
    ['Media', 'Médias'],
  ],

  // Labels of extensions.
  'umb-collection-view-bundle': [
    ['Grid', 'Vignettes'],
    ['List', 'Tableau'],
    ['Table', 'Tableau'],
  ],
  'umb-workspace-editor': [
    ['Child items', 'Liste'],
    ['Collection', 'Liste'],
    ['Entries', 'Contenu'],
  ],
  'umb-entity-action': entityActions,
  'umb-entity-actions-bundle': entityActions,
  'umb-property-action': [
    ['Clear', 'Vider'],
    ['Replace', 'Remplacer'],
  ],

  'umb-workspace-footer': [
    ['Cancel', 'Annuler'],
    ['Close', 'Fermer'],
  ],
  'umb-trash-with-relation-confirm-modal': cancel,
  'umb-delete-with-relation-confirm-modal': cancel,
  'umb-bulk-trash-with-relation-confirm-modal': cancel,
  'umb-bulk-delete-with-relation-confirm-modal': cancel,
  'umb-confirm-modal': [
    ['Empty Recycle Bin', 'Vider la corbeille'],
    ['When items are deleted from the recycle bin, they will be gone forever.', 'Ce qui est supprimé de la corbeille l’est définitivement.'],
    ['Are you sure you want to remove this item?', 'Voulez-vous vraiment enlever cet élément\u00A0?'],
    ['Are you sure you want to delete this item?', 'Voulez-vous vraiment supprimer cet élément\u00A0?'],
    ['Paste from clipboard', 'Coller du presse-papiers'],
    [/^The property already contains a value\.[\s\S]*$/, 'Ce champ a déjà un contenu, que le contenu collé remplacera. Voulez-vous continuer\u00A0?'],
    ['Paste', 'Coller'],
    ['Delete', 'Supprimer'],
    ['Remove', 'Enlever'],
    [/^Remove (.+)\?$/, 'Enlever «\u00A0$1\u00A0»\u00A0?'],
    [/^Delete (.+)\?$/, 'Supprimer «\u00A0$1\u00A0»\u00A0?'],
    [/^Delete (.+)$/, 'Supprimer «\u00A0$1\u00A0»'],
  ],

  'umb-notification-layout-default': [
    ['Moved', 'Déplacé'],
    ['Restored', 'Restauré'],
    ['Duplicated', 'Copié'],
    ['Password changed', 'Mot de passe changé'],
    [/^Moved 1 (document|media item)$/, '1 élément déplacé'],
    [/^Moved (\d+) (documents|media items)$/, '$1 éléments déplacés'],
    ['Duplicated 1 document', '1 page copiée'],
    [/^Duplicated (\d+) documents$/, '$1 pages copiées'],
    ['Deleted 1 item', '1 élément supprimé'],
    [/^Deleted (\d+) items$/, '$1 éléments supprimés'],
    ['Trashed 1 item', '1 élément mis à la corbeille'],
    [/^Trashed (\d+) items$/, '$1 éléments mis à la corbeille'],
    ['The property does not have a value to copy', 'Ce champ est vide\u00A0: il n’y a rien à copier'],
    ['Error fetching items', 'Lecture impossible'],
    ['An error occurred while fetching items.', 'Ces éléments n’ont pas pu être lus.'],
    ['Menu loading failed. Showing the first items again.', 'L’arborescence n’a pas pu être lue\u00A0; en voici de nouveau le début.'],
    ['Upload', 'Envoi'],
  ],

  'umb-restore-from-recycle-bin-modal': [
    ['Restore', 'Restaurer'],
    ['to', 'sous'],
    ['Cancel', 'Annuler'],
    ['Remove', 'Enlever'],
    ['Cannot automatically restore this item.', 'L’endroit d’où vient cet élément n’existe plus.'],
    ['There is no location where this item can be automatically restored. You can select a new location below.', 'Choisissez ci-dessous où le restaurer.'],
    ['Restore to:', 'Restaurer sous\u00A0:'],
    ['Select location', 'Choisir l’endroit'],
  ],

  'umb-document-duplicate-to-modal': [
    ['Duplicate', 'Copier'],
    ['Duplicate to', 'Copier sous'],
    ['Relate to original', 'Garder le lien avec l’original'],
    ['Include descendants', 'Avec les pages en dessous'],
    ['Cancel', 'Annuler'],
  ],
  'umb-duplicate-to-modal': [
    ['Duplicate', 'Copier'],
    ['Cancel', 'Annuler'],
  ],

  'umb-sort-children-of-modal': [
    ['Sort Children', 'Changer l’ordre'],
    ['Sort', 'Enregistrer l’ordre'],
    ['Cancel', 'Annuler'],
    ['There are no children', 'Il n’y a rien en dessous'],
    [/^Load more \((.+)$/, 'Afficher la suite ($1'],
  ],
  'umb-sort-children-of-content-modal': [
    ['Sort Children', 'Changer l’ordre'],
    ['Sort', 'Enregistrer l’ordre'],
    ['Cancel', 'Annuler'],
    ['There are no children', 'Il n’y a rien en dessous'],
    ['Load more (', 'Afficher la suite ('],
  ],

  'umb-rollback-modal': [
    ['Rollback', 'Version antérieure'],
    ['No selected version', 'Aucune version choisie'],
  ],

  'umb-clipboard-entry-picker-modal': [
    ['Clipboard', 'Presse-papiers'],
    ['Close', 'Fermer'],
    ['Submit', 'Choisir'],
  ],

  'umb-picker-search-field': [['Search...', 'Rechercher…']],
  'umb-media-picker-modal': [[/^Search only in (.+)$/, 'Chercher seulement dans «\u00A0$1\u00A0»']],
  'umb-input-upload-field-video': [['Video format not supported', 'Ce format de vidéo ne peut pas être montré ici']],
  'umb-media-tree-item': [['Collection', 'Liste']],
  'umb-document-tree-item': [['Collection', 'Liste']],

  'umb-current-user-theme-user-profile-app': [
    ['Theme', 'Apparence'],
    ['Select theme', 'Choisir l’apparence'],
    ['Experimental', 'À l’essai'],
    ['Light', 'Claire'],
    ['Dark (Experimental)', 'Sombre (à l’essai)'],
    ['High contrast (Experimental)', 'Contraste élevé (à l’essai)'],
  ],

  'umb-block-list-entry': [
    ['Edit settings', 'Modifier les réglages'],
    ['Invalid settings', 'Réglages à corriger'],
    ['Invalid content', 'Contenu à corriger'],
    ['Copy to clipboard', 'Copier dans le presse-papiers'],
  ],
  'umb-rte-block': [
    ['Edit settings', 'Modifier les réglages'],
    ['Invalid settings', 'Réglages à corriger'],
    ['Invalid content', 'Contenu à corriger'],
  ],

  // Our Markdown editor is the client's, with more.
  'cainamur-input-markdown': [
    [/^Heading(, <.+>)?$/, 'Titre$1'],
    [/^Bold(, <.+>)?$/, 'Gras$1'],
    [/^Italic(, <.+>)?$/, 'Italique$1'],
    [/^Blockquote(, <.+>)?$/, 'Citation$1'],
    [/^Ordered List(, <.+>)?$/, 'Liste numérotée$1'],
    [/^Unordered List(, <.+>)?$/, 'Liste à puces$1'],
    [/^Code(, <.+>)?$/, 'Code$1'],
    ['Horizontal Rule', 'Ligne de séparation'],
    ['Press F1 for all actions', 'F1 pour toutes les actions'],
  ],

  'umb-input-multiple-text-string': [['Add', 'Ajouter']],
  'umb-input-multiple-text-string-item': [['Value', 'Texte']],
  'umb-tags-input': [['Enter tag', 'Écrivez un mot-clé']],

  'umb-tiptap-table-properties-modal': [
    ['Table properties', 'Propriétés du tableau'],
    ['Width', 'Largeur'],
    ['Height', 'Hauteur'],
    ['Background color', 'Couleur du fond'],
    ['Alignment', 'Alignement'],
    ['Border width', 'Épaisseur de la bordure'],
    ['Border style', 'Style de la bordure'],
    ['Border color', 'Couleur de la bordure'],
  ],

  // The columns that Core's own lists come with.
  'umb-table': [
    ['Last edited', 'Dernière édition'],
    ['Updated by', 'Modifié par'],
  ],

  // The names of the properties that Core installs, for which the same holds.
  'umb-property-layout': [
    ['Width', 'Largeur'],
    ['Height', 'Hauteur'],
    ['File size', 'Taille du fichier'],
    ['File extension', 'Extension du fichier'],
    ['File', 'Fichier'],
    ['Video', 'Vidéo'],
  ],
  'umb-create-media-collection-action': mediaTypeNames,
  'umb-media-workspace-view-info': mediaTypeNames,
  'umb-dropzone-media-type-picker-modal': [
    ['Automatically', 'Choix automatique'],
    ...mediaTypeNames,
  ],
  'umb-media-create-options-modal': mediaTypeNames,
};
