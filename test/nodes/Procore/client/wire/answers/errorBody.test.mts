import { readFileSync } from 'node:fs';
import {
	reasonCodesOf,
	wordsOfErrorBody as wordsFor,
} from '../../../../../../nodes/Procore/client/wire/answers/errorBody';

/** Nothing is known to be secret. */
const wordsOfErrorBody = (text: string) => wordsFor(text, (same) => same);

const sample = (name: string) => readFileSync(`test/fixtures/procore/errors/${name}`, 'utf8');

describe("Procore's own words", () => {
	it.each([
		['403_app_not_connected.json', 'App is not connected to this company.'],
		['400_or_422_validation_errors_object.json', 'assignees: required'],
		[
			'v1_409_file_checked_out.json',
			'This file is currently checked out by Jane Smith so a new revision cannot be added',
		],
		['v1_413_bulk_triggers.json', 'Exceeded limit of 500 triggers per request'],
		['v1_error_object_documented.json', 'Missing Project or Company ID'],
		['v1_401_invalid_token_flat.json', 'Invalid Token'],
		['v1_422_currency.json', '422 - Unprocessable Currency'],
		['v1_429_budget_snapshot.json', 'Too many requests. Please try again in a few minutes.'],
		['v1_500_hooks.json', 'Internal Server Error'],
		['v1_base_url_400.json', 'invalid company id'],
		['v2_400_details.json', 'uploads.0.file_name must be a string'],
		['v2_400_details_with_source.json', "Name can't be blank"],
		[
			'429_body.txt',
			'You have surpassed the max number of requests for an hour. Please wait until your limit resets.',
		],
	])('are found in %s', (name, words) => {
		expect(wordsOfErrorBody(sample(name))).toBe(words);
	});

	it.each([
		['{"message":"Business register exists"}', 'Business register exists'],
		['{"code":"x","message":"Invalid","fields":{"name":["is blank"]}}', 'Invalid: name: is blank'],
		['{"errors":[{"message":"one"},{"message":"two"}]}', 'one; two'],
		[
			'{"errors":{"vendor":{"name":["is taken"],"base":["locked by ERP"]}}}',
			'vendor: name: is taken; locked by ERP',
		],
		[
			'{"error":{"message":"Bad","details":[{"message":"can\'t be blank","source":"due_date"}]}}',
			"due_date: can't be blank",
		],
		[
			'{"error":{"message":"Bad","details":[{"message":"Due date is past","source":"due_date"}]}}',
			'Due date is past',
		],
		['{"error":"invalid_client","error_description":"Unknown client."}', 'Unknown client.'],
		['<html><head><title>502 Bad Gateway</title></head><body>…</body></html>', '502 Bad Gateway'],
		['', ''],
		['{}', ''],
		['{"error":', '{"error":'],
	])('are found in %s', (body, words) => {
		expect(wordsOfErrorBody(body)).toBe(words);
	});

	it('never hold a token, and never a whole page', () => {
		const token = `eyJhbGciOiJFUzUxMiJ9${'a'.repeat(80)}.payload.signature`;
		expect(wordsOfErrorBody(`{"error":"bad token Bearer ${token}"}`)).not.toContain('eyJhbGci');
		expect(wordsOfErrorBody('word '.repeat(1000)).length).toBeLessThanOrEqual(501);
	});

	it.each([
		[
			'{"errors":["bad header Authorization: Bearer tok-1 here"]}',
			'bad header Authorization: … here',
		],
		['{"error":"no such token: bearer tok-1"}', 'no such token: Bearer …'],
		['{"message":"got access_token=abc&refresh_token=d.e"}', 'got access_token=…&refresh_token=…'],
		['{"message":"got {\\"client_secret\\": \\"abc\\"}"}', 'got {"client_secret": "…"}'],
		['{"errors":{"access_token":"abc","expires_in":"7"}}', 'access_token: …; expires_in: 7'],
		['{"errors":{"headers":{"Authorization":["Basic YTpi"]}}}', 'headers: Authorization: …'],
		['{"access_token":"abc","expires', '{"access_token":"…","expires'],
		['client_secret: s3cr3t', 'client_secret: …'],
		[
			'no https://s3.example/a?X-Amz-Credential=AKIA1%2Fus&X-Amz-Signature=deadbeef&x=1',
			'no https://s3.example/a?X-Amz-Credential=…&X-Amz-Signature=…&x=1',
		],
		['AWSAccessKeyId=AKIA1&Signature=ab%2B', 'AWSAccessKeyId=…&Signature=…'],
	])('in %s never hold a token, however short', (body, words) => {
		expect(wordsOfErrorBody(body)).toBe(words);
	});

	it.each([
		'Bearer token is invalid',
		'authorization: is required',
		"password: can't be blank",
		'Authorization header was not sent',
	])('about a token stay: %s', (words) => {
		expect(wordsOfErrorBody(words)).toBe(words);
	});

	it('of REST v2 come with reason codes', () => {
		expect(reasonCodesOf(sample('v2_400_details.json'))).toEqual(['INVALID_PROPERTY']);
		expect(reasonCodesOf('{"errors":[]}')).toEqual([]);
	});
});
