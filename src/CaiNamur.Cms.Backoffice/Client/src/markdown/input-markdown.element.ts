import { css, customElement } from '@umbraco-cms/backoffice/external/lit';
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
}
