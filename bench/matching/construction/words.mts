/** Entries between bars. */
export const list = (text: string): string[] => text.trim().split(/\s*\|\s*/);
/** Words between blanks. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

/** Surnames, the most common first. */
export const SURNAMES = words(`
	Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore
	Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen
	Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards
	Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox
	Ward Richardson Watson Brooks Chavez Wood Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster
	Jimenez Powell Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes Fisher Vasquez Simmons Graham Murray Ford Castro
	Hamilton Wallace Gibson Marshall Wells McDonald Woods Kennedy Tran Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter
	Gordon Mendez Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Stone Salazar Fox Warren Mills
	Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold
	Pierce Hansen Peters Santos Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson Carroll Lane Riley Andrews Alvarado Ray
	Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter Lawrence Sandoval Guerrero George Chapman
	Brennan Halvorsen Kowalczyk Delacroix Lindqvist Okafor Petrosyan Vandermeer Szymanski Bergstrom Castellano Dubois Eriksen Fitzgerald
	Gallagher Hutchins Iverson Jankowski Kaminski Lombardi McAllister Nakamura Ostrowski Pellegrino Quigley Rasmussen Stavros Thibodeaux
	Underwood Villanueva Wojcik Yamashita Zimmerman Abernathy Beauchamp Cavanaugh Donnelly Engstrom Falkner Grabowski Hargrove Ingersoll
	Jorgensen Kessler Lachance Mahoney Novak Odonnell Prendergast Rutherford Sandquist Trujillo Ullrich Vukovich Whitaker Yoder Zamora
	Arceneaux Blackwood Calloway Dombrowski Espinoza Fontenot Gilchrist Hathaway Janssen Kovacs Landry Montoya Norwood Olmstead Pruitt
	Ridgeway Swenson Tidwell Voss Winslow Ashworth Bivens Crandall Dressler Ellsworth Forsythe Gentry Holloway
`);

export const FIRST_NAMES = words(`
	James Robert John Michael David William Richard Joseph Thomas Charles Daniel Matthew Anthony Mark Steven Paul Andrew Joshua Kenneth
	Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Eric Jonathan Stephen Larry Scott Frank Raymond Gregory Jose
	Juan Carlos Luis Jorge Miguel Pedro Manuel Maria Linda Patricia Barbara Susan Jessica Sarah Karen Lisa Nancy Sandra Ashley Rosa Teresa
`);

/** What invented names are made of. */
export const SYLLABLES = {
	start: words(
		'Alt Bar Cor Dal Ever Fen Gran Hex Ist Jun Kor Lum Mar Nor Ober Pren Quan Ros Syn Tri Ul Ver Wex Xan Yar Zen Brav Cald Dors Elm Font Glyn',
	),
	end: words(
		'ado aris axon bridge brook core crest dale dyne edge era field ford gate ion ix land line mark mere mont nova on ora peak point ridge rock stone star tek ton tec us vance ville wave way wood worth',
	),
};

export const ADJECTIVES = list(
	'Premier|Superior|Quality|Advanced|Precision|Professional|American|National|United|Allied|Elite|All Star|Reliable|Integrity|Pro|Custom|Total|Classic|Pioneer|Summit|Heritage|Patriot|Liberty|Apex|Titan|First Choice|Five Star|Best|Eagle|Diamond|Southern|Northern|Western|Central|Pacific|Atlantic|Midwest|Southwest|Tri-State|Metro|Modern|Complete|Dynamic|Universal|Prestige|Master|Perfect|A-1|AAA|Universal|Innovative|Green Valley|Blue Ridge|Golden State|Lone Star|Gulf Coast|Rocky Mountain|Great Lakes|Red River|Silver Creek|Iron Horse|High Desert|Bay Area|Big Sky|Mountain View|Sunrise|Evergreen',
);

/** What firms of the trade do, as they write it. */
export const TRADES = list(
	'Electric|Electrical Contractors|Plumbing|Plumbing & Heating|Mechanical|HVAC|Heating & Air Conditioning|Roofing|Roofing & Sheet Metal|Painting|Concrete|Concrete Pumping|Masonry|Steel Erectors|Structural Steel|Ornamental Iron|Welding|Glass & Mirror|Glazing|Drywall|Acoustical Ceilings|Insulation|Fireproofing|Waterproofing|Caulking|Stucco|Plastering|Lath & Plaster|Tile & Stone|Terrazzo|Flooring|Hardwood Floors|Carpet|Millwork|Cabinets|Finish Carpentry|Framing|Doors & Hardware|Overhead Doors|Windows|Storefronts|Demolition|Abatement|Environmental|Excavating|Grading|Sitework|Earthwork|Paving|Asphalt|Striping|Landscaping|Irrigation|Fence|Fencing|Shoring|Pile Driving|Drilling|Shotcrete|Gunite|Rebar|Formwork|Precast|Tuckpointing|Restoration|Scaffolding|Crane & Rigging|Crane Service|Trucking|Hauling|Aggregates|Sand & Gravel|Ready Mix|Lumber|Building Materials|Supply|Electric Supply|Plumbing Supply|Pipe & Supply|Equipment Rental|Tool Rental|Rentals|Portable Toilets|Surveying|Land Surveying|Testing|Testing Laboratories|Geotechnical|Engineering|Structural Engineers|Architects|Interiors|Design|Signs|Elevator|Fire Protection|Fire Sprinklers|Fire Alarm|Security Systems|Low Voltage|Communications|Data & Cabling|Lighting|Solar|Controls|Boiler Works|Refrigeration|Sheet Metal|Ductwork|Test & Balance|Gutters|Siding|Pools|Playgrounds|Cleaning|Janitorial|Waste|Disposal|Safety|Consulting|Construction|Construction Services|Contracting|Builders|General Contractors|Homes|Remodeling|Development|Properties',
);

/** Words for the trade in Spanish and French. */
export const OTHER_TRADES = list(
	'Construcciones|Pintura|Techos|Plomería|Electricidad|Albañilería|Concretos|Carpintería|Excavaciones|Toitures|Plomberie|Électrique|Maçonnerie|Peinture|Béton|Couvreur|Charpente|Excavation',
);

export const ARMS = list(
	'Holdings|Properties|Equipment Leasing|Realty|Supply|Development|Rentals|Services|Trucking|Investments|Land Company|Group',
);

export const STREETS = list(
	'Main St|Oak Ave|Industrial Blvd|Commerce Dr|Enterprise Way|Highway 6|Airport Rd|Church St|Railroad Ave|Mill Rd|Park Ave|W 7th St|E 45th St|N Lamar Blvd|County Road 12|Westheimer Rd|Sunset Blvd|River Rd|Technology Dr|Center St|S Congress Ave|Cedar Ln|Maple St|Harbor Blvd|Washington Ave|Jefferson St|NW 12th Ave|Gateway Pkwy|Corporate Ctr|Foundry St|Quarry Rd|Broadway|Old Mill Ct|State Route 9|Lincoln Hwy|Pine Ridge Trl|Valley View Ln|Martin Luther King Jr Blvd',
);

/** City, state, first three digits of its ZIP codes, area code. */
export const CITIES = list(
	'Austin TX 787 512|Dallas TX 752 214|Houston TX 770 713|San Antonio TX 782 210|Fort Worth TX 761 817|El Paso TX 799 915|Tampa FL 336 813|Orlando FL 328 407|Miami FL 331 305|Jacksonville FL 322 904|Los Angeles CA 900 213|San Diego CA 921 619|Sacramento CA 958 916|Fresno CA 937 559|San Jose CA 951 408|Phoenix AZ 850 602|Tucson AZ 857 520|Mesa AZ 852 480|Denver CO 802 303|Colorado Springs CO 809 719|Reno NV 895 775|Las Vegas NV 891 702|Seattle WA 981 206|Tacoma WA 984 253|Spokane WA 992 509|Portland OR 972 503|Chicago IL 606 312|Peoria IL 616 309|Springfield IL 627 217|Detroit MI 482 313|Grand Rapids MI 495 616|Columbus OH 432 614|Cleveland OH 441 216|Cincinnati OH 452 513|Atlanta GA 303 404|Savannah GA 314 912|Charlotte NC 282 704|Raleigh NC 276 919|Nashville TN 372 615|Memphis TN 381 901|New York NY 100 212|Brooklyn NY 112 718|Buffalo NY 142 716|Albany NY 122 518|Philadelphia PA 191 215|Pittsburgh PA 152 412|Boston MA 021 617|Worcester MA 016 508|Newark NJ 071 973|Trenton NJ 086 609|Baltimore MD 212 410|Richmond VA 232 804|Norfolk VA 235 757|Minneapolis MN 554 612|Milwaukee WI 532 414|Kansas City MO 641 816|St. Louis MO 631 314|Oklahoma City OK 731 405|Tulsa OK 741 918|Salt Lake City UT 841 801|Boise ID 837 208|Albuquerque NM 871 505',
);

export const STATE_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
	list(
		'TX Texas|FL Florida|CA California|AZ Arizona|CO Colorado|NV Nevada|WA Washington|OR Oregon|IL Illinois|MI Michigan|OH Ohio|GA Georgia|NC North Carolina|TN Tennessee|NY New York|PA Pennsylvania|MA Massachusetts|NJ New Jersey|MD Maryland|VA Virginia|MN Minnesota|WI Wisconsin|MO Missouri|OK Oklahoma|UT Utah|ID Idaho|NM New Mexico',
	).map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);

/** Ways to write a word short. */
export const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
	list(
		'Construction Const Constr Constrn|Contractors Contrs Contr|Contracting Contr Contrctng|Services Svcs Svc Serv|Service Svc|Company Co|Electric Elec|Electrical Elec Electl|Plumbing Plbg Plmbg|Heating Htg|Mechanical Mech|Roofing Rfg Roofg|Painting Ptg Pntg|Concrete Conc|Masonry Mas Msnry|Insulation Insul Insltn|Waterproofing Wtrprfg Waterprf|Fireproofing Fireprf|Equipment Equip Eqpt|Rentals Rntls|Rental Rntl|Trucking Trkg|Supply Sply Sup|Materials Matls|Building Bldg|Builders Bldrs|Development Dev Devlpmt|Engineering Engr Engrg|Engineers Engrs|Environmental Env Envir|Landscaping Lndscpg Landscp|Excavating Excav Excvtg|Demolition Demo|Restoration Restor|Communications Comm Comms|Security Sec|Systems Sys|Properties Prop Props|General Gen|Steel Stl|Structural Struct|Laboratories Labs|Architects Archs|Associates Assoc|Brothers Bros|Management Mgmt|National Natl|American Amer|International Intl|Refrigeration Refrig|Surveying Survg|Protection Prot|Scaffolding Scaff|Flooring Flrg|Partners Prtnrs|Group Grp|Holdings Hldgs|Carpentry Carp|Lumber Lbr|Manufacturing Mfg|Consulting Consltg',
	).map((entry) => {
		const [word = '', ...short] = entry.split(' ');
		return [word, short];
	}),
);
