import { ADJECTIVES, CITIES, list, SURNAMES, TRADES, words } from './words.mts';

/** Where and in what business firms are, so that rules are not made for one list of words. */
export interface Market {
	surnames: readonly string[];
	adjectives: readonly string[];
	trades: readonly string[];
	/** City, state, first three digits of its ZIP codes, area code. */
	cities: readonly string[];
	/** Share of the names that are an institution's: `Mercy Hospital`. */
	institutions: number;
}

/** Names of hospitals and clinics; `*` is the town. */
export const INSTITUTIONS = list(
	"Memorial Hospital|General Hospital|* Regional Medical Center|* Community Hospital|* Memorial Hospital|Mercy Medical Center|St. Joseph Hospital|Saint Mary's Medical Center|St. Luke's Hospital|Good Samaritan Hospital|Baptist Health *|Methodist Hospital of *|Providence Hospital|Sacred Heart Medical Center|Holy Cross Hospital|* County Hospital|University Hospital *|Children's Hospital of *|* Surgical Center|* Rehabilitation Hospital|* Health System|Mount Sinai Medical Center|Grace Medical Center|Riverside Community Hospital|Lakeview Hospital|Northside Hospital|Doctors Hospital of *|Veterans Affairs Medical Center *|Kindred Hospital *|Select Specialty Hospital *",
);

export const MARKETS: Readonly<Record<'first' | 'second' | 'hospitals', Market>> = {
	first: {
		surnames: SURNAMES,
		adjectives: ADJECTIVES,
		trades: TRADES,
		cities: CITIES,
		institutions: 0,
	},
	second: {
		surnames: words(`
			Miller Martin Scott Lewis Walker Allen Young Wright Hill Adams Baker Nelson Carter Mitchell Turner Parker Evans Collins Stewart Morris Cook
			Bell Bailey Cooper Ward Peterson Gray James Watson Brooks Kelly Price Bennett Wood Barnes Ross Henderson Jenkins Perry Powell Long Hughes
			Flores Butler Simmons Foster Bryant Alexander Griffin Hayes Ford Hamilton Graham Wallace Woods Cole West Jordan Owens Reynolds Ellis
			Abbott Barlow Castaneda Drummond Eastman Fairchild Gaines Haskell Ivey Jurado Kirkland Lockhart Mcgrath Nordstrom Oneal Pacheco Quinlan
			Rosario Stapleton Tolbert Upchurch Valdivia Wentworth Yeager Zapata Applegate Brubaker Cormier Dietrich Eubanks Fenwick Gustafson Hollis
			Isaacson Kirchner Langston Merritt Newcomb Overstreet Pickering Rademacher Schumacher Thorsen Vandyke Wozniak Zeller Bjornstad Chevalier
		`),
		adjectives: list(
			'Ace|Accurate|Alliance|Benchmark|Capital|Cardinal|Century|Champion|Coastal|Commercial|Cornerstone|Crown|Delta|Empire|Excel|Falcon|Frontier|Global|Gold Coast|Granite State|Guardian|Harbor|High Point|Horizon|Imperial|Independence|Inland|Keystone|Landmark|Legacy|Lighthouse|Mid-State|Millennium|Monarch|Northstar|Old Dominion|Omega|Paramount|Phoenix|Piedmont|Platinum|Ranger|Regal|Sierra|Signature|Spartan|Sterling|Stonewall|Sunbelt|Triangle|Trinity|United States|Valley|Vanguard|Victory|Vista|White Oak',
		),
		trades: list(
			'Acoustics|Asbestos Removal|Awnings|Backflow Testing|Blinds & Shades|Boring|Building Supply|Cable Services|Carpet & Tile|Casework|Ceilings|Chimney Sweep|Cleaning Services|Coatings|Concrete Cutting|Core Drilling|Counter Tops|Crane Rental|Crushing|Curtain Wall|Deck & Fence|Dirt Works|Door Company|Drain Cleaning|Drywall & Paint|Dumpsters|Electric Motors|Elevators|Erosion Control|Exteriors|Fabrication|Fire & Security|Fireplaces|Floor Covering|Foundation Repair|Framing|Garage Doors|Generators|Glass|Granite & Marble|Guardrail|Handrails|Hardware|Heating & Cooling|Hydro Excavation|Interiors|Iron Works|Janitorial Supply|Kitchens|Landscape Supply|Lawn Service|Line Painting|Locksmith|Machine Works|Maintenance|Metal Buildings|Millwrights|Mold Remediation|Natural Stone|Overhead Door|Parking Lots|Pavers|Pest Control|Pipeline|Pool Service|Power Washing|Pump Service|Quarries|Railings|Rebar Fabricators|Recycling|Remediation|Roof Consultants|Sandblasting|Scaffold|Screens|Septic|Sheet Piling|Shelving|Site Services|Soil Testing|Sound & Video|Specialties|Spray Foam|Steel Fabricators|Stone Works|Stump Removal|Surveyors|Tank Service|Tent Rentals|Tree Service|Trenching|Truss Company|Utilities|Vacuum Excavation|Wall Systems|Water Wells|Welding & Machine|Window Cleaning|Wood Products|Wrecking',
		),
		cities: list(
			'Mobile AL 366 251|Huntsville AL 358 256|Little Rock AR 722 501|Anchorage AK 995 907|Flagstaff AZ 860 928|Bakersfield CA 933 661|Oakland CA 946 510|Stockton CA 952 209|Boulder CO 803 303|Hartford CT 061 860|New Haven CT 065 203|Wilmington DE 198 302|Naples FL 341 239|Pensacola FL 325 850|Augusta GA 309 706|Macon GA 312 478|Honolulu HI 968 808|Des Moines IA 503 515|Rockford IL 611 815|Indianapolis IN 462 317|Fort Wayne IN 468 260|Wichita KS 672 316|Topeka KS 666 785|Louisville KY 402 502|Lexington KY 405 859|Baton Rouge LA 708 225|Shreveport LA 711 318|Portland ME 041 207|Springfield MA 011 413|Lansing MI 489 517|Duluth MN 558 218|Jackson MS 392 601|Springfield MO 658 417|Billings MT 591 406|Omaha NE 681 402|Lincoln NE 685 402|Manchester NH 031 603|Camden NJ 081 856|Santa Fe NM 875 505|Rochester NY 146 585|Syracuse NY 132 315|Durham NC 277 919|Greensboro NC 274 336|Fargo ND 581 701|Dayton OH 454 937|Toledo OH 436 419|Salem OR 973 503|Eugene OR 974 541|Erie PA 165 814|Scranton PA 185 570|Providence RI 029 401|Columbia SC 292 803|Greenville SC 296 864|Sioux Falls SD 571 605|Knoxville TN 379 865|Lubbock TX 794 806|Corpus Christi TX 784 361|Plano TX 750 972|Provo UT 846 801|Burlington VT 054 802|Roanoke VA 240 540|Vancouver WA 986 360|Charleston WV 253 304|Green Bay WI 543 920|Madison WI 537 608|Cheyenne WY 820 307',
		),
		institutions: 0,
	},
	hospitals: {
		surnames: SURNAMES,
		adjectives: ADJECTIVES,
		trades: list(
			'Hospital|Medical Center|Clinic|Dental|Surgery Center|Nursing Home|Pharmacy|Imaging|Health Services|Family Practice|Urgent Care|Dialysis|Hospice|Laboratories|Ambulance',
		),
		cities: CITIES,
		institutions: 0.6,
	},
};
