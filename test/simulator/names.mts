import type { Random } from './random.mts';

export const surnames =
	'Abbott Acosta Alvarez Anders Arroyo Baird Barrett Bauer Beckett Bellamy Blackwood Brandt Briggs Callahan Carver Castillo Chandler Clayton Colvin Cordova Crandall Dalton Delgado Devlin Donovan Dreyer Eastman Ellison Emerson Fairbanks Fallon Farrow Fielding Flynn Fontaine Galloway Garrison Gibbons Granger Griffin Hadley Halvorsen Hargrove Hendricks Hollis Huang Ibarra Ingram Jansen Jarvis Kaplan Keller Kessler Kowalski Lambert Landry Larkin Lindqvist Lombardi Lowell Maddox Marchetti Marlow McCabe McKenna Mercer Moreno Nakamura Navarro Nolan Novak Okafor Oliver Ortega Paxton Pemberton Petrov Pruitt Quimby Quintero Radford Ramsey Redmond Reyes Rhodes Rourke Salazar Sandoval Schaefer Sheridan Sinclair Stanton Sutter Tanaka Thackeray Thornton Tolliver Trujillo Underwood Valdez Vaughn Velasco Wagner Wainwright Weller Whitaker Wilkes Winslow Yamada Yates Zamora Zielinski'.split(
		' ',
	);
export const givenNames =
	'Aaron Adriana Alan Alicia Amber Andre Angela Anita Anthony Beatriz Benjamin Bianca Brian Camila Carlos Carmen Caroline Chen Claire Connor Daniel Darius Deborah Diana Diego Elena Eric Esther Fatima Felix Frank Gabriel Grace Gregory Hannah Hector Irene Isaac Jamal James Janet Jasmine Javier Jerome Joan Jorge Joseph Julia Karen Keith Kimberly Laura Leon Linda Lucas Luis Marcus Maria Martin Megan Miguel Monica Nadia Nathan Nicole Olivia Omar Oscar Patricia Paul Peter Priya Quinn Rachel Ramon Rebecca Robert Rosa Samuel Sandra Scott Sofia Stephen Susan Teresa Thomas Tiffany Tyler Valerie Vanessa Victor Vincent Walter Wendy William Yolanda Yusuf Zoe'.split(
		' ',
	);
export const places =
	'Bayside|Blue Ridge|Bridgeport|Canyon|Cascade|Cedar Creek|Coastal|Columbia|Copper Valley|Crescent|Eagle Point|Eastgate|Evergreen|Falcon|Foothill|Golden Gate|Granite Bay|Great Lakes|Harborview|High Desert|Highland|Inland|Ironwood|Keystone|Lakeshore|Lone Star|Maple Leaf|Meridian|Mesa|Metro|Midland|Mission|Mountain West|North Fork|Northstar|Oak Hill|Old Town|Pacific Crest|Palmetto|Pinecrest|Pioneer|Prairie|Red Rock|Ridgeline|River City|Riverbend|Rocky Mountain|Sandstone|Sierra|Silver Lake|Skyline|South Bay|Southern Cross|Stonegate|Summit|Sunbelt|Tidewater|Timberline|Tri County|Twin Rivers|United|Valley|Vanguard|Westfield|Wildwood'.split(
		'|',
	);
export const tradeNames =
	'Acoustical Ceilings|Asphalt Paving|Cabinetry|Carpentry|Civil|Cladding|Concrete|Concrete Cutting|Curtain Wall|Demolition|Door & Hardware|Drilling|Drywall|Earthworks|Electric|Elevator|Environmental|Excavating|Exteriors|Fabrication|Fencing|Fire Protection|Fireproofing|Flooring|Foundations|Framing|Geotechnical|Glass|Glazing|Hauling|Heating & Air|Insulation|Interiors|Ironworks|Landscaping|Low Voltage|Masonry|Mechanical|Metals|Millwork|Painting|Pile Driving|Pipeline|Plastering|Plumbing|Ready Mix|Rebar|Restoration|Roofing|Scaffolding|Sheet Metal|Shoring|Signage|Site Development|Steel Erectors|Stone & Tile|Stucco|Surveying|Tile|Trucking|Underground|Waterproofing|Welding|Windows'.split(
		'|',
	);
const tails = [
	'',
	'',
	'',
	' Contractors',
	' Services',
	' Company',
	' Group',
	' Construction',
	' Specialists',
	' Solutions',
	' Systems',
];
const suffixes = [
	'Inc.',
	'Inc.',
	'LLC',
	'LLC',
	'LLC',
	'Corp.',
	'Co.',
	'Ltd.',
	'LP',
	'Incorporated',
	'',
];
export const streets =
	'Alder Ave|Bay St|Bluff Rd|Broadway|Cannery Row|Canal St|Cedar Ln|Commerce Way|Depot St|Enterprise Dr|Foundry Rd|Gateway Blvd|Harbor Dr|Highland Ave|Industrial Pkwy|Jefferson St|Kiln Rd|Lakeview Dr|Lumber Yard Rd|Main St|Market St|Mill St|Oak Ave|Orchard Rd|Pier Ave|Pine St|Quarry Rd|Railroad Ave|River Rd|Sawmill Ln|Second St|Spring St|Station Rd|Sycamore St|Union St|Valley Rd|Warehouse Ct|Washington St|Willow Way'.split(
		'|',
	);

export interface City {
	city: string;
	state: string;
	zip: string;
	area: string;
}

export const cities: City[] = [
	['Seattle', 'WA', '981', '206'],
	['Tacoma', 'WA', '984', '253'],
	['Portland', 'OR', '972', '503'],
	['Sacramento', 'CA', '958', '916'],
	['Oakland', 'CA', '946', '510'],
	['Fresno', 'CA', '937', '559'],
	['San Diego', 'CA', '921', '619'],
	['Carpinteria', 'CA', '930', '805'],
	['Reno', 'NV', '895', '775'],
	['Phoenix', 'AZ', '850', '602'],
	['Tucson', 'AZ', '857', '520'],
	['Denver', 'CO', '802', '303'],
	['Boise', 'ID', '837', '208'],
	['Salt Lake City', 'UT', '841', '801'],
	['Austin', 'TX', '787', '512'],
	['Dallas', 'TX', '752', '214'],
	['Houston', 'TX', '770', '713'],
	['Tulsa', 'OK', '741', '918'],
	['Kansas City', 'MO', '641', '816'],
	['Minneapolis', 'MN', '554', '612'],
	['Chicago', 'IL', '606', '312'],
	['Columbus', 'OH', '432', '614'],
	['Nashville', 'TN', '372', '615'],
	['Atlanta', 'GA', '303', '404'],
	['Charlotte', 'NC', '282', '704'],
	['Tampa', 'FL', '336', '813'],
	['Baltimore', 'MD', '212', '410'],
	['Philadelphia', 'PA', '191', '215'],
	['Boston', 'MA', '021', '617'],
	['Buffalo', 'NY', '142', '716'],
].map(([city, state, zip, area]) => ({ city, state, zip, area }));

export function companyBase(random: Random): string {
	const trade = random.pick(tradeNames) + random.pick(tails);
	switch (random.int(6)) {
		case 0:
			return `${random.pick(surnames)} & Sons ${trade}`;
		case 1:
			return `${random.pick(surnames)} ${random.pick(surnames)} ${trade}`;
		case 2:
		case 3:
			return `${random.pick(surnames)} ${trade}`;
		default:
			return `${random.pick(places)} ${trade}`;
	}
}

export function withSuffix(random: Random, base: string): string {
	const suffix = random.pick(suffixes);
	if (!suffix) return base;
	return random.chance(0.4) ? `${base}, ${suffix}` : `${base} ${suffix}`;
}

export const domainOf = (base: string) =>
	`${base
		.toLowerCase()
		.replace(/&/g, 'and')
		.replace(/[^a-z0-9]+/g, '')
		.slice(0, 30)}.example`;

const projectKinds = [
	'Medical Office Building',
	'Elementary School',
	'Mixed Use',
	'Parking Structure',
	'Apartments',
	'Distribution Center',
	'Data Center',
	'Hotel',
	'Fire Station',
	'Research Lab',
	'Library Renovation',
	'Retail Plaza',
	'Water Treatment Plant',
	'Transit Center',
	'Senior Living',
	'Office Tower',
	'Community College',
	'Courthouse Retrofit',
	'Brewery',
	'Aquatic Center',
];

export const projectName = (random: Random) =>
	`${random.pick(random.chance(0.6) ? places : surnames)} ${random.pick(projectKinds)}`;
