import type { PlannedAction } from '../api.js';

const day = new Intl.DateTimeFormat('fr-BE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('fr-BE', { weekday: 'short', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

const states: Record<string, string> = {
  NotCreated: 'pas encore créée',
  Draft: 'brouillon',
  Published: 'publiée',
  PublishedPendingChanges: 'publiée, avec des modifications en attente',
  Trashed: 'dans la corbeille',
};

const actions: Record<PlannedAction, string> = { Publish: 'Publication', Unpublish: 'Dépublication' };

/** A day of the calendar, which is the same everywhere. */
export function formatDay(date: string) {
  return day.format(new Date(date));
}

/** A date with its hour, in the zone of whoever reads it: the one in which the client asks for the hours of planned changes. */
export function formatMoment(date: string) {
  return moment.format(new Date(date));
}

export function describeState(state: string) {
  return states[state] ?? state;
}

export function describeAction(action: PlannedAction) {
  return actions[action];
}

export function describeAttempts(count: number) {
  return count === 1 ? '1 essai' : `${count} essais`;
}
