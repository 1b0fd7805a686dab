import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbRequestReloadChildrenOfEntityEvent, UmbRequestReloadStructureForEntityEvent } from '@umbraco-cms/backoffice/entity-action';
import { DocumentService, MediaService } from '@umbraco-cms/backoffice/external/backend-api';
import { UMB_MANAGEMENT_API_SERVER_EVENT_CONTEXT, type UmbManagementApiServerEventModel } from '@umbraco-cms/backoffice/management-api';
import { tryExecute } from '@umbraco-cms/backoffice/resources';

/** Changes that come together, as when a branch is published, are looked at together. */
const gathering = 400;

/** Beyond so many, the tree as a whole is read again. */
const many = 20;

type Kind = 'document' | 'media';

const kinds: Record<string, Kind> = { 'Umbraco:CMS:Document': 'document', 'Umbraco:CMS:Media': 'media' };

/** The client hears of what others change, but only forgets what it knew of it: here its open trees follow. */
export class CaiTreeFollower extends UmbControllerBase {
  readonly #changed: Record<Kind, Set<string>> = { document: new Set(), media: new Set() };

  #actions?: typeof UMB_ACTION_EVENT_CONTEXT.TYPE;

  #timer?: number;

  constructor(host: UmbControllerHost) {
    super(host);
    this.consumeContext(UMB_ACTION_EVENT_CONTEXT, (context) => {
      this.#actions = context;
    });
    this.consumeContext(UMB_MANAGEMENT_API_SERVER_EVENT_CONTEXT, (context) => {
      this.observe(context?.byEventSourcesAndEventTypes(Object.keys(kinds), ['Created', 'Updated', 'Deleted']), (event) => {
        if (event) {
          this.#note(event);
        }
      });
    });
  }

  override destroy() {
    window.clearTimeout(this.#timer);
    super.destroy();
  }

  #note(event: UmbManagementApiServerEventModel) {
    this.#changed[kinds[event.eventSource]].add(event.key);
    this.#timer ??= window.setTimeout(() => {
      this.#timer = undefined;
      void this.#follow('document');
      void this.#follow('media');
    }, gathering);
  }

  async #follow(kind: Kind) {
    const keys = [...this.#changed[kind]];
    this.#changed[kind].clear();
    if (keys.length > many) {
      this.#reloadChildren(kind, null);
      return;
    }

    // Where they were shown until now; then where they stand, which may be new.
    for (const unique of keys) {
      this.#actions?.dispatchEvent(new UmbRequestReloadStructureForEntityEvent({ entityType: kind, unique }));
    }

    const parents = await Promise.all(keys.map((key) => this.#findParent(kind, key)));
    for (const parent of new Set(parents)) {
      if (parent !== undefined) {
        this.#reloadChildren(kind, parent);
      }
    }
  }

  #reloadChildren(kind: Kind, parent: string | null) {
    this.#actions?.dispatchEvent(new UmbRequestReloadChildrenOfEntityEvent({ entityType: parent === null ? `${kind}-root` : kind, unique: parent }));
  }

  /** The parent's key, null at the root, undefined for what is gone or not to be seen. */
  async #findParent(kind: Kind, key: string) {
    const query = { descendantId: key };
    const request: Promise<{ data: Array<{ id: string }> }> =
      kind === 'document' ? DocumentService.getTreeDocumentAncestors({ query }) : MediaService.getTreeMediaAncestors({ query });
    const { data } = await tryExecute(this, request, { disableNotifications: true });
    if (!data || data.length === 0) return undefined;
    return data.at(-2)?.id ?? null;
  }
}
