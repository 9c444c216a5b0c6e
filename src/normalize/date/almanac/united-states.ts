/**
 * Offices of the United States. Form: see `table.ts`. Presidents and vice-presidents from us-executive.json (CC0,
 * unitedstates/congress-legislators); the rest is public record.
 */
export const unitedStates = `
# President of the United States | US | President; Commander-in-Chief | us-executive.json (CC0)
1933-03-04 1945-04-12 Franklin D. Roosevelt; Franklin Roosevelt; Franklin Delano Roosevelt; Q8007
1945-04-12 1953-01-20 Harry S. Truman; Harry Truman; Harry S Truman; Q11613
1953-01-20 1961-01-20 Dwight D. Eisenhower; Dwight Eisenhower; Q9916
1961-01-20 1963-11-22 John F. Kennedy; John Kennedy; John Fitzgerald Kennedy; Q9696
1963-11-22 1969-01-20 Lyndon B. Johnson; Lyndon Johnson; Lyndon Baines Johnson; Q9640
1969-01-20 1974-08-09 Richard M. Nixon; Richard Nixon; Q9588
1974-08-09 1977-01-20 Gerald R. Ford; Gerald Ford; Q9582
1977-01-20 1981-01-20 Jimmy Carter; Q23685
1981-01-20 1989-01-20 Ronald Reagan; Q9960
1989-01-20 1993-01-20 George H. W. Bush; George H.W. Bush; George Bush; George Herbert Walker Bush; Q23505
1993-01-20 2001-01-20 Bill Clinton; William J. Clinton; Q1124
2001-01-20 2009-01-20 George W. Bush; George Bush; Q207
2009-01-20 2017-01-20 Barack Obama; Q76
2017-01-20 2021-01-20 Donald Trump; Donald J. Trump; Q22686
2021-01-20 2025-01-20 Joe Biden; Joseph Biden; Joseph R. Biden; Q6279
2025-01-20 - Donald Trump; Donald J. Trump; Q22686

# Vice President of the United States | US | Vice President; Vice-President; VP; Veep | us-executive.json (CC0)
1945-01-20 1945-04-12 Harry S. Truman; Harry Truman; Q11613
1949-01-20 1953-01-20 Alben Barkley; Alben W. Barkley
1953-01-20 1961-01-20 Richard Nixon; Richard M. Nixon; Q9588
1961-01-20 1963-11-22 Lyndon B. Johnson; Lyndon Johnson; Q9640
1965-01-20 1969-01-20 Hubert Humphrey; Hubert H. Humphrey
1969-01-20 1973-10-10 Spiro Agnew; Spiro T. Agnew
1973-12-06 1974-08-09 Gerald Ford; Gerald R. Ford; Q9582
1974-12-19 1977-01-20 Nelson Rockefeller; Nelson A. Rockefeller
1977-01-20 1981-01-20 Walter Mondale; Walter F. Mondale
1981-01-20 1989-01-20 George H. W. Bush; George H.W. Bush; George Bush; Q23505
1989-01-20 1993-01-20 Dan Quayle
1993-01-20 2001-01-20 Al Gore; Albert Gore; Q19673
2001-01-20 2009-01-20 Dick Cheney; Q48259
2009-01-20 2017-01-20 Joe Biden; Joseph Biden; Joseph R. Biden; Q6279
2017-01-20 2021-01-20 Mike Pence; Q24313
2021-01-20 2025-01-20 Kamala Harris; Kamala D. Harris; Q10853588
2025-01-20 - JD Vance; J.D. Vance; James David Vance; Q28935729

# Secretary of State of the United States | US | Secretary of State; State Secretary; Sec. of State | public record
1944-12-01 1945-06-27 Edward Stettinius; Edward R. Stettinius
1945-07-03 1947-01-21 James F. Byrnes; James Byrnes
1947-01-21 1949-01-20 George C. Marshall; George Marshall
1949-01-21 1953-01-20 Dean Acheson
1953-01-21 1959-04-22 John Foster Dulles
1959-04-22 1961-01-20 Christian Herter; Christian A. Herter
1961-01-21 1969-01-20 Dean Rusk
1969-01-22 1973-09-03 William P. Rogers; William Rogers
1973-09-22 1977-01-20 Henry Kissinger; Henry A. Kissinger; Q66107
1977-01-20 1980-04-28 Cyrus Vance; Cyrus R. Vance
1980-05-08 1981-01-20 Edmund Muskie; Edmund S. Muskie
1981-01-22 1982-07-05 Alexander Haig; Alexander M. Haig
1982-07-16 1989-01-20 George Shultz; George P. Shultz
1989-01-25 1992-08-23 James Baker; James A. Baker
1992-12-08 1993-01-20 Lawrence Eagleburger; Lawrence S. Eagleburger
1993-01-20 1997-01-17 Warren Christopher; Warren M. Christopher
1997-01-23 2001-01-20 Madeleine Albright; Madeleine K. Albright
2001-01-20 2005-01-26 Colin Powell; Colin L. Powell; Q150851
2005-01-26 2009-01-20 Condoleezza Rice; Q47216
2009-01-21 2013-02-01 Hillary Clinton; Hillary Rodham Clinton; Hilary Clinton; Q6294
2013-02-01 2017-01-20 John Kerry; John F. Kerry
2017-02-01 2018-03-31 Rex Tillerson; Rex W. Tillerson
2018-04-26 2021-01-20 Mike Pompeo; Michael Pompeo; Michael R. Pompeo
2021-01-26 2025-01-20 Antony Blinken; Antony J. Blinken; Anthony Blinken; Tony Blinken
2025-01-21 - Marco Rubio

# Secretary of Defense of the United States | US | Secretary of Defense; Defense Secretary; Defence Secretary; Pentagon chief; Pentagon Secretary | public record
1947-09-17 1949-03-28 James Forrestal; James V. Forrestal
1949-03-28 1950-09-19 Louis A. Johnson; Louis Johnson
1950-09-21 1951-09-12 George C. Marshall; George Marshall
1951-09-17 1953-01-20 Robert A. Lovett; Robert Lovett
1953-01-28 1957-10-08 Charles E. Wilson; Charles Wilson
1957-10-09 1959-12-01 Neil H. McElroy; Neil McElroy
1959-12-02 1961-01-20 Thomas S. Gates; Thomas Gates
1961-01-21 1968-02-29 Robert McNamara; Robert S. McNamara
1968-03-01 1969-01-20 Clark Clifford; Clark M. Clifford
1969-01-22 1973-01-29 Melvin Laird; Melvin R. Laird
1973-01-30 1973-05-24 Elliot Richardson; Elliot L. Richardson
1973-07-02 1975-11-19 James Schlesinger; James R. Schlesinger
1975-11-20 1977-01-20 Donald Rumsfeld; Donald H. Rumsfeld
1977-01-21 1981-01-20 Harold Brown
1981-01-21 1987-11-23 Caspar Weinberger; Caspar W. Weinberger
1987-11-23 1989-01-20 Frank Carlucci; Frank C. Carlucci
1989-03-21 1993-01-20 Dick Cheney; Richard Cheney; Richard B. Cheney; Q48259
1993-01-21 1994-02-03 Les Aspin
1994-02-03 1997-01-24 William Perry; William J. Perry
1997-01-24 2001-01-20 William Cohen; William S. Cohen
2001-01-20 2006-12-18 Donald Rumsfeld; Donald H. Rumsfeld
2006-12-18 2011-07-01 Robert Gates; Robert M. Gates; Bob Gates
2011-07-01 2013-02-27 Leon Panetta; Leon E. Panetta
2013-02-27 2015-02-17 Chuck Hagel
2015-02-17 2017-01-20 Ash Carter; Ashton Carter; Ashton B. Carter
2017-01-20 2019-01-01 James Mattis; Jim Mattis
2019-07-23 2020-11-09 Mark Esper; Mark T. Esper
2021-01-22 2025-01-20 Lloyd Austin; Lloyd J. Austin
2025-01-25 - Pete Hegseth

# Secretary of the Treasury of the United States | US | Treasury Secretary; Secretary of the Treasury | public record
1971-02-11 1972-06-12 John Connally; John B. Connally
1972-06-12 1974-05-08 George Shultz; George P. Shultz
1974-05-08 1977-01-20 William E. Simon; William Simon
1979-08-07 1981-01-20 G. William Miller
1981-01-22 1985-02-01 Donald Regan; Donald T. Regan
1985-02-04 1988-08-17 James Baker; James A. Baker
1988-09-15 1993-01-17 Nicholas Brady; Nicholas F. Brady
1993-01-20 1994-12-22 Lloyd Bentsen
1995-01-11 1999-07-02 Robert Rubin; Robert E. Rubin
1999-07-02 2001-01-20 Lawrence Summers; Larry Summers; Lawrence H. Summers
2001-01-20 2002-12-31 Paul O'Neill; Paul H. O'Neill
2003-02-03 2006-06-29 John Snow; John W. Snow
2006-07-10 2009-01-20 Henry Paulson; Hank Paulson; Henry M. Paulson
2009-01-26 2013-01-25 Timothy Geithner; Tim Geithner; Timothy F. Geithner
2013-02-28 2017-01-20 Jack Lew; Jacob Lew; Jacob J. Lew
2017-02-13 2021-01-20 Steven Mnuchin; Steve Mnuchin; Steven T. Mnuchin
2021-01-26 2025-01-20 Janet Yellen; Janet L. Yellen
2025-01-28 - Scott Bessent

# Attorney General of the United States | US | Attorney General; U.S. Attorney General; AG; Atty. Gen. | public record
1961-01-21 1964-09-03 Robert F. Kennedy; Robert Kennedy
1969-01-21 1972-03-01 John Mitchell; John N. Mitchell
1981-01-23 1985-02-25 William French Smith
1985-02-25 1988-08-12 Edwin Meese; Ed Meese
1988-08-12 1991-08-15 Dick Thornburgh; Richard Thornburgh
1991-11-26 1993-01-20 William Barr; William P. Barr
1993-03-12 2001-01-20 Janet Reno
2001-02-02 2005-02-03 John Ashcroft
2005-02-03 2007-09-17 Alberto Gonzales; Alberto R. Gonzales
2007-11-09 2009-01-20 Michael Mukasey; Michael B. Mukasey
2009-02-03 2015-04-27 Eric Holder; Eric H. Holder
2015-04-27 2017-01-20 Loretta Lynch; Loretta E. Lynch
2017-02-09 2018-11-07 Jeff Sessions
2019-02-14 2020-12-23 William Barr; Bill Barr; William P. Barr
2021-03-11 2025-01-20 Merrick Garland; Merrick B. Garland
2025-02-05 - Pam Bondi

# Secretary of Homeland Security | US | Homeland Security Secretary; Secretary of Homeland Security; DHS Secretary | public record
2003-01-24 2005-02-01 Tom Ridge
2005-02-15 2009-01-21 Michael Chertoff
2009-01-21 2013-09-06 Janet Napolitano
2013-12-23 2017-01-20 Jeh Johnson; Jeh C. Johnson
2017-01-20 2017-07-31 John Kelly; John F. Kelly
2017-12-06 2019-04-10 Kirstjen Nielsen
2021-02-02 2025-01-20 Alejandro Mayorkas
2025-01-25 - Kristi Noem

# Secretary of Health and Human Services | US | Health and Human Services Secretary; HHS Secretary; Health Secretary; Secretary of Health and Human Services | public record
1993-01-22 2001-01-20 Donna Shalala; Donna E. Shalala
2001-02-02 2005-01-26 Tommy Thompson; Tommy G. Thompson
2005-01-26 2009-01-20 Mike Leavitt; Michael Leavitt
2009-04-28 2014-06-09 Kathleen Sebelius
2014-06-09 2017-01-20 Sylvia Burwell; Sylvia Mathews Burwell; Sylvia M. Burwell
2017-02-10 2017-09-29 Tom Price
2018-01-29 2021-01-20 Alex Azar; Alex M. Azar
2021-03-19 2025-01-20 Xavier Becerra
2025-02-13 - Robert F. Kennedy Jr.; Robert F. Kennedy; Robert Kennedy

# Secretary of Education of the United States | US | Education Secretary; Secretary of Education | public record
2001-01-20 2005-01-20 Rod Paige
2005-01-20 2009-01-20 Margaret Spellings
2009-01-21 2016-01-01 Arne Duncan
2016-03-14 2017-01-20 John King; John B. King
2017-02-07 2021-01-08 Betsy DeVos
2021-03-02 2025-01-20 Miguel Cardona
2025-03-03 - Linda McMahon

# Secretary of Energy of the United States | US | Energy Secretary; Secretary of Energy | public record
2009-01-21 2013-04-22 Steven Chu
2013-05-21 2017-01-20 Ernest Moniz
2017-03-02 2019-12-01 Rick Perry
2019-12-04 2021-01-20 Dan Brouillette
2021-02-25 2025-01-20 Jennifer Granholm
2025-02-04 - Chris Wright

# Secretary of Labor of the United States | US | Labor Secretary; Secretary of Labor | public record
2001-01-29 2009-01-20 Elaine Chao
2009-02-24 2013-01-22 Hilda Solis; Hilda L. Solis
2013-07-23 2017-01-20 Thomas Perez; Tom Perez; Thomas E. Perez
2017-04-28 2019-07-19 Alexander Acosta; Alex Acosta
2019-09-30 2021-01-20 Eugene Scalia
2021-03-23 2023-03-11 Marty Walsh; Martin Walsh
2025-03-11 - Lori Chavez-DeRemer

# Secretary of the Interior of the United States | US | Interior Secretary; Secretary of the Interior | public record
2009-01-20 2013-04-12 Ken Salazar
2013-04-12 2017-01-20 Sally Jewell
2017-03-01 2019-01-02 Ryan Zinke
2019-04-11 2021-01-20 David Bernhardt
2021-03-16 2025-01-20 Deb Haaland
2025-02-01 - Doug Burgum

# Secretary of Transportation of the United States | US | Transportation Secretary; Secretary of Transportation | public record
2001-01-25 2006-07-07 Norman Mineta; Norman Y. Mineta
2009-01-23 2013-07-02 Ray LaHood
2013-07-02 2017-01-20 Anthony Foxx
2017-01-31 2021-01-11 Elaine Chao
2021-02-03 2025-01-20 Pete Buttigieg
2025-01-28 - Sean Duffy

# Secretary of Agriculture of the United States | US | Agriculture Secretary; Secretary of Agriculture | public record
2009-01-21 2017-01-13 Tom Vilsack
2017-04-25 2021-01-20 Sonny Perdue
2021-02-24 2025-01-20 Tom Vilsack
2025-02-13 - Brooke Rollins

# Secretary of Commerce of the United States | US | Commerce Secretary; Secretary of Commerce | public record
2009-03-26 2011-08-01 Gary Locke
2013-06-26 2017-01-20 Penny Pritzker
2017-02-28 2021-01-20 Wilbur Ross
2021-03-03 2025-01-20 Gina Raimondo
2025-02-21 - Howard Lutnick

# Secretary of Housing and Urban Development | US | HUD Secretary; Housing Secretary; Housing and Urban Development Secretary | public record
2009-01-26 2014-07-28 Shaun Donovan
2014-07-28 2017-01-20 Julian Castro; Julián Castro
2017-03-02 2021-01-20 Ben Carson
2021-03-10 2024-03-22 Marcia Fudge

# Secretary of Veterans Affairs | US | Veterans Affairs Secretary; VA Secretary; Secretary of Veterans Affairs | public record
2009-01-21 2014-05-30 Eric Shinseki; Eric K. Shinseki
2014-07-30 2017-01-20 Robert McDonald; Bob McDonald
2017-02-14 2018-03-28 David Shulkin
2018-07-30 2021-01-20 Robert Wilkie
2021-02-09 2025-01-20 Denis McDonough
2025-02-05 - Doug Collins

# National Security Adviser of the United States | US | National Security Adviser; National Security Advisor | public record
1969-01-20 1975-11-03 Henry Kissinger; Henry A. Kissinger; Q66107
1975-11-03 1977-01-20 Brent Scowcroft
1977-01-20 1981-01-20 Zbigniew Brzezinski
1985-12-04 1986-11-25 John Poindexter
1987-11-23 1989-01-20 Colin Powell; Q150851
1989-01-20 1993-01-20 Brent Scowcroft
1993-01-20 1997-03-14 Anthony Lake
1997-03-14 2001-01-20 Sandy Berger; Samuel Berger; Samuel R. Berger
2001-01-20 2005-01-26 Condoleezza Rice; Q47216
2005-01-26 2009-01-20 Stephen Hadley
2009-01-20 2010-10-08 James Jones; Jim Jones; James L. Jones
2010-10-08 2013-07-01 Tom Donilon; Thomas Donilon
2013-07-01 2017-01-20 Susan Rice; Susan E. Rice
2017-01-20 2017-02-13 Michael Flynn; Mike Flynn; Michael T. Flynn
2017-02-20 2018-04-09 H.R. McMaster; H. R. McMaster; HR McMaster
2018-04-09 2019-09-10 John Bolton; John R. Bolton
2019-09-18 2021-01-20 Robert O'Brien; Robert C. O'Brien
2021-01-20 2025-01-20 Jake Sullivan
2025-01-20 2025-05-01 Mike Waltz; Michael Waltz

# White House press secretary | US | Press Secretary; White House Press Secretary; White House spokesman; White House spokeswoman | public record
1994-12-22 1998-10-01 Mike McCurry
2001-01-20 2003-07-15 Ari Fleischer
2003-07-15 2006-05-10 Scott McClellan
2006-05-10 2007-09-14 Tony Snow
2007-09-14 2009-01-20 Dana Perino
2009-01-20 2011-02-11 Robert Gibbs
2011-02-11 2014-06-22 Jay Carney
2014-06-20 2017-01-20 Josh Earnest
2017-01-20 2017-07-21 Sean Spicer
2017-07-26 2019-07-01 Sarah Sanders; Sarah Huckabee Sanders
2019-07-01 2020-04-07 Stephanie Grisham
2020-04-07 2021-01-20 Kayleigh McEnany
2021-01-20 2022-05-13 Jen Psaki
2022-05-13 2025-01-20 Karine Jean-Pierre
2025-01-20 - Karoline Leavitt

# White House chief of staff | US | White House Chief of Staff; Chief of Staff | public record
2001-01-20 2006-04-14 Andrew Card; Andy Card
2006-04-14 2009-01-20 Joshua Bolten; Josh Bolten
2009-01-20 2010-10-01 Rahm Emanuel
2011-01-13 2012-01-27 William Daley; Bill Daley
2012-01-27 2013-01-25 Jack Lew; Jacob Lew
2013-01-20 2017-01-20 Denis McDonough
2017-01-20 2017-07-31 Reince Priebus
2017-07-31 2019-01-02 John Kelly; John F. Kelly
2019-01-02 2020-03-31 Mick Mulvaney
2020-03-31 2021-01-20 Mark Meadows
2021-01-20 2023-02-08 Ron Klain
2023-02-08 2025-01-20 Jeff Zients
2025-01-20 - Susie Wiles

# United States ambassador to the United Nations | US | UN Ambassador; U.N. Ambassador; Ambassador to the United Nations; Ambassador to the UN | public record
2005-08-02 2006-12-31 John Bolton; John R. Bolton
2009-01-26 2013-06-30 Susan Rice; Susan E. Rice
2013-08-05 2017-01-20 Samantha Power
2017-01-27 2018-12-31 Nikki Haley; Nikki R. Haley
2019-09-12 2021-01-20 Kelly Craft
2021-02-25 2025-01-20 Linda Thomas-Greenfield

# Chairman of the Joint Chiefs of Staff | US | Chairman of the Joint Chiefs of Staff; Joint Chiefs Chairman; Chairman of the Joint Chiefs | public record
1989-10-01 1993-09-30 Colin Powell; Q150851
1993-10-25 1997-09-30 John Shalikashvili
1997-10-01 2001-10-01 Hugh Shelton
2001-10-01 2005-10-01 Richard Myers
2005-10-01 2007-10-01 Peter Pace
2007-10-01 2011-10-01 Mike Mullen; Michael Mullen
2011-10-01 2015-10-01 Martin Dempsey
2015-10-01 2019-10-01 Joseph Dunford; Joe Dunford
2019-10-01 2023-10-01 Mark Milley
2023-10-01 2025-02-21 Charles Brown; Charles Q. Brown; C.Q. Brown

# Director of the Federal Bureau of Investigation | US | FBI Director; FBI chief; Director of the FBI; F.B.I. Director | public record
1924-05-10 1972-05-02 J. Edgar Hoover
1973-07-09 1978-02-15 Clarence Kelley; Clarence M. Kelley
1978-02-23 1987-05-26 William Webster; William H. Webster
1987-11-02 1993-07-19 William Sessions; William S. Sessions
1993-09-01 2001-06-25 Louis Freeh; Louis J. Freeh
2001-09-04 2013-09-04 Robert Mueller; Robert S. Mueller
2013-09-04 2017-05-09 James Comey; James B. Comey; Jim Comey
2017-08-02 2025-01-20 Christopher Wray; Christopher A. Wray; Chris Wray
2025-02-20 - Kash Patel

# Director of the Central Intelligence Agency | US | CIA Director; CIA chief; Director of the CIA; C.I.A. Director; Director of Central Intelligence | public record
1953-02-26 1961-11-29 Allen Dulles; Allen W. Dulles
1961-11-29 1965-04-28 John McCone; John A. McCone
1966-06-30 1973-02-02 Richard Helms
1973-09-04 1976-01-30 William Colby; William E. Colby
1976-01-30 1977-01-20 George H. W. Bush; George Bush; Q23505
1977-03-09 1981-01-20 Stansfield Turner
1981-01-28 1987-01-29 William Casey; William J. Casey
1987-05-26 1991-08-31 William Webster; William H. Webster
1991-11-06 1993-01-20 Robert Gates; Robert M. Gates
1993-02-05 1995-01-10 James Woolsey; R. James Woolsey
1995-05-10 1996-12-15 John Deutch; John M. Deutch
1996-12-16 2004-07-11 George Tenet; George J. Tenet
2004-09-24 2006-05-26 Porter Goss; Porter J. Goss
2006-05-30 2009-02-12 Michael Hayden; Michael V. Hayden
2009-02-13 2011-06-30 Leon Panetta; Leon E. Panetta
2011-09-06 2012-11-09 David Petraeus; David H. Petraeus
2013-03-08 2017-01-20 John Brennan; John O. Brennan
2017-01-23 2018-04-26 Mike Pompeo; Michael Pompeo
2018-04-26 2021-01-20 Gina Haspel
2021-03-19 2025-01-20 William Burns; Bill Burns; William J. Burns
2025-01-23 - John Ratcliffe

# Director of National Intelligence | US | Director of National Intelligence; National Intelligence Director; DNI | public record
2009-01-29 2010-05-28 Dennis Blair; Dennis C. Blair
2010-08-09 2017-01-20 James Clapper; James R. Clapper
2017-03-16 2019-08-15 Dan Coats; Daniel Coats
2020-05-26 2021-01-20 John Ratcliffe
2021-01-21 2025-01-20 Avril Haines
2025-02-12 - Tulsi Gabbard

# Chair of the Federal Reserve | US | Federal Reserve Chairman; Fed Chairman; Fed Chair; Federal Reserve Chair; Fed chief; Chairman of the Federal Reserve; Fed Chairwoman; Federal Reserve Chief | public record
1951-04-02 1970-02-01 William McChesney Martin
1970-02-01 1978-03-08 Arthur Burns; Arthur F. Burns
1978-03-08 1979-08-06 G. William Miller; William Miller
1979-08-06 1987-08-11 Paul Volcker; Paul A. Volcker
1987-08-11 2006-01-31 Alan Greenspan
2006-02-01 2014-02-03 Ben Bernanke; Ben S. Bernanke
2014-02-03 2018-02-05 Janet Yellen; Janet L. Yellen
2018-02-05 - Jerome Powell; Jerome H. Powell; Jay Powell

# Speaker of the United States House of Representatives | US | House Speaker; Speaker; Speaker of the House; Speaker of the U.S. House | public record
1955-01-05 1961-11-16 Sam Rayburn
1962-01-10 1971-01-03 John McCormack; John W. McCormack
1971-01-21 1977-01-03 Carl Albert
1977-01-04 1987-01-03 Tip O'Neill; Thomas P. O'Neill
1987-01-06 1989-06-06 Jim Wright
1989-06-06 1995-01-03 Tom Foley; Thomas Foley; Thomas S. Foley
1995-01-04 1999-01-03 Newt Gingrich
1999-01-06 2007-01-03 Dennis Hastert; J. Dennis Hastert
2007-01-04 2011-01-05 Nancy Pelosi
2011-01-05 2015-10-29 John Boehner; John A. Boehner
2015-10-29 2019-01-03 Paul Ryan; Paul D. Ryan
2019-01-03 2023-01-03 Nancy Pelosi
2023-01-07 2023-10-03 Kevin McCarthy
2023-10-25 - Mike Johnson

# Majority Leader of the United States Senate | US | Senate Majority Leader; Majority Leader of the Senate | public record
1981-01-03 1985-01-03 Howard Baker; Howard H. Baker
1985-01-03 1987-01-03 Bob Dole; Robert Dole
1987-01-03 1989-01-03 Robert Byrd; Robert C. Byrd
1989-01-03 1995-01-03 George Mitchell; George J. Mitchell
1995-01-04 1996-06-11 Bob Dole; Robert Dole
1996-06-12 2001-06-06 Trent Lott
2001-06-06 2003-01-03 Tom Daschle; Thomas Daschle
2003-01-03 2007-01-03 Bill Frist
2007-01-03 2015-01-06 Harry Reid
2015-01-03 2021-01-20 Mitch McConnell
2021-01-20 2025-01-03 Chuck Schumer; Charles Schumer; Charles E. Schumer
2025-01-03 - John Thune

# Minority Leader of the United States Senate | US | Senate Minority Leader | public record
1995-01-04 2001-06-06 Tom Daschle
2003-01-03 2005-01-03 Tom Daschle
2005-01-03 2007-01-03 Harry Reid
2007-01-03 2015-01-06 Mitch McConnell
2015-01-03 2017-01-03 Harry Reid
2017-01-03 2021-01-20 Chuck Schumer; Charles Schumer; Charles E. Schumer
2021-01-20 2025-01-03 Mitch McConnell
2025-01-03 - Chuck Schumer; Charles Schumer

# Majority Leader of the United States House of Representatives | US | House Majority Leader | public record
1995-01-04 2003-01-03 Dick Armey
2003-01-03 2005-09-28 Tom DeLay
2006-02-02 2007-01-03 John Boehner; John A. Boehner
2007-01-03 2011-01-05 Steny Hoyer; Steny H. Hoyer
2011-01-03 2014-08-01 Eric Cantor
2014-08-01 2019-01-03 Kevin McCarthy
2019-01-03 2023-01-03 Steny Hoyer; Steny H. Hoyer
2023-01-03 - Steve Scalise

# Minority Leader of the United States House of Representatives | US | House Minority Leader | public record
1995-01-04 2003-01-03 Dick Gephardt; Richard Gephardt
2003-01-03 2007-01-04 Nancy Pelosi
2007-01-03 2011-01-05 John Boehner; John A. Boehner
2011-01-03 2019-01-03 Nancy Pelosi
2019-01-03 2023-01-07 Kevin McCarthy
2023-01-03 - Hakeem Jeffries

# Leader of the Democrats in the United States Senate | US | Senate Democratic Leader; Senate Democratic leader; Senate's Democratic leader | public record
1995-01-04 2005-01-03 Tom Daschle
2005-01-03 2017-01-03 Harry Reid
2017-01-03 - Chuck Schumer; Charles Schumer; Charles E. Schumer

# Leader of the Republicans in the United States Senate | US | Senate Republican Leader; Senate GOP Leader | public record
1985-01-03 1996-06-11 Bob Dole; Robert Dole
1996-06-12 2003-01-03 Trent Lott
2003-01-03 2007-01-03 Bill Frist
2007-01-03 2025-01-03 Mitch McConnell
2025-01-03 - John Thune

# Leader of the Democrats in the United States House of Representatives | US | House Democratic Leader | public record
2003-01-03 2023-01-03 Nancy Pelosi
2023-01-03 - Hakeem Jeffries

# Majority Whip of the United States House of Representatives | US | House Majority Whip | public record
2007-01-03 2011-01-05 James Clyburn; Jim Clyburn
2011-01-03 2014-08-01 Kevin McCarthy
2014-08-01 2019-01-03 Steve Scalise
2019-01-03 2023-01-03 James Clyburn; Jim Clyburn
2023-01-03 - Tom Emmer

# Minority Whip of the United States House of Representatives | US | House Minority Whip | public record
2007-01-03 2009-01-03 Roy Blunt
2009-01-03 2011-01-05 Eric Cantor
2011-01-03 2019-01-03 Steny Hoyer
2019-01-03 2023-01-03 Steve Scalise
2023-01-03 - Katherine Clark

# Majority Whip of the United States Senate | US | Senate Majority Whip | public record
2007-01-03 2015-01-06 Dick Durbin; Richard Durbin
2015-01-03 2019-01-03 John Cornyn
2019-01-03 2021-01-20 John Thune
2021-01-20 2025-01-03 Dick Durbin; Richard Durbin
2025-01-03 - John Barrasso

# Chair of the Republican National Committee | US | RNC Chairman; Republican National Committee Chairman; Republican National Committee Chairwoman; RNC Chair; RNC Chairwoman; Chairman of the Republican National Committee | public record
2005-01-19 2007-01-19 Ken Mehlman
2009-01-30 2011-01-14 Michael Steele
2011-01-14 2017-01-19 Reince Priebus
2017-01-19 2024-03-08 Ronna McDaniel; Ronna Romney McDaniel
2024-03-08 2025-08-22 Michael Whatley

# Chair of the Democratic National Committee | US | DNC Chairman; Democratic National Committee Chairman; DNC Chair; DNC Chairwoman; Democratic National Committee Chair; Democratic National Committee Chairwoman; Chairman of the Democratic National Committee; Chairwoman of the Democratic National Committee | public record
2005-02-12 2009-01-21 Howard Dean
2009-01-21 2011-04-05 Tim Kaine
2011-05-04 2016-07-28 Debbie Wasserman Schultz
2016-07-24 2017-02-25 Donna Brazile
2017-02-25 2021-01-21 Tom Perez
2021-01-21 2025-02-01 Jaime Harrison
2025-02-01 - Ken Martin

# Chief Justice of the United States | US | Chief Justice | public record
1953-10-05 1969-06-23 Earl Warren
1969-06-23 1986-09-26 Warren Burger; Warren E. Burger
1986-09-26 2005-09-03 William Rehnquist; William H. Rehnquist
2005-09-29 - John Roberts; John G. Roberts

# Justice of the Supreme Court of the United States | US | Justice; Supreme Court Justice; Associate Justice | public record | shared
1975-12-19 2010-06-29 John Paul Stevens
1981-09-25 2006-01-31 Sandra Day O'Connor
1986-09-26 2016-02-13 Antonin Scalia
1988-02-18 2018-07-31 Anthony Kennedy; Anthony M. Kennedy
1990-10-09 2009-06-29 David Souter; David H. Souter
1991-10-23 - Clarence Thomas
1993-08-10 2020-09-18 Ruth Bader Ginsburg
1994-08-03 2022-06-30 Stephen Breyer; Stephen G. Breyer
2006-01-31 - Samuel Alito; Samuel A. Alito
2009-08-08 - Sonia Sotomayor
2010-08-07 - Elena Kagan
2017-04-08 - Neil Gorsuch; Neil M. Gorsuch
2018-10-06 - Brett Kavanaugh; Brett M. Kavanaugh
2020-10-26 - Amy Coney Barrett
2022-06-30 - Ketanji Brown Jackson

# First Lady of the United States | US | First Lady | public record
1961-01-20 1963-11-22 Jacqueline Kennedy
1981-01-20 1989-01-20 Nancy Reagan
1989-01-20 1993-01-20 Barbara Bush
1993-01-20 2001-01-20 Hillary Clinton; Hillary Rodham Clinton; Q6294
2001-01-20 2009-01-20 Laura Bush
2009-01-20 2017-01-20 Michelle Obama
2017-01-20 2021-01-20 Melania Trump
2021-01-20 2025-01-20 Jill Biden
2025-01-20 - Melania Trump
`

/** Who ran for president, from the day of announcing (or of exploring openly) to the day of leaving the race. */
export const candidates = `
# Candidate for president of the United States | US | presidential candidate; presidential hopeful; presidential contender; White House hopeful; GOP presidential candidate; Republican candidate for president; Democratic candidate for president; GOP presidential front-runner; GOP presidential frontrunner; Republican front-runner; Republican presidential front-runner; GOP front-runner; GOP frontrunner; Republican frontrunner; Democratic front-runner; Democratic presidential front-runner; White House candidate; White House contender | public record | shared
1995-04-10 1996-11-05 Bob Dole; Robert Dole
1995-04-14 1996-11-05 Bill Clinton
1999-06-12 2000-11-07 George W. Bush; George Bush
1999-06-16 2000-12-13 Al Gore
1999-09-27 2000-03-09 John McCain
2002-12-01 2004-11-03 John Kerry; John F. Kerry
2003-05-16 2004-11-02 George W. Bush; George Bush
2003-06-23 2004-02-18 Howard Dean
2006-12-28 2008-01-30 John Edwards
2007-01-20 2008-06-07 Hillary Clinton; Hillary Rodham Clinton
2007-01-28 2008-03-04 Mike Huckabee
2007-02-05 2008-01-30 Rudy Giuliani; Rudolph Giuliani
2007-02-10 2008-11-04 Barack Obama
2007-02-13 2008-02-07 Mitt Romney
2007-02-28 2008-11-04 John McCain
2007-09-05 2008-01-22 Fred Thompson
2011-03-21 2011-08-14 Tim Pawlenty
2011-04-04 2012-11-06 Barack Obama
2011-04-11 2012-11-06 Mitt Romney
2011-04-26 2012-08-28 Ron Paul
2011-05-11 2012-05-02 Newt Gingrich
2011-05-21 2011-12-03 Herman Cain
2011-06-06 2012-04-10 Rick Santorum
2011-06-13 2012-01-04 Michele Bachmann; Michelle Bachmann
2011-06-21 2012-01-16 Jon Huntsman
2011-08-13 2012-01-19 Rick Perry
2015-03-23 2016-05-03 Ted Cruz
2015-04-07 2016-02-03 Rand Paul
2015-04-12 2016-11-08 Hillary Clinton; Hillary Rodham Clinton; Hilary Clinton
2015-04-13 2016-03-15 Marco Rubio
2015-04-30 2016-07-26 Bernie Sanders
2015-05-03 2016-03-04 Ben Carson
2015-05-04 2016-02-10 Carly Fiorina
2015-05-05 2016-02-01 Mike Huckabee
2015-05-27 2016-02-03 Rick Santorum
2015-05-28 2015-12-29 George Pataki
2015-05-30 2016-02-01 Martin O'Malley
2015-06-01 2015-12-21 Lindsey Graham
2015-06-03 2015-10-23 Lincoln Chafee
2015-06-04 2015-09-11 Rick Perry
2015-06-15 2016-02-20 Jeb Bush
2015-06-16 2016-11-08 Donald Trump; Donald J. Trump
2015-06-24 2015-11-17 Bobby Jindal
2015-06-30 2016-02-10 Chris Christie
2015-07-02 2015-10-20 Jim Webb
2015-07-13 2015-09-21 Scott Walker
2015-07-21 2016-05-04 John Kasich
2016-01-06 2016-11-08 Gary Johnson
2016-02-06 2016-11-28 Jill Stein
2018-12-31 2020-03-05 Elizabeth Warren
2019-01-11 2020-03-19 Tulsi Gabbard
2019-01-12 2020-01-02 Julian Castro; Julián Castro
2019-01-21 2019-12-03 Kamala Harris
2019-01-23 2020-03-01 Pete Buttigieg
2019-02-01 2020-01-13 Cory Booker
2019-02-10 2020-03-02 Amy Klobuchar
2019-02-19 2020-04-08 Bernie Sanders
2019-03-14 2019-11-01 Beto O'Rourke
2019-04-25 2020-11-07 Joe Biden
2019-06-18 2020-11-07 Donald Trump; Donald J. Trump
2019-07-09 2020-02-29 Tom Steyer
2019-11-24 2020-03-04 Michael Bloomberg; Mike Bloomberg
2022-11-15 2024-11-06 Donald Trump; Donald J. Trump
2023-02-14 2024-03-06 Nikki Haley
2023-02-21 2024-01-15 Vivek Ramaswamy
2023-04-05 2024-08-23 Robert F. Kennedy Jr.
2023-04-25 2024-07-21 Joe Biden
2023-05-19 2023-11-12 Tim Scott
2023-05-24 2024-01-21 Ron DeSantis
2023-06-05 2023-10-28 Mike Pence
2023-06-06 2024-01-10 Chris Christie
2024-07-21 2024-11-06 Kamala Harris

# Nominee for president of the United States | US | presidential nominee; Republican nominee; GOP nominee; Democratic nominee; GOP presidential nominee; Republican presidential nominee; Democratic presidential nominee; presumptive nominee; presumptive Republican nominee; presumptive Democratic nominee; presumptive GOP nominee; presumptive Republican presidential nominee; presumptive GOP presidential nominee; presumptive Democratic presidential nominee | public record | shared
1996-03-05 1996-11-06 Bob Dole; Robert Dole
2000-03-07 2000-12-13 George W. Bush; George Bush
2000-03-07 2000-12-13 Al Gore
2004-03-02 2004-11-03 John Kerry; John F. Kerry
2008-03-04 2008-11-05 John McCain
2008-06-03 2008-11-05 Barack Obama
2012-04-10 2012-11-07 Mitt Romney
2016-05-03 2016-11-09 Donald Trump; Donald J. Trump
2016-06-06 2016-11-09 Hillary Clinton; Hillary Rodham Clinton; Hilary Clinton
2016-05-29 2016-11-09 Gary Johnson
2020-04-08 2020-11-07 Joe Biden
2024-03-06 2024-11-06 Donald Trump; Donald J. Trump
2024-07-21 2024-11-06 Kamala Harris

# Nominee for vice president of the United States | US | vice presidential nominee; vice-presidential nominee; vice presidential candidate; vice-presidential candidate; running mate; GOP vice presidential nominee; Republican vice presidential nominee; Democratic vice presidential nominee; Republican vice presidential candidate; GOP vice presidential candidate; Democratic vice presidential candidate | public record | shared
2000-07-25 2000-12-13 Dick Cheney
2000-08-07 2000-12-13 Joe Lieberman
2004-07-06 2004-11-03 John Edwards
2008-08-23 2008-11-05 Joe Biden
2008-08-29 2008-11-05 Sarah Palin
2012-08-11 2012-11-07 Paul Ryan; Paul D. Ryan
2016-07-14 2016-11-09 Mike Pence
2016-07-22 2016-11-09 Tim Kaine
2020-08-11 2020-11-07 Kamala Harris
2024-07-15 2024-11-06 JD Vance; J.D. Vance
2024-08-06 2024-11-06 Tim Walz
`
