import { inputError } from '../../client/ProcoreError';

/**
 * Procore would answer that the object around the fields is missing, which no person has written.
 * @throws ProcoreError for a change of nothing
 */
export function refuseEmpty<Body extends object>(body: Body): Body {
	if (Object.keys(body).length > 0) return body;
	throw inputError(
		'Fields: there is nothing to change',
		'Fill in at least one field. Empty values are left out; to empty a field, give null by an expression such as {{ null }}.',
	);
}
