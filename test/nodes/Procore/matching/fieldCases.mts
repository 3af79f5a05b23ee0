import type { Body, Pair } from './pairs.mts';

const reno = { address: '100 Main St', city: 'Reno', state: 'NV', zip: '89501' };
const door = { ...reno, phones: ['775-555-0101'] };
const sparks = { address: '7 Elm St', city: 'Sparks', state: 'NV', zip: '89431' };
const austin = { address: '48 Ranch Rd', city: 'Austin', state: 'TX', zip: '78701' };
const tampa = { address: '9 Z Ave', city: 'Tampa', state: 'FL', zip: '33602' };
const tampaBox = { address: 'PO Box 4410', city: 'Tampa', state: 'FL', zip: '33602' };
const laval = { address: '55 rue Principale', city: 'Laval', state: 'QC', zip: 'H7L 1A1' };

const between =
	(left: Partial<Body>, right: Partial<Body> = left) =>
	(one: string, other: string): Pair => [
		`${one} / ${other}`,
		{ name: one, ...left },
		{ name: other, ...right },
	];
const atDoor = between(door);
const onStreet = between(reno);
const inTampa = between(reno, tampa);
const onOtherPhone = between(door, { phones: ['303-555-0199'] });
const inState = between(reno, sparks);
const inLaval = between({ ...laval, phones: ['450-555-0101'] });

/** Never linked, neither in `careful` nor in `balanced`, and offered to a person. */
export const NEVER: Readonly<Record<string, readonly Pair[]>> = {
	'a union of the same number in another state': [
		between(austin, tampa)('Boilermakers Local 27', 'Boilermakers Local 27'),
		between(austin, tampa)('Ironworkers Local 61', 'IRONWORKERS LOCAL 61'),
	],
	'a number that a field may have cut off': [
		onStreet('Wexcombe Apartments Phase III LLC', 'Wexcombe Apartments Phase II'),
		onStreet('Wexcombe Commons Building VIII', 'Wexcombe Commons Building VI'),
	],
	'a bare name and the same in another line of business': [
		atDoor('Quorvane LLC', 'Quorvane Residential LLC'),
		atDoor('Quorvane LLC', 'Quorvane Transport LLC'),
		atDoor('Quorvane Farms', 'Quorvane'),
		atDoor('Quorvane', 'Quorvane Staffing'),
		atDoor('Quorvane', 'Quorvane Trusses'),
		...'Plumb Fenc Glaz Surv Weld Masn Scaf Irrig Flor Elev Sprink Park Ward'
			.split(' ')
			.map((trade) => onStreet('Quorvane', `Quorvane ${trade}`)),
		atDoor('Quorvane', 'Quorvane Fiber'),
	],
	'the older one of a name': [
		atDoor('OLD Corvane Millwork', 'Corvane Millwork'),
		atDoor('Former Corvane Millwork', 'Corvane Millwork'),
		atDoor('X Corvane Millwork', 'Corvane Millwork'),
	],
	'a pension fund or a payroll account': [
		atDoor('Ironworkers Local 61', 'Ironworkers Local 61 Pension Fund'),
		atDoor('Quorvane Electric 401k', 'Quorvane Electric'),
		atDoor('Quorvane Electric', 'Quorvane Electric Payroll'),
	],
	'two persons at one door': [
		atDoor('Carl Vandermolen', 'Carla Vandermolen'),
		atDoor('Carl Vandermolen', 'Tamsin Vandermolen'),
	],
	'a second firm that a field cut off after its first word': [
		onStreet('Vandermolen Acoustical Ceilings LLC', 'Vandermolen Acoustical Ceilings and Ward &'),
		onStreet('Vandermolen Acoustical Ceilings', 'Vandermolen Acoustical Ceilings & Grant'),
	],
	'a department of a town with a letter wrong': [
		atDoor('Village of Wexgate - Planning', 'Villge of Wexgate'),
		atDoor('Ctiy of Wexgate', 'City of Wexgate Water'),
	],
	'an estate with a letter wrong': [
		atDoor('Esttate of Emil Vandermolen', 'Emil Vandermolen'),
		atDoor('Vandermolen Ventrue', 'Vandermolen'),
	],
	'a second firm of four words behind an and': [
		atDoor('Quillon Tile & Marble', 'Quillon Tile & Marble & Granite Valley Mold Removal'),
	],
	'a common name with numbers of two states and no address': [
		[
			'Premier Gutters / Premier Gutters',
			{ name: 'Premier Gutters', phones: ['904-555-0111'] },
			{ name: 'Premier Gutters', phones: ['314-555-0122'] },
		],
		[
			'Vandermolen Gutters / Vandermolen Gutters',
			{ name: 'Vandermolen Gutters LLC', phones: ['217-555-0111'] },
			{ name: 'Vandermolen Gutters', phones: ['609-555-0122'] },
		],
	],
	'a box in another state than the telephone': [
		[
			'Patriot Flooring / Patriot Flooring',
			{ name: 'Patriot Flooring', ...tampa },
			{ name: 'PATRIOT FLOORING INC', ...tampaBox, phones: ['616-555-0122'] },
		],
	],
	'what the trade does names nobody': [
		between(austin, tampaBox)('Premier Stucco', 'PREMIER STUCCO INC'),
		between(austin, tampa)('Superior Gunite', 'Superior Gunite LLC'),
		between(austin, tampa)('Quality Fireproofing Inc', 'QUALITY FIREPROOFING'),
		between(austin, tampaBox)('Acabados Premier', 'ACABADOS PREMIER'),
		between(laval, tampa)('Étanchéité Supérieure', 'ETANCHEITE SUPERIEURE INC'),
		between(austin, tampa)('National Tuckpointing', 'National Tuckpointing Inc'),
		between(austin, tampa)('Premier Estuco', 'PREMIER ESTUCO INC'),
	],
	'another payee, whatever else agrees': [
		atDoor('Larkspur Apartments', 'Larkspur Apartments II'),
		atDoor('Teamsters Local 12', 'Teamsters Local 14'),
		atDoor('Emil Vandermolen Sr.', 'Emil Vandermolen Jr.'),
		atDoor('Emil Vandermolen', 'Emil Vandermolen III'),
		atDoor('Orchard Hall 1998 LLC', 'Orchard Hall LLC'),
		atDoor('Brightwell Paving', 'Brightwell Paving / Corvane JV'),
		atDoor('Brightwell Corvane Joint Venture', 'Brightwell Corvane'),
		atDoor('Emil Vandermolen', 'Estate of Emil Vandermolen'),
		atDoor('Vandermolen Family', 'Vandermolen Family Trust'),
		atDoor('Quillon Trust FBO Anna Reyes', 'Quillon Trust'),
		atDoor('Ironworkers Union', 'Ironworkers Non Union'),
		atDoor('Halvorsen Electric', 'Halvorsen Electric and Corvane Supply'),
		atDoor('Halvorsen Electric', 'Halvorsen Electric & Corvane Supply'),
		atDoor('Corvane Supply', 'Halvorsen Electric/Corvane Supply'),
		atDoor('Halvorsen Asphalt', 'Halvorsen Asphalt and Pacific Builders'),
		atDoor('Robinson Ceilings', 'Robinson Ceilings and Mountain View Landscaping'),
		atDoor('City of Larkspur', 'City of Larkspur Building Department'),
		atDoor('Quillon County', 'Quillon County Treasurer'),
		atDoor('City of Larkspur - Public Works', 'City of Larkspur - Fire Department'),
		atDoor('Moxley Plumbing', 'Moxley Services'),
		atDoor('Jeffrey Wojtowicz', 'Rosa Wojtowicz'),
		atDoor('Constructora Peñarrubia', 'Sucesión Constructora Peñarrubia'),
		atDoor('Consorcio Peñarrubia Lozano', 'Peñarrubia Lozano'),
		atDoor('Ciudad de Larkspur', 'Ciudad de Larkspur Obras Públicas'),
		inLaval('Toitures Lévesque', 'Succession Toitures Lévesque'),
		inLaval('Ville de Brisebois', 'Ville de Brisebois Travaux publics'),
		inLaval('Béton Lévesque', 'Béton Lévesque et Maçonnerie Verrier'),
	],
	'a bare name and its trade, at one door': [
		atDoor('Ostrander LLC', 'Ostrander Gunite LLC'),
		atDoor('Ostrander LLC', 'Ostrander Gunnite LLC'),
		atDoor('Quillon Inc', 'Quillon Excavatin Inc'),
		atDoor('Ostrander', 'Ostrander Shotcrete & Gunite'),
		atDoor('Ostrander Inc', 'Caulking Ostrander Inc'),
		atDoor('Ostrander LLC', 'Ostrander General Roofing Contracting LLC'),
		atDoor('Ostrander', 'Ostrander Heating and Cooling Services'),
		atDoor('Ostrander Inc.', 'Ostrander Recycling'),
		atDoor('Ostrander LLC', 'Ostrander Mold Removal LLC'),
		atDoor('Ostrander LLC', 'Ostrander Holdings LLC'),
		atDoor('Peñarrubia', 'Estucos Peñarrubia'),
		inLaval('Lévesque inc.', 'Couvreurs Lévesque inc.'),
	],
	'a bare name and its trade, with less in common than a door': [
		onStreet('Ostrander LLC', 'Ostrander Gunite LLC'),
		between({ phones: ['775-555-0101'] })('Ostrander LLC', 'Ostrander Gunite LLC'),
		between({ city: 'Reno', state: 'NV', zip: '89501' })('Ostrander LLC', 'Ostrander Gunite LLC'),
		onStreet('Ostrander', 'Ostrander General Contracting Services'),
	],
	'a plain name under another phone': [
		onOtherPhone('First Choice Cleaning Corp', 'First Choice Cleaning'),
		onOtherPhone('Quality Waste Incorporated', 'QUALITY WASTE'),
		onOtherPhone('Smith & Sons LLC', 'SMITH & SONS LLC'),
	],
	'evidence that is not enough': [
		[
			'a tax id in another state, while others have this name',
			{ name: 'Moxley Electric', taxId: '12-3456789', ...austin },
			{ name: 'Moxley Plumbing', taxId: '12-3456789', ...tampa },
		],
		[
			'own domains that differ, and no contact in common',
			{ name: 'Corvane Millwork', emails: ['ap@corvanemillwork.com'], ...reno },
			{ name: 'Corvane Millwork', website: 'corvane-mw.net', ...sparks },
		],
	],
};

/** Left to a person in `careful`. */
export const CAREFUL_ASKS: readonly Pair[] = [
	onStreet('Quorvane', 'Quorvane Blinds & Shades'),
	atDoor('Halvorsen LLC', 'Halvorsen Gunite LLC'),
	atDoor('Halvorsen', 'Halvorsen Services'),
	atDoor('Halvorsen LLC', 'Halvorsen Homes LLC'),
	atDoor('Halvorsen LLC', 'Halvorsen Ready Mix LLC'),
	atDoor('Peñarrubia', 'Peñarrubia Estucos'),
	atDoor('Peñarrubia', 'Peñarrubia Impermeabilizaciones'),
	inLaval('Lévesque', 'Lévesque Couvreurs'),
	atDoor('Larkspur Ridge Sitework', 'Larkspur Ridge Earthwork'),
	inTampa('Quorvane', 'QUORVANE'),
	onStreet('Kestrel Bearings LP', 'Kestrel Bearings LLC'),
];

/** Linked in `careful`. */
export const CAREFUL_LINKS: Readonly<Record<string, readonly Pair[]>> = {
	'the only ones of a name in one state': [
		inState('Premier Stucco', 'PREMIER STUCCO'),
		inState('Quality Construction', 'Quality Construction LLC'),
		inState('Acabados Premier', 'ACABADOS PREMIER'),
	],
	'the only ones of a name, with an area code of the state that the other is in': [
		[
			'Premier Stucco / Premier Stucco',
			{ name: 'Premier Stucco', ...tampa },
			{ name: 'PREMIER STUCCO', phones: ['813-555-0111'] },
		],
		[
			'Premier Stucco / Premier Stucco, paid elsewhere',
			{ name: 'Premier Stucco', ...tampa },
			{
				name: 'Premier Stucco',
				address: 'PO Box 4410',
				state: 'GA',
				zip: '30305',
				phones: ['813-555-0111'],
			},
		],
		[
			'Vandermolen Millwork / Vandermolen Millwork, two lines of one office',
			{ name: 'Vandermolen Millwork', phones: ['813-555-0111'] },
			{ name: 'Vandermolen Millwork LLC', phones: ['813-555-0177'] },
		],
	],
	'words that are the state of both': [
		atDoor('Vandermolen Millwork', 'Vandermolen Millwork Nevada'),
	],
	'an invented name under the same legal form that has moved': [
		inTampa('Quorvane Stone Inc', 'QUORVANE STONE INC.'),
		inTampa('Quorvane Millwork LLC', 'Quorvane Millwork, L.L.C.'),
	],
	'one door and two words in common': [
		atDoor('Brightwell Paving', 'Brightwell Paving Contractors of Washoe'),
		atDoor('Brightwell Paving', 'Brightwell Paving and General Contracting'),
		atDoor('Brightwell Ridge Plumbing', 'Brightwell Ridge Plumbing and Heating Services'),
		atDoor('Larkspur Ridge Sitework', 'Larkspur Ridge Sitework Group'),
	],
	'a new legal form at the same street': [
		onStreet('Corvane Stucco LLC', 'Corvane Stucco Inc'),
		onStreet('Quillon Millwork Inc.', 'QUILLON MILLWORK LLC'),
	],
	'its own town or state in the name': [
		atDoor('Corvane Millwork', 'Corvane Millwork - Reno'),
		atDoor('Corvane Millwork of Nevada', 'Corvane Millwork'),
		onStreet('Corvane Millwork (Reno)', 'Corvane Millwork'),
		...(
			[
				['Dallas', 'TX', 'Corvane Millwork of Texas'],
				['Dallas', 'TX', 'Corvane Millwork Dallas'],
				['Kansas City', 'MO', 'Corvane Millwork Kansas City'],
				['Colorado Springs', 'CO', 'Corvane Millwork - Colorado Springs'],
				['Lowell', 'Massachusetts', 'Corvane Millwork of Massachusetts'],
				['Santa Fe', 'NM', 'Corvane Millwork New Mexico'],
				['Sydney', 'NSW', 'Corvane Millwork NSW'],
			] as const
		).map(([city, state, name]) =>
			between({ address: '48 Ranch Rd', city, state })(name, 'Corvane Millwork'),
		),
	],
	'a middle initial': [
		atDoor('Robert J Vandermolen', 'Robert Vandermolen'),
		atDoor('Vandermolen, Robert J.', 'Robert Vandermolen'),
		atDoor('Vandermolen, Robert', 'ROBERT VANDERMOLEN'),
	],
	'words written short': [
		onStreet('Corvane Insulation', 'CORVANE INSLTN'),
		onStreet('Quillon Waterproofing', 'QUILLON WTRPRFG'),
		onStreet('Corvane Equipment Rentals', 'CORVANE EQPT RNTLS'),
		onStreet('Quillon Development', 'QUILLON DEVLPMT'),
		onStreet('Corvane Trucking', 'CORVANE TRKG'),
		onStreet('Quillon Partners', 'QUILLON PRTNRS'),
		onStreet('Larkspur Hospital', 'LARKSPUR HSPTL'),
		onStreet('Corvane Contracting', 'CORVANE CONTR'),
		onStreet('Corvane Contractors', 'CORVANE CONTR'),
		onStreet('Quillon Heating & Air Conditioning', 'QUILLON HTG & A/C'),
	],
	'marks of bookkeeping': [
		onStreet('Corvane Millwork', 'Corvane Millwork-V'),
		onStreet('Corvane Millwork', 'Corvane Millwork (V)'),
		onStreet('Corvane Millwork', 'Corvane Millwork - Vendor'),
		onStreet('Corvane Millwork', 'Corvane Millwork-Sub'),
		onStreet('Corvane Millwork', '*Corvane Millwork'),
		onStreet('Corvane Millwork', 'V10234 Corvane Millwork'),
		onStreet('Corvane Millwork', '10234 - Corvane Millwork'),
		onStreet('Peñarrubia Techos', 'PENARRUBIA TECHOS (Proveedor)'),
	],
	'legal forms written in other ways': [
		onStreet('Corvane Millwork Pty Limited', 'Corvane Millwork Pty Ltd'),
		onStreet('Corvane Millwork Pte. Ltd.', 'Corvane Millwork Pte Limited'),
		onStreet('Corvane Millwork ULC', 'Corvane Millwork Unlimited Liability Company'),
		onStreet('Corvane Millwork, a California corporation', 'Corvane Millwork Inc'),
		onStreet('Corvane Millwork, a Delaware limited liability company', 'Corvane Millwork LLC'),
		onStreet('Techos Peñarrubia Sociedad Anónima', 'Techos Penarrubia S.A.'),
		onStreet('Techos Peñarrubia S. de R.L. de C.V.', 'TECHOS PENARRUBIA S DE RL DE CV'),
		inLaval('Toitures Lévesque Incorporée', 'Toitures Levesque inc.'),
	],
};

/** Linked in `balanced`, left to a person in `careful`. */
export const BALANCED_LINKS: readonly Pair[] = [
	onStreet('Quillon Worldwide Inc', 'Quillon Manufacturing Inc'),
	onStreet('Waldmoor Ridge Precast LLC', 'Waldmoor Ridge Masonry LLC'),
];

/** Says of itself that it is no longer used. */
export const RETIRED: readonly string[] = [
	'X-Corvane Millwork',
	'x - Corvane Millwork',
	'zz Corvane Millwork',
	'ZZ-Corvane Millwork',
	'zzCorvane Millwork',
	'xx Corvane Millwork',
	'V10234 zz Corvane Millwork',
	'DO NOT USE - Corvane Millwork',
	'Corvane Millwork (DO NOT USE)',
	"Corvane Millwork - don't use",
	'Corvane Millwork DNU',
	'Corvane Millwork - INACTIVE',
	'Corvane Millwork (Inactive)',
	'Corvane Millwork *OLD*',
	'Corvane Millwork OLD',
	'Corvane Millwork LLC old',
	'Corvane Millwork Deactivated',
	'Corvane Millwork VOID',
	'Corvane Millwork Obsoleto',
	'OLD - Corvane Millwork',
	'Corvane Millwork - Closed',
	'Corvane Millwork (archived)',
	'Corvane Millwork (duplicate)',
	'Corvane Millwork - merged with 4711',
	'Corvane Millwork USE 4711',
	'Corvane Millwork - see vendor 4711',
	'Corvane Millwork, out of business',
	'Corvane Millwork - NO USAR',
	'Corvane Millwork (inactivo)',
	'Corvane Millwork - NE PAS UTILISER',
	'Corvane Millwork (fermé)',
	'Corvane Millwork (Bankrupt)',
	'Corvane Millwork ON HOLD',
	'Corvane Millwork - suspended',
	'Corvane Millwork - see Quillon Millwork',
	'(X) Corvane Millwork',
];

/** In use, although a word of theirs may say otherwise elsewhere. */
export const IN_USE: readonly string[] = [
	'Old Corvane Millwork',
	'Closed Loop Corvane',
	'X-Ray Corvane',
	'Xtreme Corvane',
	'Merged Corvane Media',
	'Corvane Duplicate Keys Inc',
	'Use Corvane Millwork',
	'Archive Corvane',
	'Corvane Hold Downs',
	'Former Glory Corvane',
	'Corvane - Suspended Ceilings LLC',
	'Corvane / Suspended Ceilings',
	'Corvane (Suspended Scaffold) Inc',
	'Corvane Land - Use Planning LLC',
	'Corvane Land / Use Consultants',
	'Corvane (See Plumbing) Inc',
	'Sea / See Corvane',
	'See Saw Corvane',
];
