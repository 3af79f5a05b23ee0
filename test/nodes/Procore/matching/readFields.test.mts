import fc from 'fast-check';

import {
	comparePlaces,
	isFar,
	isNear,
	PlaceFit,
} from '../../../../nodes/Procore/matching/compare/comparePlaces';
import { ContactBook } from '../../../../nodes/Procore/matching/read/contactBook';
import { editsBetween } from '../../../../nodes/Procore/matching/text/edits';
import { readTaxId } from '../../../../nodes/Procore/matching/read/readCode';
import { readDomain, readEmail } from '../../../../nodes/Procore/matching/read/readContacts';
import { NumberLists } from '../../../../nodes/Procore/matching/text/numberLists';
import { readPhone } from '../../../../nodes/Procore/matching/read/readPhone';
import { PlaceList } from '../../../../nodes/Procore/matching/read/place/placeList';
import {
	PlaceReader,
	type PlaceFields,
} from '../../../../nodes/Procore/matching/read/place/readPlace';
import { stateCode, stateOfZip } from '../../../../nodes/Procore/matching/words/lists/usStates';
import { tries } from '../../../support/tries.mts';

function fit(left: Partial<PlaceFields>, right: Partial<PlaceFields>): PlaceFit {
	const none = { address: '', city: '', state: '', zip: '', country: '' };
	const reader = new PlaceReader(2);
	const places = new PlaceList(2, reader.texts);
	reader.read({ ...none, ...left }, places, 0);
	reader.read({ ...none, ...right }, places, 1);
	const result = new PlaceFit();
	comparePlaces(places, 0, places, 1, result);
	return result;
}

describe('addresses', () => {
	it.each([
		['100 Main St', '100 Main Street'],
		['1955 S Milestone Dr Ste A', '1955 Milestone Drive, Suite #A'],
		['One Haworth Ctr', '1 HAWORTH CTR'],
		['5150 Fairoaks Blvd #179', '5150 FAIR OAKS BLVD # 302'],
		['120 17th Street', '120 17 St.'],
		['PO Box 44', 'P.O. Box 44'],
		['7809 Buisness Park Dr', '7809 Business Park Dr'],
	])('%s is %s', (left, right) => {
		expect(fit({ address: left, zip: '89501' }, { address: right, zip: '89501-1234' }).street).toBe(
			1,
		);
	});

	it.each([
		['100 Main St', '101 Main St', '89501'],
		['100 Main St', '100 Oak St', '89501'],
		['100 Main St', '100 Main St', '10001'],
	])('%s is not %s in %s', (left, right, zip) => {
		expect(fit({ address: left, zip: '89501' }, { address: right, zip }).street).toBe(-1);
	});

	it('reads accents as the letters under them', () => {
		const part = fc.constantFrom(
			..."12 3rd One Main St Ave Suite # 4-B N. O'Hare Pike no Ste 17th".split(' '),
		);
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
				const address = `${parts.join(' ')} Elm`;
				const accented = address.replace('Elm', 'Élm');
				const given = { address, zip: '89501' };
				const same = fit(given, given);
				expect(fit(given, { ...given, address: accented })).toEqual(same);
			}),
			tries(200),
		);
	});

	it('knows nothing about what is missing', () => {
		expect(fit({ address: 'unknown' }, { address: '1 Main St', zip: '89501' })).toMatchObject({
			street: 0,
			zip: 0,
			area: 0,
			state: 0,
		});
	});

	it('takes the state from the ZIP code and puts back a lost zero', () => {
		expect(stateOfZip('89501')).toBe('NV');
		expect(stateCode('new york')).toBe('NY');
		expect(fit({ zip: '8060' }, { zip: '080604405' }).zip).toBe(1);
		expect(fit({ zip: '89501' }, { zip: '89102' })).toMatchObject({ zip: -1, area: -1, state: 1 });
	});

	it('tells near from far', () => {
		expect(isFar(fit({ state: 'TX' }, { state: 'Florida' }))).toBe(true);
		expect(isNear(fit({ city: 'Köln' }, { city: 'Koeln' }))).toBe(true);
		expect(isNear(fit({ city: 'New York' }, { city: 'New York City' }))).toBe(true);
	});
});

describe('contacts', () => {
	it.each([
		['(208) 555-0147', '2085550147'],
		['+1 208 555 0147 ext. 12', '2085550147'],
		['+64 9 555 0101', '95550101'],
		['09 555 0101', '95550101'],
		['+65 6555 0101', '65550101'],
		['+45 32 55 01 01', '32550101'],
		['+49 30 123456', '30123456'],
		['(+49) 30 123456', '30123456'],
		['Tel. +49 30 123456', '30123456'],
		['+1-208-555-0147; +49 30 123456', '2085550147'],
		['208-555-0147, 208-555-0199', '2085550147'],
		['555-0147\n555-0199', '5550147'],
		['208 555 0147 / 0199', '2085550147'],
		['000-000-0000', ''],
		['999-9999', ''],
		['12', ''],
	])('reads the phone %s', (raw, phone) => {
		expect(readPhone(raw)).toBe(phone);
	});

	it.each([
		['AP@AshgroveMech.com', 'ap@ashgrovemech.com', 'ashgrovemech.com'],
		['pemberly@gmail.com', 'pemberly@gmail.com', ''],
		['noemail@acme.com', '', 'acme.com'],
		['jane@mail.acme.co.uk', 'jane@mail.acme.co.uk', 'acme.co.uk'],
		['not an address', '', ''],
		['JANE@ACME.COM', 'jane@acme.com', 'acme.com'],
	])('reads the e-mail address %s', (raw, email, domain) => {
		expect(readEmail(raw)).toBe(email);
		expect(readDomain(raw)).toBe(domain);
	});

	it.each([
		'AP@AshgroveMech.com',
		'pemberly@gmail.com',
		'a.b@mail.acme.com',
		'x@acme.co.uk',
		'x@sub.gmail.com',
		'x@acme.ca',
		'noemail@acme.com',
		'a@b@acme.com',
		'<a@acme.com>',
	])('takes the domain of %s for the same as that of a website', (email) => {
		const book = new ContactBook(2);
		const [emails, domains, sites] = [1, 2, 3].map(() => new NumberLists(1));
		book.addEmail(email, emails, domains);
		book.addDomain(email, sites);
		for (const lists of [emails, domains, sites]) lists.close();
		const known = readDomain(email) === '' ? 0 : 1;
		expect(domains.compare(0, sites, 0)).toBe(known);
		expect(sites.startOf(1)).toBe(known);
	});

	it('reads the domain of a website', () => {
		expect(readDomain('https://www.acme-steel.com/about?x=1')).toBe('acme-steel.com');
		expect(readDomain('https://www.facebook.com/acme')).toBe('');
	});

	it('reads tax ids without punctuation and placeholders as absent', () => {
		expect(readTaxId('12-3456789')).toBe('123456789');
		expect(readTaxId('00-0000000')).toBe('');
		expect(readTaxId('XX-XXX6789')).toBe('');
		expect(readTaxId('n/a')).toBe('');
	});
});

describe('editsBetween', () => {
	it.each([
		['protection', 'protectoin', 1],
		['clarient', 'clariant', 1],
		['abc', 'abc', 0],
		['abcd', 'ab', 2],
		['kitten', 'sitting', 3],
	])('counts the edits from %s to %s', (left, right, edits) => {
		expect(editsBetween(left, right, 3)).toBe(edits);
		expect(editsBetween(right, left, 3)).toBe(edits);
	});

	it('stops counting above the limit', () => {
		expect(editsBetween('alpha', 'omega', 1)).toBe(2);
	});
});
