/** Countries by the names that releases use (UN list of members, with short and older forms), and continents. One line of words each, `|` between names. */
const COUNTRIES =
  'Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Botswana|Brazil|Britain|Brunei|Brunei Darussalam|Bulgaria|Burkina Faso|Burma|Burundi|Cabo Verde|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Cook Islands|Costa Rica|Côte d’Ivoire|Cote d’Ivoire|Croatia|Cuba|Cyprus|Czechia|Czech Republic|Democratic Republic of the Congo|Democratic Republic of Congo|Denmark|Djibouti|Dominica|Dominican Republic|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Greenland|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Lao PDR|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|Aotearoa|Nicaragua|Niger|Nigeria|Niue|North Korea|North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Republic of Korea|Romania|Russia|Rwanda|Saint Kitts and Nevis|Saint Lucia|Saint Vincent and the Grenadines|Samoa|San Marino|São Tomé and Príncipe|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|St Kitts and Nevis|St Lucia|St Vincent and the Grenadines|St. Kitts and Nevis|St. Lucia|St. Vincent and the Grenadines|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Timor-Leste|Togo|Tonga|Trinidad and Tobago|Tunisia|Türkiye|Turkey|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|UAE|United Kingdom|UK|U.K.|United States|United States of America|USA|U.S.|US|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Viet Nam|Vietnam|Wales|Yemen|Zambia|Zimbabwe|Africa|America|Asia|Europe|Oceania|North America|South America|South Asia|East Asia|Central Asia|West Africa|East Africa|Southern Africa|Eastern Europe|Western Europe|Latin America|Caribbean|Pacific|Middle East|European Union|EU'
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Québec|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|British Columbia|Queensland|New South Wales|Victoria|Tasmania|South Australia|Western Australia|Northern Territory|Bavaria|Catalonia|Brittany|Normandy|Cornwall|Yorkshire|Gujarat|Kerala|Bali|Java|Sumatra'
const CITIES =
  'Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Adelaide|Algiers|Almaty|Amman|Amsterdam|Ankara|Antwerp|Athens|Atlanta|Auckland|Baghdad|Baku|Bali|Baltimore|Bamako|Bandar Seri Begawan|Bangalore|Bangkok|Barcelona|Basel|Beijing|Beirut|Belfast|Belgrade|Bergen|Berlin|Bern|Birmingham|Bogotá|Bologna|Bonn|Bordeaux|Boston|Bratislava|Brisbane|Brussels|Bucharest|Budapest|Buenos Aires|Busan|Cairo|Calgary|Canberra|Cape Town|Caracas|Cardiff|Casablanca|Chennai|Chicago|Christchurch|Cologne|Colombo|Copenhagen|Dakar|Dallas|Damascus|Dar es Salaam|Davos|Delhi|Denver|Detroit|Dhaka|Doha|Dresden|Dubai|Dublin|Durban|Dunedin|Düsseldorf|Edinburgh|Florence|Frankfurt|Freetown|Gdansk|Gdynia|Geneva|Genoa|Ghent|Glasgow|Gothenburg|Graz|Guadalajara|Ha Noi|Hamburg|Hanoi|Harare|Havana|Helsinki|Ho Chi Minh City|Hobart|Honolulu|Houston|Hyderabad|Ibadan|Innsbruck|Islamabad|Istanbul|Jakarta|Jeddah|Jerusalem|Johannesburg|Kabul|Kampala|Karachi|Kathmandu|Kaunas|Khartoum|Kigali|Kingston|Kinshasa|Kolkata|Krakow|Kraków|Kuala Lumpur|Kyiv|Kyoto|La Paz|Lagos|Lahore|Las Vegas|Lausanne|Leipzig|Lille|Lima|Lisbon|Liverpool|Ljubljana|London|Los Angeles|Luanda|Lusaka|Luxembourg|Lyon|Madrid|Malmö|Manchester|Manila|Maputo|Marrakech|Marseille|Mecca|Melbourne|Mexico City|Miami|Milan|Minsk|Mombasa|Monrovia|Montevideo|Montreal|Montréal|Moroni|Moscow|Mumbai|Munich|Nairobi|Naples|New Delhi|New Orleans|New York|Nice|Nicosia|Nuremberg|Odesa|Osaka|Oslo|Ottawa|Oulu|Oxford|Palermo|Paris|Perth|Philadelphia|Phnom Penh|Pittsburgh|Podgorica|Port Moresby|Port Louis|Porto|Prague|Pretoria|Quito|Rabat|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|Saigon|San Diego|San Francisco|San José|Santiago|Sarajevo|Seattle|Seoul|Shanghai|Shenzhen|Skopje|Sofia|Stavanger|Stockholm|Strasbourg|Stuttgart|Suva|Sydney|São Paulo|Taipei|Tallinn|Tampere|Tartu|Tashkent|Tbilisi|Tehran|Tel Aviv|The Hague|Thessaloniki|Tirana|Tokyo|Toronto|Toulouse|Trieste|Tripoli|Tunis|Turin|Turku|Ulaanbaatar|Utrecht|Uppsala|Vaduz|Valletta|Valparaíso|Vancouver|Venice|Victoria|Vienna|Vientiane|Vilnius|Warsaw|Washington|Wellington|Windhoek|Winnipeg|Yangon|Yaoundé|Yerevan|Zagreb|Zanzibar|Zurich|Zürich|Washington, D.C.|Washington, DC|Cambridge|Aotearoa'

/**
 * Places of several words that read as the names of people: towns, quarters, islands, and states of federations. Own list;
 * their first words open no place by themselves. Some are names of people too: what stands round one may say so.
 */
const TOWNS =
  "Ann Arbor|Alice Springs|Andhra Pradesh|Arlington Heights|Baton Rouge|Battle Creek|Bay Ridge|Beverly Hills|Bowling Green|Broken Hill|Cape Breton|Cape Coast|Cape Cod|Cape Girardeau|Carson City|Cedar Rapids|Cedar Falls|Chapel Hill|Charlotte Amalie|Chino Hills|Chula Vista|Coeur d'Alene|College Park|College Station|Coney Island|Coral Gables|Coral Springs|Corpus Christi|Costa Mesa|Council Bluffs|Crown Heights|Crystal City|Culver City|Cypress Hills|Daly City|Daytona Beach|Delray Beach|Des Moines|Eagle River|Eau Claire|El Paso|El Cajon|Elk Grove|Fall River|Falls Church|Fond du Lac|Fort Collins|Fort Lauderdale|Fort Myers|Fort Wainwright|Fort Wayne|Fort Worth|Foster City|Fountain Valley|Garden City|Garden Grove|George Town|Glen Cove|Gold Coast|Grand Forks|Grand Island|Grand Junction|Grand Rapids|Great Barrington|Great Falls|Green Bay|Gulf Breeze|Half Moon Bay|Harpers Ferry|Hawke's Bay|Hawke’s Bay|Hermosa Beach|Himachal Pradesh|Hot Springs|Huntington Beach|Idaho Falls|Iowa City|Jackson Hole|Jamaica Plain|Jefferson City|Jersey City|Johor Bahru|Kansas City|Key Largo|Key West|King of Prussia|King's Lynn|King’s Lynn|Kings Point|Klamath Falls|Kota Kinabalu|Kota Bharu|La Crosse|La Jolla|Laguna Beach|Lake Charles|Lake Oswego|Lake Placid|Lake Tahoe|Las Cruces|League City|Lee's Summit|Little Rock|Long Beach|Long Island|Los Alamos|Los Altos|Los Gatos|Lower Hutt|Madhya Pradesh|Manhattan Beach|Marina Bay|Martha's Vineyard|Martha’s Vineyard|Menlo Park|Mercer Island|Michigan City|Milton Keynes|Missouri City|Monterey Park|Mount Vernon|Mountain View|Myrtle Beach|Nay Pyi Taw|Negeri Sembilan|New Bedford|New Britain|New Haven|New London|New Plymouth|New Rochelle|New Bern|Newport Beach|Newport News|Niagara Falls|Nova Gorica|Novi Sad|Oak Park|Oak Ridge|Ocean City|Old Saybrook|Overland Park|Palm Beach|Palm Bay|Palm Springs|Palmerston North|Palo Alto|Panama City|Park City|Paso Robles|Pearl Harbor|Pebble Beach|Petaling Jaya|Pine Bluff|Point Loma|Pompano Beach|Ponte Vedra|Port Arthur|Port Elizabeth|Port Harcourt|Port Townsend|Port Vila|Port of Spain|Prairie View|Puerto Vallarta|Quezon City|Rancho Cordova|Rancho Cucamonga|Rapid City|Redondo Beach|Redwood City|Rego Park|River Falls|Rochester Hills|Rock Hill|Rock Island|Rock Springs|Rocky Mount|Round Rock|Royal Oak|Saint Louis|Saint Paul|Salt Lake City|San Antonio|San Bernardino|San Bruno|San Jose|San Juan|San Luis Obispo|San Marcos|San Mateo|San Rafael|San Salvador|Sandy Springs|Santa Ana|Santa Barbara|Santa Clara|Santa Cruz|Santa Fe|Santa Monica|Santa Rosa|Sao Paulo|Saratoga Springs|Scotts Valley|Shaker Heights|Shah Alam|Silver Spring|Simi Valley|Sioux City|Sioux Falls|South Bend|Spring Valley|St Andrews|St Louis|St. Louis|St. Paul|St. Petersburg|Staten Island|Steamboat Springs|Stuyvesant Heights|Sugar Land|Sun City|Sun Valley|Sunshine Coast|Tamil Nadu|Tanjong Malim|Tanjong Pagar|Te Anau|Te Awamutu|Te Kuiti|Te Puke|Telok Anson|Teluk Intan|Terre Haute|Thousand Oaks|Traverse City|Tunbridge Wells|Twin Falls|Upper Hutt|Uttar Pradesh|Valley Forge|Vero Beach|Virginia Beach|Walla Walla|Walnut Creek|Wagga Wagga|Warner Robins|West Bengal|West Hollywood|West Indies|West Jordan|West Lafayette|West Palm Beach|West Point|Western Cape|Eastern Cape|White Plains|Wilkes-Barre|Winston Salem|Winston-Salem|Winter Park|Woods Hole|Yorba Linda|Bury St Edmunds|Alor Setar|Batu Pahat|Kuala Terengganu|Ang Mo Kio|Bukit Batok|Marine Parade|Toa Payoh|Jurong East|Choa Chu Kang|Pasir Ris|Bukit Timah"

const WITH_FIRST_WORDS = [...COUNTRIES.split('|'), ...STATES.split('|'), ...CITIES.split('|')]
const TOWN_NAMES = new Set(TOWNS.split('|'))
const NAMES = new Set([...WITH_FIRST_WORDS, ...TOWN_NAMES])
const COUNTRY_LIST = COUNTRIES.split('|')
const COUNTRY_NAMES = new Set(COUNTRY_LIST)
const FIRST_WORDS = new Set(WITH_FIRST_WORDS.map((name) => name.split(' ')[0]!))

/** Codes of countries as lists of results print them: ISO 3166 alpha-3, and those of the Olympic committees where they differ. */
const COUNTRY_CODES = new Set(
  'AFG AGO ALB AND ARE ARG ARM AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MTQ MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRI PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VAT VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE ALG ANG ANT BAH BAN BAR BER BIZ BOT BRU BUL BUR CAM CAY CGO CHA CHI CRC CRO DEN ESA FIJ GAM GBS GEQ GER GRE GRN GUA GUI HAI HON INA IVB KSA KUW LAT LBA LES MAD MAS MAW MON MRI MTN MYA NCA NED NEP NGR NIG OMA PAR PHI PLE POR PUR RSA SAM SEY SKN SLO SOL SRI SUD SUI TAN TGA TOG TPE UAE URU VAN VIE VIN ZAM ZIM'.split(
    ' ',
  ),
)

/** Codes and shortened names of states and provinces behind a town: postal codes, and those of the AP Stylebook. */
const STATE_CODES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS NT ON PE QC SK YT NSW VIC QLD TAS ACT Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wyo D.C B.C Ont Que Alta Man Sask N.S N.B P.E.I'.split(
    ' ',
  ),
)

/** Words that make a capitalised run the name of a place in nature or in a town. */
const FEATURES = new Set(
  'Airport Alley Alps Archipelago Avenue Basin Bay Beach Boulevard Bridge Building Canal Canyon Cape Coast Cove Creek Delta Desert Falls Fjord Gate Gorge Gulf Harbor Harbour Head Heights Highway Hill Hills Island Islands Isle Isles Lake Lagoon Lane Loch Locks Mount Mountain Mountains Ocean Park Peak Peninsula Plain Plaza Point Polder Pond Port Quay Ridge River Road Sea Square Station Strait Street Swamp Terrace Tower Town Trail Tunnel Valley Village Wharf Woods Stadium Theater Arena Headquarters Ballroom Pavilion Blvd Pier Palace Garden Gardens Cemetery Courthouse Playground'.split(
    ' ',
  ),
)

export function isPlaceName(phrase: string): boolean {
  return NAMES.has(phrase)
}

/** Whether the name of a place could as well be somebody's: Glen Cove, West Jordan. */
export function isNameLike(place: string): boolean {
  return TOWN_NAMES.has(place)
}

/** The countries and continents, in the order of the alphabet. */
export function countryNames(): readonly string[] {
  return COUNTRY_LIST
}

export function isCountry(phrase: string): boolean {
  return COUNTRY_NAMES.has(phrase) || (phrase.includes(' & ') && COUNTRY_NAMES.has(phrase.replace(' & ', ' and ')))
}

const PARTS_OF_WORLD = new Set(
  'Africa|America|Antarctica|Arctic|Asia|Asia-Pacific|Caribbean|Europe|Latin America|Middle East|North America|Oceania|Pacific|South America'.split(
    '|',
  ),
)

/** Continents and other parts of the world, which are no country's and in which nothing is held. */
export function isPartOfWorld(name: string): boolean {
  return PARTS_OF_WORLD.has(name)
}

export function isCountryCode(word: string): boolean {
  return COUNTRY_CODES.has(word)
}

/** "TX", "Calif.": what stands behind a town for its state. */
export function isStateCode(word: string): boolean {
  return STATE_CODES.has(word.replace(/\.$/, ''))
}

export function startsPlaceName(word: string): boolean {
  return FIRST_WORDS.has(word)
}

/** Whether a capitalised word names a kind of place: River, Street, Island. */
export function isPlaceHead(word: string): boolean {
  return FEATURES.has(word)
}
