import { UMB_AUTH_CONTEXT } from '@umbraco-cms/backoffice/auth';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';

/**
 * Forgets a session that is over. The client keeps it: the window that it opens for signing in again then takes itself for signed in,
 * tries the old session and closes, and whoever has just typed their password has to begin again.
 */
export class CaiExpiredSession extends UmbControllerBase {
  constructor(host: UmbControllerHost) {
    super(host);
    this.consumeContext(UMB_AUTH_CONTEXT, (context) => {
      this.observe(context?.timeoutSignal, () => void context?.clearTokenStorage());
    });
  }
}
