import { accountOf, isPlaceholder } from '../../../../nodes/Procore/client/account';
import { hostFault, hostsOf } from '../../../../nodes/Procore/client/environments';
import { companyIdIn, projectIdIn } from '../../../../nodes/Procore/client/ids';
import { rightFor } from '../../../../nodes/Procore/client/tools/rights';
import { addressOf } from '../../../../nodes/Procore/client/wire/address';
import { bodyOf } from '../../../../nodes/Procore/client/wire/answers/answer';
import {
	reasonCodesOf,
	wordsOfErrorBody,
	wordsOfErrors,
} from '../../../../nodes/Procore/client/wire/answers/errorBody';
import { fileOf, isFile } from '../../../../nodes/Procore/client/wire/answers/file';
import { parseJson, parseJsonAsTyped } from '../../../../nodes/Procore/client/wire/answers/json';
import { askedPause, rateLimitOf } from '../../../../nodes/Procore/client/wire/pacing/limits';
import { ListProgress } from '../../../../nodes/Procore/client/wire/lists/listProgress';
import { checkedPath, placeholderIn, templateOf } from '../../../../nodes/Procore/client/wire/path';
import { redirectTarget } from '../../../../nodes/Procore/client/wire/redirect';
import { refusedLogin } from '../../../../nodes/Procore/transport/answers/refusedLogin';
import { Secrets } from '../../../../nodes/Procore/transport/secrets';
import { expectNLogN, growthOf, N_LOG_N } from '../../../support/growth.mts';

async function* noBytes(): AsyncGenerator<Uint8Array> {}

const same = (text: string) => text;
const account = accountOf('dmsa', {});
const call = { method: 'GET', path: '/rest/v1.0/vendors', companyId: '1', account } as const;

const secrets = new Secrets();
secrets.learn({ clientSecret: 'aaaaaaaab', oauthTokenData: { access_token: 'ab' } });

type Reader = [name: string, pieces: string[], read: (text: string) => unknown];

const READERS: Reader[] = [
	[
		'JSON',
		['5629499534423345', '5629499534423345,', ',', '"', '\\', '[', ' ', '1', '-', 'e'],
		parseJson,
	],
	['typed JSON', ['1', '1,', ',', '"', '\\', '[', ' ', '.', '-', 'a'], parseJsonAsTyped],
	[
		'an answer',
		['5629499534423345,', ',', '"', '\\', '{', ' ', '\n', '['],
		(text) => bodyOf({ status: 200, headers: {}, text }, call),
	],
	[
		"an error's body",
		[
			...['<title', '<h1', '>', '<', '{"errors":', '{"error":', '[', '"', ' ', 'Bearer ', 'auth'],
			...['password', ':', '\\"', 'a-', 'A', '.', 'access_token=', ',', '\n', '{"details":['],
		],
		(text) => wordsOfErrorBody(text, same),
	],
	[
		'reason codes',
		['"reason_code"', ' ', ':', '"', 'A', '_'],
		(text) => [reasonCodesOf(text), text.length],
	],
	['a text with secrets', ['a', 'b', 'ab', ' ', '%', '\\'], (text) => secrets.redact(text)],
	[
		'a refusal of the login host',
		['too ', 'many', ' ', 'log', 'in '],
		(text) => refusedLogin('https://login.example.com', text, undefined),
	],
	[
		'Link',
		['<', '>', ';', ' rel="next"', ',', 'rel=', '?page=', '1', ' ', 'a'],
		(link) => new ListProgress(1, 100).isOver({ items: [1], headers: { link } }),
	],
	[
		'the headers of a file',
		[';', ' ', 'filename', '*', '=', '"', '\\', "'", "utf-8'", 'a', '/', '+json'],
		(text) => {
			const headers = { 'content-type': text, 'content-disposition': text };
			return [isFile(headers), fileOf(noBytes(), headers, text)];
		},
	],
	[
		'the headers of limits',
		['1', '.', ' ', ',', '-', 'Mon', ':'],
		(text) => {
			const headers = { 'retry-after': text, date: text, 'x-rate-limit-reset': text };
			return [askedPause(headers, 0), rateLimitOf({ ...headers, 'x-rate-limit-limit': text })];
		},
	],
	[
		'Location',
		['/', 'a', ':', '@', '//', '\\', '?'],
		(text) => redirectTarget(text, 'https://a.b'),
	],
	['an address', ['https://', 'a', '/', '?', ' ', '.'], (text) => addressOf(`https://a.b/${text}`)],
	[
		'a path',
		[
			'/rest/v1.0/',
			'{',
			'}',
			'{{',
			'}}',
			'1',
			'_',
			'%7B',
			'%25',
			'2e',
			':a',
			'/',
			'.',
			'?',
			'<',
			' ',
		],
		(text) => [checkedPath(text), placeholderIn(text), templateOf(text)],
	],
	[
		'the path of a refused call',
		['/', 'projects', '1', 'vendors'],
		(text) => rightFor('GET', text),
	],
	[
		'an id',
		['https://', '/companies/', '/projects/', '1', '/', 'a', '0', ' '],
		(text) => [companyIdIn(text), projectIdIn(text)],
	],
	[
		'a host',
		['https://', 'a', '@', '/', ':', '.', '?', '\\', ' '],
		(text) => [
			hostsOf({ environment: 'custom', apiUrl: text }),
			hostFault({ environment: 'custom', loginUrl: text, apiUrl: text }),
		],
	],
	['a key', ['.', '/', ' ', 'a', '<', '>', '{{', '}}', 'enter ', 'here', '-'], isPlaceholder],
];

describe('hostile text costs no more than n log n to read as', () => {
	it.each(READERS)('%s', async (_name, pieces, read) => {
		await expectNLogN(pieces, read);
	});
});

describe('JSON', () => {
	it.each([parseJson, parseJsonAsTyped])(
		'of millions of numbers and no text costs no more than n log n: %p',
		async (parse) => {
			const numbers = (size: number) => `[${'5629499534423345,'.repeat(size / 17)}1]`;
			expect(await growthOf(numbers, parse, 8_000_000, 3)).toBeLessThan(N_LOG_N);
		},
	);
});

describe('an error body', () => {
	const nested = (key: string) => (depth: number) =>
		`{"${key}":`.repeat(depth) + '{}' + '}'.repeat(depth);

	it.each(['errors', 'error', 'reason', 'anything'])(
		'of "%s" within itself many times costs no more than n log n',
		async (key) => {
			const words = (text: string) => wordsOfErrorBody(text, same);
			expect(await growthOf(nested(key), words, 4_000)).toBeLessThan(N_LOG_N);
		},
	);

	it('of lists of details within each other costs no more than n log n', async () => {
		const nest = (depth: number) => '{"details":['.repeat(depth) + ']}'.repeat(depth);
		const words = (text: string) => wordsOfErrors([parseJson(text)], same);
		expect(await growthOf(nest, words, 4_000)).toBeLessThan(N_LOG_N);
	});

	it('is not read beyond 64 kB', () => {
		const long = `{"errors":["${'x '.repeat(40_000)}"]}`;
		expect(wordsOfErrorBody(long, same).length).toBeLessThanOrEqual(501);
		expect(wordsOfErrorBody(`${' '.repeat(70_000)}{"error":"late"}`, same)).toBe('late');
	});
});
