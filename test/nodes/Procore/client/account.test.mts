import { accountOf, isPlaceholder } from '../../../../nodes/Procore/client/account';

describe('a key', () => {
	it.each([
		...[
			'',
			' ',
			'-',
			'***',
			'N/A',
			'n.a.',
			'N.A.',
			'n / a',
			'not applicable',
			'none',
			'(none)',
			'nil',
		],
		...[
			'null',
			'undefined',
			'unknown',
			'TBD',
			'to do',
			'xxxx',
			'placeholder',
			'dummy',
			'REPLACE_ME',
		],
		...['change-me', '<client id>', '{{clientId}}', '[client id]', 'your client id', 'your_secret'],
		...['your-client-id-here', 'enter client id', 'paste here', 'Paste your secret here'],
	])('"%s" stands for nothing', (key) => {
		expect(isPlaceholder(key)).toBe(true);
	});

	it.each([
		...['0f3a', 'client-id', 'my-client-id', 'secret', 's3cr3t', 'test-client', 'nacl', 'n8n'],
		...['a'.repeat(64), 'Nacelle/key=', 'not-a-word', 'tbd-7781'],
	])('"%s" is taken as it is', (key) => {
		expect(isPlaceholder(key)).toBe(false);
	});
});

describe('the switch "Read Only"', () => {
	it.each([true, 'true', 'yes', '1', 1, ' TRUE ', undefined, null, '', 0, 'no'])(
		'is on for %p',
		(readOnly) => {
			expect(accountOf('dmsa', { readOnly }).readOnly).toBe(true);
		},
	);

	it.each([{ readOnly: false }, { readOnly: 'false' }, {}])('is off for %p', (fields) => {
		expect(accountOf('dmsa', fields).readOnly).toBe(false);
	});
});

describe('the company of a credential', () => {
	it.each([
		['4242', '4242'],
		[' 4242 ', '4242'],
		['https://us02.procore.com/4242/company/home', '4242'],
		['https://us02.procore.com/4242/company?tab=1', '4242'],
		['us02.procore.com/4242', '4242'],
		['https://app.procore.com/webclients/host/companies/4242/tools', '4242'],
		['', ''],
		['0', undefined],
		['Harbor Ridge', undefined],
	])('typed as "%s" is %s', (companyId, id) => {
		expect(accountOf('dmsa', { companyId }).companyId).toBe(id);
	});
});
