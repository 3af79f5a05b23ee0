import type { MatchRecord } from '../../../../nodes/Procore/matching/types';

export type Body = Omit<MatchRecord, 'id'>;
export type Pair = readonly [what: string, left: Body, right: Body];

const reno = { address: '100 Main St', city: 'Reno', state: 'NV', zip: '89501' };
const door = { ...reno, phones: ['775-555-0101'] };
const renoZip = { city: 'Reno', state: 'NV', zip: '89501' };
const tampa = { address: '9 Z Ave', city: 'Tampa', state: 'FL', zip: '33602' };
const peoria = { address: '12 Hill Rd', city: 'Peoria', state: 'IL', zip: '61602' };

/** The same two names in the same place, at the same door, or far apart. */
const at =
	(place: Partial<Body>, other = place) =>
	(left: string, right: string, what = `${left} / ${right}`): Pair => [
		what,
		{ name: left, ...place },
		{ name: right, ...other },
	];
const atDoor = at(door);
const onStreet = at(reno);
const inZip = at(renoZip);
const far = at(peoria, tampa);
const nameOnly = at({});

/** Never linked in `careful`, but offered to a person. */
export const OFFERED: readonly Pair[] = [
	// Brackets are part of the name.
	onStreet('Acme Storage Partners (2)', 'Acme Storage Partners (3)'),
	onStreet('Acme Storage Partners (2)', 'Acme Storage Partners'),
	onStreet('Bâtiment Lévesque (2010) inc.', 'Bâtiment Lévesque (1998) inc.'),
	inZip('Wexler Tools (#12)', 'Wexler Tools (#13)'),
	inZip('Teamsters (Local 12)', 'Teamsters (Local 13)'),
	onStreet('Oakmont Storage (North)', 'Oakmont Storage (South)'),
	onStreet('Oakmont Storage (North)', 'Oakmont Storage'),
	onStreet('Oakmont Storage (Canada)', 'Oakmont Storage (USA)'),
	onStreet('Ecklund Crane (Ontario) Ltd.', 'Ecklund Crane (Quebec) Ltd.'),
	// A whole legal form at the end: nothing was cut off.
	onStreet('Atlantic Diving Supply, Inc.', 'Atlantic Diving Supply II'),
	onStreet('Atlantic Diving Supply, Inc.', 'Atlantic Diving Supply Two'),
	onStreet('Atlantic Diving Supply, Inc.', 'Atlantic Diving Supply North'),
	onStreet('Larkspur Meadow Apartment Home', 'Larkspur Meadow Apartment Homes Canada'),
	// Names that many bear, far apart.
	far('Sacred Heart Hospital', 'Sacred Heart Hospital'),
	far('St. Francis Medical Center', 'Saint Francis Medical Center'),
	far('Good Samaritan Hospital', 'Good Samaritan Hospital'),
	far('Mt. Carmel Regional Medical Center', 'Mount Carmel Regional Medical Center'),
	far('Franklin County Memorial Hospital', 'Franklin County Memorial Hospital'),
	far('Our Lady of Lourdes Health System', 'Our Lady of Lourdes Health System'),
	far('Hancock Regional Hospital', 'Hancock Regional Hospital'),
	far('Holy Trinity Lutheran Church', 'Holy Trinity Lutheran Church'),
	far('Fairview Volunteer Fire Company', 'Fairview Volunteer Fire Company'),
	far('City of Franklin', 'City of Franklin'),
	far('American Bar Association', 'American Bar Association'),
	far('Hanger Prosthetics & Orthotics, Inc.', 'Hanger Prosthetics & Orthotics, Inc.'),
	far('Halvorsen Electric Inc', 'Halvorsen Electric Inc'),
	// Families behind one door.
	atDoor('Brennan Holdings LLC', 'Brennan LLC'),
	atDoor('Halvorsen Electric Inc', 'Halvorsen Inc'),
	atDoor('Lakeside Memorial Hospital Foundation', 'Lakeside Memorial Hospital'),
	atDoor('Szymanski Realty LLC', 'Szymanski LLC'),
	atDoor('Rockwell Collins Inc', 'Rockwell Collins France'),
	atDoor('Kestrel Bearings', 'Kestrel Bearings North'),
	atDoor('Kestrel Bearings of Texas', 'Kestrel Bearings'),
	atDoor('Kestrel Bearings Limited Liability Company', 'Kestrel Bearings Canada'),
	atDoor('Kestrel Bearings B', 'Kestrel Bearings'),
	onStreet('Kestrel Bearings LP', 'Kestrel Bearings Inc'),
	// The order of common words.
	nameOnly('Iowa State University', 'State University of Iowa'),
	at({ state: 'IA' })('Iowa State University', 'State University of Iowa', 'the same in one state'),
	nameOnly('First Bank of Ohio', 'Ohio First Bank'),
	nameOnly('Thomas James Roofing', 'James Thomas Roofing'),
	// Forms of one country are different companies too.
	onStreet('Brisebois Verrier SARL', 'Brisebois Verrier SAS'),
	onStreet('Bilfingen Fassaden GmbH', 'Bilfingen Fassaden UG'),
	// Letters.
	inZip('Riverwalk Tower A LLC', 'Riverwalk Tower LLC'),
	onStreet('Riverwalk Series A', 'Riverwalk Series B'),
	// Husband and wife.
	atDoor('Maria Wojtowicz', 'Mario Wojtowicz'),
	atDoor('Jean Dupuis', 'Joan Dupuis'),
	atDoor('Paul Dupuis', 'Paula Dupuis'),
	// Names that say nothing, and nothing else to go by.
	nameOnly('Quality Construction', 'Quality Construction', 'Quality Construction without a place'),
	nameOnly('ABC Supply', 'ABC Supply', 'ABC Supply without a place'),
	// Typing errors in names without anything else.
	nameOnly('Clarient Mechanical', 'Clariant Mechanical'),
	nameOnly('Sigmatech', 'Sigmatech Northwind Laboratories'),
	[
		'an identical company with another tax id',
		{ name: 'Bayline Concrete LLC', ...door, taxId: '11-1111112' },
		{ name: 'Bayline Concrete LLC', ...door, taxId: '22-2222223' },
	],
];

/** Linked in `careful`. */
export const LINKED: readonly Pair[] = [
	onStreet('Acme Steel Incorporated (8501)', 'Acme Steel Inc'),
	onStreet('Corvane (dba Blue Anchor Plumbing)', 'Blue Anchor Plumbing'),
	onStreet('Oakmont Storage (North)', 'Oakmont Storage North'),
	onStreet('Oakmont Storage (2)', 'Oakmont Storage 2'),
	onStreet('Mathematica Policy Research In', 'Mathematica Policy Research Incorporated'),
	onStreet('Sacred Heart Hospital', 'SACRED HEART HOSPITAL'),
	atDoor('Mifune', 'Mifune Japan Center Kintetsu Building'),
	atDoor('Kestrel Bearings', 'Kestrel Bearings Works'),
	inZip('Quinterby Fence', 'Quinterby Ffence'),
	atDoor('Robert Wojtowicz', 'Robret Wojtowicz'),
	far('Thornquist Vandermolen Paving', 'Thornquist Vandermolen Paving'),
	nameOnly('山田電気株式会社', '山田電気'),
	nameOnly('(株)山田電気', '株式会社山田電気'),
	nameOnly('中建三局集团有限公司', '中建三局集团'),
	nameOnly('주식회사 한빛건설', '한빛건설(주)'),
	nameOnly('ООО Северстрой', 'Северстрой'),
	onStreet('Compañía Constructora Peñarrubia S.L.', 'CIA CONSTRUCTORA PENARRUBIA SL'),
	onStreet('Construcci&oacute;n Garc&iacute;a L&oacute;pez', 'Construcción García López'),
];
