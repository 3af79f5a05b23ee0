import { STATE_NAMES } from '../../words/lists/usStates';

/**
 * What distinguishes a vendor from a customer of the same name in QuickBooks, where each name must
 * be unique: `Acme-V`, `Acme (Sub)`.
 */
const KIND_OF_PAYEE =
	/\s*(?:[-–—:/]\s*|\(\s*)(?:v|vend|vendor|ven|s|sub|subs|sub-?contractors?|subk|supp|suppliers?|1099|ap|proveedor|fournisseur)\s*\)?[\s*.]*$/;

/** `a California corporation`, as contracts name a company. */
const WRITTEN_OUT = new RegExp(
	`,?\\s+an?\\s+(?:(?:${[...STATE_NAMES].join('|')})\\s+)?(?:domestic\\s+|foreign\\s+)?((?:professional\\s+|nonprofit\\s+|non-profit\\s+)?corporation|(?:professional\\s+)?limited\\s+liability\\s+company|limited\\s+partnership|general\\s+partnership)\\s*\\.?$`,
);

/** The folded name of a company without the marks that bookkeeping puts on it. */
export function withoutMarks(folded: string): string {
	const text = folded.replace(KIND_OF_PAYEE, '');
	const named = /[\p{L}\p{N}]/u.test(text) ? text : folded;
	return named.includes(' a') ? named.replace(WRITTEN_OUT, ' $1') : named;
}
