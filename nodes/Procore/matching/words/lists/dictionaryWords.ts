/**
 * Words of the English dictionary that company names are made of, in their usual form: however rare
 * in a list, they name no company by themselves. Surnames are left out.
 *
 * Which words are in the dictionary was looked up in SCOWL, Copyright 2000-2018 by Kevin Atkinson:
 * "Permission to use, copy, modify, distribute and sell these word lists, the associated scripts,
 * the output created from the scripts, and its documentation for any purpose is hereby granted
 * without fee, provided that the above copyright notice appears in all copies and that both that
 * copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson
 * makes no representations about the suitability of this array for any purpose. It is provided
 * 'as is' without express or implied warranty."
 */
export const DICTIONARY_WORDS = `
	abacus ability able aboriginal above absolute abstract academic academy accelerated accent acceptance access accessibility accessory acclaim
	accommodation accord account accountant accounting accreditation accuracy accurate ace achieve achievement acme acorn acquisition acre action active
	acumen acute adaptive add added addiction addition adhesive adjustable administration administrative administrator admiral adobe adult advance
	advancement advantage advantaged advent adventure advertising advising advisory advocate aerial aeronautic aeronautical affair affection affiliate
	affiliated affordable after age agency agent aggregate agile aging ago agree agreement agricultural agriculture aid aided aim airborne aircraft
	airline airport airway ala alarm alcohol alcoholic alert align allegiance allied allocation alloy alpine alter alteration alternative alto aluminum
	alway amalgamated amazing amazon ambassador amber ambulance amethyst amp amplifier analog analyse analysis analytical ancestor anchor and anesthesia
	anew angel anger animal anointing answer answering antenna antique any apathy apogee app apparel apple appliance application applicator applied
	appraisal approach appropriate apropo apt aqua aquatic arbor arc archaeology archipelago architectural architecture archive arctic ardent are area
	arena ark arm armament armor armoring army array arrest arrow art artificial artistic ash ask aspect aspen ass assembly assent assessment asset
	assigned assist assistance assistive associated assurance assure assured astronomical astronomy ate atelier athletic atla atmospheric atomic attack
	attain attention attitude auction audacious audio audit aurora authority automated automatic automobile autonomy autumn avenue avionic award aware
	awareness awning axiom axis backhoe backstage badger bakery balance balanced ball bamboo band bandit banning banyan barge bark barrier barrister base
	based basement baser basic basin basis basket bass basse bate bath bathroom battery battle beach beacon beam bear bearing beautiful beaver bed bee
	beef beer beg begin behalf behavioral behind bell benchmark bending benefit berry beta better beverage beyond bia bible bicycle big bighorn bike bill
	bin binary binding bio biological biology biomedical biotech biotechnology birch bird bishop blacktop blade blast blasting blessing blind bliss block
	blood bluff board boat bob bobcat body boiler bomb bonded bonus book bookstore boost boot border boring borough boss bottling bottom boulevard
	boundary bourgeois boutique box boy brace brake branch brass bread breakfast breakthrough brick bridge bright brilliant brink broad broadcast
	broadcasting brocade broken brook browning brush buck budget buffalo buffet bug build built bulk bull bulldozing bulletin burden bureau burn burrow
	bury bus bush busy butler butterfly button buy buyer cabin cabinet cabling cache cad cake call calling cam camera camp campus can cancel cancer candy
	canning cannon canoe canon canva cap capability capacity cape captain capture car carbon card cardinal career cargo carnival carol carpenter carpentry
	carriage carrier carrot cartridge cascade casino cask cast castle cat catalyst catch catholic cattle cause cavalier cave cedar ceiling cell cellular
	cemetery centennial century ceramic certification certified chain chair chalet challenge challenger chamber champion chance chancellor change changing
	channel chao chapel charity charm chart charter chartered check checker cheese chef chemical chemistry chestnut chief child children chili china
	choice chorus chrome chunk cinema circa circle circuit citadel cite citizen civil civilian civilization claim clarity class classified clean cleaner
	clear clearing clef click client climate clinical clock closet clothe clothing cloture cloud cloudburst coach coaching coalition coastal coat coated
	coating cobalt coca code coffee cogent coherent coin cola cold collaboration collaborative colleague collection collective collision color colored
	colt combat combined combustion comfort command commerce commission commissioner commissioning commit committee common commonwealth communicate
	commuter comp compass compassion compensation competence competitive complex compliance component composite composition comprehensive compressed
	compressor computational computerized computing con concentric concept conception concerned concert concise concord concourse conditioning conductor
	confection conference confidence confidential conflict congress connect connected connection connector conservation consolidated consortium constant
	constellation constructing constructive constructor consultancy consultant consultation consumer contact container containment contemporary content
	continent continental continuing continuity contract contractual convention converge conversion convey cook cooking cool cooperation cooperative
	coordination cope copper copy cord core corner cornerstone cornet corp corpora corporate corpus correct correction correctional cosmic cosmo cost cot
	cotton cougar council counsel counseling country countryside coupled courageous courier course court courtesy cousin cove covenant cover covering cow
	coyote craft crazy creation creative credit creek crescent crest crew criminal crisis critical crook crop crossing crossroad crown crude cruelty
	cruise cryogenic crystal cube cubic cuisine cultural culture cumming cure curtain curve custard customer cut cutting cycle cylinder cypress dairy dame
	dance dangerous dare darling dash date datum daughter dawn day daylight debt decision decisive deck decor decorating decoration deed deep deer
	definitive delicate delight delivery demand democracy den denim dental departmental depot desert designed designer desk destruction detailing
	detection detector develop developer device diagnostic dialog dialogue diamond die diesel diet difference dig digitized dim dimension dimensional
	diner dining diocese diplomatic direct directed direction director directory dirt disability disabled disaster disc discount discover discovery
	discretion disease dishe display disposal dispute distinction distinctive distributed district dive diver diverse diversified diversity divine diving
	division dock doctor document documentation dog dollar dome domestic dominant dominion done donor dot double down downtown draft drafting drain drama
	drapery drawing dream dredge dredging drilling drive driver driving drone drug drum dry duck duct dun duplication dust duty eager ear earth easy eat
	ebb echo eclipse ecological ecology economic economy ecosystem edge edition editorial educational effect efficiency efficient eight eighth elderly
	electricity electron element elemental elevator elite embassy emerald emergency emergent emerging eminent emirate emission empire employee employment
	empower empowered empress ems end energetic enforcement engine engineer engineered engraving enhancement ensign entertainment entire entrance
	entrepreneur entrust entry envelope environment epic epoch epsilon equality equine equity era ergo ergonomic escape essential establishment estuary
	etch eternal ethic ethical euro evaluating evaluation event evergreen evidence evolution evolve exact exceed excel excelled excellence excellent
	exceptional exchange executive exercise exhibit exhibition expansion expedition expeditionary experience experiment experimental experimentation
	expert expertise exploited exploration exploring explosive exponent exposition express expression extended extermination external extreme eye fabric
	fabricating fabricator face facility factor factory faculty fair falcon fall fame family fan fancy far fare farm farming fashion fast fastener fasting
	fat fathom feature federated federation fee feed feeding fell fellow fen fender festival fiber fiberglass fidelity field fifth fight fighter fighting
	file filing filling film filter filtration finance finch fine finishe finishing firearm firefighter firm fiscal fish fishermen fishery fishing fit
	fitness fitter fitting five fix flag flame flatbed flight flood floor flow flower fluent fluid flying foam focus focused foliage fond football
	foothill for forage forbidden force ford forecasting forefront foreign forensic foresight forest forestry forge fork form formal format formation
	formerly fort fortune forty forum forward forwarding foul fountain four fox frame framework free freeborn freezer french frequency fresh friend frog
	front frost fruit fuel fulcrum full fun function functional funding funeral fur furnishing furniture fusion future gab gal gala galactic galaxy gale
	gallant gallery game gamma gander gang gap garage garbage garden garment garnet gas gase gasket gate gateway gauge gay gear gem generation generator
	genesis genetic genius genuine geographic geographical geological geophysic geophysical get gift given giving glacier globe glove golden golf good
	goodwill goody goose got gourmet governance governing governmental governor grade grading graduate grain grand granite grass grasshopper grave gravel
	gray great greater greenhouse greyhound grinder grinding grocery groom gross ground grow growing growth guard guardian guarding guest guidance guide
	gulf gum gun gym habitat half halfway hall hallmark hamlet hammer hand handling handy hang hangar hanger harbor hard harden hardware hardwood harmony
	hart has hasting hat haul hauling haven hay hazard head healthcare healthy hearing heart heartland heat heather heavy heel height held helicopter
	helium helix hell help here hero heroe herring hexagon hick high higher highland highlight hip hire hired historic historical history hoe hoist
	holiday holy homeland honey honor hood hope horse horticultural hose hospitality host hot hour household housing hub hull human hung hunter hurricane
	husky hut hybrid hydraulic hydro hygiene ibex ice iceberg icon idea ideal identity ids ill image imagination imagine imaging immersion imp impact
	impaired imperial implement impression improvement incentive inch incident inclusion inclusive incorporate incorporated incorporation indent
	independent indigenous indigo indoor inertial infantry infection infinite infinity inflatable influence inform informatic infrastructure infused
	infusion ingenious initial initiative injection injury ink inland inline innovation inquiry insect insert insight inspiration install installation
	instant instep institution institutional instrumental instrumentation integral integration integrator integrity intellectual intelligence intelligent
	inter interact interaction interactive interconnect intercontinental interest interface internal internet interpretation interpreter interpreting
	interstate intervention into intrinsic intuitive invasive inventory investigation investigative investor ion ironclad irrigation island isle isolation
	isotope jail jam japan jaw jazz jersey jet job joint jolly journal journey judiciary juice jump junction junior junk just justice kayak keep kennel
	key keystone kick killer kinder kinetic kingdom kit kitchen knife knive knock knoll know knowledge label labor ladder lady lambda landing landmark
	language lantern lap large laser laundry lawn lawyer layer lazy leach leader leadership leading leaf lean leap leaping learning leasing leather legend
	legislation less let lethal letter level leverage levy lexicon liability liaison library licensing life lifeline lifespan lifestyle lift lifting light
	lighthouse lighting lightning likely limb limestone limit limited limousine line linen linguistic link linkage lion liquid liquor listening lit
	litigation little live lively livestock living locating location locksmith log logging logic logical logistic logo long look loop lord loss lotion
	love low lower loyal lubricant lucid lucky lumber lung luxury machinery machining macro mad made magazine magic magnified magnum maid mail mailing
	main mainland mainstream majestic make mammal man managed manager manning manor manpower manufacture manufactured manufacturer many map maple mapping
	mar marathon marble march mare maria marina maritime marketplace marking marquis marrow mart marvel mass masse mast master mat mate math mathematic
	matter maverick maxim maximum meadow meal mean measure measurement meat mechanic mediation medicine member membership memory men mental mentor menu
	merchant mercury mercy meridian mess message messe messenger met meter method metric metro metropolitan mice microscope microwave mid middle midland
	midnight mighty migration mil mile milestone military milk mill millennium mind mine mineral mini mining minister minor mint miracle mirror
	miscellaneous miss missile missing mission mitten mix mobile mobility mod model modification modular mold molecular mom moment momentum monarch money
	monitor monitoring monolithic monster monument mooring moose morale more morning mosaic motel mother motion motorcycle mound mount move moved mover
	moving multi multimedia multinational multiple municipality munition muse museum music musician mustang mutual myriad named narrative narrow nation
	nationwide native natural naturally nature nautilus naval navigation navy near neck nephew net networked networking neutral newspaper newton next
	nexus nice nickel night nimble nine noise non nor norm northeast northeastern northwest northwestern not note nova now nuclear number nurse nursery
	nursing nutmeg nutrition oak oasis object objective observatory occupational ocean oceanic odd odyssey off official offset offshore oil oilfield old
	one online onsite open operated operating operation operational operative operator opinion opportunity optic optical optima optimal optimization
	optimized optimum option oracle orange orbit orbital ordnance organ organic organization organizational orient oriental orientation oriented origin
	orthopedic otter our out outcome outdoor outfitter outfitting outpost outsource over overhaul overhead overlap overnight oversea owing owl own owned
	owner package packaging packer packing pact paint painter pair pal palace panic panorama pansy pant panther paper par paradise paragon paramount
	parent parking parson part partnership party pas pass passe path patrol pattern pavement peace peak peck peddler peer peerless pen peninsula people
	per perception perfect perfection performance persistent person personal personnel perspective pest pet peter petite petroleum pharmaceutical
	pharmacist pharmacy phase phone photo photographic photography physic physical physician piano pick picture pie piece pier pierce pigeon pile pillow
	pilot pine pink pint pipeline piping pivotal place placement plain plan planar plane planet planner plant plasma plastic platform platinum play plaza
	pleasant plexus plotter plug plus pocket point poison polar pole police policy political pollution polymer polytechnic pool poor pop poplar population
	port portable portal porter portfolio portion positioning possible post postal poultry pour poverty powder powered practical practice pragmatic
	prairie prairy precise precision preempt preferred premium present presentation president press presse pressure prestige pretty prevention price pride
	primary primate prime prince principal printer priority prism prison privacy private probe process processing procurement produce producer production
	productivity prof professor progeny programming progress progressive projection prolific promo promotion promotional prompt proof propane propeller
	prophecy propulsion prosthetic protect protective protector protein proven providence provider province provincial psych psychiatry psychological
	psychologist psychology publication publisher pueblo pulp pulse pumping puppy purchase purchasing pure purpose pursuit pyramid qua quanta quantitative
	quantum quarry quarter queen quest quintet race racing rack rad radar radiation radiator radio radiology rafting rage rail railway rain ram rampart
	ranch ranching random range ranger rapid rate ratio ration raven reach reaction read ready realized realizing recall receiver reclamation
	reconciliation record recovered recovery recreation recreational recruiter recruiting recruitment recycle reed reef reel reference refining reflect
	reflection reflective reflex reforestation refrigeration refuse regal regalia regency regent region register regulation rehabilitation relation
	relationship release relevant reliable reliance relief relocation remediation remote removal remove renaissance rendering renew renewable renewed
	renovation rent rep reparation replace report reporter reporting represented representing reproduction republic rescue reservation reserve residence
	resolution resolve resort response restoration result retired retirement retreat rev reveal revere review revision revolution rib ribbon richer ride
	rifle rig rigging right rim rise rising risk rite rive riverside road robin robotic rocket rocky rodeo rogue roll rolling roman room rope rotating
	round route royal rubber rubbish run running rural sable sac sack sad safaris safe safety sail sale salmon salt salvage salvation sampling sand
	sandman sang sanitary sanitation sap sat satellite save saver saving scale scan scanning scavenger scenario scene scent scholar schooner science
	scientist scooter score screaming screen screening screw script sea seafood sealing seaman search seashore season seat seating second secret
	secretariat sector secure secured see seed seeing seeking seem select selection self seminar senior sensation sense sensible sensing sensor sentient
	sentinel sentry separation separator septic servant serve server serviced sery set seven sewer sewerage sewing shade shadow shamrock shanghai shape
	shared sharing shear sheep sheet shell shelter shelving sherry shield shift shine ship shipbuilding shipyard shoe shooting shore shot shoulder show
	shower shred shredding sick side siding sierra sight sigma signal signature silicon sim simple simulation simultaneous single sir site sitter six
	sixty ski skill skyline slave sleep sleeping sling slope smart snap soap sober social soft soil solar soldier sole solicitor solid sonic sooner sound
	source sourcing southeast southeastern southwest sowing spa space span spare spark sparrow spartan spatial speaker spearhead special specialist
	specialized specialty spectra spectral spectrum specy sped speech spice spike spin spinal spine spiral spirit sponsored sport sportswear spot spotless
	spray spraying spring sprinkler sprint spruce spur square squared stable staff staffing stage stair stall stampede stamping stand staple stark
	starlight starry start stat static station statistic statistical stay steadfast steady stealth steam stellar stem step stepped sterile sterling stern
	stiff stock stony stop storage storm story straight strait strand strategy stream strength stress strictly strike striking string structure student
	studio study sub subscription subsidiary suburban success succession sud suicide sultan summer sunbelt sung sunlight sunny sunrise sunset sunshine
	super superlative supermarket supervision supervisor supplier support supporting suppression supreme sure surface surgery surgical surplus
	surveillance surveyor survival suspension sustainable sweep sweet swim swine swing switch sword symphony synergy synthesis systematic tab table tactic
	tactical tag tail tailor tailoring talent talk tall tan tank tap tape target targeting task tax taxe tea teacher teaching team technical technique
	techno technological technologist telemetry telephone telephonic television temp temperature temple temporary ten tenacious tenant tent term terminal
	terrestrial territory test tetra text textile that the theater therapeutic therapy thermal thermo thin thing think thinking third this thoroughbred
	those thousand thread three threshold through thunder tidal tide tie tier tiger timber time tip tire titanium title toad toast today toilet tomcat ton
	tone toner tongue too tooling top torch torpedo totally totem touch touche tour tourism tower towing town toxicology toy trace track tracking tractor
	trade trademark traffic trail trailer train transcontinental transcription transfer transformation transforming transit transition translation
	translator transmission transparent trap trapper trash travel tread treasure treasury treat treating treatment treaty tree trend trial triangle tribal
	tribe trident trilogy trinity trip triple trophy true trunk trusted trustee tuba tube tug tundra tunnel turbine turf turn turtle tusk tutor twelfth
	twenty twin twine twist twisted two type ultimate ultra unconscious underground underwater underwriter unified uniform unique unit unlimited until
	upholstery upper upright ups upstart urban urethane urgent used user using utility vaccine vacuum valor valuation value vanguard vantage variable
	vector vegetable vegetation vehicle velocity vend ventilation venture venue verification vertical vessel vet veteran veterinary via video vie view
	viewpoint vigor viking village vintage virgin virtual virtually visit visitor vista visual visually vital vitamin vocational voice volt voltage vortex
	vote voyageur wage wait wake waking walk wall wanted war warehouse warehousing warm warren warrior wash watch waterfront watermark waterproofing
	watershed waterway waterwork wave way wealth weapon wear wearing weather web weed week weekly weigh weighing weight welcome welder welding welfare
	well wet wheel wheelchair who whole wide wild wilderness wildlife willow window windward wing wiper wire wired wiring wit with without wizard
	wolverine woman women wonder woodland word work worker workforce working workplace workshop world worldwide worst wrap wreck writer writing yank year
	yellow you your youth zero zodiac zone zoom
`;
