/**
 * What the client brings and this system does not answer. Whole sections are hidden by not granting them to anybody;
 * these are the parts of the sections that are granted.
 */
export const notOffered = [
  // Actions on a page whose screens are not there.
  'Umb.EntityAction.Document.CreateBlueprint',
  'Umb.EntityAction.Document.CultureAndHostnames',
  'Umb.EntityAction.Document.Notifications',
  'Umb.EntityAction.Document.PublicAccess',

  // Our start dashboard takes the place of the first; the second has no answer yet.
  'Umb.Dashboard.UmbracoNews',
  'Umb.Dashboard.RedirectManagement',

  // Names the pages that were visited by parts of their addresses; the start dashboard shows one's last pages by their names.
  'Umb.UserProfileApp.CurrentUser.History',

  // Fill in the smallest number that is allowed wherever there is none, for example a place on the map, and save it with the page.
  'Umb.PropertyValuePreset.Decimal',
  'Umb.PropertyValuePreset.Integer',

  // Links to the vendor's pages, in English.
  'Umb.HeaderApp.Help',

  // Asks servers elsewhere for their pages.
  'Umb.Tiptap.Toolbar.EmbeddedMedia',

  // Members do not exist here.
  'Umb.PropertyEditorUi.MemberPicker',
  'Umb.PropertyEditorUi.MemberGroupPicker',
];
