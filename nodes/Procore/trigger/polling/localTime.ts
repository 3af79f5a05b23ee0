/** A date with or without a time, and no zone: what n8n's date field writes. */
const WITHOUT_ZONE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?$/;

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function offsetOf(ms: number, timeZone: string): number {
	const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
	const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
	const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/**
 * A moment as text, with its zone or without one; then it is meant in the zone of the workflow, not
 * in that of the machine.
 * @returns an invalid date for anything else
 */
export function momentIn(text: string, timeZone: string): Date {
	if (!WITHOUT_ZONE.test(text)) return new Date(text);
	const asUtc = Date.parse(text.includes('T') ? `${text}Z` : text);
	if (Number.isNaN(asUtc)) return new Date(asUtc);
	// Twice, for a moment near to a change of the clocks.
	const near = asUtc - offsetOf(asUtc, timeZone);
	return new Date(asUtc - offsetOf(near, timeZone));
}
