import {
	comparePlaces,
	isFar,
	isNear,
	PlaceFit,
} from '../../../nodes/Procore/matching/comparePlaces';
import { editsBetween } from '../../../nodes/Procore/matching/edits';
import {
	readCode,
	readDomain,
	readEmail,
	readPhone,
} from '../../../nodes/Procore/matching/readContacts';
import { readPlace } from '../../../nodes/Procore/matching/readPlace';
import { TextNumbers } from '../../../nodes/Procore/matching/textNumbers';
import { stateCode, stateOfZip } from '../../../nodes/Procore/matching/usStates';

type Texts = Partial<Parameters<typeof readPlace>[0]>;

function fit(left: Texts, right: Texts): PlaceFit {
	const none = { address: '', city: '', state: '', zip: '', country: '' };
	const numbers = new TextNumbers();
	const result = new PlaceFit();
	comparePlaces(
		readPlace({ ...none, ...left }, numbers),
		readPlace({ ...none, ...right }, numbers),
		result,
	);
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
	])('reads the e-mail address %s', (raw, email, domain) => {
		expect(readEmail(raw)).toBe(email);
		expect(readDomain(raw)).toBe(domain);
	});

	it('reads the domain of a website', () => {
		expect(readDomain('https://www.acme-steel.com/about?x=1')).toBe('acme-steel.com');
		expect(readDomain('https://www.facebook.com/acme')).toBe('');
	});

	it('reads tax ids without punctuation and placeholders as absent', () => {
		expect(readCode('12-3456789', 6)).toBe('123456789');
		expect(readCode('00-0000000', 6)).toBe('');
		expect(readCode('XX-XXX6789', 6)).toBe('');
		expect(readCode('n/a', 6)).toBe('');
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
