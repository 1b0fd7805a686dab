import { css, customElement, html, property, state, unsafeHTML, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { sanitizeHTML } from '@umbraco-cms/backoffice/utils';
import { renderMarkdown } from '../api.js';

const pauseInTyping = 400;

/** A text as the site will show it; the server renders it. */
@customElement('cainamur-markdown-preview')
export class CaiMarkdownPreviewElement extends UmbLitElement {
  @property({ attribute: false })
  markdown = '';

  @state()
  private _html = '';

  @state()
  private _failed = false;

  #request?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    if (!changed.has('markdown')) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#render(), this._html === '' ? 0 : pauseInTyping);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  async #render() {
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    const { data, error } = await tryExecute(this, renderMarkdown(this.markdown, request.signal), { disableNotifications: true });
    // An answer that has been overtaken by the next question says nothing any more.
    if (request.signal.aborted) return;
    this._failed = error !== undefined;
    if (data) this._html = sanitizeHTML(data.html);
  }

  // The page has a base address, so a link to a place in the text would leave the text; other links would leave the client, whose router
  // listens to clicks further up.
  #onClick(event: MouseEvent) {
    const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) {
      this.shadowRoot?.getElementById(decodeURIComponent(href.slice(1)))?.scrollIntoView({ block: 'nearest' });
    } else {
      window.open(link.href, '_blank', 'noopener');
    }
  }

  override render() {
    return html`
      ${this._failed ? html`<p class="failure" role="status">L’aperçu n’est pas disponible pour l’instant.</p>` : ''}
      <div class="text" lang="fr" tabindex="0" role="region" aria-label="Aperçu" @click=${this.#onClick}>${unsafeHTML(this._html)}</div>
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        position: relative;
        border: 1px solid var(--uui-color-border);
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface);
      }

      .text {
        position: absolute;
        inset: 0;
        overflow: auto;
        padding: var(--uui-size-space-4);
        overflow-wrap: anywhere;
      }

      .failure {
        position: absolute;
        inset-block-end: 0;
        inset-inline: 0;
        z-index: 1;
        margin: 0;
        padding: var(--uui-size-space-3);
        background: var(--uui-color-warning);
        color: var(--uui-color-warning-contrast);
      }

      .text > :first-child {
        margin-block-start: 0;
      }

      a {
        color: var(--uui-color-interactive);
      }

      img {
        max-inline-size: 100%;
        block-size: auto;
      }

      blockquote {
        margin-inline: 0;
        padding-inline-start: var(--uui-size-space-4);
        border-inline-start: 3px solid var(--uui-color-border-emphasis);
      }

      table {
        border-collapse: collapse;
      }

      th,
      td {
        padding: var(--uui-size-space-2) var(--uui-size-space-3);
        border: 1px solid var(--uui-color-border);
        text-align: start;
      }

      .cai-note-ref {
        font-size: 0.8em;
      }

      .cai-notes {
        margin-block-start: var(--uui-size-space-6);
        padding-block-start: var(--uui-size-space-4);
        border-block-start: 1px solid var(--uui-color-border);
        font-size: var(--uui-type-small-size);
      }

      .cai-notes__title {
        margin: 0;
        font-size: inherit;
      }
    `,
  ];
}
