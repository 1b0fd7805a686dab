import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UUIModalSidebarSize } from '@umbraco-cms/backoffice/external/uui';
import type { UmbPropertyEditorConfigCollection, UmbPropertyEditorUiElement } from '@umbraco-cms/backoffice/property-editor';
import { UMB_VALIDATION_EMPTY_LOCALIZATION_KEY, UmbFormControlMixin } from '@umbraco-cms/backoffice/validation';
import type { CaiInputMarkdownElement } from './input-markdown.element.js';
import './input-markdown.element.js';
import './markdown-preview.element.js';

/** Markdown on one side, the text as the site will show it on the other. */
@customElement('cainamur-property-editor-ui-markdown')
export class CaiPropertyEditorUiMarkdownElement extends UmbFormControlMixin<string, typeof UmbLitElement>(UmbLitElement) implements UmbPropertyEditorUiElement {
  @property({ type: Boolean, reflect: true })
  readonly = false;

  @property({ type: Boolean })
  mandatory = false;

  @property({ type: String })
  mandatoryMessage = UMB_VALIDATION_EMPTY_LOCALIZATION_KEY;

  @state()
  private _preview = true;

  @state()
  private _overlaySize: UUIModalSidebarSize = 'small';

  set config(config: UmbPropertyEditorConfigCollection | undefined) {
    this._preview = config?.getValueByAlias<boolean>('preview') ?? true;
    this._overlaySize = config?.getValueByAlias<UUIModalSidebarSize>('overlaySize') ?? 'small';
  }

  protected override firstUpdated() {
    this.addFormControlElement(this.shadowRoot!.querySelector<CaiInputMarkdownElement>('cainamur-input-markdown')!);
  }

  #onChange(event: Event) {
    this.value = (event.target as CaiInputMarkdownElement).value?.toString() ?? '';
    this.dispatchEvent(new UmbChangeEvent());
  }

  #togglePreview() {
    this._preview = !this._preview;
  }

  override render() {
    return html`
      <div class="bar">
        <uui-button
          compact
          look="secondary"
          label=${this._preview ? 'Masquer l’aperçu' : 'Afficher l’aperçu'}
          aria-pressed=${this._preview}
          @click=${this.#togglePreview}></uui-button>
      </div>
      <div class="sides">
        <cainamur-input-markdown
          .value=${this.value ?? ''}
          .overlaySize=${this._overlaySize}
          ?readonly=${this.readonly}
          ?required=${this.mandatory}
          .requiredMessage=${this.mandatoryMessage}
          @change=${this.#onChange}></cainamur-input-markdown>
        ${this._preview ? html`<cainamur-markdown-preview .markdown=${this.value ?? ''}></cainamur-markdown-preview>` : nothing}
      </div>
    `;
  }

  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
    }

    .bar {
      display: flex;
      justify-content: flex-end;
      margin-block-end: var(--uui-size-space-2);
    }

    .sides {
      display: grid;
      gap: var(--uui-size-space-4);
    }

    cainamur-markdown-preview {
      min-block-size: 20rem;
    }

    @container (min-width: 44rem) {
      .sides {
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
      }
    }
  `;
}

export { CaiPropertyEditorUiMarkdownElement as element };
