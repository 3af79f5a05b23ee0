/**
 * `24-017 Riverside Tower`, `24017 - Riverside Tower`: with a hyphen inside or a sign after it,
 * since `1200 Main St` begins with a house number.
 */
const IN_FRONT =
	/^\s*(?:([a-z]{0,3}\d{2,}[-.]\d{2,}[a-z]?)(?:\s*:|\s+[-–—|])?|([a-z]{0,3}\d{3,}[a-z]?)(?:\s*:|\s+[-–—|]))\s+(?=\p{L})/iu;

const YEAR = /^(?:19|20)\d\d$/;

/**
 * A project's number and name, where the name begins with the number. A name is never only its
 * number.
 */
export function takeProjectCode(name: string, number: string): { name: string; number: string } {
	const found = IN_FRONT.exec(name);
	const code = found?.[1] ?? found?.[2] ?? '';
	if (found === null || YEAR.test(code)) return { name, number };
	if (number !== '' && bare(number) !== bare(code)) return { name, number };
	return { name: name.slice(found[0].length), number: number || code };
}

const bare = (code: string): string => code.replace(/[^0-9a-z]/gi, '').toUpperCase();
