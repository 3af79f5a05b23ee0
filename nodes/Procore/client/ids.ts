const COMPANY_IN_URL = [/\/companies\/(\d+)/, /^(?:https?:\/\/)?[^/]+\/(\d+)\/company(?:[/?#]|$)/];
const PROJECT_IN_URL = [/\/projects\/(\d+)/, /^(?:https?:\/\/)?[^/]+\/(\d+)\/project(?:[/?#]|$)/];
const COMPANY_ONLY_URL = /^(?:https?:\/\/)?[^/]+\/(\d+)\/?$/;

function firstMatch(text: string, patterns: readonly RegExp[]): string | undefined {
	for (const pattern of patterns) {
		const id = pattern.exec(text)?.[1];
		if (id) return id;
	}
	return undefined;
}

/** The value of a plain field or of a resource locator (`{ value }`), as n8n stores it. */
export const typedIn = (field: unknown): unknown =>
	typeof field === 'object' && field !== null && 'value' in field ? field.value : field;

/** Digits alone, with blanks around them or not. */
export const isDigits = (given: unknown) => /^\s*\d+\s*$/.test(String(given));

const textOf = (typed: unknown) => String(typedIn(typed) ?? '').trim();

/**
 * The company id in what a person typed: the digits, or a URL of Procore's web app such as
 * `https://us02.procore.com/123/company/home` or `…/webclients/host/companies/123/…`.
 * @returns '' for an empty field, undefined if it holds no company id
 */
export function companyIdIn(typed: unknown): string | undefined {
	const text = textOf(typed);
	if (/^0+$/.test(text)) return undefined;
	if (text === '' || /^\d+$/.test(text)) return text;
	return firstMatch(text, [...COMPANY_IN_URL, COMPANY_ONLY_URL]);
}

/** The project id in what a person typed: digits or a URL of a page in the project. */
export function projectIdIn(typed: unknown): string | undefined {
	const text = textOf(typed);
	if (text === '' || /^\d+$/.test(text)) return text;
	return firstMatch(text, PROJECT_IN_URL);
}

/**
 * An id as Procore's lists have it: a 64-bit number, or a text with every digit if JavaScript cannot
 * hold the number.
 */
export function procoreId(id: string): number | string {
	const number = Number(id);
	return Number.isSafeInteger(number) && String(number) === id ? number : id;
}
