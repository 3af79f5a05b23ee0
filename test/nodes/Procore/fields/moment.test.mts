import { momentOf, sinceThen } from '../../../../nodes/Procore/fields/moment.ts';

it.each([
	['2026-03-01T12:00:00', 'America/New_York', '2026-03-01T17:00:00.000Z'],
	['2026-03-01 12:00:00', 'America/New_York', '2026-03-01T17:00:00.000Z'],
	['2026-07-01T12:00', 'America/New_York', '2026-07-01T16:00:00.000Z'],
	['2026-07-01', 'Asia/Kolkata', '2026-06-30T18:30:00.000Z'],
	['2026-03-08T03:30:00', 'America/New_York', '2026-03-08T07:30:00.000Z'],
	['2026-03-01T12:00:00', 'UTC', '2026-03-01T12:00:00.000Z'],
	['2026-03-01T12:00:00Z', 'America/New_York', '2026-03-01T12:00:00.000Z'],
	['2026-03-01T12:00:00.000+02:00', 'America/New_York', '2026-03-01T10:00:00.000Z'],
])('%s in %s is %s', (text, zone, moment) => {
	expect(momentOf(text, zone)?.toISOString()).toBe(moment);
});

const PARTS_OF_A_DATE = ['12', '0812', '2026', '2026-01', '12:30', '2026-W05', '2026-031', '45678'];

it.each(['yesterday', '2026-13-01T00:00:00', '', ...PARTS_OF_A_DATE])(
	'"%s" is not a moment',
	(text) => {
		expect(momentOf(text, 'UTC')).toBeUndefined();
	},
);

it('a range since a moment to come does not end before it starts', () => {
	const now = Date.parse('2026-03-01T00:00:00Z');
	const range = sinceThen(new Date('2099-01-01T00:00:00Z'), now);
	expect(range).toBe('2099-01-01T00:00:00.000Z...2099-01-02T00:00:00.000Z');
	expect(sinceThen(new Date(now - 1000), now)).toMatch(/\.\.\.2026-03-02T00:00:00\.000Z$/);
});
