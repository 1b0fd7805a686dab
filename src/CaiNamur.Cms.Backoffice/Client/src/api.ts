import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';

const root = '/umbraco/management/api/v1/cainamur';
const security = [{ scheme: 'bearer', type: 'http' }] as const;

export type DashboardPage = { id: string; name: string };

export type RecentPage = DashboardPage & { state: string; updateDate: string; updatedByMe: boolean };

export type PlannedChange = DashboardPage & { action: PlannedAction; dueDate: string; culture: string | null };

export type FailedChange = DashboardPage & { action: PlannedAction; dueDate: string; reason: string; lastAttemptDate: string | null; attempts: number };

export type PageToReview = DashboardPage & { reviewDate: string };

export type PlannedAction = 'Publish' | 'Unpublish';

export type Dashboard = { recent: RecentPage[]; planned: PlannedChange[]; failed: FailedChange[]; reviewDue: PageToReview[] };

export function getDashboard() {
  return umbHttpClient.get<{ 200: Dashboard }>({ url: `${root}/dashboard`, security: [...security] });
}

/** Markdown as the public site shows it. */
export function renderMarkdown(markdown: string, signal: AbortSignal) {
  return umbHttpClient.post<{ 200: { html: string } }>({
    url: `${root}/markdown-preview`,
    body: { markdown },
    headers: { 'Content-Type': 'application/json' },
    security: [...security],
    signal,
  });
}
