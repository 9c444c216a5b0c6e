/** Officials of the United States below the cabinet, of its states and of large cities. Form: see `table.ts`. Public record. */
export const officials = `
# Spokesperson of the State Department | US | State Department spokesman; State Department spokeswoman; State Department spokesperson | public record | full lesser
2005-04-05 2009-01-20 Sean McCormack
2009-05-26 2011-03-13 P.J. Crowley; Philip Crowley; Philip J. Crowley
2011-05-31 2013-04-12 Victoria Nuland
2013-05-13 2015-04-01 Jen Psaki; Jennifer Psaki
2015-05-12 2017-01-20 John Kirby
2017-04-24 2019-01-20 Heather Nauert
2019-04-03 2021-01-20 Morgan Ortagus
2021-01-20 2023-03-31 Ned Price
2023-04-24 2025-01-20 Matthew Miller
2025-01-20 - Tammy Bruce

# Press secretary of the Pentagon | US | Pentagon press secretary; Pentagon spokesman | public record | full lesser
2007-06-01 2011-07-31 Geoff Morrell
2011-09-01 2013-11-30 George Little
2013-12-01 2015-05-15 John Kirby
2015-07-20 2017-01-20 Peter Cook
2021-01-20 2022-05-27 John Kirby
2022-08-01 2025-01-20 Pat Ryder

# Senior adviser at the White House | US | White House senior adviser; White House senior advisor; White House adviser; White House advisor; senior White House adviser; White House strategist; White House chief strategist | public record | shared full lesser
2001-01-20 2007-08-31 Karl Rove
2009-01-20 2011-01-30 David Axelrod
2009-01-20 2017-01-20 Valerie Jarrett
2011-01-09 2013-01-26 David Plouffe
2013-01-25 2015-03-07 Dan Pfeiffer
2014-01-01 2015-03-01 John Podesta
2017-01-20 2017-08-18 Steve Bannon; Stephen Bannon; Stephen K. Bannon
2017-01-20 2020-08-31 Kellyanne Conway
2017-01-20 2021-01-20 Jared Kushner

# Communications director of the White House | US | White House communications director | public record | full lesser
2009-11-30 2013-01-25 Dan Pfeiffer
2013-01-25 2015-04-01 Jennifer Palmieri; Jen Palmieri
2015-04-01 2017-01-20 Jen Psaki; Jennifer Psaki
2017-07-21 2017-07-31 Anthony Scaramucci
2017-09-12 2018-03-29 Hope Hicks
2021-01-20 2023-02-15 Kate Bedingfield

# White House counsel | US | White House counsel | public record | full lesser
2005-02-03 2007-01-31 Harriet Miers
2009-01-20 2010-01-03 Greg Craig; Gregory Craig
2010-01-03 2011-06-30 Bob Bauer; Robert Bauer
2011-06-30 2014-06-02 Kathryn Ruemmler
2014-06-02 2017-01-20 Neil Eggleston
2017-01-20 2018-10-18 Don McGahn; Donald McGahn; Donald F. McGahn
2018-12-10 2021-01-20 Pat Cipollone

# Director of the National Economic Council | US | National Economic Council director; director of the National Economic Council; White House economic adviser; White House economic advisor | public record | full lesser
2009-01-20 2011-01-03 Larry Summers; Lawrence Summers; Lawrence H. Summers
2011-01-07 2014-03-05 Gene Sperling
2014-03-05 2017-01-20 Jeffrey Zients; Jeff Zients
2017-01-20 2018-04-02 Gary Cohn
2018-04-02 2021-01-20 Larry Kudlow
2021-01-20 2023-02-21 Brian Deese

# Director of the Office of Management and Budget | US | budget director; White House budget director; OMB director; director of the Office of Management and Budget | public record | full lesser
2001-01-23 2003-06-06 Mitch Daniels
2007-09-04 2009-01-20 Jim Nussle
2009-01-20 2010-07-31 Peter Orszag; Peter R. Orszag
2010-11-18 2012-01-27 Jack Lew; Jacob Lew; Jacob J. Lew
2013-04-24 2014-06-09 Sylvia Mathews Burwell
2014-07-28 2017-01-20 Shaun Donovan
2017-02-16 2020-03-31 Mick Mulvaney

# Administrator of the Environmental Protection Agency | US | EPA Administrator; E.P.A. Administrator; EPA chief; administrator of the Environmental Protection Agency; Environmental Protection Agency Administrator | public record | full lesser
2001-01-31 2003-06-27 Christine Todd Whitman; Christie Whitman
2009-01-23 2013-02-15 Lisa Jackson; Lisa P. Jackson
2013-07-18 2017-01-20 Gina McCarthy
2017-02-17 2018-07-07 Scott Pruitt
2018-07-07 2021-01-20 Andrew Wheeler
2021-03-11 2024-12-31 Michael Regan; Michael S. Regan
2025-01-29 - Lee Zeldin

# Commissioner of Internal Revenue | US | IRS Commissioner; I.R.S. Commissioner | public record | full lesser
2003-05-01 2007-05-31 Mark Everson
2008-03-24 2012-11-12 Douglas Shulman; Doug Shulman
2013-12-23 2017-11-12 John Koskinen
2018-10-01 2022-11-12 Charles Rettig
2023-03-13 2025-01-20 Danny Werfel; Daniel Werfel

# Surgeon General of the United States | US | Surgeon General; U.S. Surgeon General | public record | full lesser
1982-01-21 1989-10-01 C. Everett Koop; Everett Koop
1993-09-08 1994-12-31 Joycelyn Elders
2009-11-03 2013-07-16 Regina Benjamin
2014-12-18 2017-04-21 Vivek Murthy
2017-09-05 2021-01-20 Jerome Adams
2021-03-25 2025-01-20 Vivek Murthy

# Director of the National Security Agency | US | NSA Director; N.S.A. Director; director of the National Security Agency; NSA chief | public record | full lesser
1999-03-15 2005-04-21 Michael Hayden; Michael V. Hayden
2005-08-01 2014-03-28 Keith Alexander; Keith B. Alexander
2014-04-02 2018-05-04 Michael Rogers; Mike Rogers
2018-05-04 2024-02-02 Paul Nakasone

# Director of the Secret Service | US | Secret Service Director; director of the Secret Service | public record | full lesser
2006-05-31 2013-03-26 Mark Sullivan
2013-03-27 2014-10-01 Julia Pierson
2022-09-17 2024-07-23 Kimberly Cheatle

# Commander in Afghanistan | US | top commander in Afghanistan; top U.S. commander in Afghanistan; commander in Afghanistan | public record | full lesser
2009-06-15 2010-06-23 Stanley McChrystal; Stanley A. McChrystal
2010-06-23 2011-07-18 David Petraeus; David H. Petraeus
2011-07-18 2013-02-10 John Allen; John R. Allen
2013-02-10 2014-08-26 Joseph Dunford; Joseph F. Dunford

# Chairman of the National Republican Senatorial Committee | US | NRSC Chairman; chairman of the National Republican Senatorial Committee; National Republican Senatorial Committee Chairman | public record | full congress
2007 2009 John Ensign
2009 2013 John Cornyn
2013 2015 Jerry Moran
2015 2017 Roger Wicker
2017 2019 Cory Gardner
2019 2021 Todd Young
2021 2023 Rick Scott
2023 2025 Steve Daines

# Chairman of the Democratic Senatorial Campaign Committee | US | DSCC Chairman; DSCC Chair; DSCC Chairwoman; chairman of the Democratic Senatorial Campaign Committee; chairwoman of the Democratic Senatorial Campaign Committee | public record | full congress
2005 2009 Chuck Schumer; Charles Schumer; Charles E. Schumer
2009 2011 Robert Menendez; Bob Menendez
2011 2013 Patty Murray
2013 2015 Michael Bennet
2015 2017 Jon Tester
2017 2019 Chris Van Hollen
2019 2021 Catherine Cortez Masto
2021 2025 Gary Peters

# Chairman of the Democratic Congressional Campaign Committee | US | DCCC Chairman; DCCC Chair; DCCC Chairwoman; chairman of the Democratic Congressional Campaign Committee; Democratic Congressional Campaign Committee Chairman | public record | full congress
2005 2007 Rahm Emanuel
2007 2011 Chris Van Hollen
2011 2015 Steve Israel
2015 2019 Ben Ray Lujan; Ben Ray Luján
2019 2021 Cheri Bustos
2021 2023 Sean Patrick Maloney

# Chairman of the National Republican Congressional Committee | US | NRCC Chairman; NRCC Chair; chairman of the National Republican Congressional Committee; National Republican Congressional Committee Chairman | public record | full congress
2007 2009 Tom Cole
2009 2013 Pete Sessions
2013 2017 Greg Walden
2017 2019 Steve Stivers
2019 2023 Tom Emmer

# Attorney general of a state of the United States | US | Attorney General; Atty. Gen.; state attorney general; AG | public record | shared full
1999 2006 Eliot Spitzer
2007 2010-12-31 Andrew Cuomo; Andrew M. Cuomo
2011 2018-05-08 Eric Schneiderman; Eric T. Schneiderman
2019 - Letitia James
2007 2011 Jerry Brown; Edmund G. Brown
2011 2017 Kamala Harris; Kamala D. Harris
2017-01-24 2021-03-18 Xavier Becerra
2021-04-23 - Rob Bonta
2002-12-02 2015 Greg Abbott
2015 - Ken Paxton
2007 2011 Bill McCollum
2011 2019 Pam Bondi
2019 2025 Ashley Moody
2010 2014 Ken Cuccinelli
2014 2022 Mark Herring
2011 2017-02-17 Scott Pruitt
2003 2015 Jon Bruning
2005 2015 John Suthers; John W. Suthers
2015 2019 Cynthia Coffman
2007 2015 Martha Coakley
2015 2023 Maura Healey
1991 2011 Richard Blumenthal
2011 2019 George Jepsen
2003 2019 Lisa Madigan
2003 2011 Mike Cox
2011 2019 Bill Schuette
2019 - Dana Nessel
2009 2011 Richard Cordray
2011 2019 Mike DeWine
2005 2011 Tom Corbett
2013 2016-08-17 Kathleen Kane
2017 2023 Josh Shapiro
2003 2011 Terry Goddard
2011 2015 Tom Horne
2015 2023 Mark Brnovich
2023 - Kris Mayes
2009 2017 Chris Koster
2017 2019 Josh Hawley
2019 2023 Eric Schmitt
2005 2013 Rob McKenna
2013 2025 Bob Ferguson
2001 2013 Mark Shurtleff
2003 2011 Henry McMaster
2011 - Alan Wilson
2011 2016-11-01 Sam Olens
2016-11-01 - Chris Carr
2007 2015 Doug Gansler; Douglas Gansler
2015 2023 Brian Frosh
2008 2016 Buddy Caldwell
2016 2024 Jeff Landry
2008 2016 Jack Conway
2016 2019-12-10 Andy Beshear
2019-12-10 2024 Daniel Cameron
2007 2015 J.B. Van Hollen
2011 2017-02-09 Luther Strange
2004 2020 Jim Hood
2007 2019 Lori Swanson
2019 - Keith Ellison
2001 2017 Roy Cooper
2017 2025 Josh Stein
2013 2025 Patrick Morrisey

# Mayor of New York | US | Mayor; New York Mayor; New York City Mayor; Mayor of New York | public record | full
1978-01-01 1989-12-31 Ed Koch; Edward Koch; Edward I. Koch
1990-01-01 1993-12-31 David Dinkins; David N. Dinkins
1994-01-01 2001-12-31 Rudolph Giuliani; Rudy Giuliani; Rudolph W. Giuliani
2002-01-01 2013-12-31 Michael Bloomberg; Mike Bloomberg; Michael R. Bloomberg
2014-01-01 2021-12-31 Bill de Blasio
2022-01-01 2025-12-31 Eric Adams

# Mayor of a city of the United States or Canada | US | Mayor | public record | shared full
1989-04-24 2011-05-16 Richard Daley; Richard M. Daley
2011-05-16 2019-05-20 Rahm Emanuel
2019-05-20 2023-05-15 Lori Lightfoot
2023-05-15 - Brandon Johnson
2005-07-01 2013-06-30 Antonio Villaraigosa
2013-07-01 2022-12-12 Eric Garcetti
2022-12-12 - Karen Bass
2008 2016 Michael Nutter
2016 2024 Jim Kenney
2006-07-01 2013-10-31 Cory Booker
1993-07-12 2014 Thomas Menino; Tom Menino; Thomas M. Menino
2014 2021-03-22 Marty Walsh; Martin Walsh; Martin J. Walsh
2021-11-16 - Michelle Wu
2004 2011 Gavin Newsom
2011 2017-12-12 Ed Lee; Edwin Lee
2018-07-11 2025 London Breed
2002-05-06 2010-05-03 Ray Nagin; C. Ray Nagin
2010-05-03 2018-05-07 Mitch Landrieu
2002 2008-09-18 Kwame Kilpatrick
2009-05-11 2013-12-31 Dave Bing
2014 2025-12-31 Mike Duggan
2007 2011 Adrian Fenty; Adrian M. Fenty
2011 2015 Vincent Gray; Vincent C. Gray
2015 - Muriel Bowser
2010-02-04 2016-12-06 Stephanie Rawlings-Blake
2010 2018 Kasim Reed
2018 2022 Keisha Lance Bottoms
2010 2016 Annise Parker
2016 2024 Sylvester Turner
2010-12-01 2014-11-30 Rob Ford
2014-12-01 2023-02-17 John Tory
2023-07-12 - Olivia Chow
`
