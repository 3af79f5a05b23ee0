import { resources } from '../../nodes/Procore/actions';
import { COMPANY_TOOLS, PROJECT_TOOLS } from '../../nodes/Procore/client/tools/polling';
import { findRoute } from './routing.mts';

/** Every call of the package, the lists of deleted records too, by its method and path. */
function callsOfPackage(): string[] {
	const ofOperations = resources.flatMap(({ operations }) =>
		operations.flatMap(({ calls }) => (calls === 'any' ? [] : calls)),
	);
	const polled = [...COMPANY_TOOLS, ...PROJECT_TOOLS].flatMap(({ list, deleted }) => [
		list,
		...(deleted?.list ? [deleted.list] : []),
	]);
	const all = [
		...ofOperations.map((call) => call.join(' ')),
		...polled.map((path) => `GET ${path}`),
	];
	// The login host answers the others.
	return [...new Set(all)].filter((call) => call.includes(' /rest/'));
}

test('the simulator knows every path that the package calls, recycle bins too', () => {
	const calls = callsOfPackage();
	expect(calls.length).toBeGreaterThan(350);
	expect(calls.some((call) => call.includes('/recycle_bin/'))).toBe(true);
	const unknown = calls.filter((call) => {
		const [method = '', path = ''] = call.split(' ');
		return !findRoute(method, path.replace(/\{[^}]+\}/g, '1'));
	});
	expect(unknown).toEqual([]);
});
