import { inspect } from 'node:util';
import { Paces } from '../../../../../../nodes/Procore/client/wire/pacing/Paces';

const HOUR = 3_600;

function known(remaining: number, resetIn: number) {
	const clock = { now: 1_700_000_000 };
	const paces = new Paces(() => clock.now);
	const pace = paces.of('account', 'api', '10');
	const headers = {
		'x-rate-limit-limit': '3600',
		'x-rate-limit-remaining': String(remaining),
		'x-rate-limit-reset': String(clock.now + resetIn),
	};
	pace.end(pace.begin(), { status: 200, headers, text: '' });
	return { paces, pace, clock };
}

it('what is known of an account is the same for all who ask, and of another one is not', () => {
	const { paces, pace } = known(0, HOUR);
	expect(paces.of('account', 'api', '10')).toBe(pace);
	expect(paces.of('account', 'api', '11')).not.toBe(pace);
	expect(paces.of('other', 'api', '10').pause(0, false)).toBeUndefined();
});

it('it forgets what is over, and nothing before', () => {
	const { paces, pace, clock } = known(0, HOUR);
	clock.now += HOUR - 1;
	paces.of('other', 'api', '10');
	expect(paces.of('account', 'api', '10')).toBe(pace);
	clock.now += 62;
	paces.of('third', 'api', '10');
	expect(paces.size).toBe(1);
});

it('nothing that identifies an account is kept', () => {
	expect(inspect(known(0, HOUR).paces, { depth: 9 })).not.toContain('account');
});
