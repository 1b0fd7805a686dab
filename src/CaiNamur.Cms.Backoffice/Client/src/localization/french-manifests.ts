import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbExtensionRegistry } from '@umbraco-cms/backoffice/extension-api';
import { manifestLabels } from './manifest-labels.js';

type Registry = UmbExtensionRegistry<UmbExtensionManifest>;

interface LabelledManifest {
  alias: string;
  meta?: { label?: string };
}

/**
 * Gives extensions of the client their French labels. They are registered piece by piece: each is taken
 * out and registered again, the same but for its label.
 */
export class CaiFrenchManifests extends UmbControllerBase {
  readonly #registry: Registry;

  constructor(host: UmbControllerHost, registry: Registry) {
    super(host);
    this.#registry = registry;
    for (const manifest of registry.getAllExtensions()) {
      this.#name(manifest as LabelledManifest);
    }

    // What is new stands at the end.
    this.observe(registry.extensions, (manifests) => this.#name(manifests.at(-1) as LabelledManifest | undefined));
  }

  #name(manifest: LabelledManifest | undefined) {
    const label = manifest && manifestLabels[manifest.alias];
    if (!label || manifest.meta?.label === label) return;

    // Not while the registry is telling of it.
    queueMicrotask(() => {
      this.#registry.unregister(manifest.alias);
      this.#registry.register({ ...manifest, meta: { ...manifest.meta, label } } as unknown as UmbExtensionManifest);
    });
  }
}
