/**
 * Affairs: matters that news speaks of as current for a time. Form: see `table.ts`, kind `now`: the first day is when
 * the matter could first be named so, the last is a generous end of its being news. Public record.
 */
export const affairs = `
# before 2000
1947-03-12 1952-12-31 now Marshall Plan in the making | Marshall aid
1950-02-09 1955-12-31 now McCarthy hearings | McCarthyism; Army-McCarthy
1955-04-12 1965-12-31 now Polio vaccination | Salk vaccine; Salk polio vaccine
1961-05-25 1969-12-31 now Race to the Moon | space race; Project Mercury; Project Gemini
1973-10-17 1975-12-31 now Oil embargo | Arab oil embargo
1980-08-14 1990-12-31 now Solidarity in Poland | Solidarity trade union
1986-02-25 1991-12-31 now Reforms in the Soviet Union | perestroika; glasnost
1986-11-03 1993-01-31 now Iran-Contra affair | Iran-Contra; Iran-contra affair
1992-03-05 1996-06-30 now Whitewater and Bosnian war | Bosnian Serbs; Bosnian Serb forces
1994-01-20 2001-01-31 now Whitewater | Kenneth Starr
1994-06-17 1997-06-30 now O.J. Simpson trial | O.J. Simpson trial; Simpson trial; O.J. Simpson murder trial; O. J. Simpson trial
1990-05-01 2006-12-31 now BSE crisis | mad cow disease; BSE crisis
1996-07-27 2005-12-31 now Olympic park bombing | Centennial Olympic Park
1997-07-02 1999-12-31 now Asian financial crisis | Asian financial crisis; Asian crisis
1997-01-01 2000-03-31 now Year 2000 problem | millennium bug; Y2K
1998-01-21 2001-01-31 now Lewinsky affair | Lewinsky scandal; Lewinsky affair
1998-03-01 2000-06-30 now Kosovo conflict | Kosovo Liberation Army; Kosovo crisis; Kosovo conflict
1999-11-25 2001-01-31 now Elian Gonzalez | Elian Gonzalez; Elián González
1999-06-01 2003-12-31 now Music exchange | Napster
# 2000 to 2008
2000-11-07 2001-06-30 now Recount in Florida | Florida recount; butterfly ballot; hanging chads
2001-02-20 2002-01-31 now Foot-and-mouth epidemic in Britain | foot-and-mouth crisis; foot and mouth crisis
2001-10-04 2003-12-31 now Anthrax letters | anthrax letters; anthrax attacks
2001-10-16 2007-12-31 now Enron scandal | Enron scandal; Enron's collapse; collapse of Enron
2002-01-29 2009-01-20 now Axis of evil | axis of evil
2002-09-01 2004-12-31 now Weapons inspections in Iraq | Iraq's weapons of mass destruction; Hans Blix; weapons inspectors … Iraq
2003-02-15 2004-06-30 now SARS | SARS outbreak; severe acute respiratory syndrome; SARS virus
2003-06-30 2006-12-31 now Hutton inquiry | Hutton inquiry; Hutton Inquiry; Hutton report; Hutton Report; Dr David Kelly
2003-12-13 2006-12-30 now Saddam Hussein in custody | trial of Saddam Hussein; Saddam's trial; Saddam Hussein's trial
2004-04-28 2007-12-31 now Abu Ghraib | Abu Ghraib abuse; Abu Ghraib scandal; Abu Ghraib prison abuse; prisoner abuse scandal
2004-02-01 2005-12-31 now Oil-for-food scandal | oil-for-food scandal; oil-for-food programme scandal
2004-11-21 2005-03-31 now Orange Revolution | Orange Revolution
2004-05-01 2005-12-31 now Yukos affair | Yukos affair; Yuganskneftegas; Yuganskneftegaz
2004-12-26 2006-12-31 now Relief after the tsunami | tsunami relief; tsunami appeal; tsunami aid; tsunami victims; tsunami survivors
2005-05-29 2007-12-31 now European constitution | EU constitution; European constitution
2006-02-01 2006-12-31 now Cartoon crisis | Danish cartoons; Muhammad cartoons
2007-02-10 2008-11-30 now Obama against Clinton | Obama … Clinton … superdelegates
2007-08-01 2010-12-31 now Subprime crisis | subprime crisis; subprime mortgage crisis
2008-09-15 2010-12-31 now Bank bailout | Wall Street bailout; bailout of Wall Street
# 2009 to 2016
2009-04-24 2010-12-31 now Swine flu | swine flu
2008-11-01 2010-12-31 now Health care bill of 2009 | public option; death panels
2009-06-26 2010-12-31 now Cap and trade | Waxman-Markey
2009-11-17 2011-12-31 now Climategate | Climategate
2009-11-27 2011-12-31 now Copenhagen climate conference | Copenhagen climate; Copenhagen Accord
2010-02-01 2015-12-31 now Euro crisis | Greek bailout; Greek debt crisis; Greece's bailout; eurozone crisis; euro crisis; eurozone debt crisis; euro zone debt crisis; European debt crisis; sovereign debt crisis
2010-04-20 2011-09-30 now Gulf oil spill | BP oil spill; oil spill … Gulf … BP
2010-05-01 2011-10-31 now Cultural center near ground zero | ground zero mosque; Ground Zero mosque; Islamic center near ground zero; mosque near ground zero; Islamic center near Ground Zero; mosque … Ground Zero; mosque … ground zero; Park51; Cordoba House
2010-05-17 2010-12-31 now Blumenthal's service | Blumenthal … Vietnam
2010-04-25 2012-06-30 now Arizona's immigration law | SB 1070
2010-05-10 2010-08-31 now Kagan nomination | Supreme Court nominee Elena Kagan
2010-07-01 2011-03-31 now Debate on the Bush tax cuts | extension of the Bush tax cuts; extend the Bush tax cuts; extending the Bush tax cuts; Bush-era tax cuts … expire; extends the Bush tax cuts
2010-07-19 2011-12-31 now Shirley Sherrod | Shirley Sherrod
2010-07-25 2012-12-31 now WikiLeaks disclosures | WikiLeaks … Manning; Bradley Manning; WikiLeaks cables
2010-09-14 2010-12-31 now Christine O'Donnell's candidacy | Christine O'Donnell … Coons; O'Donnell … Coons
2010-06-09 2010-12-31 now Senate race in Nevada 2010 | Sharron Angle
2011-01-25 2014-06-30 now Egyptian revolution | Tahrir Square; Mubarak's ouster; ouster of Mubarak
2011-02-11 2011-12-31 now Union law of Wisconsin | Wisconsin … collective bargaining; collective bargaining … Walker; Walker recall; recall of Scott Walker
2011-02-17 2011-11-30 now War in Libya | Libyan rebels; Libya's rebels; Gadhafi's forces; Gaddafi's forces; Qaddafi's forces; civil war in Libya; no-fly zone … Libya
2011-03-01 2011-08-31 now Birth certificate | birther … Trump; Trump … birth certificate; birthers … Trump
2011-03-05 2012-12-31 now Fast and Furious | Operation Fast and Furious; Fast and Furious … Holder
2011-04-05 2013-06-30 now Ryan budget | Ryan budget; Ryan plan; Ryan's budget; Ryan's budget plan; Ryan's Medicare plan; Ryan … Medicare … voucher; Paul Ryan … budget … Medicare
2011-05-27 2011-12-31 now Weiner's messages | Weinergate; Weiner … lewd; Weiner … Twitter
2011-05-16 2011-10-31 now Debt ceiling crisis of 2011 | Cut, Cap and Balance; debt ceiling … August 2; debt ceiling … Aug. 2; debt limit … Aug. 2
2011-07-04 2014-12-31 now Phone hacking | phone hacking; phone-hacking; Leveson inquiry; Leveson Inquiry
2011-08-02 2012-03-31 now Supercommittee | supercommittee; super committee; deficit reduction committee
2011-08-31 2012-12-31 now Solyndra | Solyndra
2011-09-08 2012-03-31 now American Jobs Act | American Jobs Act; Obama's jobs bill; president's jobs bill; Obama's jobs plan
2011-09-17 2013-03-31 now Occupy Wall Street | Occupy Wall Street; Occupy protesters; Occupy movement
2011-05-21 2012-03-31 now Herman Cain's campaign | 9-9-9 plan; 9-9-9
2010-11-03 2012-12-31 now Republican race of 2012 | Romney … Gingrich; Gingrich … Santorum; Santorum … Romney; Perry … Romney; Bachmann … Perry; Bachmann … Romney; Huntsman … Romney; Romney … Perry; Romney … Santorum; Gingrich … Romney; Pawlenty … Bachmann; Bachmann … Iowa; Santorum … Gingrich
2012-01-01 2013-06-30 now Contraception mandate | contraception mandate; Sandra Fluke; birth control mandate; contraceptive mandate; Blunt amendment
2012-02-26 2013-12-31 now Trayvon Martin | Trayvon Martin
2012-02-01 2013-03-31 now Fiscal cliff | fiscal cliff
2012-04-10 2012-12-31 now Obama against Romney | Romney … Biden; Biden … Ryan … debate; Romney-Ryan; Romney and Ryan
1993-01-29 2012-12-31 now Don't Ask, Don't Tell | don't ask, don't tell; don't ask don't tell
2007-02-10 2008-09-30 now Obama and Romney | Obama … Romney; Romney … Obama
2010-11-03 2013-01-31 now Obama and Romney | Obama … Romney; Romney … Obama
2015-06-16 2016-12-31 now Trump and Clinton | Trump … Clinton; Clinton … Trump
2012-06-15 2017-01-20 now Executive action on immigration | executive action on immigration; executive actions on immigration; executive amnesty
2013-01-28 2014-07-31 now Gang of Eight on immigration | Gang of Eight … immigration; Gang of 8 … immigration
2015-06-30 2016-09-30 now Kim Davis | Kim Davis … marriage
2012-07-13 2012-11-30 now "You didn't build that" | you didn't build that
2012-08-19 2013-06-30 now Akin's remarks | legitimate rape
2012-09-11 2014-12-31 now Benghazi hearings | Benghazi attack; Benghazi attacks; attack on the U.S. consulate in Benghazi
2012-11-09 2013-06-30 now Petraeus affair | Petraeus affair; Petraeus … Broadwell
2012-12-14 2014-06-30 now Gun debate after Newtown | Newtown shooting; Newtown shootings; Sandy Hook Elementary; Newtown massacre; Newtown, Conn; background checks … Newtown; shooting in Newtown; Newtown families
2012-11-15 2013-12-31 now Sequester | automatic spending cuts
2013-01-28 2014-07-31 now Gang of Eight | comprehensive immigration bill; comprehensive immigration reform … Rubio
2013-05-10 2015-06-30 now IRS targeting | IRS targeting; Lois Lerner; IRS scandal; targeting of conservative groups; targeting conservative groups; targeting of tea party groups; targeting of Tea Party groups
2013-05-23 2013-10-31 now Weiner for mayor | Sydney Leathers; Carlos Danger
2013-06-05 2016-06-30 now NSA surveillance | Edward Snowden; NSA surveillance; N.S.A. surveillance; NSA leaks; NSA leaker; phone records … National Security Agency; PRISM … Snowden; surveillance programs … National Security Agency
2013-08-21 2014-03-31 now Chemical attack in Syria | chemical weapons … Assad … strike; military strike … Syria; strike on Syria … Congress; strikes against Syria; strike against Syria
2013-09-20 2014-06-30 now Shutdown and website | HealthCare.gov; Healthcare.gov; government shutdown … Obamacare; Obamacare website; health care website; defund Obamacare
2013-05-01 2014-06-30 now Gun law after Newtown | Manchin-Toomey; background checks … Manchin … Toomey
2014-01-08 2016-12-31 now Bridge closings | Bridgegate; George Washington Bridge … Christie; lane closures … Christie; Wildstein; Bridget Anne Kelly
2014-02-20 2014-12-31 now Arizona's SB 1062 | SB 1062; S.B. 1062; Senate Bill 1062
2014-02-27 2016-12-31 now Crimea | annexation of Crimea; Crimea … sanctions; pro-Russian separatists
2014-03-23 2016-06-30 now Ebola epidemic | Ebola outbreak; Ebola epidemic; Ebola crisis; Ebola patients; Ebola czar; Ebola virus … Liberia
2014-04-05 2015-12-31 now Cliven Bundy | Cliven Bundy
2014-04-14 2016-06-30 now Abducted schoolgirls | Chibok; Bring Back Our Girls; BringBackOurGirls
2014-05-31 2018-01-31 now Bowe Bergdahl | Bowe Bergdahl; Bergdahl
2014-06-10 2014-12-31 now Cantor's defeat | Dave Brat; Cantor's defeat; Cantor's loss
2014-06-10 2018-12-31 now War on the Islamic State | ISIS militants; Islamic State militants; fight against ISIS; war against ISIS; Islamic State in Iraq and Syria; Islamic State of Iraq and the Levant
2014-08-09 2016-12-31 now Ferguson | Darren Wilson; Ferguson, Mo; Ferguson, Missouri; protests in Ferguson; Ferguson protests; unrest in Ferguson
2014-11-24 2015-12-31 now Torture report | torture report; CIA torture report; Senate torture report
2014-11-28 2015-03-31 now Elizabeth Lauten | Elizabeth Lauten
2015-03-02 2017-03-31 now Clinton's email | Clinton's private email; private email server; Clinton email; Clinton's email; Clinton's emails; Clinton's use of a private email; personal email … Clinton; email … Clinton … secretary of state … private
2015-03-23 2016-05-31 now Republican race of 2016 | Cruz … Kasich; Carson … Fiorina; Huckabee … 2016
2015-03-26 2015-12-31 now Religious freedom laws | religious freedom law … Indiana; religious freedom law … Arkansas; religious freedom law
2015-04-12 2016-12-31 now Clinton against Sanders | Clinton … Sanders; Sanders … Clinton
2015-04-12 2017-06-30 now Freddie Gray | Freddie Gray
2013-11-24 2016-02-29 now Nuclear deal before Congress | Iran … nuclear deal … Congress; Corker … Iran; nuclear agreement … Iran … Senate
2008-09-22 2017-06-30 now Trade pact | Trans-Pacific Partnership; Trans Pacific Partnership; fast-track … trade; fast track … trade
2015-06-16 2015-12-31 now Charleston | Charleston church; Dylann Roof
2015-11-15 2017-12-31 now Zika | Zika virus; Zika
2016-01-01 2016-11-30 now Brexit referendum ahead | Vote Leave; Stronger In; Britain Stronger in Europe
2016-05-04 2016-12-31 now Trump against Clinton | Trump-Pence; Clinton-Kaine; Kaine … Pence; Pence … Kaine
2016-08-26 2018-02-28 now Kaepernick's protest | Kaepernick … anthem; Colin Kaepernick
2016-08-05 2017-06-30 now Gold star family | Khizr Khan; Humayun Khan
2016-06-14 2019-06-30 now Hacking of the Democrats | hack of the DNC; DNC hack; hacking of the Democratic National Committee; hacked emails … Podesta; Podesta emails; John Podesta's emails; Guccifer 2.0
# 2017 and later
2017-01-27 2018-07-31 now Travel ban | Trump's travel ban; travel ban … Muslim
2017-03-29 2020-02-29 now Brexit negotiations | Brexit talks; Brexit negotiations; Brexit deal; Irish backstop; no-deal Brexit
2017-05-17 2019-08-31 now Mueller investigation | Mueller investigation; Mueller probe; Mueller's investigation; special counsel Robert Mueller; Special Counsel Robert Mueller; Mueller's team
2017-10-01 2018-12-31 now Crisis in Catalonia | Catalan crisis; Carles Puigdemont
2018-05-07 2018-12-31 now Separation of families | zero tolerance policy … border; family separation … border
2018-07-09 2018-12-31 now Kavanaugh's nomination | Kavanaugh's nomination; Kavanaugh nomination; Supreme Court nominee Brett Kavanaugh; Christine Blasey Ford; Kavanaugh's confirmation
2019-06-01 2020-12-31 now Protests in Hong Kong | Hong Kong protests; Hong Kong protesters
2019-09-20 2020-03-31 now First impeachment of Trump | impeachment inquiry … Ukraine; impeachment hearings … Ukraine
2020-03-10 2022-06-30 now Pandemic measures | lockdown … coronavirus; coronavirus restrictions; coronavirus lockdown; lockdown restrictions; confirmed cases of COVID-19; COVID-19 cases; social distancing; Covid-19 cases
2020-01-07 2020-06-30 now Outbreak in Wuhan | Wuhan … outbreak; Wuhan coronavirus
2020-12-08 2022-12-31 now Vaccination campaign | vaccine rollout; COVID-19 vaccine mandate
2021-01-06 2023-12-31 now Capitol inquiry | Jan. 6 committee; January 6 committee; Jan. 6 select committee
2021-11-10 2022-02-23 now Build-up at Ukraine's borders | troops near its borders … Ukraine; Russian troops … Ukraine's border … invasion; imminent invasion; troops massed … Ukraine
`

/** Who held the chambers of the American Congress, and seasons of its elections. Lines of one name are one affair. */
export const chambers = `
1995-01-04 2007-01-03 now Republican majority in the House | Republican-controlled House; GOP-controlled House; Republican-led House; GOP-led House; House Republican majority
2011-01-05 2019-01-03 now Republican majority in the House | Republican-controlled House
2023-01-03 2027-01-03 now Republican majority in the House | Republican-controlled House
1955-01-05 1995-01-03 now Democratic majority in the House | Democratic-controlled House; Democrat-controlled House; Democratic-led House; House Democratic majority
2007-01-04 2011-01-05 now Democratic majority in the House | Democratic-controlled House
2019-01-03 2023-01-03 now Democratic majority in the House | Democratic-controlled House
1981-01-05 1987-01-03 now Republican majority in the Senate | Republican-controlled Senate; GOP-controlled Senate; Republican-led Senate; GOP-led Senate
1995-01-04 2001-06-06 now Republican majority in the Senate | Republican-controlled Senate
2003-01-03 2007-01-03 now Republican majority in the Senate | Republican-controlled Senate
2015-01-06 2021-01-20 now Republican majority in the Senate | Republican-controlled Senate
2025-01-03 2027-01-03 now Republican majority in the Senate | Republican-controlled Senate
1987-01-06 1995-01-03 now Democratic majority in the Senate | Democratic-controlled Senate; Democrat-controlled Senate; Democratic-led Senate
2001-06-06 2003-01-03 now Democratic majority in the Senate | Democratic-controlled Senate
2007-01-04 2015-01-06 now Democratic majority in the Senate | Democratic-controlled Senate
2021-01-20 2025-01-03 now Democratic majority in the Senate | Democratic-controlled Senate
1995-01-04 2001-06-06 now Republican majority in Congress | Republican-controlled Congress; GOP-controlled Congress; Republican-led Congress
2003-01-03 2007-01-03 now Republican majority in Congress | Republican-controlled Congress
2015-01-06 2019-01-03 now Republican majority in Congress | Republican-controlled Congress
2025-01-03 2027-01-03 now Republican majority in Congress | Republican-controlled Congress
1987-01-06 1995-01-03 now Democratic majority in Congress | Democratic-controlled Congress; Democrat-controlled Congress
2007-01-04 2011-01-05 now Democratic majority in Congress | Democratic-controlled Congress
2021-01-20 2023-01-03 now Democratic majority in Congress | Democratic-controlled Congress
${everyTwoYears(1994, (year) => `${year}-08-15 ${year + 1}-01-10 now Lame-duck session | lame-duck session; lame duck session; lame-duck Congress; lame duck Congress`)}
${everyTwoYears(1994, (year) => `${year}-01-01 ${year}-12-31 now Congressional elections of this year | this year's congressional elections; this year's midterm elections; this year's midterms; midterm elections this year; congressional elections this year`)}
${everyFourYears(1990, (year) => `${year - 1}-11-01 ${year}-11-12 now Midterm elections ahead | upcoming midterm elections; midterm elections in November; November's midterm elections; November midterm elections; ahead of the midterm elections; before the midterm elections; this year's midterm elections; ahead of midterm elections; this fall's midterm elections; midterm elections this fall`)}
${everyFourYears(1992, (year) => `${year}-01-01 ${year}-11-12 now Presidential election in November | November presidential election; November's presidential election; this year's presidential election; presidential election this year; presidential election in November`)}
`

function everyTwoYears(first: number, line: (year: number) => string): string {
  return Array.from({ length: 17 }, (_, index) => line(first + 2 * index)).join('\n')
}

function everyFourYears(first: number, line: (year: number) => string): string {
  return Array.from({ length: 10 }, (_, index) => line(first + 4 * index)).join('\n')
}
