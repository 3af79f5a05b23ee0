import type { IDataObject } from 'n8n-workflow';
import type { AccountName, Simulator } from '../simulator/types.mts';

export interface CredentialFields extends Record<string, string | boolean> {
	environment: string;
	loginUrl: string;
	apiUrl: string;
	companyId: string;
	clientId: string;
	clientSecret: string;
}

/** The fields of either credential, filled in for an account of a simulated Procore. */
export function credentialData(
	{ loginUrl, apiUrl, world, accounts }: Simulator,
	account: AccountName = 'dmsa',
	changes: IDataObject = {},
): CredentialFields {
	const { clientId, clientSecret } = accounts[account];
	return {
		environment: 'custom',
		loginUrl,
		apiUrl,
		companyId: String(world.company.id),
		clientId,
		clientSecret,
		...changes,
	} as CredentialFields;
}
