/**
 * Countries with their well-known cities and regions, written from general knowledge. A line is a country, then
 * what lies in it. `=` gives other spellings of the name before it, which is the one shown. `?` marks a name that
 * is a person's name or a common word as well: it counts only where the text shows that a place is meant. `:`
 * begins the lines of states and of regions that belong to no one country. Former states stand for themselves.
 */
export const gazetteer = `
Afghanistan: Kabul, Kandahar, Herat, Mazar-i-Sharif, Jalalabad, Kunduz, Helmand, Bagram, Tora Bora
Albania: Tirana, Durres, Vlore
Algeria: Algiers, Oran, Constantine?
Andorra:
Angola: Luanda, Cabinda
Argentina: Buenos Aires, Córdoba?, Rosario?, Mendoza?, Patagonia, Tierra del Fuego
Armenia: Yerevan
Australia: Canberra, Sydney?, Melbourne, Brisbane, Perth, Adelaide?, Darwin?, Hobart, Alice Springs, Gold Coast, Newcastle?, New South Wales, Queensland, Tasmania, Western Australia, Victoria?, Northern Territory, South Australia, Great Barrier Reef
Austria = Österreich: Vienna = Wien, Salzburg, Graz, Innsbruck, Linz, Tyrol, Carinthia
Azerbaijan: Baku, Nagorno-Karabakh = Nagorno Karabakh
Bahamas: Nassau
Bahrain: Manama
Bangladesh: Dhaka = Dacca, Chittagong, Cox's Bazar
Barbados: Bridgetown
Belarus = Byelorussia: Minsk, Gomel, Brest?
Belgium = België = Belgique: Brussels = Brüssel = Bruxelles, Antwerp, Ghent, Bruges, Liège = Liege, Charleroi, Flanders, Wallonia, Leuven, Ypres, Zeebrugge
Belize: Belmopan
Benin: Cotonou, Porto-Novo
Bhutan: Thimphu
Bolivia: La Paz, Sucre?, Santa Cruz?
Bosnia and Herzegovina = Bosnia-Herzegovina = Bosnia: Sarajevo, Srebrenica, Mostar, Banja Luka, Tuzla, Republika Srpska
Botswana: Gaborone
Brazil = Brasil: Brasília = Brasilia, Rio de Janeiro, São Paulo = Sao Paulo, Salvador?, Recife, Fortaleza, Porto Alegre, Manaus, Belo Horizonte, Curitiba
Brunei: Bandar Seri Begawan
Bulgaria: Sofia?, Plovdiv, Varna, Burgas
Burkina Faso = Upper Volta: Ouagadougou
Burundi: Bujumbura
Cambodia = Kampuchea: Phnom Penh, Siem Reap, Angkor Wat
Cameroon: Yaoundé = Yaounde, Douala
Canada: Ottawa, Toronto, Montreal = Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Quebec = Québec, Halifax, Hamilton?, Regina?, Saskatoon, Ontario, Alberta?, British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador?, Yukon, Nunavut, Prince Edward Island
Cape Verde: Praia
Central African Republic: Bangui
Chad?: N'Djamena
Chile: Santiago?, Valparaíso = Valparaiso, Concepción?, Atacama
China = People's Republic of China: Beijing = Peking = Pékin, Shanghai = Schanghai, Guangzhou = Canton?, Shenzhen, Tianjin, Chongqing, Chengdu, Wuhan, Nanjing = Nanking, Xi'an, Hangzhou, Harbin, Dalian, Qingdao, Kunming, Urumqi, Lhasa, Tibet, Xinjiang, Sichuan, Guangdong, Hubei, Hunan, Yunnan, Inner Mongolia, Hainan, Manchuria, Tiananmen Square
Hong Kong = Hongkong: Kowloon
Macau = Macao:
Colombia: Bogotá = Bogota, Medellín = Medellin, Cali?, Cartagena, Barranquilla
Comoros:
Democratic Republic of the Congo = Democratic Republic of Congo = DR Congo = Zaire: Kinshasa, Goma, Lubumbashi, Bukavu, Kivu, Katanga, Ituri
Republic of the Congo = Congo-Brazzaville: Brazzaville
Congo:
Costa Rica: San José = San Jose?
Croatia: Zagreb, Dubrovnik, Split?, Rijeka, Vukovar
Cuba: Havana, Guantánamo Bay = Guantanamo Bay = Guantanamo, Santiago de Cuba, Bay of Pigs
Cyprus: Nicosia, Limassol, Larnaca, Paphos, Famagusta
Czech Republic = Czechia: Prague = Prag = Praha, Brno, Ostrava, Pilsen, Bohemia, Moravia
Denmark = Dänemark: Copenhagen = København, Aarhus, Odense, Greenland, Faroe Islands
Djibouti:
Dominica?:
Dominican Republic: Santo Domingo, Punta Cana
East Timor = Timor-Leste: Dili
Ecuador: Quito, Guayaquil, Galápagos Islands = Galapagos Islands = Galapagos
Egypt: Cairo = Kairo, Alexandria?, Port Said, Suez, Luxor, Aswan, Sharm el-Sheikh = Sharm el Sheikh, Sinai, Suez Canal, Giza
El Salvador: San Salvador
Equatorial Guinea: Malabo
Eritrea: Asmara
Estonia: Tallinn, Tartu, Narva
Eswatini = Swaziland: Mbabane
Ethiopia: Addis Ababa, Tigray, Amhara, Ogaden
Fiji: Suva
Finland = Suomi: Helsinki, Tampere, Turku, Espoo, Lapland
France = Frankreich: Paris, Marseille = Marseilles, Lyon = Lyons, Toulouse, Nice?, Nantes, Strasbourg = Straßburg, Bordeaux, Lille, Rennes, Reims, Le Havre, Grenoble, Dijon, Cannes, Calais, Dunkirk = Dunkerque, Avignon, Brittany?, Normandy, Provence, Alsace, Lorraine?, Corsica, Versailles, Burgundy, Lourdes?, Vichy, Biarritz, Montpellier, Limoges, Rouen, Verdun, New Caledonia, French Guiana, Guadeloupe, Martinique, Réunion?, French Polynesia, Tahiti
Gabon: Libreville
Gambia = The Gambia: Banjul
Georgia?: Tbilisi, Batumi, Abkhazia, South Ossetia, Gori
Germany = Deutschland = Allemagne = Alemania: Berlin, Hamburg, Munich = München, Cologne = Köln, Frankfurt = Frankfurt am Main, Stuttgart, Düsseldorf = Dusseldorf, Dortmund, Essen?, Leipzig, Dresden, Hanover = Hannover, Nuremberg = Nürnberg, Bremen, Bonn, Duisburg, Bochum, Mannheim, Karlsruhe, Wiesbaden, Mainz, Heidelberg, Freiburg, Kiel, Rostock, Potsdam, Weimar, Augsburg, Aachen, Wolfsburg, Bavaria = Bayern, Saxony = Sachsen, Hesse?, Thuringia, Brandenburg, Saarland, Schleswig-Holstein, Baden-Württemberg, North Rhine-Westphalia = Nordrhein-Westfalen, Lower Saxony = Niedersachsen, Rhineland, Ruhr, Ramstein, Berchtesgaden
East Germany = German Democratic Republic = GDR: East Berlin
West Germany = Federal Republic of Germany: West Berlin
Ghana = Gold Coast?: Accra, Kumasi
Gibraltar:
Greece: Athens, Thessaloniki = Salonica, Piraeus, Crete, Rhodes?, Corfu, Lesbos, Patras, Santorini, Mykonos, Peloponnese
Grenada:
Guatemala: Guatemala City
Guinea: Conakry
Guinea-Bissau = Guinea Bissau: Bissau
Guyana = British Guiana: Georgetown?, Jonestown
Haiti: Port-au-Prince = Port au Prince
Honduras: Tegucigalpa, San Pedro Sula
Hungary: Budapest, Debrecen, Szeged
Iceland: Reykjavik = Reykjavík
India: New Delhi, Delhi, Mumbai = Bombay, Kolkata = Calcutta, Chennai = Madras, Bengaluru = Bangalore, Hyderabad, Ahmedabad, Pune = Poona, Jaipur, Lucknow, Kanpur, Amritsar, Varanasi, Bhopal, Agra, Srinagar, Goa, Kerala, Gujarat, Rajasthan, Punjab, Bihar, Assam, Uttar Pradesh, Maharashtra, Tamil Nadu, West Bengal, Karnataka, Orissa = Odisha, Andhra Pradesh, Madhya Pradesh, Ayodhya, Sikkim, Nagaland, Manipur, Andaman Islands
Kashmir: Jammu and Kashmir
Indonesia: Jakarta = Djakarta, Surabaya, Bandung, Medan, Bali, Denpasar, Java?, Sumatra, Aceh, Banda Aceh, Borneo, Sulawesi, Papua, Yogyakarta, Lombok, Kalimantan
Iran = Persia: Tehran = Teheran, Isfahan, Shiraz, Tabriz, Mashhad, Qom, Natanz, Bushehr, Bam?
Iraq = Irak: Baghdad = Bagdad, Basra, Mosul, Kirkuk, Irbil = Erbil, Fallujah = Falluja, Najaf, Karbala = Kerbala, Tikrit, Ramadi, Samarra, Sulaymaniyah, Umm Qasr, Abu Ghraib
Ireland = Republic of Ireland = Irish Republic: Dublin, Cork?, Galway, Limerick?, Waterford, Kilkenny, Donegal, Kerry?, Mayo?, Tipperary
Israel: Jerusalem, Tel Aviv, Haifa, Beersheba, Eilat, Nazareth, Ashkelon, Sderot, Negev, Galilee, Golan Heights
Italy = Italia = Italien = Italie: Rome = Rom?, Milan = Milano = Mailand, Naples = Napoli, Turin = Torino, Palermo, Genoa = Genova, Bologna, Florence?, Venice = Venezia, Verona, Bari, Catania, Trieste, Pisa, Siena?, Perugia, Parma, Sicily, Sardinia, Tuscany, Lombardy, Calabria, Lampedusa, Umbria, Piedmont, L'Aquila, Capri?
Ivory Coast = Côte d'Ivoire = Cote d'Ivoire: Abidjan, Yamoussoukro
Jamaica: Kingston?, Montego Bay
Japan: Tokyo = Tokio, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Kobe?, Hiroshima, Nagasaki, Fukushima, Fukuoka, Sendai, Okinawa, Hokkaido, Honshu, Kyushu
Jordan?: Amman, Aqaba, Petra?
Kazakhstan: Almaty = Alma-Ata, Astana, Baikonur
Kenya: Nairobi, Mombasa, Kisumu, Garissa, Dadaab
Kiribati:
Kosovo: Pristina = Prishtina, Mitrovica
Kuwait: Kuwait City
Kyrgyzstan: Bishkek, Osh
Laos: Vientiane, Luang Prabang
Latvia: Riga
Lebanon: Beirut, Tripoli, Sidon, Tyre?, Baalbek, Bekaa Valley
Lesotho: Maseru
Liberia: Monrovia
Libya: Benghazi, Misrata, Sirte, Tobruk
Liechtenstein: Vaduz
Lithuania: Vilnius, Kaunas, Klaipeda
Luxembourg = Luxemburg:
Madagascar: Antananarivo
Malawi: Lilongwe, Blantyre
Malaysia: Kuala Lumpur, Penang, Johor, Sabah, Sarawak, Putrajaya, Malaya, Langkawi, Malacca
Maldives: Malé
Mali: Bamako, Timbuktu, Gao?
Malta: Valletta
Marshall Islands: Bikini Atoll
Mauritania: Nouakchott
Mauritius: Port Louis
Mexico = México: Mexico City, Guadalajara, Monterrey, Tijuana, Ciudad Juárez = Ciudad Juarez, Acapulco, Cancún = Cancun, Chiapas, Oaxaca, Veracruz, Puebla, Sinaloa, Yucatán = Yucatan, Baja California
Micronesia:
Moldova = Moldavia: Chisinau = Chișinău = Kishinev, Transnistria
Monaco: Monte Carlo
Mongolia: Ulaanbaatar = Ulan Bator
Montenegro: Podgorica
Morocco: Rabat, Casablanca, Marrakesh = Marrakech, Tangier = Tangiers, Fez?, Agadir
Western Sahara:
Mozambique: Maputo, Beira
Myanmar = Burma: Yangon = Rangoon, Naypyidaw = Naypyitaw, Mandalay, Rakhine
Namibia: Windhoek
Nauru:
Nepal: Kathmandu = Katmandu, Pokhara, Mount Everest = Everest
Netherlands = Holland? = Niederlande: Amsterdam, Rotterdam, The Hague = Den Haag, Utrecht, Eindhoven, Maastricht, Groningen, Delft, Arnhem, Leiden, Schiphol
New Zealand: Wellington?, Auckland, Christchurch, Dunedin, Queenstown, Rotorua
Nicaragua: Managua
Niger: Niamey
Nigeria: Abuja, Lagos, Kano, Ibadan, Port Harcourt, Kaduna, Maiduguri, Biafra, Borno, Niger Delta, Chibok, Jos?
North Korea = Democratic People's Republic of Korea: Pyongyang = Pjöngjang, Yongbyon, Panmunjom
South Korea = Republic of Korea: Seoul, Busan = Pusan, Incheon = Inchon, Daegu, Pyeongchang, Gwangju = Kwangju
Korea:
North Macedonia = Macedonia: Skopje, Tetovo
Norway = Norge: Oslo, Bergen?, Trondheim, Stavanger, Tromsø = Tromso, Svalbard, Lillehammer, Utoya = Utøya
Oman: Muscat
Pakistan: Islamabad, Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Faisalabad, Multan, Swat?, Waziristan, Balochistan = Baluchistan, Sindh, Abbottabad, Khyber Pass
Palestine = Palestinian territories: Gaza, Gaza City, Gaza Strip, West Bank, Ramallah, Hebron, Nablus, Jenin, Bethlehem, Jericho, Rafah, Khan Younis = Khan Yunis, East Jerusalem, Tulkarm
Panama: Panama City, Panama Canal
Papua New Guinea: Port Moresby, Bougainville
Paraguay: Asunción = Asuncion
Peru: Lima?, Cusco = Cuzco, Arequipa, Machu Picchu
Philippines: Manila, Cebu, Davao, Mindanao, Luzon, Quezon City, Marawi, Tacloban, Subic Bay
Poland = Polska = Polen: Warsaw = Warschau = Warszawa, Kraków = Krakow = Cracow, Gdansk = Gdańsk = Danzig, Lodz = Łódź, Wroclaw = Wrocław = Breslau, Poznan = Poznań, Lublin, Katowice, Auschwitz, Silesia
Portugal: Lisbon = Lissabon = Lisboa, Porto = Oporto, Faro?, Algarve, Madeira, Azores, Fatima?
Puerto Rico: San Juan?
Qatar: Doha
Romania: Bucharest = Bukarest, Cluj, Timisoara = Timișoara, Constanta, Transylvania
Russia = Russian Federation = Russland: Moscow = Moskau = Moscou = Moskva, Saint Petersburg = St Petersburg = St. Petersburg?, Novosibirsk, Yekaterinburg = Ekaterinburg, Kazan, Vladivostok, Murmansk, Volgograd, Sochi, Rostov-on-Don = Rostov, Kaliningrad, Grozny, Beslan, Chechnya, Dagestan, Ingushetia, North Ossetia, Siberia, Sakhalin, Kamchatka, Kursk, Belgorod, Samara?, Omsk, Chelyabinsk, Archangel?, Tatarstan, Magadan
Soviet Union = USSR = U.S.S.R. = Sowjetunion: Leningrad, Stalingrad
Rwanda: Kigali
Saint Lucia = St Lucia: Castries
Samoa: Apia
San Marino:
São Tomé and Príncipe = Sao Tome and Principe:
Saudi Arabia: Riyadh, Jeddah = Jiddah, Mecca, Medina?, Dhahran, Dammam
Senegal: Dakar
Serbia: Belgrade = Belgrad, Novi Sad, Nis?, Vojvodina
Yugoslavia = Jugoslawien:
Serbia and Montenegro:
Seychelles:
Sierra Leone: Freetown
Singapore = Singapur:
Slovakia: Bratislava, Kosice = Košice
Slovenia: Ljubljana, Maribor
Czechoslovakia = Tschechoslowakei:
Solomon Islands: Honiara, Guadalcanal
Somalia: Mogadishu, Puntland, Somaliland, Kismayo
South Africa: Johannesburg, Cape Town, Pretoria, Durban, Soweto, Bloemfontein, Port Elizabeth, KwaZulu-Natal, Transvaal, Sharpeville, Robben Island
South Sudan: Juba
Spain = España = Espagne = Spanien: Madrid, Barcelona, Valencia, Seville = Sevilla, Bilbao, Málaga = Malaga, Zaragoza = Saragossa, Granada, San Sebastián = San Sebastian, Catalonia = Catalunya, Basque Country, Andalusia, Galicia, Majorca = Mallorca, Ibiza, Menorca = Minorca, Canary Islands, Tenerife, Gran Canaria, Balearic Islands, Guernica, Ceuta, Melilla, Pamplona, Toledo?, Salamanca
Sri Lanka = Ceylon: Colombo, Kandy?, Jaffna, Trincomalee
Sudan: Khartoum, Darfur, Omdurman, Port Sudan
Suriname: Paramaribo
Sweden = Sverige = Schweden: Stockholm, Gothenburg = Göteborg, Malmö = Malmo, Uppsala
Switzerland = Schweiz = Suisse: Bern = Berne, Zurich = Zürich, Geneva = Genf = Genève, Basel = Basle, Lausanne, Lucerne = Luzern, Lugano, Davos, St Moritz, St Gallen, Montreux
Syria = Syrien: Damascus = Damaskus, Aleppo, Homs, Hama, Idlib, Raqqa, Latakia, Palmyra, Deraa = Daraa, Deir al-Zor = Deir ez-Zor, Kobani = Kobane, Douma, Eastern Ghouta, Tartus
Taiwan = Republic of China = Formosa: Taipei, Kaohsiung, Quemoy
Tajikistan: Dushanbe
Tanzania = Tanganyika: Dar es Salaam, Dodoma, Zanzibar, Arusha, Kilimanjaro, Serengeti
Thailand = Siam: Bangkok, Chiang Mai, Phuket, Pattaya, Khao Lak
Togo: Lomé = Lome
Tonga:
Trinidad and Tobago: Port of Spain, Trinidad?, Tobago
Tunisia: Tunis, Sousse, Sfax, Carthage
Turkey = Türkiye = Türkei: Ankara, Istanbul, Izmir, Antalya, Adana, Bursa, Diyarbakir, Trabzon, Anatolia, Gaziantep, Bodrum, Gallipoli, Incirlik
Constantinople:
Turkmenistan: Ashgabat
Tuvalu:
Uganda: Kampala, Entebbe, Gulu
Ukraine = the Ukraine: Kyiv = Kiev = Kyjiw = Kiew, Kharkiv = Kharkov, Odesa = Odessa, Lviv = Lvov = Lemberg, Dnipro = Dnipropetrovsk, Donetsk, Luhansk = Lugansk, Donbas = Donbass, Crimea, Sevastopol, Simferopol, Yalta, Mariupol, Kherson, Zaporizhzhia = Zaporizhia = Zaporozhye, Chernobyl = Chornobyl, Bakhmut, Bucha, Mykolaiv, Sloviansk, Kramatorsk, Debaltseve, Poltava, Avdiivka
United Arab Emirates = UAE = Emirates?: Abu Dhabi, Dubai, Sharjah
United Kingdom = Great Britain = Britain = UK = U.K. = Grande-Bretagne = Großbritannien:
England: London = Londres, Birmingham, Manchester, Liverpool, Leeds, Sheffield, Bristol, Newcastle upon Tyne = Newcastle?, Nottingham, Leicester, Coventry, Bradford?, Hull?, Stoke-on-Trent = Stoke, Wolverhampton, Derby?, Plymouth?, Southampton, Portsmouth, Brighton, Oxford?, Cambridge?, York?, Bath?, Norwich, Exeter, Gloucester, Canterbury?, Durham?, Sunderland?, Middlesbrough, Blackpool, Bolton?, Preston?, Luton, Reading?, Milton Keynes, Northampton, Peterborough, Ipswich, Bournemouth, Dover?, Cornwall, Devon, Kent?, Sussex?, Essex?, Surrey, Norfolk?, Suffolk, Yorkshire, Lancashire, Cumbria, Merseyside, Tyneside, Lake District, Isle of Wight, Cheshire, Hampshire, Dorset, Somerset, Derbyshire, Lincolnshire, Oxfordshire, Hertfordshire, Salisbury?, Heathrow, Gatwick, Stonehenge, Soham, Sellafield, Hillsborough
Scotland: Edinburgh, Glasgow, Aberdeen, Dundee, Inverness, Perthshire, Fife?, Lockerbie, Dunblane, Shetland, Orkney, Highlands, Hebrides, St Andrews, Holyrood, Gleneagles
Wales?: Cardiff, Swansea, Newport?, Wrexham, Aberystwyth, Bangor?, Anglesey, Snowdonia, Aberfan, Merthyr Tydfil
Northern Ireland = Ulster?: Belfast, Londonderry = Derry, Omagh, Armagh, Enniskillen, Stormont?
Isle of Man: Jersey?, Guernsey
Bermuda:
Falkland Islands = Falklands: Port Stanley, Goose Green
United States = United States of America = USA = U.S.A. = US = U.S. = America? = États-Unis = Vereinigte Staaten: New York = New York City, Washington? = Washington DC = Washington D.C. = Washington, D.C. = Washington, DC, Los Angeles, Chicago, Houston?, Philadelphia, Phoenix?, San Antonio, San Diego, Dallas?, San Francisco, Austin?, Detroit, Indianapolis, Jacksonville, Columbus?, Boston, Seattle, Denver?, Nashville, Memphis, Baltimore, Milwaukee, Oklahoma City, Las Vegas, Louisville, Portland?, Tucson, Albuquerque, Fresno, Sacramento, Kansas City, Atlanta, Omaha, Miami, Cleveland?, Minneapolis, St Paul? = St. Paul?, New Orleans, Tampa, Honolulu, Cincinnati, Pittsburgh, St Louis = St. Louis, Orlando?, Buffalo?, Newark, Anchorage, Salt Lake City, Des Moines, Little Rock, Baton Rouge, Charleston?, Charlotte?, Raleigh?, Richmond?, Norfolk, Savannah?, Birmingham, Montgomery?, Selma?, Jackson?, Mobile?, Albany, Rochester?, Syracuse?, Hartford?, Providence?, Concord?, Trenton?, Annapolis, Dover, Lansing?, Flint?, Springfield?, Madison?, Oakland, San Jose?, Berkeley?, Palo Alto, Silicon Valley, Hollywood, Beverly Hills, Malibu, Long Beach, El Paso, Fort Worth, Galveston, Waco, Roswell, Santa Fe, Ferguson?, Brooklyn, Manhattan, Bronx, Queens?, Staten Island, Harlem, Long Island, Camp David, Cape Canaveral, Pearl Harbor, Guam, American Samoa, Virgin Islands, Midwest, New England, Appalachia
: Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia?, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana?, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia?, Washington State, West Virginia, Wisconsin, Wyoming
Uruguay: Montevideo, Punta del Este
Uzbekistan: Tashkent, Samarkand, Bukhara, Andijan
Vanuatu:
Vatican City = Vatican = the Vatican:
Venezuela: Caracas, Maracaibo
Vietnam = Viet Nam: Hanoi, Ho Chi Minh City, Da Nang, Hue?, Haiphong, Dien Bien Phu, Mekong Delta
South Vietnam: Saigon
North Vietnam:
Yemen: Sanaa = Sana'a, Aden, Hodeidah = Hudaydah, Taiz, Marib
Zambia = Northern Rhodesia: Lusaka
Zimbabwe = Rhodesia: Harare = Salisbury?, Bulawayo
:: Africa = Afrika, Asia, Europe = Europa?, Antarctica, North America, South America, Latin America, Central America, Middle East, Far East, Southeast Asia, South-East Asia, Central Asia, East Africa, West Africa, North Africa, Southern Africa, Horn of Africa, Sahel, Sahara, Balkans, Caucasus, Scandinavia, Baltic states, Eastern Europe, Western Europe, Central Europe, Caribbean, Arctic, Amazon rainforest, Himalayas, Alps, Persian Gulf, Red Sea, Black Sea, Mediterranean, South China Sea, Strait of Hormuz, Kurdistan, Bengal, Lake Victoria, Gulf of Mexico, Gulf of Aden, Polynesia, West Indies, Indochina
`
