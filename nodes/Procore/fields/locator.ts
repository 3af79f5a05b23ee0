import { z } from 'zod';
import { quoted } from '../client/excerpt';
import { typedIn } from '../client/ids';

/** A resource locator as n8n stores it, or the plain value of an expression or an AI tool. */
const locatorValue = z.preprocess(typedIn, z.union([z.string(), z.number()]).nullish());

/** An id that a person chose, typed or pasted as an address; '' if the field is empty. */
export function idFrom(read: (typed: unknown) => string | undefined, what: string) {
	return locatorValue.transform((typed, context): string => {
		const id = read(typed);
		if (id !== undefined && id !== '0') return id;
		context.addIssue({
			code: 'custom',
			message: `${quoted(String(typed))} is not a ${what} ID: enter the number from Procore's address bar, paste the page's address, or choose from the list`,
		});
		return z.NEVER;
	});
}

/** The id of one record; an empty field is an error unless it is optional. */
const recordId = (what: string, isOptional: boolean) =>
	locatorValue.transform((typed, context): string => {
		const id = String(typed ?? '').trim();
		if (isOptional && id === '') return id;
		if (/^[0-9A-Za-z-]+$/.test(id) && id !== '0') return id;
		const message =
			id === ''
				? `No ${what} is chosen: choose one from the list or enter its ID`
				: `${quoted(id)} is not a ${what} ID: enter the number from Procore's address bar`;
		context.addIssue({ code: 'custom', message });
		return z.NEVER;
	});

export const recordIdOf = (what: string) => recordId(what, false);

/** The id of one record; '' if none is chosen. */
export const recordIdOrNone = (what: string) => recordId(what, true);
