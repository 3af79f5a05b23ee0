import { checkedPath, path, placeholderIn } from '../../../../../nodes/Procore/client/wire/path';
import { companyIdIn, projectIdIn } from '../../../../../nodes/Procore/client/ids';

describe('a path', () => {
	it('encodes what it is given', () => {
		expect(path`/rest/v1.0/vendors/${'1/../2?x'}`.text).toBe('/rest/v1.0/vendors/1%2F..%2F2%3Fx');
	});

	it.each(['', ' ', 'undefined', 'null'])('refuses the id "%s"', (id) => {
		expect(() => path`/rest/v1.0/vendors/${id}`).toThrow(
			'An ID is missing in /rest/v1.0/vendors/{id}',
		);
	});

	it.each(['.', '..', ' .. '])('refuses the id "%s", which would lead elsewhere', (id) => {
		expect(() => path`/rest/v1.0/vendors/${id}/bids`).toThrow(
			`"${id.trim()}" is not an ID in /rest/v1.0/vendors/{id}/bids`,
		);
	});

	it.each(['...', '.a', '%2e%2e', '..%2f', '\u2024\u2024'])(
		'with the id "%s" stays below its endpoint',
		(id) => {
			const { text } = path`/rest/v1.0/vendors/${id}/bids`;
			expect(new URL(text, 'https://x').pathname).toBe(text);
			expect(text.split('/')).toHaveLength(6);
		},
	);

	it.each([
		['/rest/v1.0/projects', '/rest/v1.0/projects'],
		['rest/v2.0/companies/1/projects', '/rest/v2.0/companies/1/projects'],
		['https://api.procore.com/rest/v1.0/me?x=1', '/rest/v1.0/me?x=1'],
	])('typed as %s is %s', (typed, text) => {
		expect(checkedPath(typed)?.text).toBe(text);
	});

	it.each([
		'',
		'/',
		'/projects',
		'/rest/v1.0/../../oauth/token',
		'https://evil.example/',
		'/vapid/x',
		'/rest/v1.0/%2e%2e/%2e%2e/oauth/token/info',
		'/rest/v1.0/%2E./.%2e/oauth/token/info',
		'/rest/v1.0/x%2f..%2F..%2foauth/token',
		'/rest/v1.0/x/..%5coauth',
		'/rest/v1.0/%252e%252e/oauth/token',
		'/rest/v1.0/./vendors',
	])('typed as "%s" is refused', (typed) => {
		expect(checkedPath(typed)).toBeUndefined();
	});

	it.each([
		['/rest/v1.0/projects/{project_id}/rfis', '{project_id}'],
		['/rest/v1.0/projects/%7Bproject_id%7D/rfis', '%7Bproject_id%7D'],
		['/rest/v1.0/projects/:project_id/rfis', ':project_id'],
		['/rest/v1.0/projects/<id>', '<id>'],
		['/rest/v1.0/vendors?company_id={company_id}', '{company_id}'],
		['/rest/v1.0/projects/{{ $json.id }}', '{{ $json.id }}'],
	])('typed as "%s" is refused: it still holds %s', (typed, placeholder) => {
		expect(placeholderIn(typed)).toBe(placeholder);
		expect(checkedPath(typed)).toBeUndefined();
	});

	it.each([
		'/rest/v1.0/files/..a..b',
		'/rest/v1.0/vendors/1%2F2',
		'/rest/v1.0/x?filters[updated_at]=2016-09-23T16:30:00Z...2016-09-23T17:00:00Z&q=../x',
	])('typed as "%s" is sent as it stands', (typed) => {
		expect(checkedPath(typed)?.text).toBe(typed);
	});
});

describe('an id', () => {
	it.each([
		['598134325683880', '598134325683880'],
		[' 123 ', '123'],
		['https://us02.procore.com/123/company/home', '123'],
		['us02.procore.com/123/company/home/list', '123'],
		['https://us02.procore.com/webclients/host/companies/123/projects/456/tools/rfis', '123'],
		['https://app.procoregov.com/123/company', '123'],
		['', ''],
		['Harbor Ridge', undefined],
		['https://us02.procore.com/456/project/home', undefined],
	])('of a company typed as "%s" is %s', (typed, id) => {
		expect(companyIdIn(typed)).toBe(id);
	});

	it.each([
		['https://us02.procore.com/456/project/home', '456'],
		['https://us02.procore.com/webclients/host/companies/123/projects/456/tools/rfis', '456'],
		['https://us02.procore.com/123/company/home', undefined],
	])('of a project typed as "%s" is %s', (typed, id) => {
		expect(projectIdIn(typed)).toBe(id);
	});
});
