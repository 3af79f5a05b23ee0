import type { Account } from '../../client/account';

/** Who can install an app, beside how it is done. */
export function installFix({ authType }: Account, advice: string): string {
	return authType === 'dmsa'
		? `${advice} Only an admin of that company can do this.`
		: `${advice} The app whose keys the credential uses must be installed there too, also when a person signs in.`;
}
