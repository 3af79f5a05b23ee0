import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import type { AuthType } from '../client/account';

/** Which of the two credentials is meant. */
export const authTypeOf = (chosen: unknown): AuthType => (chosen === 'user' ? 'user' : 'dmsa');

export const authentication: INodeProperties = {
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	default: 'dmsa',
	options: [
		{
			name: 'DMSA (Service Account)',
			value: 'dmsa',
			description: 'With the client ID and secret of an app; best for unattended work',
		},
		{ name: 'User', value: 'user', description: 'As a person who signed in' },
	],
};

/** n8n's type of what credentials depend on lacks conditions, which it evaluates for them too. */
const unlessDecided = z.custom<string>().parse({ _cnd: { not: 'decided' } });

/**
 * Goes before `/authentication` in what a credential depends on. Operations that look at both
 * credentials have a hidden field `bothCredentials` that holds an expression, which n8n takes as
 * "show it"; without that field this condition is met and the authentication decides. (The slash
 * keeps the editor from taking the choice of a second credential for a change of the
 * authentication.)
 */
export const orBoth = { bothCredentials: [unlessDecided] };
