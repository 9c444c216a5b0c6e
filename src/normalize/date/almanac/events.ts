/** Days that news refers to. Form: see `table.ts`. Public record. */
export const events = `
# wars and attacks
1945-05-08 1945-05-08 past End of the Second World War in Europe | V-E Day; VE Day
1945-08-06 1945-08-06 past Atomic bombing of Hiroshima | bombing of Hiroshima
1950-06-25 1950-06-25 past Outbreak of the Korean War | outbreak of the Korean War
1956-07-26 1956-11-07 past Suez crisis | Suez crisis
1961-04-17 1961-04-20 past Bay of Pigs invasion | Bay of Pigs
1962-10-16 1962-10-28 past Cuban missile crisis | Cuban missile crisis
1967-06-05 1967-06-10 past Six-Day War | Six-Day War; Six Day War
1968-01-30 1968-01-30 past Tet offensive | Tet offensive
1972-09-05 1972-09-06 past Munich massacre | Munich massacre
1973-10-06 1973-10-25 past Yom Kippur War | Yom Kippur War
1975-04-30 1975-04-30 past Fall of Saigon | fall of Saigon
1979-11-04 1981-01-20 past Iran hostage crisis | Iran hostage crisis; Iranian hostage crisis
1982-04-02 1982-06-14 past Falklands War | Falklands War
1988-12-21 1988-12-21 past Lockerbie bombing | Lockerbie bombing; Pan Am Flight 103
1989-06-04 1989-06-04 past Tiananmen Square crackdown | Tiananmen Square massacre; Tiananmen massacre; Tiananmen crackdown
1989-11-09 1989-11-09 past Fall of the Berlin Wall | fall of the Berlin Wall; Berlin Wall fell; Mauerfall
1990-08-02 1990-08-02 past Iraqi invasion of Kuwait | invasion of Kuwait
1991-12-26 1991-12-26 past End of the Soviet Union | collapse of the Soviet Union; breakup of the Soviet Union; fall of the Soviet Union; Soviet Union's demise; former Soviet Union; former Soviet republic
1993-02-26 1993-02-26 past First World Trade Center bombing | 1993 World Trade Center bombing
1995-04-19 1995-04-19 past Oklahoma City bombing | Oklahoma City bombing
1995-07-11 1995-07-22 past Srebrenica massacre | Srebrenica massacre
1998-08-07 1998-08-07 past Bombing of the US embassies in Kenya and Tanzania | embassies in Kenya and Tanzania
1999-04-20 1999-04-20 past Columbine shooting | Columbine massacre; Columbine shooting; Columbine High School
2000-10-12 2000-10-12 past Attack on the USS Cole | USS Cole
2001-09-11 2001-09-11 past Attacks of September 11 | September 11 attacks; Sept. 11 attacks; 9/11; 9-11 attacks; Sept. 11 terrorist attacks; September 11th attacks; terrorist attacks of Sept. 11; attacks of Sept. 11; World Trade Center attacks; Sept. 11, 2001
2001-10-26 2001-10-26 past USA Patriot Act | Patriot Act
2002-01-11 2002-01-11 past Detention camp at Guantanamo opens | Guantanamo detainees; Guantanamo prison; Guantánamo detainees; Guantanamo Bay detainees; Guantanamo Bay prison
2002-10-12 2002-10-12 past Bali bombings | Bali bombing; Bali bombings
2003-03-20 2003-03-20 set Invasion of Iraq | invasion of Iraq; US-led invasion of Iraq; Saddam's overthrow; overthrow of Saddam
2004-03-11 2004-03-11 past Madrid train bombings | Madrid train bombings; Madrid bombings
2004-09-01 2004-09-03 past Beslan school siege | Beslan school siege; Beslan siege; Beslan
2005-07-07 2005-07-07 past London bombings | July 7 bombings; 7/7 bombings; London bombings
2008-08-08 2008-08-12 past War in Georgia | Russia-Georgia war; 2008 war with Georgia; invasion of Georgia
2008-11-26 2008-11-29 past Mumbai attacks | Mumbai attacks; Mumbai terror attacks
2009-11-05 2009-11-05 past Fort Hood shooting | Fort Hood shooting; Fort Hood massacre; Fort Hood shootings; shooting at Fort Hood; Nidal Hasan
2009-12-25 2009-12-25 past Attempted bombing of Flight 253 | Christmas Day bombing attempt; underwear bomber; Christmas Day bomber; Abdulmutallab; attempted Christmas Day bombing; Christmas bombing attempt
2010-05-01 2010-05-01 past Attempted bombing of Times Square | Times Square bomber; Times Square bombing; Faisal Shahzad; Times Square car bomb; Times Square plot
2010-12-17 2010-12-17 past Beginning of the Arab Spring | Arab Spring; Arab uprisings
2011-01-08 2011-01-08 past Shooting of Gabrielle Giffords | Tucson shooting; Tucson shootings; shooting of Gabrielle Giffords; Jared Loughner; Jared Lee Loughner; shooting in Tucson; shootings in Tucson
2011-01-25 2011-02-11 past Egyptian revolution | Tahrir Square; ouster of Hosni Mubarak; Mubarak's ouster; fall of Mubarak
2011-03-15 2011-03-15 past Beginning of the war in Syria | Syrian civil war; Syria's civil war; civil war in Syria; war in Syria
2011-03-19 2011-10-31 past NATO intervention in Libya | no-fly zone over Libya; NATO airstrikes in Libya; intervention in Libya; military action in Libya
2011-05-02 2011-05-02 past Death of Osama bin Laden | killing of Osama bin Laden; death of Osama bin Laden; bin Laden's death; bin Laden raid; raid that killed Osama bin Laden; raid that killed bin Laden; killing of bin Laden; Osama bin Laden's death; killed bin Laden
2011-07-22 2011-07-22 past Attacks in Norway | Anders Breivik; Anders Behring Breivik; Utoya; Utøya
2012-07-20 2012-07-20 past Aurora shooting | Aurora shooting; Aurora theater; Aurora massacre; Aurora, Colo., movie theater; shooting in Aurora
2012-09-11 2012-09-11 past Benghazi attack | Benghazi attack; Benghazi attacks; attack on the U.S. consulate in Benghazi; attack on the US consulate in Benghazi
2012-12-14 2012-12-14 past Sandy Hook shooting | Sandy Hook Elementary; Sandy Hook; Newtown shooting; Newtown shootings; Newtown massacre; shooting in Newtown; Newtown, Conn; Newtown, Connecticut; Adam Lanza
2013-04-15 2013-04-15 past Boston Marathon bombing | Boston Marathon bombing; Boston Marathon bombings; Boston bombing; Boston bombings; Tsarnaev; Boston Marathon bomber; Boston bomber
2013-06-06 2013-06-06 past Snowden disclosures | Edward Snowden; Snowden leaks; Snowden's leaks; NSA leaks; NSA leaker
2013-09-16 2013-09-16 past Washington Navy Yard shooting | Navy Yard shooting; Navy Yard shootings
2014-02-18 2014-02-23 past Revolution in Ukraine | Maidan revolution; Yanukovych fled; ouster of Yanukovych
2014-03-18 2014-03-18 past Annexation of Crimea | annexation of Crimea; annexed Crimea; annexing Crimea; Crimea annexation; Russia's annexation of Crimea; seizure of Crimea; seized Crimea
2013-04-09 2013-04-09 past Islamic State in Iraq and Syria named | Islamic State in Iraq and Syria; ISIS militants; Islamic State militants; ISIL; Islamic State group; Islamic State of Iraq and the Levant; fight against ISIS; war against ISIS
2014-07-17 2014-07-17 past Downing of Malaysia Airlines Flight 17 | MH17; Malaysia Airlines Flight 17
2014-08-09 2014-08-09 past Shooting of Michael Brown | Ferguson, Missouri; Ferguson, Mo; Darren Wilson; unrest in Ferguson; protests in Ferguson; Ferguson protests
2014-08-19 2014-08-19 past Killing of James Foley | beheading of James Foley; beheading of two American journalists; Steven Sotloff
2015-01-07 2015-01-09 past Charlie Hebdo attack | Charlie Hebdo; Hebdo attack
2015-04-12 2015-04-19 past Death of Freddie Gray | Freddie Gray
2015-06-17 2015-06-17 past Charleston church shooting | Charleston church shooting; Charleston shooting; Dylann Roof; Emanuel AME; Charleston massacre; shooting in Charleston
2015-11-13 2015-11-13 past Paris attacks | Paris attacks; Bataclan; attacks in Paris; Paris terror attacks
2015-12-02 2015-12-02 past San Bernardino attack | San Bernardino attack; San Bernardino shooting; San Bernardino attacks; San Bernardino terrorist; San Bernardino terror attack; attack in San Bernardino
2016-03-22 2016-03-22 past Brussels bombings | Brussels bombings; Brussels attacks
2016-06-12 2016-06-12 past Orlando nightclub shooting | Orlando shooting; Pulse nightclub; Orlando nightclub; Omar Mateen; Orlando massacre; shooting in Orlando
2016-07-14 2016-07-14 past Nice attack | Nice attack; Bastille Day attack
2016-07-15 2016-07-16 past Attempted coup in Turkey | attempted coup in Turkey; failed coup in Turkey; coup attempt in Turkey; 2016 coup attempt
2016-09-17 2016-09-17 past Bombings in New York and New Jersey | Ahmad Khan Rahami; Ahmad Rahami; Chelsea bombing; Ahmad Khan Rahimi
2016-09-20 2016-09-20 past Shooting of Keith Lamont Scott | Keith Lamont Scott
2016-09-16 2016-09-16 past Shooting of Terence Crutcher | Terence Crutcher; Terrence Crutcher
2016-12-19 2016-12-19 past Berlin Christmas market attack | Berlin Christmas market attack; Breitscheidplatz
2017-05-22 2017-05-22 past Manchester Arena bombing | Manchester Arena bombing; Manchester bombing; Manchester Arena attack; Manchester attack
2017-06-14 2017-06-14 past Grenfell Tower fire | Grenfell Tower; Grenfell fire
2017-08-12 2017-08-12 past Charlottesville rally | Unite the Right; Heather Heyer; protesters in Charlottesville; Charlottesville rally; violence in Charlottesville
2017-10-01 2017-10-01 past Las Vegas shooting | Las Vegas shooting; Las Vegas massacre; Stephen Paddock
2018-02-14 2018-02-14 past Parkland school shooting | Parkland shooting; Parkland school shooting; Marjory Stoneman Douglas; shooting in Parkland
2018-03-04 2018-03-04 past Poisoning of Sergei Skripal | Skripal poisoning; Sergei Skripal; Salisbury poisoning; Salisbury poisonings; Novichok
2018-10-02 2018-10-02 past Killing of Jamal Khashoggi | Jamal Khashoggi; Khashoggi murder; Khashoggi killing; Khashoggi's murder
2018-10-27 2018-10-27 past Pittsburgh synagogue shooting | Pittsburgh synagogue; Tree of Life synagogue
2019-03-15 2019-03-15 past Christchurch mosque shootings | Christchurch mosque; Christchurch shooting; Christchurch massacre; Christchurch attack
2019-08-03 2019-08-03 past El Paso shooting | El Paso shooting; shooting in El Paso
2020-01-03 2020-01-03 past Killing of Qasem Soleimani | killing of Qasem Soleimani; killing of Soleimani; Soleimani's death; assassination of Qassem Soleimani; killing of Qassem Soleimani
2020-05-25 2020-05-25 past Murder of George Floyd | George Floyd; Derek Chauvin; killing of George Floyd
2020-08-04 2020-08-04 past Beirut explosion | Beirut port explosion; Beirut explosion; Beirut port blast
2020-08-20 2020-08-20 past Poisoning of Alexei Navalny | Navalny poisoning; poisoning of Alexei Navalny; poisoned Navalny
2021-01-06 2021-01-06 past Attack on the US Capitol | January 6 attack; Jan. 6 attack; Capitol riot; attack on the Capitol; storming of the Capitol; Jan. 6 insurrection; January 6th insurrection; Capitol insurrection; Capitol attack; January 6 insurrection; stormed the Capitol; attack on the U.S. Capitol; Jan. 6, 2021
2021-02-01 2021-02-01 past Coup in Myanmar | February 1 coup; 2021 coup in Myanmar; Myanmar coup
2021-08-15 2021-08-30 past Fall of Kabul | fall of Kabul; withdrawal from Afghanistan in 2021; Taliban seized power; Taliban takeover; Taliban returned to power; Taliban retook power; Taliban's return to power
2022-01-02 2022-01-19 past Unrest in Kazakhstan | deployment of Russian troops in Kazakhstan; Russian troops in Kazakhstan; Russian troops to Kazakhstan; unrest in Kazakhstan; Kazakhstan unrest; troops … Kazakhstan … Russian
2022-02-24 2022-02-24 past Full-scale invasion of Ukraine | since the full-scale invasion; start of the full-scale invasion; since Russia's full-scale invasion; 2022 full-scale invasion; 2022 invasion of Ukraine; invaded Ukraine in February 2022; Angriffskrieg gegen die Ukraine; Angriffskrieg auf die Ukraine; invasion of Ukraine in February 2022; invasion of Ukraine in 2022
2014-02-27 2014-02-27 past Russian intervention in Ukraine | full-scale invasion … Ukraine; Russia's invasion of Ukraine; Russia invaded Ukraine; Putin's invasion of Ukraine; Russian aggression … Ukraine; Russian aggression in Ukraine; war in eastern Ukraine
2022-05-14 2022-05-14 past Buffalo shooting | Buffalo supermarket shooting; Buffalo shooting
2022-05-24 2022-05-24 past Uvalde school shooting | Uvalde school shooting; Robb Elementary
2022-06-24 2022-06-24 past Dobbs decision | fall of Roe; Dobbs decision; Dobbs ruling; Dobbs v. Jackson
2022-07-08 2022-07-08 past Assassination of Shinzo Abe | assassination of Shinzo Abe; Abe's assassination; Shinzo Abe's assassination
2022-09-26 2022-09-26 past Sabotage of Nord Stream | Nord Stream explosions; Nord Stream sabotage; sabotage of Nord Stream; sabotage of the Nord Stream
2023-06-23 2023-06-24 past Wagner mutiny | Wagner mutiny; Wagner rebellion; Prigozhin's mutiny; Prigozhin mutiny; Wagner's mutiny
2023-10-07 2023-10-07 past Attack of Hamas on Israel | October 7 attack; Oct. 7 attack; Oct. 7 attacks; October 7 attacks; 7 October attack; 7 October attacks; Hamas attack on Israel; Hamas-led attack; Israel-Hamas war; war in Gaza; Gaza war; Oct. 7, 2023; Israel–Hamas war; Oct. 7 Hamas attack
2024-02-16 2024-02-16 past Death of Alexei Navalny | death of Alexei Navalny; Navalny's death; Alexei Navalny died; death of Navalny
2024-07-13 2024-07-13 past Attempt on the life of Donald Trump in Butler | assassination attempt on Trump; Butler, Pennsylvania; attempted assassination of Trump; assassination attempt in Butler; attempted assassination of Donald Trump; Butler, Pa; assassination attempt on Donald Trump; assassination attempt against Trump
2024-08-06 2024-08-06 past Ukrainian incursion into Kursk | incursion into Kursk; Kursk incursion; incursion into Russia's Kursk
2024-10-23 2024-10-23 past North Korean troops in Russia | North Korean troops … Kursk; North Korean soldiers … Kursk; North Korean troops … Russia; North Korean troops deployed
2024-11-04 2024-11-05 past First clash of Ukrainian with North Korean troops | clashed … North Korean troops; clashes … North Korean troops; clashed … North Korean soldiers
2024-12-08 2024-12-08 past Fall of Bashar al-Assad | fall of Assad; Assad's fall; fall of Bashar al-Assad; ouster of Bashar al-Assad; ousted President Bashar al-Assad; toppled Assad; toppling of Assad; overthrow of Bashar al-Assad
2025-06-13 2025-06-24 past War between Israel and Iran | 12-day war; twelve-day war; 12-Day War
2025-09-10 2025-09-10 past Killing of Charlie Kirk | Kirk's assassination; assassination of Charlie Kirk; killing of Charlie Kirk; Charlie Kirk's assassination; murder of Charlie Kirk; Charlie Kirk's killing

# disasters and health
1979-03-28 1979-03-28 past Three Mile Island accident | Three Mile Island
1984-12-03 1984-12-03 past Bhopal disaster | Bhopal disaster; Bhopal gas
1986-01-28 1986-01-28 past Challenger disaster | Challenger disaster; Challenger explosion; space shuttle Challenger
1986-04-26 1986-04-26 past Chernobyl disaster | Chernobyl disaster; Chernobyl accident; Chernobyl nuclear disaster; Chernobyl
1989-03-24 1989-03-24 past Exxon Valdez oil spill | Exxon Valdez
1994-04-07 1994-07-15 past Rwandan genocide | Rwandan genocide; genocide in Rwanda; Rwanda's genocide
2003-02-01 2003-02-01 past Columbia disaster | space shuttle Columbia; Columbia disaster
2004-12-26 2004-12-26 past Tsunami of the Indian Ocean | Asian tsunami; Indian Ocean tsunami; Boxing Day tsunami; tsunami disaster
2005-08-29 2005-08-29 past Hurricane Katrina | Hurricane Katrina
2008-09-15 2008-09-15 past Collapse of Lehman Brothers | collapse of Lehman Brothers; Lehman's collapse; Lehman Brothers collapse; collapse of Lehman; 2008 financial crisis; Troubled Asset Relief Program
2010-01-12 2010-01-12 past Earthquake in Haiti | earthquake in Haiti; Haiti earthquake; Haiti's earthquake; Haitian earthquake
2010-04-20 2010-04-20 past Deepwater Horizon oil spill | Deepwater Horizon; BP oil spill; BP spill; BP's oil spill
2011-03-11 2011-03-11 past Earthquake and nuclear accident in Japan | Fukushima disaster
2011-05-22 2011-05-22 past Joplin tornado | Joplin tornado; tornado in Joplin
2012-10-29 2012-10-30 past Hurricane Sandy | Superstorm Sandy; Hurricane Sandy; Sandy relief; Sandy aid
2013-11-08 2013-11-08 past Typhoon Haiyan | Typhoon Haiyan
2014-03-08 2014-03-08 past Malaysia Airlines Flight 370 | MH370; Malaysia Airlines Flight 370; Flight 370
2014-03-23 2014-03-23 past Ebola epidemic in West Africa | Ebola outbreak in West Africa; Ebola epidemic in West Africa; West Africa's Ebola; Ebola crisis; Thomas Eric Duncan; Ebola czar
2015-03-24 2015-03-24 past Germanwings crash | Germanwings Flight 9525; Germanwings crash; Andreas Lubitz
2015-04-25 2015-04-25 past Earthquake in Nepal | Nepal earthquake; earthquake in Nepal
2015-09-18 2015-09-18 past Volkswagen emissions scandal | Volkswagen emissions scandal; Dieselgate; VW emissions scandal
2017-08-25 2017-08-25 past Hurricane Harvey | Hurricane Harvey
2017-09-20 2017-09-20 past Hurricane Maria | Hurricane Maria
2019-04-15 2019-04-15 past Fire of Notre-Dame | fire at Notre Dame; Notre-Dame fire; Notre Dame fire; Notre-Dame cathedral fire
2020-01-07 2020-01-30 past Beginning of the COVID-19 pandemic | COVID-19; Covid-19; coronavirus pandemic; SARS-CoV-2; COVID-19 pandemic; Covid pandemic; Corona-Pandemie
2021-11-26 2021-11-26 past Omicron variant named | Omicron variant
2022-11-30 2022-11-30 past ChatGPT published | ChatGPT
2023-02-06 2023-02-06 past Earthquake in Turkey and Syria | earthquake in Turkey and Syria; earthquakes in Turkey and Syria; Turkey-Syria earthquake
2023-08-08 2023-08-08 past Maui wildfires | Maui wildfire; Maui wildfires
2024-03-26 2024-03-26 past Collapse of the Francis Scott Key Bridge | Key Bridge collapse; collapse of the Francis Scott Key Bridge
2024-09-26 2024-09-27 past Hurricane Helene | Hurricane Helene
2025-01-07 2025-01-07 past Los Angeles fires | Palisades Fire; Eaton Fire

# politics
1963-08-28 1963-08-28 past March on Washington | I Have a Dream
1963-11-22 1963-11-22 past Assassination of John F. Kennedy | assassination of President Kennedy; Kennedy assassination; JFK assassination; assassination of John F. Kennedy; Kennedy's assassination
1964-07-02 1964-07-02 past Civil Rights Act of 1964 | Civil Rights Act of 1964
1965-08-06 1965-08-06 past Voting Rights Act | Voting Rights Act
1968-04-04 1968-04-04 past Assassination of Martin Luther King | assassination of Martin Luther King; Martin Luther King's assassination; King's assassination
1968-06-06 1968-06-06 past Assassination of Robert F. Kennedy | assassination of Robert F. Kennedy; Robert Kennedy's assassination
1972-06-17 1972-06-17 past Watergate break-in | Watergate scandal
1973-01-22 1973-01-22 past Roe v. Wade | Roe v. Wade; Roe v Wade; Roe vs. Wade
1974-08-09 1974-08-09 past Resignation of Richard Nixon | Nixon's resignation; Nixon resigned; resignation of President Nixon
1994-01-01 1994-01-01 past NAFTA in force | North American Free Trade Agreement; NAFTA
1998-01-17 1998-01-21 past Lewinsky scandal | Monica Lewinsky; Lewinsky scandal; Lewinsky affair
1998-04-10 1998-04-10 past Good Friday Agreement | Good Friday Agreement
2000-12-12 2000-12-12 past Bush v. Gore | Bush v. Gore
2003-07-14 2003-07-14 past Valerie Plame named | Valerie Plame
2006-04-12 2006-04-12 past Health reform in Massachusetts | Romneycare; RomneyCare; Massachusetts health care law
2009-02-17 2009-02-17 past Stimulus act of 2009 | $787 billion stimulus; American Recovery and Reinvestment Act; $787 billion economic stimulus; stimulus package … Obama; Obama's stimulus; stimulus bill … Obama
2009-02-19 2009-04-15 past Tea Party movement | Tea Party movement; Tea Party activists; Tea Party Express; Tea Party supporters; tea party movement; Tea Party-backed; Tea Party candidate; Tea Partiers; tea partiers; Tea Party Patriots; tea party-backed; Tea Party caucus; Tea Party groups; tea party activists; tea party groups; Tea Party Republicans
2009-06-25 2009-06-25 past Death of Michael Jackson | Michael Jackson's death; death of Michael Jackson
2009-08-25 2009-08-25 past Death of Edward Kennedy | Kennedy's death; death of Sen. Edward M. Kennedy; late Sen. Ted Kennedy; late Sen. Edward M. Kennedy; late Edward M. Kennedy; late Ted Kennedy; late Sen. Edward Kennedy; death of Sen. Ted Kennedy; late Senator Edward M. Kennedy
2010-01-19 2010-01-19 past Scott Brown wins in Massachusetts | Scott Brown's victory; Scott Brown's win; election of Scott Brown; Scott Brown's election; Brown's victory in Massachusetts; Senate election in Massachusetts
2010-01-21 2010-01-21 past Citizens United decision | Citizens United
2009-03-05 2009-11-18 past Affordable Care Act proposed | Affordable Care Act; Obamacare; ObamaCare; Patient Protection and Affordable Care Act
2010-03-23 2010-03-23 past Affordable Care Act signed | health care overhaul law; health care reform law; the new health care law; Obama's health care law; national health care law; president's health care law; federal health care law; new health law; Obama's health law
2010-04-23 2010-04-23 past Arizona immigration law SB 1070 | SB 1070; S.B. 1070; Arizona's controversial immigration law; Arizona's tough immigration law
2010-05-10 2010-05-10 past Nomination of Elena Kagan | Supreme Court nominee Elena Kagan
2010-07-21 2010-07-21 past Dodd-Frank Act | Dodd-Frank
2010-11-28 2010-11-28 past Diplomatic cables published by WikiLeaks | Cablegate; leaked diplomatic cables; WikiLeaks cables
2010-12-01 2010-12-01 past Report of the Simpson-Bowles commission | Simpson-Bowles; Bowles-Simpson
2010-12-22 2010-12-22 past Repeal of Don't Ask, Don't Tell signed | repeal of don't ask, don't tell
2011-02-15 2011-03-11 past Labor protests in Wisconsin | Walker's budget repair bill; budget repair bill
2011-04-27 2011-04-27 past Obama's birth certificate released | released his long-form birth certificate; released the long-form birth certificate
2011-08-02 2011-08-02 past Budget Control Act | Budget Control Act; supercommittee; super committee; debt supercommittee; deficit supercommittee; deficit-reduction super committee; congressional supercommittee
2011-08-05 2011-08-05 past Downgrade of the United States by Standard & Poor's | downgrade of U.S. debt; downgraded the U.S. credit rating; downgrade of the U.S. credit rating
2011-08-13 2011-08-13 set Ames Straw Poll 2011 | Ames straw poll; Iowa straw poll; Ames Straw Poll; Iowa Straw Poll
2011-09-17 2011-09-17 past Occupy Wall Street | Occupy Wall Street; Occupy movement; Occupy protesters
2011-12-15 2011-12-18 past US troops leave Iraq | withdrawal of U.S. troops from Iraq in 2011
2012-02-26 2012-02-26 past Death of Trayvon Martin | Trayvon Martin; George Zimmerman
2012-06-15 2012-06-15 past Deferred action for childhood arrivals | Deferred Action for Childhood Arrivals; DACA
2012-06-28 2012-06-28 past Supreme Court upholds the Affordable Care Act | upheld the Affordable Care Act; upheld President Obama's health care law; upholding the health care law; Supreme Court upheld the health care law; court upheld the law
2012-08-19 2012-08-19 past Todd Akin's "legitimate rape" | legitimate rape
2012-08-27 2012-08-30 set Republican National Convention 2012 | Republican convention … Tampa; Republican National Convention … Tampa; GOP convention … Tampa; convention in Tampa
2012-09-04 2012-09-06 set Democratic National Convention 2012 | Democratic convention … Charlotte; Democratic National Convention … Charlotte; DNC in Charlotte; convention in Charlotte
2012-09-17 2012-09-17 past "47 percent" remarks published | 47 percent comment; 47 percent comments
2012-11-09 2012-11-09 past Petraeus affair | Petraeus affair
2013-01-01 2013-01-01 past Fiscal cliff averted | fiscal cliff deal; fiscal-cliff deal
2013-05-10 2013-05-10 past IRS targeting of conservative groups | Lois Lerner; IRS targeting; IRS scandal; targeting of conservative groups; targeting conservative groups; targeted conservative groups; targeting of Tea Party groups; targeting tea party groups
2013-06-26 2013-06-26 past Ruling on the Defense of Marriage Act | struck down the Defense of Marriage Act; overturned a part of the Defense of Marriage Act; struck down DOMA; struck down part of the Defense of Marriage Act; Windsor decision
2013-10-01 2013-10-17 past Government shutdown of 2013 | October's government shutdown; October government shutdown; 16-day government shutdown; 16-day shutdown; 2013 government shutdown; 2013 shutdown
2013-12-05 2013-12-05 past Death of Nelson Mandela | Mandela's death; death of Nelson Mandela; Nelson Mandela's death; Mandela's funeral; Mandela's memorial
2014-01-08 2014-01-08 past Bridgegate emails published | Bridgegate; Fort Lee … Christie; George Washington Bridge … Christie; lane closures … Christie
2014-05-31 2014-05-31 past Release of Bowe Bergdahl | Bowe Bergdahl; Bergdahl swap
2014-06-10 2014-06-10 past Eric Cantor loses his primary | Cantor's defeat; Cantor's loss; Dave Brat
2014-09-18 2014-09-18 set Scottish independence referendum | Scottish independence referendum; referendum on Scottish independence; Scottish referendum
2014-11-24 2014-11-24 past Grand jury in Ferguson | not to indict Darren Wilson; decision not to indict; declined to indict
2015-03-02 2015-03-02 past Clinton's private email account reported | Clinton's private email; private email server; Clinton's email; Clinton email scandal; Clinton's emails; personal email account … Clinton; private e-mail … Clinton; Clinton's use of a private email; personal email … secretary of state
2015-03-03 2015-03-03 set Netanyahu's speech to Congress | Netanyahu's speech to Congress; Netanyahu … speech … Congress; Netanyahu … address … joint meeting of Congress; Netanyahu's address to Congress
2015-06-26 2015-06-26 past Obergefell v. Hodges | Obergefell; legalized same-sex marriage nationwide; legalizing same-sex marriage nationwide
2015-07-14 2015-07-14 past Nuclear deal with Iran | Joint Comprehensive Plan of Action; JCPOA; 2015 nuclear deal
2009-10-01 2009-10-01 past Nuclear talks with Iran | Iran nuclear deal; nuclear deal with Iran; nuclear agreement with Iran
2015-12-12 2015-12-12 past Paris climate agreement | Paris climate agreement; Paris climate accord; Paris Agreement; Paris climate deal
2016-02-13 2016-02-13 past Death of Antonin Scalia | Scalia's death; death of Antonin Scalia; late Justice Antonin Scalia; death of Justice Antonin Scalia; the late Antonin Scalia
2016-03-16 2016-03-16 past Nomination of Merrick Garland | Garland's nomination
2016-06-23 2016-06-23 set Referendum on leaving the European Union | Brexit vote; Brexit referendum; EU referendum; referendum on membership of the European Union; referendum on EU membership
2016-07-18 2016-07-21 set Republican National Convention 2016 | Republican convention … Cleveland; Republican National Convention … Cleveland; RNC in Cleveland
2016-07-25 2016-07-28 set Democratic National Convention 2016 | Democratic convention … Philadelphia; Democratic National Convention … Philadelphia; DNC in Philadelphia
2016-07-28 2016-07-28 past Khizr Khan's speech | Khizr Khan; Humayun Khan; Ghazala Khan
2016-08-26 2016-09-01 past Colin Kaepernick's protest | Kaepernick's protest; Kaepernick protest; Colin Kaepernick … anthem; Kaepernick … national anthem; Kaepernick … kneel; Kaepernick … protest
2016-09-07 2016-09-07 past Commander-in-Chief Forum | Commander-in-Chief Forum; Commander in Chief Forum
2016-09-09 2016-09-09 past "Basket of deplorables" | basket of deplorables; deplorables
2016-09-26 2016-09-26 set First presidential debate 2016 | debate … Hofstra; debate at Hofstra University; first presidential debate … Trump; first presidential debate … Clinton; first debate … Trump
2016-10-07 2016-10-07 past "Access Hollywood" tape | Access Hollywood; Access Hollywood tape
2016-10-28 2016-10-28 past Comey's letter on Clinton's emails | Comey's letter; Comey letter; letter to Congress … Comey; Huma Abedin … laptop; Weiner's laptop
2017-01-21 2017-01-21 set Women's March | Women's March on Washington
2017-05-09 2017-05-09 past Dismissal of James Comey | Comey's firing; firing of James Comey; firing of Comey; fired Comey; fired James Comey; fired FBI Director James Comey
2017-05-17 2017-05-17 past Robert Mueller special counsel | special counsel Robert Mueller; Mueller investigation; Mueller probe; Mueller's investigation; Mueller report; Special Counsel Robert Mueller; Mueller's probe
2017-10-01 2017-10-01 set Catalan independence referendum | Catalan independence referendum; Catalonia's independence referendum
2017-10-05 2017-10-15 past Harvey Weinstein accused | MeToo; #MeToo; Weinstein scandal; Me Too movement; #MeToo movement
2017-12-22 2017-12-22 past Tax Cuts and Jobs Act | Tax Cuts and Jobs Act
2018-06-12 2018-06-12 set Singapore summit | Singapore summit; Trump … Kim … Singapore
2018-07-16 2018-07-16 set Helsinki summit | Helsinki summit; Trump … Putin … Helsinki
2018-11-17 2018-11-17 past Yellow vest protests | yellow vest protests; yellow vests; gilets jaunes
2019-02-27 2019-02-28 set Hanoi summit | Hanoi summit
2019-09-24 2019-09-24 past Impeachment inquiry on Ukraine | impeachment inquiry … Ukraine; whistleblower complaint … Ukraine
2019-12-18 2019-12-18 past First impeachment of Donald Trump | first impeachment; impeached by the House … Trump; Trump's first impeachment
2020-01-31 2020-01-31 set United Kingdom leaves the European Union | left the European Union; post-Brexit; left the EU; since Brexit
2020-09-18 2020-09-18 past Death of Ruth Bader Ginsburg | Ginsburg's death; death of Ruth Bader Ginsburg; death of Justice Ruth Bader Ginsburg; late Ruth Bader Ginsburg
2021-02-13 2021-02-13 past Second impeachment trial ends | second impeachment; second impeachment trial
2021-06-16 2021-06-16 set Geneva summit of Biden and Putin | in-person encounter … Biden; in-person … Putin … Biden; Biden … Putin … Geneva; Geneva summit
2021-06-14 2021-06-14 set Biden's first NATO summit | Biden's first trip to NATO; Biden's first NATO summit
2021-11-15 2021-11-15 past Infrastructure act of 2021 | bipartisan infrastructure law; Infrastructure Investment and Jobs Act
2022-01-10 2022-01-10 set Strategic Stability Dialogue in Geneva | Strategic Stability Talks; talks … Geneva … Ryabkov; Russian … Geneva … Sherman; Ryabkov … Sherman; Russian diplomats meet in Geneva; US and Russia … Geneva
2022-03-24 2022-03-24 past Term of Jens Stoltenberg extended | Stoltenberg … term … extended; Stoltenberg's term … extended; extended Stoltenberg's term; Stoltenberg … mandate … extended
2022-03-24 2022-03-24 set Extraordinary NATO summit in Brussels | extraordinary NATO summit; emergency NATO summit
2022-08-08 2022-08-08 past Search of Mar-a-Lago | Mar-a-Lago search; FBI search of Mar-a-Lago; search of Mar-a-Lago; raid on Mar-a-Lago; Mar-a-Lago raid; FBI raid on Mar-a-Lago
2022-08-16 2022-08-16 past Inflation Reduction Act | Inflation Reduction Act
2022-09-08 2022-09-08 past Death of Elizabeth II | death of Queen Elizabeth; Queen's death; late Queen Elizabeth; Queen Elizabeth's death; death of the Queen
2023-05-06 2023-05-06 set Coronation of Charles III | King's coronation; coronation of King Charles; coronation of Charles III; King Charles's coronation
2024-05-30 2024-05-30 past Conviction of Donald Trump | hush money conviction; 34 felony counts; convicted felon … Trump
2024-06-27 2024-06-27 set Debate of Biden and Trump | disastrous debate
2024-07-21 2024-07-21 past Biden leaves the race | Biden dropped out; Biden's withdrawal from the race; Biden withdrew from the race; Biden's decision to drop out; dropped out of the race … Biden; Biden ended his re-election campaign
2024-11-12 2024-11-13 set Blinken in Brussels | Blinken … visit Brussels … Trump; Blinken … heads to Brussels; Blinken … Brussels … President-elect; Blinken … travels to Brussels … Trump; Blinken … trip to Brussels … Trump
2024-11-12 2024-11-12 past Department of Government Efficiency announced | Department of Government Efficiency
2025-04-02 2025-04-02 past "Liberation Day" tariffs | Liberation Day; reciprocal tariffs
2025-07-04 2025-07-04 past One Big Beautiful Bill Act | One Big Beautiful Bill Act; One Big Beautiful Bill
2025-08-15 2025-08-15 set Alaska summit | Alaska summit; Trump … Putin … Anchorage; summit in Alaska

# affairs and scandals: named from the day on
2000-08-09 2000-08-09 past Recall of Firestone tires | Firestone recall; recall of Firestone tires
2000-08-12 2000-08-12 past Sinking of the Kursk | Kursk submarine; submarine Kursk; Kursk disaster
2002-06-25 2002-06-25 past WorldCom scandal | WorldCom scandal; WorldCom fraud; WorldCom's collapse; collapse of WorldCom
2002-10-02 2002-10-24 past Sniper attacks of Washington | Beltway sniper; Washington sniper attacks; D.C. sniper
2002-12-24 2002-12-24 past Disappearance of Laci Peterson | Laci Peterson
2003-04-21 2003-04-21 past Coalition Provisional Authority | Coalition Provisional Authority
2003-11-02 2003-11-23 past Rose Revolution | Rose Revolution
2004-02-22 2004-02-22 past Abramoff scandal | Abramoff scandal
2004-05-04 2004-05-04 past Swift boat veterans | Swift Boat Veterans for Truth; Swift Boat ads
2005-02-14 2005-02-14 past Killing of Rafik Hariri | assassination of Rafik Hariri; Hariri's assassination; Hariri assassination; killing of Rafik Hariri
2006-11-01 2006-11-23 past Poisoning of Alexander Litvinenko | Litvinenko's murder; Litvinenko poisoning; poisoning of Alexander Litvinenko; murder of Alexander Litvinenko
2007-05-03 2007-05-03 past Disappearance of Madeleine McCann | Madeleine McCann
2007-09-14 2007-09-14 past Run on Northern Rock | run on Northern Rock; nationalisation of Northern Rock; collapse of Northern Rock
2008-04-27 2008-05-03 past Cyclone Nargis | Cyclone Nargis
2008-09-19 2008-10-03 past Bank rescue of 2008 | $700 billion bailout; Troubled Asset Relief Program
2008-12-09 2008-12-09 past Arrest of Rod Blagojevich | Blagojevich trial; Blagojevich's trial; Blagojevich's arrest; Blagojevich scandal
2008-12-11 2008-12-11 past Fraud of Bernard Madoff | Madoff scandal; Madoff's fraud; Madoff victims; Madoff's victims; Madoff's Ponzi scheme
2008-12-27 2009-01-18 past War in Gaza 2008 | Operation Cast Lead
2009-05-08 2009-05-08 past Expenses of British parliamentarians | MPs' expenses scandal; expenses scandal … MPs
2009-06-28 2009-06-28 past Coup in Honduras | ouster of Manuel Zelaya; ousted President Manuel Zelaya; ousted Honduran President
2009-07-16 2009-07-30 past Arrest of Henry Louis Gates | beer summit
2010-03-20 2010-04-14 past Eruption of Eyjafjallajökull | Eyjafjallajokull; Eyjafjallajökull
2010-06-21 2010-06-21 past McChrystal in Rolling Stone | McChrystal … Rolling Stone
2010-08-05 2010-10-13 past Miners trapped in Chile | Chilean miners; 33 miners … Chile
2011-05-14 2011-05-14 past Arrest of Dominique Strauss-Kahn | Strauss-Kahn … maid; Strauss-Kahn … Sofitel; Strauss-Kahn's arrest
2011-08-01 2011-08-01 past Pussy Riot | Pussy Riot
2011-10-26 2011-10-26 past Stop Online Piracy Act | Stop Online Piracy Act
2011-10-31 2011-10-31 past Collapse of MF Global | collapse of MF Global; MF Global's collapse
2011-11-05 2011-11-05 past Charges against Jerry Sandusky | Sandusky scandal; Sandusky trial; Sandusky's trial
2012-01-13 2012-01-13 past Wreck of the Costa Concordia | Costa Concordia disaster; wreck of the Costa Concordia; Costa Concordia … capsized; Costa Concordia … ran aground
2012-03-05 2012-03-05 past Kony 2012 | Kony 2012
2012-07-20 2012-07-20 past Chick-fil-A Appreciation Day | Chick-fil-A Appreciation Day
2012-09-28 2012-10-03 past Savile scandal | Savile scandal; Jimmy Savile scandal
2012-10-09 2012-10-09 past Shooting of Malala Yousafzai | Malala Yousafzai … shot
2013-01-15 2013-01-15 past Horse meat scandal | horsemeat scandal; horse meat scandal
2013-04-24 2013-04-24 past Collapse of Rana Plaza | Rana Plaza
2013-05-28 2013-05-28 past Protests at Gezi Park | Gezi Park protests; Gezi protests
2013-07-03 2013-07-03 past Removal of Mohammed Morsi | ouster of Mohammed Morsi; ouster of Mohamed Morsi; Morsi's ouster; ousted President Mohammed Morsi; ousted President Mohamed Morsi
2013-11-21 2013-11-21 past Euromaidan | Euromaidan; EuroMaidan
2014-04-16 2014-04-16 past Sinking of the Sewol | Sewol ferry; Sewol disaster; sinking of the Sewol
2014-07-08 2014-08-26 past War in Gaza 2014 | Operation Protective Edge
2014-07-17 2014-07-17 past Death of Eric Garner | Eric Garner
2014-09-26 2014-09-26 past Umbrella Movement | Umbrella Movement
2014-09-30 2014-10-12 past Ebola in Dallas | Thomas Eric Duncan; Amber Vinson; Nina Pham
2014-11-24 2014-11-24 past Hacking of Sony Pictures | Sony Pictures hack; hack of Sony Pictures; hacking of Sony Pictures; cyberattack on Sony Pictures
2015-01-18 2015-01-18 past Deflategate | Deflategate
2015-09-01 2015-09-01 past Water crisis of Flint | Flint water crisis; Flint's water crisis
2015-09-30 2015-09-30 past Russian air campaign in Syria | Russian airstrikes in Syria; Russian air strikes in Syria
2016-04-03 2016-04-03 past Panama Papers | Panama Papers
2017-06-05 2017-06-05 past Blockade of Qatar | blockade of Qatar; Qatar blockade
2018-06-23 2018-07-10 past Boys in the cave in Thailand | Thai cave rescue; Thai boys … cave
2019-01-05 2019-01-23 past Juan Guaidó | Juan Guaido; Juan Guaidó
2019-03-10 2019-03-13 past Grounding of the Boeing 737 MAX | 737 MAX … grounded; grounding of the 737 MAX
2020-03-16 2020-03-27 past Paycheck Protection Program | Paycheck Protection Program
2020-05-15 2020-08-09 past Sviatlana Tsikhanouskaya | Tikhanovskaya; Tsikhanouskaya
2021-01-22 2021-01-28 past GameStop frenzy | GameStop frenzy; GameStop saga
2021-03-23 2021-03-23 past Ever Given in the Suez Canal | Ever Given
2021-11-30 2021-11-30 past Parties in Downing Street | Partygate; partygate
2022-01-13 2022-01-22 past Convoy in Ottawa | Freedom Convoy
2022-09-16 2022-09-16 past Death of Mahsa Amini | Mahsa Amini
2022-09-17 2022-09-23 past British mini-budget of 2022 | mini-budget … Truss; Truss … mini-budget; Kwarteng's mini-budget
2022-11-08 2022-11-11 past Collapse of FTX | collapse of FTX; FTX's collapse; FTX collapse
2023-02-01 2023-02-04 past Chinese balloon | Chinese spy balloon; Chinese surveillance balloon
2023-03-10 2023-03-10 past Collapse of Silicon Valley Bank | collapse of Silicon Valley Bank; Silicon Valley Bank's collapse; Silicon Valley Bank collapse

# deaths
1977-08-16 1977-08-16 past Death of Elvis Presley | Elvis Presley's death; death of Elvis Presley
1980-12-08 1980-12-08 past Murder of John Lennon | murder of John Lennon; Lennon's murder; John Lennon's death; Lennon's death
1986-02-28 1986-02-28 past Murder of Olof Palme | murder of Olof Palme; assassination of Olof Palme
1994-04-05 1994-04-05 past Death of Kurt Cobain | Kurt Cobain's death; death of Kurt Cobain; Cobain's death
1995-11-04 1995-11-04 past Assassination of Yitzhak Rabin | assassination of Yitzhak Rabin; Rabin's assassination; murder of Yitzhak Rabin
1997-08-31 1997-08-31 past Death of Diana, Princess of Wales | Princess Diana's death; Diana's death; death of Diana; death of Princess Diana; late Princess Diana; Diana's funeral
2002-03-30 2002-03-30 past Death of Queen Elizabeth, the Queen Mother | late Queen Mother; Queen Mother's death
2004-06-05 2004-06-05 past Death of Ronald Reagan | Reagan's death; death of Ronald Reagan; Reagan's funeral; late President Ronald Reagan; the late Ronald Reagan
2004-11-11 2004-11-11 past Death of Yasser Arafat | Arafat's death; death of Yasser Arafat; late Yasser Arafat
2005-04-02 2005-04-02 past Death of John Paul II | death of Pope John Paul II; late Pope John Paul II; death of John Paul II; late John Paul II
2007-12-27 2007-12-27 past Assassination of Benazir Bhutto | assassination of Benazir Bhutto; Bhutto's assassination; Benazir Bhutto's assassination; Bhutto's death
2011-10-05 2011-10-05 past Death of Steve Jobs | death of Steve Jobs; Steve Jobs' death; Steve Jobs's death; late Steve Jobs; Jobs's death; Jobs' death
2011-10-20 2011-10-20 past Death of Muammar Gaddafi | Gaddafi's death; Gadhafi's death; death of Muammar Gaddafi; Qaddafi's death; death of Moammar Gadhafi
2012-02-11 2012-02-11 past Death of Whitney Houston | Whitney Houston's death; death of Whitney Houston; late Whitney Houston
2013-03-05 2013-03-05 past Death of Hugo Chavez | death of Hugo Chavez; Chavez's death; death of Hugo Chávez; late President Hugo Chavez; Chávez's death; late Hugo Chavez
2013-04-08 2013-04-08 past Death of Margaret Thatcher | death of Margaret Thatcher; Thatcher's death; late Margaret Thatcher; Thatcher's funeral; late Baroness Thatcher
2014-08-11 2014-08-11 past Death of Robin Williams | Robin Williams' death; death of Robin Williams; Robin Williams's death; late Robin Williams; Robin Williams' suicide
2016-01-10 2016-01-10 past Death of David Bowie | David Bowie's death; death of David Bowie; late David Bowie; Bowie's death
2016-04-21 2016-04-21 past Death of Prince | death of Prince
2016-06-03 2016-06-03 past Death of Muhammad Ali | Muhammad Ali's death; death of Muhammad Ali; late Muhammad Ali
2016-11-25 2016-11-25 past Death of Fidel Castro | Fidel Castro's death; death of Fidel Castro; Castro's death; late Fidel Castro
2020-01-26 2020-01-26 past Death of Kobe Bryant | Kobe Bryant's death; death of Kobe Bryant; late Kobe Bryant
2020-11-25 2020-11-25 past Death of Diego Maradona | Maradona's death; death of Diego Maradona; Diego Maradona's death; late Diego Maradona
2021-04-09 2021-04-09 past Death of Prince Philip | Prince Philip's death; death of Prince Philip; Prince Philip's funeral; late Prince Philip; death of the Duke of Edinburgh
2022-12-29 2022-12-29 past Death of Pelé | Pelé's death; death of Pelé; Pele's death
2025-04-21 2025-04-21 past Death of Pope Francis | Pope Francis' death; death of Pope Francis; Pope Francis's death; late Pope Francis; Pope Francis' funeral

# technology and culture
1969-07-20 1969-07-20 past First landing on the Moon | moon landing; Apollo 11; Moon landing
1995-08-24 1995-08-24 past Windows 95 | Windows 95
2001-10-23 2001-10-23 past iPod | iPod; iPods
2001-10-25 2001-10-25 past Windows XP | Windows XP
2004-02-04 2004-02-04 past Facebook founded | Facebook
2005-02-14 2005-02-14 past YouTube founded | YouTube
2006-03-21 2006-03-21 past Twitter founded | Twitter account; on Twitter; Twitter feed; Twitter followers; via Twitter; Twitter post; his tweet
2007-01-09 2007-01-09 past iPhone presented | iPhone; iPhones
2008-09-23 2008-09-23 past First Android telephone | Android phone; Android phones; Android smartphone; Android smartphones
2009-02-24 2009-02-24 past WhatsApp founded | WhatsApp
2010-01-27 2010-01-27 past iPad presented | iPad; iPads
2010-10-06 2010-10-06 past Instagram founded | Instagram
2011-07-08 2011-09-30 past Snapchat founded | Snapchat
2016-07-06 2016-07-06 past Pokémon Go | Pokémon Go; Pokemon Go
2016-12-08 2017-08-02 past TikTok | TikTok
1936-11-02 1936-11-02 past Television | television; televised; TV
1980-06-01 1980-06-01 past CNN | CNN
1981-08-01 1981-08-01 past MTV | MTV
1982-09-15 1982-09-15 past USA Today | USA Today; USA TODAY
1984-03-06 1984-03-06 past Mobile telephones | cell phone; cellphone; cell phones; cellphones; mobile phone; mobile phones
1991-08-06 1991-08-06 past World Wide Web | website; websites; Web site; web site; Web sites; web page; webpage; online video; web-based; World Wide Web
1994-04-01 1995-03-02 past Yahoo | Yahoo
1995-07-16 1995-07-16 past Amazon opens | Amazon.com
1995-09-03 1995-09-03 past eBay founded | eBay; EBay
1996-07-15 1996-07-15 past MSNBC | MSNBC
1996-10-07 1996-10-07 past Fox News | Fox News; FOX News; FoxNews.com; FOXNews.com
1996-11-01 1996-11-01 past Al Jazeera | Al Jazeera; al-Jazeera
1997-12-17 1999-05-01 past Blogs | blog; blogger; bloggers; blogs
1998-09-04 1998-09-04 past Google founded | Google
1995-03-25 2001-01-15 past Wiki | wiki
2002-11-25 2002-11-25 past Department of Homeland Security | Department of Homeland Security; Homeland Security Department
2003-10-06 2003-10-06 past LinkedIn | LinkedIn
2005-05-09 2005-05-09 past The Huffington Post | Huffington Post; HuffPost
2005-06-23 2005-06-23 past Reddit founded | Reddit
2006-03-21 2006-03-21 past Tweets | tweeted; tweets; retweeted; tweet; retweet; hashtag
2006-11-01 2006-11-01 past BuzzFeed founded | BuzzFeed; Buzzfeed
2007-01-23 2007-01-23 past Politico founded | Politico; POLITICO
2007-02-19 2007-02-19 past Tumblr founded | Tumblr
2008-03-01 2009-08-01 past Airbnb and Uber | Airbnb
2008-12-15 2008-12-15 past Breitbart sites | Breitbart.com; Breitbart News
2009-03-01 2009-05-01 past Uber founded | Uber driver; Uber drivers
2009-04-28 2009-04-28 past Kickstarter founded | Kickstarter
2010-01-11 2010-01-11 past The Daily Caller | Daily Caller
2010-05-10 2010-05-10 past GoFundMe | GoFundMe
2012-10-10 2012-10-10 past Medium.com and Quartz | Upworthy
2013-01-24 2013-01-24 past Vine | Vine video
2013-03-01 2013-07-13 past Black Lives Matter | Black Lives Matter
2014-02-10 2014-02-10 past The Intercept | The Intercept
2021-10-28 2021-10-28 past Meta named | Meta Platforms
2022-10-27 2022-10-27 past Elon Musk buys Twitter | Musk's takeover of Twitter; Musk bought Twitter; since Musk bought Twitter
2023-07-23 2023-07-23 past Twitter renamed X | formerly Twitter; formerly known as Twitter; platform X
2003-08-29 2003-08-29 past Skype founded | Skype
2004-11-09 2004-11-09 past Firefox 1.0 | Firefox 1.0
2004-04-01 2004-04-01 past Gmail | Gmail
2004-08-19 2004-08-19 past Google goes public | Google's IPO; Google's initial public offering
2001-01-15 2001-01-15 past Wikipedia founded | Wikipedia

# institutions: nobody names them before they are there
1949-04-04 1949-04-04 past NATO founded | NATO; Nato; N.A.T.O
1958-07-29 1958-07-29 past NASA founded | NASA; Nasa
1958-08-01 1958-12-31 past AARP founded | AARP
1961-03-01 1961-03-01 past Peace Corps | Peace Corps
1962-07-02 1962-07-02 past Wal-Mart founded | Wal-Mart; Walmart
1965-07-30 1965-07-30 past Medicare and Medicaid | Medicaid
1966-06-30 1966-06-30 past National Organization for Women | National Organization for Women
1967-01-15 1967-01-15 past First Super Bowl | Super Bowl
1969-06-28 1969-06-28 past Stonewall riots | gay rights; gay pride; LGBT; LGBTQ; same-sex marriage; gay marriage; same-sex couples
1970-12-02 1970-12-02 past Environmental Protection Agency | Environmental Protection Agency
1971-05-03 1971-05-03 past National Public Radio | National Public Radio; NPR
1973-02-16 1973-02-16 past The Heritage Foundation | Heritage Foundation
1974-01-25 1974-01-25 past First Conservative Political Action Conference | Conservative Political Action Conference; CPAC
1975-04-04 1975-04-04 past Microsoft founded | Microsoft
1977-10-01 1977-10-01 past Department of Energy | Department of Energy; Energy Department
1979-03-19 1979-03-19 past C-SPAN | C-SPAN
1979-09-07 1979-09-07 past ESPN | ESPN
1982-07-27 1982-07-27 past AIDS named | HIV; AIDS epidemic; AIDS virus
1989-03-15 1989-03-15 past Department of Veterans Affairs | Department of Veterans Affairs; Veterans Affairs Department
1995-01-01 1995-01-01 past World Trade Organization | World Trade Organization; World Trade Organisation

# sport
1984-07-28 1984-08-12 set Olympic Games of Los Angeles 1984 | Los Angeles Olympics; 1984 Olympics
1988-09-17 1988-10-02 set Olympic Games of Seoul | Seoul Olympics; 1988 Olympics
1992-07-25 1992-08-09 set Olympic Games of Barcelona | Barcelona Olympics; 1992 Olympics
1996-07-19 1996-08-04 set Olympic Games of Atlanta | Atlanta Olympics; 1996 Olympics; Atlanta Games
2000-09-15 2000-10-01 set Olympic Games of Sydney | Sydney Olympics; 2000 Olympics; Sydney Games
2002-02-08 2002-02-24 set Olympic Winter Games of Salt Lake City | Salt Lake City Olympics; 2002 Winter Olympics; Salt Lake Olympics
2004-08-13 2004-08-29 set Olympic Games of Athens | Athens Olympics; 2004 Olympics; Athens Games; Olympics in Athens
2006-02-10 2006-02-26 set Olympic Winter Games of Turin | Turin Olympics; 2006 Winter Olympics
2008-08-08 2008-08-24 set Olympic Games of Beijing 2008 | 2008 Olympics; Beijing Games; 2008 Beijing Olympics; Beijing Olympic Games
2010-02-12 2010-02-28 set Olympic Winter Games of Vancouver | Vancouver Olympics; 2010 Winter Olympics; Vancouver Winter Olympics; Vancouver Games; Winter Olympics in Vancouver
2012-07-27 2012-08-12 set Olympic Games of London | London Olympics; 2012 Olympics; London Games; Olympics in London; London Olympic Games; 2012 Summer Olympics
2014-02-07 2014-02-23 set Olympic Winter Games of Sochi | Sochi Olympics; 2014 Winter Olympics; Sochi Winter Olympics; Winter Olympics in Sochi; Sochi Games; Olympics in Sochi
2016-08-05 2016-08-21 set Olympic Games of Rio de Janeiro | Rio Olympics; 2016 Olympics; Rio Games; Olympics in Rio; Rio de Janeiro Olympics; 2016 Summer Olympics
2018-02-09 2018-02-25 set Olympic Winter Games of Pyeongchang | Pyeongchang Olympics; 2018 Winter Olympics; Pyeongchang Games
2021-07-23 2021-08-08 set Olympic Games of Tokyo | Tokyo Olympics; Tokyo 2020; Tokyo Games
2022-02-04 2022-02-20 set Olympic Winter Games of Beijing | Beijing Winter Olympics; 2022 Winter Olympics; Winter Olympics in Beijing
2024-07-26 2024-08-11 set Olympic Games of Paris | Paris Olympics; 2024 Olympics; Paris Games; Olympics in Paris; Paris 2024; Paris Olympic Games
1998-06-10 1998-07-12 set Football World Cup 1998 | 1998 World Cup; World Cup in France
2002-05-31 2002-06-30 set Football World Cup 2002 | 2002 World Cup
2004-06-12 2004-07-04 set European Football Championship 2004 | Euro 2004
2006-06-09 2006-07-09 set Football World Cup 2006 | 2006 World Cup; World Cup in Germany
2008-06-07 2008-06-29 set European Football Championship 2008 | Euro 2008
2010-06-11 2010-07-11 set Football World Cup 2010 | 2010 World Cup; World Cup in South Africa
2012-06-08 2012-07-01 set European Football Championship 2012 | Euro 2012
2014-06-12 2014-07-13 set Football World Cup 2014 | 2014 World Cup; World Cup in Brazil
2016-06-10 2016-07-10 set European Football Championship 2016 | Euro 2016
2018-06-14 2018-07-15 set Football World Cup 2018 | 2018 World Cup; World Cup in Russia; Russia World Cup
2021-06-11 2021-07-11 set European Football Championship 2020 | Euro 2020
2022-11-20 2022-12-18 set Football World Cup 2022 | 2022 World Cup; World Cup in Qatar; Qatar World Cup
2024-06-14 2024-07-14 set European Football Championship 2024 | Euro 2024
`
