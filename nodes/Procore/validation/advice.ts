import type { AuthType } from '../client/account';

/** What the account is, in a sentence. */
export const ACCOUNT_KINDS: Record<AuthType, string> = {
	dmsa: 'Service account of an app (DMSA). Whether its keys are those of a custom app or of a marketplace app, Procore does not tell',
	user: 'A person who signed in; workflows can read and change what that person can',
};

const ENDED =
	'Traditional service accounts, made by hand in the company directory, were switched off on 18 March 2025. A DMSA takes their place: it comes with an app that a Procore admin installs.';
const NEW_PROJECTS =
	'New projects are not permitted automatically. To cover them: Company Directory > the service account\'s user > Edit > tick "Add … to all new projects", and choose a default project permission template there.';
const AGAIN =
	'After each update or new installation of the app an admin has to pick the permitted projects again: run this check after that, or daily.';
const PERSON =
	'The sign-in of a person ends when that person leaves or revokes it. For unattended work prefer a DMSA.';

/** Advice that applies even when every check passed. */
export function generalAdvice(authType: AuthType): string[] {
	return authType === 'dmsa' ? [NEW_PROJECTS, AGAIN, ENDED] : [PERSON];
}
