import { changesOf } from '../../../../../nodes/Procore/mapping/changes/changes';
import { PARTY_FIELDS, type PartyValues } from '../../../../../nodes/Procore/mapping/types';

const ALL = new Set(PARTY_FIELDS);

/** What is listed for a field whose two values are these; `rest` is on both sides. */
function changed(field: keyof PartyValues, from: string, to: string, rest: PartyValues = {}) {
	const changes = changesOf({ ...rest, [field]: from }, { ...rest, [field]: to }, ALL);
	return changes.map((change) => change.field);
}

describe('spelling that means nothing is no change', () => {
	it.each<[keyof PartyValues, string, string, string?]>([
		['state', 'New South Wales', 'NSW', 'AU'],
		['state', 'N.S.W.', 'NSW', 'AU'],
		['state', 'AU-NSW', 'NSW', 'AU'],
		['state', 'Western Australia', 'WA', 'AU'],
		['state', 'Western Australia', 'WA'],
		['state', 'Oklahoma', 'OK', 'US'],
		['state', 'State of Oklahoma', 'OK', 'US'],
		['state', 'Puerto Rico', 'PR', 'US'],
		['state', 'Calif.', 'CA', 'US'],
		['state', 'Ontario', 'ON', 'CA'],
		['state', 'Québec', 'QC', 'CA'],
		['state', 'Bayern', 'BY', 'DE'],
		['state', 'Bavaria', 'BY', 'DE'],
		['state', 'Nordrhein-Westfalen', 'NW', 'DE'],
		['state', 'São Paulo', 'SP', 'BR'],
		['state', 'Sao Paulo', 'SP', 'Brazil'],
		['state', 'Jalisco', 'JAL', 'MX'],
		['state', 'Maharashtra', 'MH', 'IN'],
		['state', 'Dubai', 'DU', 'AE'],
		['state', 'County Cork', 'CO', 'IE'],
		['state', 'KwaZulu-Natal', 'KZN', 'ZA'],
		['state', 'Tokyo', '13', 'JP'],
		['taxId', '12-3456789', '123456789'],
		['taxId', '1234567', '001234567'],
		['taxId', 'EIN 12-3456789', '12 3456789'],
		['taxId', 'ABN: 51 824 753 556', '51824753556'],
		['taxId', 'DE123456789', '123456789'],
		['taxId', 'ESB12345678', 'B-12345678'],
		['address', '1 Rock Road', '1 Rock Rd.'],
		['address', 'Suite 5, 12 North Rock Road', '12 N. Rock Rd #5'],
		['address', '12 Rock Road, 3rd Floor', '12 Rock Rd Fl 3'],
		['address', '12 Main St N', '12 N Main Street'],
		['address', 'Ste 5 B, 12 Main St', '12 Main St Unit 5B'],
		['address', '12 McDonald Ave', '12 Mc Donald Avenue'],
		['address', 'Hauptstraße 5', 'Hauptstr. 5'],
		['address', '5 Hauptstrasse', 'Hauptstr. 5'],
		['address', 'Koenigsallee 9', 'Königsallee 9'],
		['address', 'Post Office Box 12', 'P.O. Box 12'],
		['address', '5th & Main', '5th and Main'],
		['city', 'Saint Louis', 'St. Louis'],
		['city', 'Koeln', 'Köln'],
		['zip', '2138', '02138', 'US'],
		['zip', '021381234', '02138', 'US'],
		['zip', 'D-80331', '80331', 'DE'],
		['zip', 'SW1A1AA', 'SW1A 1AA', 'GB'],
		['country', 'Deutschland', 'Deutschland'],
		['country', 'Germany', 'DE'],
		['phone', '+1 918 555 1234 x5', '(918) 555-1234'],
		['phone', '+49 89 1234567', '089 1234567'],
		['phone', '+44 (0)20 7946 0958', '020 7946 0958'],
		['name', 'Smith and Sons LLC', 'Smith & Sons, L.L.C.'],
		['name', 'JR Smith', 'J. R. Smith'],
		['number', '24017', '24-017'],
		['number', '17', '0017'],
		['email', 'Office@Acme.example', 'mailto:office@acme.example'],
		['website', 'acme.example', 'https://www.acme.example/'],
	])('%s: %s, %s', (...[field, from, to, country]) => {
		expect(changed(field, from, to, country === undefined ? {} : { country })).toEqual([]);
	});

	it('also where an address line repeats the rest of the address', () => {
		const procore = { address: '1 Rock Rd', city: 'Tulsa', state: 'OK', zip: '74103' };
		const party = { address: '1 Rock Road, Tulsa, OK 74103' };
		expect(changesOf(party, procore, new Set(['address']))).toEqual([]);
	});
});

describe('a change of meaning is listed', () => {
	it.each<[keyof PartyValues, string, string, string?]>([
		['state', 'Texas', 'OK', 'US'],
		['state', 'South Australia', 'WA', 'AU'],
		['state', 'Missouri', 'MI', 'US'],
		['state', 'Bavaria', 'BE', 'DE'],
		['taxId', '12-3456788', '12-3456789'],
		['taxId', 'A12345678', 'B12345678'],
		['address', '1 S Rock Rd', '1 N Rock Rd'],
		['address', '1 Rock Rd Ste 5', '1 Rock Rd Ste 6'],
		['address', '5 10th St', '10 5th St'],
		['address', '5 Main St Unit 12', '12 Main St Unit 5'],
		['address', '1 Rock Rd', '1 Rock Lane'],
		['address', '12 Main St', '1 2nd Main St'],
		['zip', 'W1A 1AA', 'SW1A 1AA', 'GB'],
		['zip', '01310-200', '01310-100', 'BR'],
		['phone', '+1 918 555 1235', '(918) 555-1234'],
		['phone', '555-1234', '(918) 555-1234'],
		['name', 'Smith & Son', 'Smith & Sons'],
		['number', 'B-01', 'A-01'],
		['number', 'A-01', '01'],
		['email', 'a.b@acme.example', 'ab@acme.example'],
		['website', 'acme.example/a', 'acme.example/b'],
		['country', 'Canada', 'US'],
	])('%s: %s, %s', (...[field, from, to, country]) => {
		expect(changed(field, from, to, country === undefined ? {} : { country })).toEqual([field]);
	});

	it('and one to a field that the party leaves empty, but none to one that Procore leaves empty', () => {
		const fields = changesOf({ email: 'a@b.example' }, { phone: '918 555 1234' }, ALL);
		expect(fields).toEqual([{ field: 'phone', from: '', to: '918 555 1234' }]);
	});
});
