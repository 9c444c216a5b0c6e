/**
 * Sitting members of the United States Congress and their terms in both houses, from us-congress-current (CC0,
 * unitedstates/congress-legislators). Form: see `table.ts`.
 */
export const sittingCongress = `
# United States senator | US | Senator; Sen.; US Senator | us-congress-current.json (CC0) | shared full
1981-01-05 - Charles Grassley; Chuck Grassley
1985-01-03 - Mitch McConnell
1993-01-05 - Patty Murray
1996-02-05 - Ron Wyden
1997-01-07 - John Reed; Jack Reed
1997-01-07 - Richard Durbin; Richard J. Durbin
1997-01-07 - Susan Collins; Susan M. Collins
1999-01-06 - Charles Schumer; Chuck Schumer; Charles E. Schumer
1999-01-06 - Michael Crapo; Mike Crapo
2001-01-03 - Maria Cantwell
2002-11-30 - John Cornyn
2003-01-07 - Lindsey Graham
2003-01-07 - Lisa Murkowski
2005-01-04 - John Thune
2007-01-04 - Amy Klobuchar
2007-01-04 - Bernard Sanders; Bernie Sanders
2007-01-04 - Sheldon Whitehouse
2007-06-25 - John Barrasso
2007-12-31 - Roger Wicker; Roger F. Wicker
2009-01-06 - James Risch; James E. Risch
2009-01-06 - Jeanne Shaheen
2009-01-06 - Jeff Merkley
2009-01-06 - Mark Warner; Mark R. Warner
2009-01-22 - Michael Bennet; Michael F. Bennet
2009-01-27 - Kirsten Gillibrand; Kirsten E. Gillibrand
2010-11-15 - Christopher Coons; Christopher A. Coons
2011-01-05 - Jerry Moran
2011-01-05 - John Boozman
2011-01-05 - John Hoeven
2011-01-05 - Mike Lee
2011-01-05 - Rand Paul
2011-01-05 - Richard Blumenthal
2011-01-05 - Ron Johnson
2012-12-27 - Brian Schatz
2013-01-03 - Angus King; Angus S. King
2013-01-03 - Christopher Murphy
2013-01-03 - Deb Fischer
2013-01-03 - Elizabeth Warren
2013-01-03 - Martin Heinrich
2013-01-03 - Mazie Hirono; Mazie K. Hirono
2013-01-03 - Tammy Baldwin
2013-01-03 - Ted Cruz
2013-01-03 - Tim Scott
2013-01-03 - Timothy Kaine; Tim Kaine
2013-07-16 - Edward Markey; Ed Markey; Edward J. Markey
2013-10-31 - Cory Booker; Cory A. Booker
2015-01-06 - Bill Cassidy
2015-01-06 - Dan Sullivan
2015-01-06 - Gary Peters; Gary C. Peters
2015-01-06 - James Lankford
2015-01-06 - Joni Ernst
2015-01-06 - Mike Rounds
2015-01-06 - Shelley Capito; Shelley Moore Capito
2015-01-06 - Steve Daines
2015-01-06 - Thom Tillis
2015-01-06 - Tom Cotton
2017-01-03 - Catherine Cortez Masto
2017-01-03 - Chris Van Hollen
2017-01-03 - John Kennedy
2017-01-03 - Margaret Hassan; Maggie Hassan; Margaret Wood Hassan
2017-01-03 - Tammy Duckworth
2017-01-03 - Todd Young
2018-01-03 - Tina Smith
2018-04-09 - Cindy Hyde-Smith
2019-01-03 - Jacky Rosen
2019-01-03 - Joshua Hawley; Josh Hawley
2019-01-03 - Kevin Cramer
2019-01-03 - Marsha Blackburn
2019-01-08 - Rick Scott
2020-12-02 - Mark Kelly
2021-01-03 - Ben Luján; Ben Ray Luján
2021-01-03 - Bill Hagerty
2021-01-03 - Cynthia Lummis; Cynthia M. Lummis
2021-01-03 - John Hickenlooper; John W. Hickenlooper
2021-01-03 - Roger Marshall
2021-01-03 - Tommy Tuberville
2021-01-20 - Alejandro Padilla; Alex Padilla
2021-01-20 - Jon Ossoff
2021-01-20 - Raphael Warnock; Raphael G. Warnock
2023-01-03 - Eric Schmitt
2023-01-03 - John Fetterman
2023-01-03 - Katie Britt; Katie Boyd Britt
2023-01-03 - Peter Welch
2023-01-03 - Ted Budd
2023-01-23 - Pete Ricketts
2024-12-09 - Adam Schiff; Adam B. Schiff
2024-12-09 - Andy Kim
2025-01-03 - Angela Alsobrooks; Angela D. Alsobrooks
2025-01-03 - Bernie Moreno
2025-01-03 - Dave McCormick; David McCormick
2025-01-03 - Elissa Slotkin
2025-01-03 - Jim Banks
2025-01-03 - John Curtis; John R. Curtis
2025-01-03 - Lisa Blunt Rochester
2025-01-03 - Ruben Gallego
2025-01-03 - Tim Sheehy
2025-01-14 - Jim Justice; James C. Justice
2025-01-21 - Ashley Moody
2025-01-21 - Jon Husted
2026-03-24 - Alan Armstrong

# United States representative | US | Representative; Rep.; Congressman; Congresswoman; Congressperson | us-congress-current.json (CC0) | shared full
1975-01-14 1981-01-03 Charles Grassley; Chuck Grassley
1975-01-14 2013-07-15 Edward Markey; Ed Markey; Edward J. Markey
1981-01-05 - Christopher Smith; Chris Smith; Christopher H. Smith
1981-01-05 - Harold Rogers; Hal Rogers
1981-01-05 - Steny Hoyer; Steny H. Hoyer
1981-01-05 1996-02-05 Ron Wyden
1981-01-05 1999-01-03 Charles Schumer; Chuck Schumer; Charles E. Schumer
1983-01-03 - Marcy Kaptur
1983-01-03 1997-01-03 Richard Durbin; Richard J. Durbin
1987-01-06 - Frank Pallone
1987-01-06 - Nancy Pelosi
1987-01-06 1996-02-18 Kweisi Mfume
1989-01-03 - Richard Neal; Richard E. Neal
1991-01-03 - Eleanor Norton; Eleanor Holmes Norton
1991-01-03 - Maxine Waters
1991-01-03 - Rosa DeLauro; Rosa L. DeLauro
1991-01-03 1997-01-03 John Reed; Jack Reed
1991-01-03 2007-01-03 Bernard Sanders; Bernie Sanders
1992-11-03 - Jerrold Nadler
1993-01-05 - James Clyburn; Jim Clyburn; James E. Clyburn
1993-01-05 - Ken Calvert
1993-01-05 - Nydia Velázquez; Nydia M. Velázquez
1993-01-05 - Robert Scott; Bobby Scott; Robert C. "Bobby" Scott
1993-01-05 - Sanford Bishop; Sanford D. Bishop
1993-01-05 1995-01-03 Maria Cantwell
1993-01-05 1997-01-03 Cleo Fields
1993-01-05 1999-01-03 Michael Crapo; Mike Crapo
1993-04-13 - Bennie Thompson; Bennie G. Thompson
1993-05-10 - Frank Lucas; Frank D. Lucas
1995-01-04 - Lloyd Doggett
1995-01-04 - Zoe Lofgren
1995-01-04 2003-01-03 Lindsey Graham
1995-01-04 2007-12-31 Roger Wicker; Roger F. Wicker
1997-01-07 - Adam Smith
1997-01-07 - Brad Sherman
1997-01-07 - Danny Davis; Danny K. Davis
1997-01-07 - Diana DeGette
1997-01-07 - Gregory Meeks; Gregory W. Meeks
1997-01-07 - James McGovern; Jim McGovern; James P. McGovern
1997-01-07 - Robert Aderholt; Robert B. Aderholt
1997-01-07 2003-01-03 John Thune
1997-01-07 2011-01-03 Jerry Moran
1997-01-07 2019-01-03 Pete Sessions
1999-01-06 - Janice Schakowsky; Jan Schakowsky; Janice D. Schakowsky
1999-01-06 - John Larson; John B. Larson
1999-01-06 - Michael Simpson; Mike Simpson; Michael K. Simpson
1999-01-06 - Mike Thompson
1999-01-06 2013-01-03 Tammy Baldwin
2001-01-03 - Betty McCollum
2001-01-03 - Rick Larsen
2001-01-03 - Sam Graves
2001-01-03 2015-01-03 Shelley Capito; Shelley Moore Capito
2001-01-03 2019-01-03 Darrell Issa
2001-01-03 2024-12-08 Adam Schiff; Adam B. Schiff
2001-10-23 - Stephen Lynch; Stephen F. Lynch
2001-11-29 2011-01-03 John Boozman
2001-12-18 - Joe Wilson
2003-01-07 - John Carter; John R. Carter
2003-01-07 - Linda Sánchez; Linda T. Sánchez
2003-01-07 - Mario Diaz-Balart
2003-01-07 - Michael Turner; Michael R. Turner
2003-01-07 - Mike Rogers
2003-01-07 - Tom Cole
2003-01-07 2007-01-03 Ed Case
2003-01-07 2017-01-03 Chris Van Hollen
2003-01-07 2019-01-03 Marsha Blackburn
2005-01-04 - Al Green
2005-01-04 - Debbie Wasserman Schultz
2005-01-04 - Emanuel Cleaver
2005-01-04 - Gwen Moore
2005-01-04 - Henry Cuellar
2005-01-04 - Jim Costa
2005-01-04 - Michael McCaul; Michael T. McCaul
2005-01-04 - Virginia Foxx
2005-03-10 - Doris Matsui; Doris O. Matsui
2007-01-04 - Adrian Smith
2007-01-04 - Gus Bilirakis; Gus M. Bilirakis
2007-01-04 - Henry Johnson; Hank Johnson; Henry C. "Hank" Johnson
2007-01-04 - Jim Jordan
2007-01-04 - Joe Courtney
2007-01-04 - Kathy Castor
2007-01-04 - Steve Cohen
2007-01-04 - Vern Buchanan
2007-01-04 - Yvette Clarke; Yvette D. Clarke
2007-01-04 2009-01-03 Tim Walberg
2007-01-04 2009-01-26 Kirsten Gillibrand; Kirsten E. Gillibrand
2007-01-04 2013-01-03 Christopher Murphy
2007-01-04 2013-01-03 Mazie Hirono; Mazie K. Hirono
2007-01-04 2023-01-03 Peter Welch
2007-12-13 - Robert Latta; Robert E. Latta
2007-12-13 - Robert Wittman; Robert J. Wittman
2008-03-08 2011-01-03 Bill Foster
2008-03-13 - André Carson
2008-05-07 - Steve Scalise
2009-01-06 - Brett Guthrie
2009-01-06 - Chellie Pingree
2009-01-06 - Glenn Thompson
2009-01-06 - James Himes; Jim Himes; James A. Himes
2009-01-06 - Paul Tonko
2009-01-06 - Tom McClintock
2009-01-06 2011-01-03 Dina Titus
2009-01-06 2013-01-03 Martin Heinrich
2009-01-06 2015-01-03 Bill Cassidy
2009-01-06 2015-01-03 Gary Peters; Gary C. Peters
2009-01-06 2017-01-03 Cynthia Lummis; Cynthia M. Lummis
2009-01-06 2021-01-03 Ben Luján; Ben Ray Luján
2009-04-07 - Mike Quigley
2009-07-16 - Judy Chu
2009-11-03 - John Garamendi
2010-11-16 2017-01-03 Marlin Stutzman; Marlin A. Stutzman
2011-01-05 - Andy Harris
2011-01-05 - Austin Scott
2011-01-05 - Bill Huizenga
2011-01-05 - Charles Fleischmann; Chuck Fleischmann; Charles J. "Chuck" Fleischmann
2011-01-05 - Daniel Webster
2011-01-05 - David Schweikert
2011-01-05 - Eric Crawford; Rick Crawford; Eric A. "Rick" Crawford
2011-01-05 - Frederica Wilson; Frederica S. Wilson
2011-01-05 - H. Griffith; H. Morgan Griffith
2011-01-05 - Mike Kelly
2011-01-05 - Paul Gosar; Paul A. Gosar
2011-01-05 - Scott DesJarlais
2011-01-05 - Steve Womack
2011-01-05 - Terri Sewell; Terri A. Sewell
2011-01-05 - Tim Walberg
2011-01-05 - William Keating; William R. Keating
2011-01-05 2013-01-02 Tim Scott
2011-01-05 2015-01-03 James Lankford
2011-01-05 2017-01-03 Todd Young
2011-09-13 - Mark Amodei; Mark E. Amodei
2012-02-07 - Suzanne Bonamici
2012-11-13 - Suzan DelBene; Suzan K. DelBene
2012-11-13 - Thomas Massie
2013-01-03 - Ami Bera
2013-01-03 - Ann Wagner
2013-01-03 - Bill Foster
2013-01-03 - David Joyce; David P. Joyce
2013-01-03 - Dina Titus
2013-01-03 - Garland Barr; Andy Barr
2013-01-03 - Grace Meng
2013-01-03 - Hakeem Jeffries; Hakeem S. Jeffries
2013-01-03 - Jared Huffman
2013-01-03 - Joaquin Castro
2013-01-03 - Joyce Beatty
2013-01-03 - Juan Vargas
2013-01-03 - Julia Brownley
2013-01-03 - Lois Frankel
2013-01-03 - Marc Veasey; Marc A. Veasey
2013-01-03 - Mark Pocan
2013-01-03 - Mark Takano
2013-01-03 - Randy Weber; Randy K. Weber
2013-01-03 - Raul Ruiz
2013-01-03 - Richard Hudson
2013-01-03 - Roger Williams
2013-01-03 - Scott Perry
2013-01-03 - Scott Peters; Scott H. Peters
2013-01-03 2015-01-03 Bradley Schneider; Brad Schneider; Bradley Scott Schneider
2013-01-03 2015-01-03 Steve Daines
2013-01-03 2015-01-03 Steven Horsford
2013-01-03 2015-01-03 Tom Cotton
2013-01-03 2017-01-03 Tammy Duckworth
2013-01-03 2019-01-03 David Valadao; David G. Valadao
2013-01-03 2019-01-03 Kevin Cramer
2013-04-09 - Robin Kelly; Robin L. Kelly
2013-06-04 - Jason Smith
2013-12-12 - Katherine Clark; Katherine M. Clark
2014-11-12 - Alma Adams; Alma S. Adams
2014-11-12 - Donald Norcross
2015-01-06 - Aumua Amata Radewagen; Aumua Amata Coleman Radewagen
2015-01-06 - Barry Loudermilk
2015-01-06 - Bonnie Watson Coleman
2015-01-06 - Brendan Boyle; Brendan F. Boyle
2015-01-06 - Brian Babin
2015-01-06 - Bruce Westerman
2015-01-06 - Dan Newhouse
2015-01-06 - David Rouzer
2015-01-06 - Debbie Dingell
2015-01-06 - Donald Beyer; Donald S. Beyer
2015-01-06 - Earl Carter; Buddy Carter; Earl L. "Buddy" Carter
2015-01-06 - Elise Stefanik; Elise M. Stefanik
2015-01-06 - Gary Palmer; Gary J. Palmer
2015-01-06 - Glenn Grothman
2015-01-06 - J. Hill; J. French Hill
2015-01-06 - John Moolenaar; John R. Moolenaar
2015-01-06 - Mark DeSaulnier
2015-01-06 - Mike Bost
2015-01-06 - Norma Torres; Norma J. Torres
2015-01-06 - Pete Aguilar
2015-01-06 - Rick Allen; Rick W. Allen
2015-01-06 - Seth Moulton
2015-01-06 - Stacey Plaskett; Stacey E. Plaskett
2015-01-06 - Ted Lieu
2015-01-06 - Tom Emmer
2015-01-06 2017-03-01 Ryan Zinke; Ryan K. Zinke
2015-01-06 2025-01-03 Ruben Gallego
2015-06-09 - Trent Kelly
2015-09-17 - Darin LaHood
2016-06-09 - Warren Davidson
2016-11-14 - Dwight Evans
2016-11-14 - James Comer
2017-01-03 - Adriano Espaillat
2017-01-03 - Andy Biggs
2017-01-03 - Bradley Schneider; Brad Schneider; Bradley Scott Schneider
2017-01-03 - Brian Fitzpatrick; Brian K. Fitzpatrick
2017-01-03 - Brian Mast; Brian J. Mast
2017-01-03 - Clay Higgins
2017-01-03 - Darren Soto
2017-01-03 - David Kustoff
2017-01-03 - Don Bacon
2017-01-03 - J. Correa; J. Luis Correa
2017-01-03 - Jack Bergman
2017-01-03 - Jamie Raskin
2017-01-03 - Jimmy Panetta
2017-01-03 - Jodey Arrington; Jodey C. Arrington
2017-01-03 - John Rutherford; John H. Rutherford
2017-01-03 - Josh Gottheimer
2017-01-03 - Lloyd Smucker
2017-01-03 - Mike Johnson
2017-01-03 - Nanette Barragán; Nanette Diaz Barragán
2017-01-03 - Neal Dunn; Neal P. Dunn
2017-01-03 - Pramila Jayapal
2017-01-03 - Raja Krishnamoorthi
2017-01-03 - Ro Khanna
2017-01-03 - Salud Carbajal; Salud O. Carbajal
2017-01-03 - Vicente Gonzalez
2017-01-03 2019-01-03 Claudia Tenney
2017-01-03 2019-01-03 Jacky Rosen
2017-01-03 2021-01-03 Roger Marshall
2017-01-03 2023-01-03 Ted Budd
2017-01-03 2023-01-03 Thomas Suozzi; Thomas R. Suozzi
2017-01-03 2025-01-03 Jim Banks
2017-01-03 2025-01-03 Lisa Blunt Rochester
2017-04-25 - Ron Estes
2017-06-26 - Ralph Norman
2017-07-11 - Jimmy Gomez
2017-11-13 2025-01-03 John Curtis; John R. Curtis
2018-07-10 - Michael Cloud
2018-09-05 - Troy Balderson
2018-11-13 - Joseph Morelle; Joseph D. Morelle
2018-11-13 - Kevin Hern
2018-11-13 - Mary Scanlon; Mary Gay Scanlon
2019-01-03 - Alexandria Ocasio-Cortez
2019-01-03 - Angie Craig
2019-01-03 - Ayanna Pressley
2019-01-03 - Ben Cline
2019-01-03 - Bryan Steil
2019-01-03 - Carol Miller; Carol D. Miller
2019-01-03 - Chip Roy
2019-01-03 - Chris Pappas
2019-01-03 - Chrissy Houlahan
2019-01-03 - Dan Crenshaw
2019-01-03 - Daniel Meuser
2019-01-03 - Dusty Johnson
2019-01-03 - Ed Case
2019-01-03 - Greg Stanton
2019-01-03 - Guy Reschenthaler
2019-01-03 - Haley Stevens; Haley M. Stevens
2019-01-03 - Ilhan Omar
2019-01-03 - Jahana Hayes
2019-01-03 - James Baird; James R. Baird
2019-01-03 - Jared Golden; Jared F. Golden
2019-01-03 - Jason Crow
2019-01-03 - Jefferson Van Drew
2019-01-03 - Jesús García; Chuy García; Jesús G. "Chuy" García
2019-01-03 - Joe Neguse
2019-01-03 - John Joyce
2019-01-03 - John Rose; John W. Rose
2019-01-03 - Josh Harder
2019-01-03 - Kim Schrier
2019-01-03 - Lance Gooden
2019-01-03 - Lauren Underwood
2019-01-03 - Lizzie Fletcher
2019-01-03 - Lori Trahan
2019-01-03 - Lucy McBath
2019-01-03 - Madeleine Dean
2019-01-03 - Michael Guest
2019-01-03 - Mike Levin
2019-01-03 - Pete Stauber
2019-01-03 - Rashida Tlaib
2019-01-03 - Russ Fulcher
2019-01-03 - Sean Casten
2019-01-03 - Sharice Davids
2019-01-03 - Steven Horsford
2019-01-03 - Susie Lee
2019-01-03 - Sylvia Garcia; Sylvia R. Garcia
2019-01-03 - Tim Burchett
2019-01-03 - Veronica Escobar
2019-01-03 - W. Steube; W. Gregory Steube
2019-01-03 - William Timmons; William R. Timmons
2019-01-03 2021-01-03 Gilbert Cisneros; Gilbert Ray Cisneros
2019-01-03 2024-12-08 Andy Kim
2019-01-03 2025-01-03 Elissa Slotkin
2019-09-17 - Gregory Murphy; Gregory F. Murphy
2020-05-05 - Kweisi Mfume
2020-05-19 - Thomas Tiffany; Thomas P. Tiffany
2021-01-03 - Andrew Clyde; Andrew S. Clyde
2021-01-03 - Andrew Garbarino; Andrew R. Garbarino
2021-01-03 - Ashley Hinson
2021-01-03 - August Pfluger
2021-01-03 - Barry Moore
2021-01-03 - Beth Van Duyne
2021-01-03 - Blake Moore; Blake D. Moore
2021-01-03 - Byron Donalds
2021-01-03 - C. Franklin; Scott Franklin
2021-01-03 - Carlos Gimenez; Carlos A. Gimenez
2021-01-03 - Clarence Owens; Burgess Owens
2021-01-03 - Cliff Bentz
2021-01-03 - Darrell Issa
2021-01-03 - David Valadao; David G. Valadao
2021-01-03 - Deborah Ross; Deborah K. Ross
2021-01-03 - Diana Harshbarger
2021-01-03 - Frank Mrvan; Frank J. Mrvan
2021-01-03 - Jake Auchincloss
2021-01-03 - Jay Obernolte
2021-01-03 - Katherine Cammack; Kat Cammack
2021-01-03 - Lauren Boebert
2021-01-03 - Lisa McClain; Lisa C. McClain
2021-01-03 - Maria Salazar; Maria Elvira Salazar
2021-01-03 - Mariannette Miller-Meeks
2021-01-03 - Marilyn Strickland
2021-01-03 - Mary Miller; Mary E. Miller
2021-01-03 - Michelle Fischbach
2021-01-03 - Nancy Mace
2021-01-03 - Nicole Malliotakis
2021-01-03 - Nikema Williams
2021-01-03 - Patrick Fallon; Pat Fallon
2021-01-03 - Pete Sessions
2021-01-03 - Randy Feenstra
2021-01-03 - Ritchie Torres
2021-01-03 - Ronny Jackson
2021-01-03 - Sara Jacobs
2021-01-03 - Scott Fitzgerald
2021-01-03 - Stephanie Bice; Stephanie I. Bice
2021-01-03 - Teresa Leger Fernandez
2021-01-03 - Tracey Mann
2021-01-03 - Troy Nehls; Troy E. Nehls
2021-01-03 - Victoria Spartz
2021-01-03 - Young Kim
2021-02-11 - Claudia Tenney
2021-04-14 - Julia Letlow
2021-05-11 - Troy Carter; Troy A. Carter
2021-06-14 - Melanie Stansbury; Melanie A. Stansbury
2021-07-30 - Jake Ellzey
2021-11-04 - Mike Carey
2021-11-04 - Shontel Brown; Shontel M. Brown
2022-07-12 - Mike Flood
2022-08-12 - Brad Finstad
2022-09-13 - Patrick Ryan
2022-11-14 - Rudy Yakym
2023-01-03 - Aaron Bean
2023-01-03 - Andrea Salinas
2023-01-03 - Andrew Ogles
2023-01-03 - Anna Luna; Anna Paulina Luna
2023-01-03 - Becca Balint
2023-01-03 - Brittany Pettersen
2023-01-03 - Charles (Chuck) Edwards; Chuck Edwards
2023-01-03 - Chris Deluzio; Christopher R. Deluzio
2023-01-03 - Cory Mills
2023-01-03 - Dale Strong; Dale W. Strong
2023-01-03 - Dan Goldman; Daniel S. Goldman
2023-01-03 - Delia Ramirez; Delia C. Ramirez
2023-01-03 - Derrick Van Orden
2023-01-03 - Donald Davis; Donald G. Davis
2023-01-03 - Eli Crane; Elijah Crane
2023-01-03 - Emilia Sykes; Emilia Strong Sykes
2023-01-03 - Eric Burlison
2023-01-03 - Eric Sorensen
2023-01-03 - Erin Houchin
2023-01-03 - Gabriel (Gabe) Vasquez; Gabe Vasquez
2023-01-03 - Glenn Ivey
2023-01-03 - Greg Landsman
2023-01-03 - Gregorio Casar; Greg Casar
2023-01-03 - Harriet Hageman; Harriet M. Hageman
2023-01-03 - Hillary Scholten; Hillary J. Scholten
2023-01-03 - James (Jim) Moylan; James C. Moylan
2023-01-03 - Jared Moskowitz
2023-01-03 - Jasmine Crockett
2023-01-03 - Jennifer Kiggans; Jennifer A. Kiggans
2023-01-03 - Jill Tokuda; Jill N. Tokuda
2023-01-03 - John James
2023-01-03 - Jonathan Jackson; Jonathan L. Jackson
2023-01-03 - Josh Brecheen
2023-01-03 - Juan Ciscomani
2023-01-03 - Keith Self
2023-01-03 - Kevin Kiley
2023-01-03 - Kevin Mullin
2023-01-03 - Laurel Lee; Laurel M. Lee
2023-01-03 - Marie Gluesenkamp Perez
2023-01-03 - Mark Alford
2023-01-03 - Max Miller; Max L. Miller
2023-01-03 - Maxwell Frost
2023-01-03 - Michael Lawler
2023-01-03 - Mike Collins
2023-01-03 - Mike Ezell
2023-01-03 - Morgan Luttrell
2023-01-03 - Morgan McGarvey
2023-01-03 - Mónica De La Cruz; Monica De La Cruz
2023-01-03 - Nathaniel Moran
2023-01-03 - Nicholas Langworthy; Nicholas A. Langworthy
2023-01-03 - Nicolas LaLota; Nick LaLota
2023-01-03 - Nicole (Nikki) Budzinski; Nikki Budzinski
2023-01-03 - Rich McCormick; Richard McCormick
2023-01-03 - Robert Garcia
2023-01-03 - Robert Menendez
2023-01-03 - Russell Fry
2023-01-03 - Ryan Zinke; Ryan K. Zinke
2023-01-03 - Seth Magaziner
2023-01-03 - Shri Thanedar
2023-01-03 - Summer Lee; Summer L. Lee
2023-01-03 - Sydney Kamlager-Dove
2023-01-03 - Thomas Kean; Thomas H. Kean
2023-01-03 - Valerie Foushee; Valerie P. Foushee
2023-01-03 - Valerie Hoyle; Val T. Hoyle
2023-01-03 - Wesley Hunt
2023-01-03 - Zachary (Zach) Nunn; Zachary Nunn
2023-03-07 - Jennifer McClellan; Jennifer L. McClellan
2023-11-07 - Gabe Amo
2023-11-21 - Celeste Maloy
2024-02-13 - Thomas Suozzi; Thomas R. Suozzi
2024-05-06 - Timothy Kennedy; Timothy M. Kennedy
2024-06-03 - Vince Fong
2024-06-11 - Michael Rulli; Michael A. Rulli
2024-09-18 - LaMonica McIver
2024-11-05 - Tony Wied
2025-01-03 - Abraham Hamadeh; Abraham J. Hamadeh
2025-01-03 - Adam Gray
2025-01-03 - Addison McDowell; Addison P. McDowell
2025-01-03 - April McClain Delaney
2025-01-03 - Brad Knott
2025-01-03 - Brandon Gill
2025-01-03 - Brian Jack
2025-01-03 - Cleo Fields
2025-01-03 - Craig Goldman; Craig A. Goldman
2025-01-03 - Dave Min
2025-01-03 - David Taylor; David J. Taylor
2025-01-03 - Derek Schmidt
2025-01-03 - Derek Tran
2025-01-03 - Emily Randall
2025-01-03 - Eugene Vindman; Eugene Simon Vindman
2025-01-03 - Gabe Evans
2025-01-03 - George Latimer
2025-01-03 - George Whitesides
2025-01-03 - Gilbert Cisneros; Gilbert Ray Cisneros
2025-01-03 - Herbert Conaway; Herbert C. Conaway
2025-01-03 - Janelle Bynum; Janelle S. Bynum
2025-01-03 - Jeff Crank
2025-01-03 - Jeff Hurd
2025-01-03 - Jefferson Shreve
2025-01-03 - John Mannion; John W. Mannion
2025-01-03 - John McGuire; John J. McGuire
2025-01-03 - Johnny Olszewski
2025-01-03 - Josh Riley
2025-01-03 - Julie Fedorchak
2025-01-03 - Julie Johnson
2025-01-03 - Kelly Morrison
2025-01-03 - Kimberlyn King-Hinds
2025-01-03 - Kristen McDonald Rivet
2025-01-03 - Lateefah Simon
2025-01-03 - Laura Friedman
2025-01-03 - Laura Gillen
2025-01-03 - Luz Rivas; Luz M. Rivas
2025-01-03 - Maggie Goodlander
2025-01-03 - Mark Harris
2025-01-03 - Mark Messmer; Mark B. Messmer
2025-01-03 - Marlin Stutzman; Marlin A. Stutzman
2025-01-03 - Maxine Dexter
2025-01-03 - Michael Baumgartner
2025-01-03 - Mike Haridopolos
2025-01-03 - Mike Kennedy
2025-01-03 - Nellie Pou
2025-01-03 - Nicholas Begich; Nicholas J. Begich
2025-01-03 - Pablo José Hernández Rivera; Pablo José Hernández
2025-01-03 - Pat Harrigan
2025-01-03 - Riley Moore; Riley M. Moore
2025-01-03 - Robert Bresnahan; Robert P. Bresnahan
2025-01-03 - Robert Onder; Robert F. Onder
2025-01-03 - Ryan Mackenzie
2025-01-03 - Sam Liccardo; Sam T. Liccardo
2025-01-03 - Sarah Elfreth
2025-01-03 - Sarah McBride
2025-01-03 - Sheri Biggs
2025-01-03 - Shomari Figures
2025-01-03 - Suhas Subramanyam
2025-01-03 - Tim Moore
2025-01-03 - Tom Barrett
2025-01-03 - Troy Downing
2025-01-03 - Wesley Bell
2025-01-03 - Yassamin Ansari
2025-04-02 - Jimmy Patronis
2025-04-02 - Randall Fine; Randy Fine
2025-09-10 - James Walkinshaw; James R. Walkinshaw
2025-11-12 - Adelita Grijalva; Adelita S. Grijalva
2025-12-04 - Matt Van Epps
2026-02-02 - Christian Menefee; Christian D. Menefee
2026-04-14 - Clay Fuller
2026-04-20 - Analilia Mejia
2026-06-10 - James Gallagher
`
