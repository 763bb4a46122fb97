import type { signIn as id } from '../../id/pages/sign-in';
import type { Translation } from '../../translation';

export const signIn: Translation<typeof id> = {
  'signIn.product': 'Regency Executive Dashboard',
  'signIn.identity': 'Signed in as {name}',
  'signIn.enter': 'Sign in',
  'signIn.enterAgain': 'Sign in again',
  'signIn.leave': 'Sign out',
  'signIn.openWithout': 'Open without signing in',
  'signIn.ending': 'Your session ends at {time}. Signing in again comes back to this place.',
  'signIn.ended':
    'Session over: the data shown stay, but are not refreshed any more. Signing in again comes back to this place.',
  'signIn.endedSilent':
    'The session could not be renewed yet because the sign-in provider does not answer; the data shown stay. It is tried again automatically.',
  'signIn.endingShort': 'Session ends {time}',
  'signIn.endedShort': 'Session over',
  'signIn.endedSilentShort': 'Renewing session',
  'signIn.forFigures': 'Sign in to see the figures',
  'signIn.notAllowed': 'Signed in as {name}; this account has no right to some data on this page.',
  'signIn.notAllowedShort': 'No right to this data',
  'signIn.enterAsOther': 'Use another account',
  'signIn.cannotLeave': 'The sign-in page cannot be reached yet: {reason}',
  'signIn.leaving.title': 'On the way to the sign-in page …',
  'signIn.leaving.help': 'After signing in you come back to the address you opened.',
  'signIn.entering.title': 'Signing in …',
  'signIn.entering.help': 'The answer of the sign-in provider is being checked.',
  'signIn.goodbye.title': 'Signing out …',
  'signIn.goodbye.help': 'The data on screen and what this browser kept are being removed.',
  'signIn.out.title': 'You are signed out',
  'signIn.out.help':
    'The data on screen and what this browser kept have been removed. Sign in again to see the dashboard.',
  'signIn.out.elsewhere': 'You signed out in another window of this browser.',
  'signIn.out.provider':
    'The sign-in provider could not be told: your session there may still be open. On a shared computer, close the browser.',
  'signIn.failed.title': 'Not signed in yet',
  'signIn.failed.retry': 'Try to sign in',
  'signIn.failed.technical': 'Technical details',
  'signIn.failed.detail': 'For the operator: {detail}',
  'signIn.failed.unreachable':
    'The sign-in provider {provider} does not answer. Check the network and try again; if it goes on, tell whoever runs it.',
  'signIn.failed.denied':
    'The sign-in provider refused, or signing in was cancelled. Try again with an account that is allowed.',
  'signIn.failed.unknown-client':
    'The sign-in provider does not know this dashboard as "{client}". The operator has to register it, or to correct config.json.',
  'signIn.failed.asks-for-person': 'The sign-in provider asks you to sign in yourself.',
  'signIn.failed.over':
    'The session at the sign-in provider is over or was used up. Sign in once more.',
  'signIn.failed.mismatch':
    'The answer of the sign-in provider is not for this window, perhaps because an old page was opened again. Begin from here.',
  'signIn.failed.clock':
    'The clock of this device differs by {minutes} minutes from the sign-in provider, so times on screen would be wrong. Set the clock, then try again.',
  'signIn.failed.insecure':
    'This address does not use https, so the browser cannot sign in safely. Open it by https, or tell the operator.',
  'signIn.failed.no-storage':
    'The browser forbids storage for this site, which is needed for some seconds while signing in. Allow it, then try again.',
  'signIn.failed.provider':
    'The sign-in provider {provider} answered with an error. Try again; if it goes on, tell the operator the technical details.',
};
