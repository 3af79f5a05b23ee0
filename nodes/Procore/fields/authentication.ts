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

/** n8n evaluates conditions for credentials too, but its type does not allow them. */
const unlessDecided = z.custom<string>().parse({ _cnd: { not: 'decided' } });

/**
 * Goes before `/authentication` in what a credential depends on. Operations that use both
 * credentials have a hidden field `bothCredentials` with an expression, which n8n takes as "show
 * it". Without that field this condition is met and the authentication decides. (Because of the
 * slash the editor does not treat choosing a second credential as a change of the authentication.)
 */
export const orBoth = { bothCredentials: [unlessDecided] };
