import { css, customElement, html, nothing, state, type TemplateResult } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { getDashboard, type Dashboard, type DashboardPage, type FailedChange, type PageToReview, type PlannedChange, type RecentPage } from '../api.js';
import { describeAction, describeAttempts, describeState, formatDay, formatMoment } from './format.js';

/** Where an editor starts: what they were at, what will happen, and what asks for their attention. */
@customElement('cainamur-start-dashboard')
export class CaiStartDashboardElement extends UmbLitElement {
  @state()
  private _dashboard?: Dashboard;

  @state()
  private _failed = false;

  override connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  async #load() {
    this._failed = false;
    const { data, error } = await tryExecute(this, getDashboard(), { disableNotifications: true });
    this._failed = error !== undefined || data === undefined;
    if (data !== undefined) {
      this._dashboard = data;
    }
  }

  override render() {
    return html`
      <h1>Bonjour</h1>
      <p class="intro">Vos pages, ce qui est planifié et ce qui demande votre attention.</p>
      ${this._failed ? this.#renderFailure() : this._dashboard ? this.#renderBoxes(this._dashboard) : html`<uui-loader-bar></uui-loader-bar>`}
    `;
  }

  #renderFailure() {
    return html`
      <uui-box headline="Rien à montrer pour l’instant" headline-variant="h2">
        <p role="alert">Ces informations n’ont pas pu être chargées.</p>
        <uui-button look="secondary" label="Réessayer" @click=${this.#load}></uui-button>
      </uui-box>
    `;
  }

  #renderBoxes({ recent, planned, failed, reviewDue }: Dashboard) {
    return html`
      ${failed.length > 0 ? this.#renderBox('À régler : changements planifiés qui ont échoué', failed, this.#describeFailure, '', 'failed') : nothing}
      <div class="columns">
        ${this.#renderBox('Mes dernières pages', recent, this.#describeRecent, 'Aucune page modifiée récemment.')}
        ${this.#renderBox('Prévu dans les prochains jours', planned, this.#describePlanned, 'Rien n’est planifié.')}
        ${this.#renderBox('Pages à revoir', reviewDue, this.#describeReview, 'Aucune page n’a dépassé sa date de révision.')}
      </div>
    `;
  }

  #renderBox<T extends DashboardPage>(headline: string, pages: T[], describe: (page: T) => TemplateResult, whenEmpty: string, kind = '') {
    return html`
      <uui-box class=${kind} headline=${headline} headline-variant="h2">
        ${pages.length === 0
          ? html`<p class="empty">${whenEmpty}</p>`
          : html`<ul>${pages.map((page) => html`<li>
              <a href="section/content/workspace/document/edit/${page.id}">${page.name}</a>
              <span class="detail">${describe(page)}</span>
            </li>`)}</ul>`}
      </uui-box>
    `;
  }

  readonly #describeRecent = (page: RecentPage) =>
    html`${describeState(page.state)} · ${page.updatedByMe ? 'modifiée par vous' : 'modifiée'} le <time datetime=${page.updateDate}>${formatMoment(page.updateDate)}</time>`;

  readonly #describePlanned = (page: PlannedChange) =>
    html`${describeAction(page.action)}${page.culture ? ` (${page.culture})` : ''} le <time datetime=${page.dueDate}>${formatMoment(page.dueDate)}</time>`;

  readonly #describeFailure = (page: FailedChange) => html`
    ${describeAction(page.action)} prévue le <time datetime=${page.dueDate}>${formatMoment(page.dueDate)}</time>${page.reason ? ` : ${page.reason}` : ''}
    (${describeAttempts(page.attempts)}${page.lastAttemptDate ? html`, le dernier le <time datetime=${page.lastAttemptDate}>${formatMoment(page.lastAttemptDate)}</time>` : ''})
  `;

  readonly #describeReview = (page: PageToReview) => html`à revoir depuis le <time datetime=${page.reviewDate}>${formatDay(page.reviewDate)}</time>`;

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        padding: var(--uui-size-layout-1);
      }

      h1 {
        margin: 0;
        font-size: var(--uui-type-h3-size);
        font-weight: 700;
      }

      .intro {
        margin-block: var(--uui-size-space-2) var(--uui-size-space-5);
      }

      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));
        gap: var(--uui-size-space-5);
        align-items: start;
      }

      .failed {
        margin-block-end: var(--uui-size-space-5);
        border-inline-start: var(--uui-size-space-2) solid var(--uui-color-danger);
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li + li {
        margin-block-start: var(--uui-size-space-4);
        padding-block-start: var(--uui-size-space-4);
        border-block-start: 1px solid var(--uui-color-divider-standalone);
      }

      a {
        display: block;
        color: var(--uui-color-interactive);
        font-weight: 700;
      }

      a:hover {
        color: var(--uui-color-interactive-emphasis);
      }

      .detail,
      .empty {
        color: var(--uui-color-text-alt);
      }

      .empty {
        margin: 0;
      }
    `,
  ];
}

export default CaiStartDashboardElement;
