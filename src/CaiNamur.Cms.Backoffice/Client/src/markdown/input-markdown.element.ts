import type { UmbCodeEditorElement } from '@umbraco-cms/backoffice/code-editor';
import { css, customElement, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbInputMarkdownElement } from '@umbraco-cms/backoffice/markdown-editor';

/** The client's Markdown field, as high as whole pages need it. */
@customElement('cainamur-input-markdown')
export class CaiInputMarkdownElement extends UmbInputMarkdownElement {
  static override styles = [
    ...UmbInputMarkdownElement.styles,
    css`
      umb-code-editor {
        block-size: 28rem;
      }
    `,
  ];

  protected override firstUpdated(changed: PropertyValues) {
    super.firstUpdated(changed);

    // A paragraph is one line of Markdown: nobody reads it by scrolling sideways.
    const editor = this.renderRoot.querySelector<UmbCodeEditorElement>('umb-code-editor');
    if (editor) {
      editor.wordWrap = true;
    }
  }
}
