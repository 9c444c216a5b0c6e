/**
 * Former members of the United States Congress and governors of its states whom news names often. Form: see
 * `table.ts`. Public record; a bare year stands for the change of that January.
 */
export const formerCongress = `
# Former United States senators | US | Senator; Sen.; US Senator | public record | shared full congress
1959 2010-06-28 Robert Byrd; Robert C. Byrd
1962-11-07 2009-08-25 Ted Kennedy; Edward Kennedy; Edward M. Kennedy
1963 2012-12-17 Daniel Inouye; Daniel K. Inouye; Dan Inouye
1968-12-24 2009 Ted Stevens
1969 1996-06-11 Bob Dole; Robert Dole
1973 2009-01-15 Joe Biden; Joseph Biden; Joseph R. Biden; Q6279
1973 2003 Jesse Helms
1974-12-18 1999 John Glenn
1975 2023 Patrick Leahy; Patrick J. Leahy
1977 2013 Richard Lugar; Richard G. Lugar; Dick Lugar
1977 2019 Orrin Hatch; Orrin G. Hatch
1978-12-07 2014-02-06 Max Baucus
1978-12-27 2009 John Warner; John W. Warner
1978-12-18 2018-04-01 Thad Cochran
1979 2015 Carl Levin
1979 1997 Bill Bradley
1981 2011 Chris Dodd; Christopher Dodd; Christopher J. Dodd
1981 2011 Arlen Specter
1983 2013 Jeff Bingaman
1982-12-27 2001 Frank Lautenberg; Frank R. Lautenberg
2003 2013-06-03 Frank Lautenberg; Frank R. Lautenberg
1985 2013-02-01 John Kerry; John F. Kerry
1985 2015 Jay Rockefeller; John D. Rockefeller
1985 2015 Tom Harkin
1985 1993-01-02 Al Gore; Albert Gore; Q19673
1987 2017 Harry Reid
1987 2011 Kit Bond; Christopher Bond; Christopher S. Bond
1987 2018-08-25 John McCain; Q10390
1987 2017 Barbara Mikulski; Barbara A. Mikulski
1987 2018-12-31 Richard Shelby; Richard C. Shelby
1987 2013 Kent Conrad
1987 2005 Tom Daschle
1987 2005 Bob Graham
1989 2013 Joe Lieberman; Joseph Lieberman; Joseph I. Lieberman
1989 2013 Herb Kohl
1989 2007 Trent Lott
1990-04-28 2013 Daniel Akaka; Daniel K. Akaka
1991 2002-10-25 Paul Wellstone
1992-11-10 2023-09-29 Dianne Feinstein
1992-12-14 2011 Byron Dorgan; Byron L. Dorgan
1993 2017 Barbara Boxer
1993 2011 Russ Feingold; Russell Feingold; Russell D. Feingold
1993 2011 Judd Gregg
1993 2005 John Breaux
1993-06-14 2013 Kay Bailey Hutchison
1994-11-17 2023 James Inhofe; Jim Inhofe; James M. Inhofe
1995 2013 Jon Kyl
1995 2013 Olympia Snowe; Olympia J. Snowe
1995 2007 Rick Santorum
1995 2007 Bill Frist
1995 2007 Mike DeWine
1995 2001 Spencer Abraham
1995 2001 John Ashcroft
1995 2003 Fred Thompson
1996-11-07 2011 Sam Brownback
1997 2009 Chuck Hagel
1997 2015 Mary Landrieu; Mary L. Landrieu
1997 2015 Tim Johnson
1997 2017-02-08 Jeff Sessions
1997 2021 Mike Enzi; Michael Enzi; Michael B. Enzi
1997 2021 Pat Roberts
1999 2005 John Edwards
1999 2011 Evan Bayh
1999 2011 Jim Bunning
1999 2011 Blanche Lincoln; Blanche L. Lincoln
1999 2011 George Voinovich; George V. Voinovich
1999-11-02 2007 Lincoln Chafee
2001 2007 George Allen
2001 2009-01-21 Hillary Clinton; Hillary Rodham Clinton; Q6294
2001 2011-05-03 John Ensign
2001 2013 Ben Nelson
2001 2019 Bill Nelson
2001 2025 Debbie Stabenow
2001 2025 Tom Carper; Thomas Carper; Thomas R. Carper
2003 2009 Norm Coleman
2003 2009 Elizabeth Dole
2003 2009 John Sununu; John E. Sununu
2003 2015 Mark Pryor; Mark L. Pryor
2003 2015 Saxby Chambliss
2003 2021 Lamar Alexander
2005 2008-11-16 Barack Obama; Q76
2005 2009-01-20 Ken Salazar
2005 2011 Mel Martinez
2005 2013 Jim DeMint
2005 2015-01-03 Tom Coburn
2005 2017 David Vitter
2005 2019-12-31 Johnny Isakson
2005 2023 Richard Burr; Richard M. Burr
2007 2013 Jim Webb
2007 2019 Claire McCaskill
2007 2019 Bob Corker
2006-01-17 2024-08-20 Bob Menendez; Robert Menendez
2007 2025 Ben Cardin; Benjamin Cardin; Benjamin L. Cardin
2007 2025 Sherrod Brown
2007 2025 Jon Tester
2007 2025 Bob Casey; Robert Casey; Robert P. Casey
2009 2014 Mike Johanns
2009 2015 Mark Begich
2009 2015 Kay Hagan
2009 2015 Mark Udall
2009 2021 Tom Udall
2009 2011 George LeMieux
2009 2010-11-29 Roland Burris
2009 2010-11-15 Ted Kaufman; Edward Kaufman
2009-07-07 2018-01-02 Al Franken
2010-02-04 2013 Scott Brown; Scott P. Brown
2010-11-15 2025 Joe Manchin; Joseph Manchin
2010-11-29 2017 Mark Kirk; Mark Steven Kirk
2011 2017 Kelly Ayotte
2011 2017 Dan Coats; Daniel Coats
2011 2023 Rob Portman
2011 2023 Pat Toomey; Patrick Toomey
2011 2023 Roy Blunt
2011 2025-01-20 Marco Rubio
2011-05-09 2019 Dean Heller
2013 2019 Heidi Heitkamp
2013 2019 Joe Donnelly
2013 2019 Jeff Flake
2013-02-01 2013-07-16 Mo Cowan; William Cowan
2013-06-06 2013-10-31 Jeffrey Chiesa; Jeff Chiesa
2014-02-09 2015 John Walsh
2015 2021 Cory Gardner
2015 2021 David Perdue
2015 2023 Ben Sasse
2017 2021-01-18 Kamala Harris; Q10853588
2018-01-03 2021 Doug Jones
2019 2021 Martha McSally
2019 2025 Kyrsten Sinema
2019 2025 Mitt Romney; Q4496
2020-01-06 2021-01-20 Kelly Loeffler
2023 2025-01-10 JD Vance; J.D. Vance; Q28935729

# Former United States representatives | US | Representative; Rep.; Congressman; Congresswoman | public record | shared full congress
1955-12-13 2015 John Dingell; John D. Dingell
1965 2017-12-05 John Conyers
1971 2017 Charles Rangel; Charles B. Rangel; Charlie Rangel
1974-02-05 2010-02-08 John Murtha; John P. Murtha; Jack Murtha
1975 2015 George Miller
1975 2015 Henry Waxman; Henry A. Waxman
1977 2005 Dick Gephardt; Richard Gephardt
1979 1999 Newt Gingrich
1981 2013 Barney Frank
1981 2015 Frank Wolf
1983 2013 Dan Burton
1987 2020-07-17 John Lewis
1989 2019 Dana Rohrabacher
1991 2015-10-31 John Boehner; John A. Boehner
1993 2013 Roscoe Bartlett
1993 2023 Carolyn Maloney; Carolyn B. Maloney
1993 2023 Bobby Rush; Bobby L. Rush
1993 2019 Luis Gutierrez; Luis V. Gutierrez; Luis Gutiérrez
1993 2021 Peter King; Peter T. King; Pete King
1993 2019 Bob Goodlatte; Robert Goodlatte; Robert W. Goodlatte
1995 2013 Steve LaTourette; Steven LaTourette
1995 2021 Mac Thornberry
1996-04-16 2019-10-17 Elijah Cummings; Elijah E. Cummings
1997 2013 Dennis Kucinich; Dennis J. Kucinich
1997 2013 Ron Paul
1997 2023 Kevin Brady
1999 2011-06-21 Anthony Weiner; Anthony D. Weiner
1999 2019-01-03 Paul Ryan; Paul D. Ryan
1999 2019 Joseph Crowley; Joe Crowley
2001 2013 Todd Akin
2001 2014-08-18 Eric Cantor
2001 2013 Mike Pence; Q24313
2003 2017 John Kline
2003 2018-10-01 Jeb Hensarling
2003 2023 Tim Ryan
2003 2022-01-03 Devin Nunes
2003 2012-07-06 Thaddeus McCotter; Thaddeus G. McCotter
2003 2021 Steve King
2003 2017 Chris Van Hollen
2003 2021 Rob Bishop
2005 2017-02-10 Tom Price
2005 2013 Dan Lungren
2005 2015 Allyson Schwartz
2005 2019 Ted Poe
2005 2021 Louie Gohmert
2005 2019 Charlie Dent
2007 2015 Michele Bachmann; Michelle Bachmann
2007 2013 Heath Shuler
2007 2015 Bruce Braley
2007 2012-01-25 Gabrielle Giffords; Gabby Giffords
2007 2019 Keith Ellison
2007 2023-12-31 Kevin McCarthy
2007 2011 Joe Sestak
2008-04-08 2023 Jackie Speier
2009 2011 Alan Grayson
2013 2017 Alan Grayson
2009 2017-06-30 Jason Chaffetz
2009 2019 Lynn Jenkins
2009 2019 Jared Polis
2011 2013 Joe Walsh
2011 2013 Allen West
2011 2015 Steve Southerland
2011 2017 Renee Ellmers
2011 2017 Tim Huelskamp
2011 2017-01-23 Mike Pompeo
2011 2019-01-03 Trey Gowdy
2011 2019 Raul Labrador; Raúl Labrador
2011 2021 Justin Amash
2011 2023 Adam Kinzinger
2011 2017-02-16 Mick Mulvaney
2013 2018-09-10 Ron DeSantis
2013 2020-03-30 Mark Meadows
2013 2019 Beto O'Rourke
2013 2021 Tulsi Gabbard
2015 2017-03-01 Ryan Zinke
2017 2023 Liz Cheney
2017 2024-11-13 Matt Gaetz
`

export const governors = `
# Governor of a state of the United States | US | Governor; Gov.; US governor | public record | shared full
1967 1975 Ronald Reagan; Q9960
1971 1975 Jimmy Carter; Q23685
1959 1973 Nelson Rockefeller
1963 1967 George Wallace; George C. Wallace
1971 1979 George Wallace; George C. Wallace
1983 1987 George Wallace; George C. Wallace
1975 1991 Michael Dukakis
1983 1993 Bill Clinton; Q1124
1983 1995 Mario Cuomo
1991 1999 Pete Wilson
1991 1997 William Weld; Bill Weld
1991 2003 John Engler
1994 2001 Christine Todd Whitman
1995 2000-12-21 George W. Bush; Q207
1995 2007 George Pataki; George E. Pataki
1998-12-12 1999 Buddy MacKay
1999 2007 Jeb Bush
1999 2003-11-17 Gray Davis
1999 2003 Jesse Ventura
2000-12-21 2015-01-20 Rick Perry
1991-08-14 2003-01-21 Howard Dean
1996-07-15 2007 Mike Huckabee
1999 2007 Tom Vilsack
2002 2006 Mark Warner
2002 2004-11-15 James McGreevey; Jim McGreevey
2003 2007 Mitt Romney; Q4496
2003 2007 Robert Ehrlich
2003 2009 Janet Napolitano
2003 2009-01-29 Rod Blagojevich; Rod R. Blagojevich
2003 2011 Ed Rendell; Edward Rendell; Edward G. Rendell
2003 2011 Jennifer Granholm; Jennifer M. Granholm
2003 2011 Bill Richardson
2003 2011 Linda Lingle
2003 2011 Mark Sanford
2003 2011 Tim Pawlenty
2003 2011 Jim Doyle
2003-11-17 2011 Arnold Schwarzenegger; Q2685
2004 2008 Kathleen Blanco
2004-01-12 2012-01-10 Haley Barbour
2005 2013 Christine Gregoire; Chris Gregoire
2005 2013 Mitch Daniels
2005 2013 Brian Schweitzer
2005 2009-08-11 Jon Huntsman
2006-01-17 2010 Tim Kaine
2006-01-17 2010-01-19 Jon Corzine; Jon S. Corzine
2006-12-04 2009-07-26 Sarah Palin; Q43144
2007 2008-03-17 Eliot Spitzer
2007 2011 Charlie Crist
2007 2011 Ted Strickland
2007 2011 Bill Ritter
2007 2015 Deval Patrick; Deval L. Patrick
2007 2015 Martin O'Malley
2007 2015 Mike Beebe
2007-12-11 2015-12-08 Steve Beshear
2008 2016 Bobby Jindal
2008-03-17 2010-12-31 David Paterson; David A. Paterson
2009 2013 Bev Perdue; Beverly Perdue
2009 2017 Jay Nixon
2009-01-21 2015 Jan Brewer
2009-01-29 2015 Pat Quinn
2010-01-16 2014-01-11 Bob McDonnell; Robert McDonnell; Robert F. McDonnell
2010-01-19 2018-01-16 Chris Christie; Christopher Christie; Christopher J. Christie
2011 2015 Tom Corbett
2011 2015 Lincoln Chafee
2011 2015-02-18 John Kitzhaber
2011 2017-01-24 Nikki Haley; Nikki R. Haley
1983 1999 Terry Branstad; Terry E. Branstad
2011 2017-05-24 Terry Branstad; Terry E. Branstad
2011 2018-01-31 Sam Brownback
2011 2019 Dan Malloy; Dannel Malloy; Dannel P. Malloy
2011 2019 Scott Walker
2011 2019 John Kasich; John R. Kasich
2011 2019 Rick Scott
2011 2019 Rick Snyder
2011 2019 Paul LePage
2011 2019 Susana Martinez
2011 2019 Nathan Deal
2011 2019 Mary Fallin
2011 2019 John Hickenlooper; John W. Hickenlooper
1975 1983 Jerry Brown; Edmund G. Brown
2011 2019 Jerry Brown; Edmund G. Brown
2011 2019 Brian Sandoval
2011 2019 Matt Mead
2011 2019 Mark Dayton
2011 2019 Dennis Daugaard
2011 2021-08-24 Andrew Cuomo; Andrew M. Cuomo
2013 2017 Pat McCrory
2013 2017-01-09 Mike Pence; Michael Pence; Q24313
2013 2025 Jay Inslee
2014 2018 Terry McAuliffe
2015 2019 Bruce Rauner
2015 2023 Larry Hogan
2015 2023 Charlie Baker; Charles Baker
2015 2023 Doug Ducey
2015 2023 Tom Wolf
2015-01-20 - Greg Abbott
2015 2023 Asa Hutchinson
2015-02-18 2023 Kate Brown
2015-12-08 2019-12-10 Matt Bevin
2016 2024 John Bel Edwards
2017 2025 Roy Cooper
2017 2025 Eric Holcomb
2017 2018-06-01 Eric Greitens
2017 2025 Chris Sununu
2018 2026 Phil Murphy; Philip Murphy
2018 2022 Ralph Northam
2019 - Gavin Newsom
2019 - Ron DeSantis
2019 - Brian Kemp
2019 - Gretchen Whitmer
2019 - JB Pritzker; J.B. Pritzker
2019 - Jared Polis
2019 - Tony Evers
2019 - Mike DeWine
2019 - Tim Walz
2019 2025-01-25 Kristi Noem
2019-12-10 - Andy Beshear
2021-08-24 - Kathy Hochul
2022 2026 Glenn Youngkin
2023 - Josh Shapiro
2023 - Wes Moore
2023 - Katie Hobbs
2023 - Sarah Huckabee Sanders
`
