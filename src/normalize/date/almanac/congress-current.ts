/**
 * Sitting members of the United States Congress and their terms in both houses, from us-congress-current (CC0,
 * unitedstates/congress-legislators). Form: see `table.ts`.
 */
export const sittingCongress = `
# United States senator | US | Senator; Sen.; US Senator | us-congress-current.json (CC0) | shared full
1981-01-05 - Charles Grassley; Chuck Grassley; Q529294
1985-01-03 - Mitch McConnell; Q355522
1993-01-05 - Patty Murray; Q258825
1996-02-05 - Ron Wyden; Q529344
1997-01-07 - John Reed; Jack Reed; Q528979
1997-01-07 - Richard Durbin; Richard J. Durbin; Q434804
1997-01-07 - Susan Collins; Susan M. Collins; Q22279
1999-01-06 - Charles Schumer; Chuck Schumer; Charles E. Schumer; Q380900
1999-01-06 - Michael Crapo; Mike Crapo; Q734319
2001-01-03 - Maria Cantwell; Q22250
2002-11-30 - John Cornyn; Q719568
2003-01-07 - Lindsey Graham; Q22212
2003-01-07 - Lisa Murkowski; Q22360
2005-01-04 - John Thune; Q462981
2007-01-04 - Amy Klobuchar; Q22237
2007-01-04 - Bernard Sanders; Bernie Sanders; Q359442
2007-01-04 - Sheldon Whitehouse; Q652066
2007-06-25 - John Barrasso; Q720521
2007-12-31 - Roger Wicker; Roger F. Wicker; Q390491
2009-01-06 - James Risch; James E. Risch; Q721871
2009-01-06 - Jeanne Shaheen; Q270316
2009-01-06 - Jeff Merkley; Q1368405
2009-01-06 - Mark Warner; Mark R. Warner; Q453893
2009-01-22 - Michael Bennet; Michael F. Bennet; Q554792
2009-01-27 - Kirsten Gillibrand; Kirsten E. Gillibrand; Q22222
2010-11-15 - Christopher Coons; Christopher A. Coons; Q923242
2011-01-05 - Jerry Moran; Q1365787
2011-01-05 - John Boozman; Q1344707
2011-01-05 - John Hoeven; Q374762
2011-01-05 - Mike Lee; Q627098
2011-01-05 - Rand Paul; Q463557
2011-01-05 - Richard Blumenthal; Q2023708
2011-01-05 - Ron Johnson; Q970272
2012-12-27 - Brian Schatz; Q1827902
2013-01-03 - Angus King; Angus S. King; Q544464
2013-01-03 - Christopher Murphy; Q1077594
2013-01-03 - Deb Fischer; Q2580649
2013-01-03 - Elizabeth Warren; Q434706
2013-01-03 - Martin Heinrich; Q565374
2013-01-03 - Mazie Hirono; Mazie K. Hirono; Q16476
2013-01-03 - Tammy Baldwin; Q40628
2013-01-03 - Ted Cruz; Q2036942
2013-01-03 - Tim Scott; Q561315
2013-01-03 - Timothy Kaine; Tim Kaine; Q359888
2013-07-16 - Edward Markey; Ed Markey; Edward J. Markey; Q1282411
2013-10-31 - Cory Booker; Cory A. Booker; Q1135767
2015-01-06 - Bill Cassidy; Q861999
2015-01-06 - Dan Sullivan; Q5218668
2015-01-06 - Gary Peters; Gary C. Peters; Q1494930
2015-01-06 - James Lankford; Q45940
2015-01-06 - Joni Ernst; Q13475242
2015-01-06 - Mike Rounds; Q722503
2015-01-06 - Shelley Capito; Shelley Moore Capito; Q459618
2015-01-06 - Steve Daines; Q3200900
2015-01-06 - Thom Tillis; Q7786750
2015-01-06 - Tom Cotton; Q3090307
2017-01-03 - Catherine Cortez Masto; Q5052604
2017-01-03 - Chris Van Hollen; Q1077819
2017-01-03 - John Kennedy; Q6250211
2017-01-03 - Margaret Hassan; Maggie Hassan; Margaret Wood Hassan; Q24053
2017-01-03 - Tammy Duckworth; Q3036410
2017-01-03 - Todd Young; Q25483
2018-01-03 - Tina Smith; Q18631509
2018-04-09 - Cindy Hyde-Smith; Q5120540
2019-01-03 - Jacky Rosen; Q27825033
2019-01-03 - Joshua Hawley; Josh Hawley; Q23020745
2019-01-03 - Kevin Cramer; Q3957020
2019-01-03 - Marsha Blackburn; Q458971
2019-01-08 - Rick Scott; Q439729
2020-12-02 - Mark Kelly; Q357510
2021-01-03 - Ben Luján; Ben Ray Luján; Q324256
2021-01-03 - Bill Hagerty; Q27734214
2021-01-03 - Cynthia Lummis; Cynthia M. Lummis; Q456064
2021-01-03 - John Hickenlooper; John W. Hickenlooper; Q430518
2021-01-03 - Roger Marshall; Q27923290
2021-01-03 - Tommy Tuberville; Q7819948
2021-01-20 - Alejandro Padilla; Alex Padilla; Q4717593
2021-01-20 - Jon Ossoff; Q28839536
2021-01-20 - Raphael Warnock; Raphael G. Warnock; Q84146599
2023-01-03 - Eric Schmitt; Q5387455
2023-01-03 - John Fetterman; Q3181500
2023-01-03 - Katie Britt; Katie Boyd Britt; Q111285444
2023-01-03 - Peter Welch; Q1112656
2023-01-03 - Ted Budd; Q27733792
2023-01-23 - Pete Ricketts; Q6106781
2024-12-09 - Adam Schiff; Adam B. Schiff; Q350843
2024-12-09 - Andy Kim; Q55639180
2025-01-03 - Angela Alsobrooks; Angela D. Alsobrooks; Q58755148
2025-01-03 - Bernie Moreno; Q124858476
2025-01-03 - Dave McCormick; David McCormick; Q5234544
2025-01-03 - Elissa Slotkin; Q30323721
2025-01-03 - Jim Banks; Q16146788
2025-01-03 - John Curtis; John R. Curtis; Q6253810
2025-01-03 - Lisa Blunt Rochester; Q26899141
2025-01-03 - Ruben Gallego; Q16218474
2025-01-03 - Tim Sheehy; Q124433916
2025-01-14 - Jim Justice; James C. Justice; Q20684288
2025-01-21 - Ashley Moody; Q58333626
2025-01-21 - Jon Husted; Q6270269
2026-03-24 - Alan Armstrong; Q138781196

# United States representative | US | Representative; Rep.; Congressman; Congresswoman; Congressperson | us-congress-current.json (CC0) | shared full
1975-01-14 1981-01-03 Charles Grassley; Chuck Grassley; Q529294
1975-01-14 2013-07-15 Edward Markey; Ed Markey; Edward J. Markey; Q1282411
1981-01-05 - Christopher Smith; Chris Smith; Christopher H. Smith; Q981167
1981-01-05 - Harold Rogers; Hal Rogers; Q547153
1981-01-05 - Steny Hoyer; Steny H. Hoyer; Q516515
1981-01-05 1996-02-05 Ron Wyden; Q529344
1981-01-05 1999-01-03 Charles Schumer; Chuck Schumer; Charles E. Schumer; Q380900
1983-01-03 - Marcy Kaptur; Q436537
1983-01-03 1997-01-03 Richard Durbin; Richard J. Durbin; Q434804
1987-01-06 - Frank Pallone; Q965289
1987-01-06 - Nancy Pelosi; Q170581
1987-01-06 1996-02-18 Kweisi Mfume; Q519504
1989-01-03 - Richard Neal; Richard E. Neal; Q1464697
1991-01-03 - Eleanor Norton; Eleanor Holmes Norton; Q461649
1991-01-03 - Maxine Waters; Q461727
1991-01-03 - Rosa DeLauro; Rosa L. DeLauro; Q434952
1991-01-03 1997-01-03 John Reed; Jack Reed; Q528979
1991-01-03 2007-01-03 Bernard Sanders; Bernie Sanders; Q359442
1992-11-03 - Jerrold Nadler; Q505598
1993-01-05 - James Clyburn; Jim Clyburn; James E. Clyburn; Q1289889
1993-01-05 - Ken Calvert; Q538978
1993-01-05 - Nydia Velázquez; Nydia M. Velázquez; Q434890
1993-01-05 - Robert Scott; Bobby Scott; Robert C. "Bobby" Scott; Q888668
1993-01-05 - Sanford Bishop; Sanford D. Bishop; Q983428
1993-01-05 1995-01-03 Maria Cantwell; Q22250
1993-01-05 1997-01-03 Cleo Fields; Q1100451
1993-01-05 1999-01-03 Michael Crapo; Mike Crapo; Q734319
1993-04-13 - Bennie Thompson; Bennie G. Thompson; Q817877
1993-05-10 - Frank Lucas; Frank D. Lucas; Q246049
1995-01-04 - Lloyd Doggett; Q363817
1995-01-04 - Zoe Lofgren; Q218217
1995-01-04 2003-01-03 Lindsey Graham; Q22212
1995-01-04 2007-12-31 Roger Wicker; Roger F. Wicker; Q390491
1997-01-07 - Adam Smith; Q350916
1997-01-07 - Brad Sherman; Q672919
1997-01-07 - Danny Davis; Danny K. Davis; Q1164657
1997-01-07 - Diana DeGette; Q437159
1997-01-07 - Gregory Meeks; Gregory W. Meeks; Q1545391
1997-01-07 - James McGovern; Jim McGovern; James P. McGovern; Q1337459
1997-01-07 - Robert Aderholt; Robert B. Aderholt; Q672671
1997-01-07 2003-01-03 John Thune; Q462981
1997-01-07 2011-01-03 Jerry Moran; Q1365787
1997-01-07 2019-01-03 Pete Sessions; Q437852
1999-01-06 - Janice Schakowsky; Jan Schakowsky; Janice D. Schakowsky; Q440885
1999-01-06 - John Larson; John B. Larson; Q357832
1999-01-06 - Michael Simpson; Mike Simpson; Michael K. Simpson; Q549521
1999-01-06 - Mike Thompson; Q1323196
1999-01-06 2013-01-03 Tammy Baldwin; Q40628
2001-01-03 - Betty McCollum; Q434893
2001-01-03 - Rick Larsen; Q503529
2001-01-03 - Sam Graves; Q465638
2001-01-03 2015-01-03 Shelley Capito; Shelley Moore Capito; Q459618
2001-01-03 2019-01-03 Darrell Issa; Q1166592
2001-01-03 2024-12-08 Adam Schiff; Adam B. Schiff; Q350843
2001-10-23 - Stephen Lynch; Stephen F. Lynch; Q2344921
2001-11-29 2011-01-03 John Boozman; Q1344707
2001-12-18 - Joe Wilson; Q928855
2003-01-07 - John Carter; John R. Carter; Q369814
2003-01-07 - Linda Sánchez; Linda T. Sánchez; Q291143
2003-01-07 - Mario Diaz-Balart; Q767270
2003-01-07 - Michael Turner; Michael R. Turner; Q505722
2003-01-07 - Mike Rogers; Q693238
2003-01-07 - Tom Cole; Q173839
2003-01-07 2007-01-03 Ed Case; Q597613
2003-01-07 2017-01-03 Chris Van Hollen; Q1077819
2003-01-07 2019-01-03 Marsha Blackburn; Q458971
2005-01-04 - Al Green; Q749039
2005-01-04 - Debbie Wasserman Schultz; Q50104
2005-01-04 - Emanuel Cleaver; Q1334654
2005-01-04 - Gwen Moore; Q461698
2005-01-04 - Henry Cuellar; Q539562
2005-01-04 - Jim Costa; Q675869
2005-01-04 - Michael McCaul; Michael T. McCaul; Q539509
2005-01-04 - Virginia Foxx; Q458453
2005-03-10 - Doris Matsui; Doris O. Matsui; Q399561
2007-01-04 - Adrian Smith; Q373443
2007-01-04 - Gus Bilirakis; Gus M. Bilirakis; Q1555314
2007-01-04 - Henry Johnson; Hank Johnson; Henry C. "Hank" Johnson; Q983537
2007-01-04 - Jim Jordan; Q186215
2007-01-04 - Joe Courtney; Q434470
2007-01-04 - Kathy Castor; Q458492
2007-01-04 - Steve Cohen; Q512330
2007-01-04 - Vern Buchanan; Q2517229
2007-01-04 - Yvette Clarke; Yvette D. Clarke; Q461679
2007-01-04 2009-01-03 Tim Walberg; Q978618
2007-01-04 2009-01-26 Kirsten Gillibrand; Kirsten E. Gillibrand; Q22222
2007-01-04 2013-01-03 Christopher Murphy; Q1077594
2007-01-04 2013-01-03 Mazie Hirono; Mazie K. Hirono; Q16476
2007-01-04 2023-01-03 Peter Welch; Q1112656
2007-12-13 - Robert Latta; Robert E. Latta; Q888061
2007-12-13 - Robert Wittman; Robert J. Wittman; Q541251
2008-03-08 2011-01-03 Bill Foster; Q2903389
2008-03-13 - André Carson; Q517649
2008-05-07 - Steve Scalise; Q1857141
2009-01-06 - Brett Guthrie; Q910794
2009-01-06 - Chellie Pingree; Q457243
2009-01-06 - Glenn Thompson; Q1531120
2009-01-06 - James Himes; Jim Himes; James A. Himes; Q1689111
2009-01-06 - Paul Tonko; Q1373548
2009-01-06 - Tom McClintock; Q535887
2009-01-06 2011-01-03 Dina Titus; Q524440
2009-01-06 2013-01-03 Martin Heinrich; Q565374
2009-01-06 2015-01-03 Bill Cassidy; Q861999
2009-01-06 2015-01-03 Gary Peters; Gary C. Peters; Q1494930
2009-01-06 2017-01-03 Cynthia Lummis; Cynthia M. Lummis; Q456064
2009-01-06 2021-01-03 Ben Luján; Ben Ray Luján; Q324256
2009-04-07 - Mike Quigley; Q465767
2009-07-16 - Judy Chu; Q460035
2009-11-03 - John Garamendi; Q1340268
2010-11-16 2017-01-03 Marlin Stutzman; Marlin A. Stutzman; Q1902106
2011-01-05 - Andy Harris; Q506639
2011-01-05 - Austin Scott; Q781167
2011-01-05 - Bill Huizenga; Q862199
2011-01-05 - Charles Fleischmann; Chuck Fleischmann; Charles J. "Chuck" Fleischmann; Q521959
2011-01-05 - Daniel Webster; Q1163099
2011-01-05 - David Schweikert; Q1176561
2011-01-05 - Eric Crawford; Rick Crawford; Eric A. "Rick" Crawford; Q2151554
2011-01-05 - Frederica Wilson; Frederica S. Wilson; Q461504
2011-01-05 - H. Griffith; H. Morgan Griffith; Q1684857
2011-01-05 - Mike Kelly; Q1431761
2011-01-05 - Paul Gosar; Paul A. Gosar; Q2059832
2011-01-05 - Scott DesJarlais; Q2260839
2011-01-05 - Steve Womack; Q1029527
2011-01-05 - Terri Sewell; Terri A. Sewell; Q461621
2011-01-05 - Tim Walberg; Q978618
2011-01-05 - William Keating; William R. Keating; Q775412
2011-01-05 2013-01-02 Tim Scott; Q561315
2011-01-05 2015-01-03 James Lankford; Q45940
2011-01-05 2017-01-03 Todd Young; Q25483
2011-09-13 - Mark Amodei; Mark E. Amodei; Q23944
2012-02-07 - Suzanne Bonamici; Q45946
2012-11-13 - Suzan DelBene; Suzan K. DelBene; Q2091892
2012-11-13 - Thomas Massie; Q2426031
2013-01-03 - Ami Bera; Q3389105
2013-01-03 - Ann Wagner; Q3917251
2013-01-03 - Bill Foster; Q2903389
2013-01-03 - David Joyce; David P. Joyce; Q976778
2013-01-03 - Dina Titus; Q524440
2013-01-03 - Garland Barr; Andy Barr; Q3828645
2013-01-03 - Grace Meng; Q5591303
2013-01-03 - Hakeem Jeffries; Hakeem S. Jeffries; Q5640425
2013-01-03 - Jared Huffman; Q3276717
2013-01-03 - Joaquin Castro; Q1167934
2013-01-03 - Joyce Beatty; Q976417
2013-01-03 - Juan Vargas; Q3791701
2013-01-03 - Julia Brownley; Q3577073
2013-01-03 - Lois Frankel; Q3182451
2013-01-03 - Marc Veasey; Marc A. Veasey; Q4068811
2013-01-03 - Mark Pocan; Q1900355
2013-01-03 - Mark Takano; Q399593
2013-01-03 - Randy Weber; Randy K. Weber; Q4014569
2013-01-03 - Raul Ruiz; Q3701994
2013-01-03 - Richard Hudson; Q3956999
2013-01-03 - Roger Williams; Q4014560
2013-01-03 - Scott Perry; Q7437040
2013-01-03 - Scott Peters; Scott H. Peters; Q3791514
2013-01-03 2015-01-03 Bradley Schneider; Brad Schneider; Bradley Scott Schneider; Q2923426
2013-01-03 2015-01-03 Steve Daines; Q3200900
2013-01-03 2015-01-03 Steven Horsford; Q3514907
2013-01-03 2015-01-03 Tom Cotton; Q3090307
2013-01-03 2017-01-03 Tammy Duckworth; Q3036410
2013-01-03 2019-01-03 David Valadao; David G. Valadao; Q3528567
2013-01-03 2019-01-03 Kevin Cramer; Q3957020
2013-04-09 - Robin Kelly; Robin L. Kelly; Q3437091
2013-06-04 - Jason Smith; Q6163589
2013-12-12 - Katherine Clark; Katherine M. Clark; Q6376330
2014-11-12 - Alma Adams; Alma S. Adams; Q4733597
2014-11-12 - Donald Norcross; Q5294942
2015-01-06 - Aumua Amata Radewagen; Aumua Amata Coleman Radewagen; Q18684027
2015-01-06 - Barry Loudermilk; Q16731643
2015-01-06 - Bonnie Watson Coleman; Q4942457
2015-01-06 - Brendan Boyle; Brendan F. Boyle; Q4960876
2015-01-06 - Brian Babin; Q16979824
2015-01-06 - Bruce Westerman; Q16197421
2015-01-06 - Dan Newhouse; Q16733285
2015-01-06 - David Rouzer; Q5239255
2015-01-06 - Debbie Dingell; Q5248232
2015-01-06 - Donald Beyer; Donald S. Beyer; Q3036086
2015-01-06 - Earl Carter; Buddy Carter; Earl L. "Buddy" Carter; Q16240994
2015-01-06 - Elise Stefanik; Elise M. Stefanik; Q18211057
2015-01-06 - Gary Palmer; Gary J. Palmer; Q17386504
2015-01-06 - Glenn Grothman; Q5568836
2015-01-06 - J. Hill; J. French Hill; Q18631366
2015-01-06 - John Moolenaar; John R. Moolenaar; Q16194212
2015-01-06 - Mark DeSaulnier; Q6767311
2015-01-06 - Mike Bost; Q6846090
2015-01-06 - Norma Torres; Norma J. Torres; Q3343727
2015-01-06 - Pete Aguilar; Q7171821
2015-01-06 - Rick Allen; Rick W. Allen; Q18683976
2015-01-06 - Seth Moulton; Q18045052
2015-01-06 - Stacey Plaskett; Stacey E. Plaskett; Q18739104
2015-01-06 - Ted Lieu; Q7693450
2015-01-06 - Tom Emmer; Q7815723
2015-01-06 2017-03-01 Ryan Zinke; Ryan K. Zinke; Q7384672
2015-01-06 2025-01-03 Ruben Gallego; Q16218474
2015-06-09 - Trent Kelly; Q20204915
2015-09-17 - Darin LaHood; Q5222780
2016-06-09 - Warren Davidson; Q24458117
2016-11-14 - Dwight Evans; Q5318148
2016-11-14 - James Comer; Q6131602
2017-01-03 - Adriano Espaillat; Q4685569
2017-01-03 - Andy Biggs; Q16199304
2017-01-03 - Bradley Schneider; Brad Schneider; Bradley Scott Schneider; Q2923426
2017-01-03 - Brian Fitzpatrick; Brian K. Fitzpatrick; Q27831059
2017-01-03 - Brian Mast; Brian J. Mast; Q27733854
2017-01-03 - Clay Higgins; Q25849505
2017-01-03 - Darren Soto; Q5225162
2017-01-03 - David Kustoff; Q26923148
2017-01-03 - Don Bacon; Q19757583
2017-01-03 - J. Correa; J. Luis Correa; Q6685454
2017-01-03 - Jack Bergman; Q6262116
2017-01-03 - Jamie Raskin; Q640835
2017-01-03 - Jimmy Panetta; Q27733776
2017-01-03 - Jodey Arrington; Jodey C. Arrington; Q6207815
2017-01-03 - John Rutherford; John H. Rutherford; Q6256043
2017-01-03 - Josh Gottheimer; Q6288908
2017-01-03 - Lloyd Smucker; Q6662742
2017-01-03 - Mike Johnson; Q19880665
2017-01-03 - Nanette Barragán; Nanette Diaz Barragán; Q21662745
2017-01-03 - Neal Dunn; Neal P. Dunn; Q27733851
2017-01-03 - Pramila Jayapal; Q18978140
2017-01-03 - Raja Krishnamoorthi; Q7285471
2017-01-03 - Ro Khanna; Q7339221
2017-01-03 - Salud Carbajal; Salud O. Carbajal; Q27805429
2017-01-03 - Vicente Gonzalez; Q27924921
2017-01-03 2019-01-03 Claudia Tenney; Q5129263
2017-01-03 2019-01-03 Jacky Rosen; Q27825033
2017-01-03 2021-01-03 Roger Marshall; Q27923290
2017-01-03 2023-01-03 Ted Budd; Q27733792
2017-01-03 2023-01-03 Thomas Suozzi; Thomas R. Suozzi; Q7794276
2017-01-03 2025-01-03 Jim Banks; Q16146788
2017-01-03 2025-01-03 Lisa Blunt Rochester; Q26899141
2017-04-25 - Ron Estes; Q7363747
2017-06-26 - Ralph Norman; Q7287914
2017-07-11 - Jimmy Gomez; Q6200205
2017-11-13 2025-01-03 John Curtis; John R. Curtis; Q6253810
2018-07-10 - Michael Cloud; Q55313952
2018-09-05 - Troy Balderson; Q16194422
2018-11-13 - Joseph Morelle; Joseph D. Morelle; Q6285623
2018-11-13 - Kevin Hern; Q58333614
2018-11-13 - Mary Scanlon; Mary Gay Scanlon; Q54611716
2019-01-03 - Alexandria Ocasio-Cortez; Q55223040
2019-01-03 - Angie Craig; Q58324174
2019-01-03 - Ayanna Pressley; Q13562359
2019-01-03 - Ben Cline; Q4885439
2019-01-03 - Bryan Steil; Q58494431
2019-01-03 - Carol Miller; Carol D. Miller; Q16145531
2019-01-03 - Chip Roy; Q58333615
2019-01-03 - Chris Pappas; Q5107684
2019-01-03 - Chrissy Houlahan; Q56274180
2019-01-03 - Dan Crenshaw; Q58301995
2019-01-03 - Daniel Meuser; Q5214012
2019-01-03 - Dusty Johnson; Q30015838
2019-01-03 - Ed Case; Q597613
2019-01-03 - Greg Stanton; Q5606289
2019-01-03 - Guy Reschenthaler; Q22096097
2019-01-03 - Haley Stevens; Haley M. Stevens; Q58322563
2019-01-03 - Ilhan Omar; Q26436159
2019-01-03 - Jahana Hayes; Q24951316
2019-01-03 - James Baird; James R. Baird; Q48813213
2019-01-03 - Jared Golden; Jared F. Golden; Q41694157
2019-01-03 - Jason Crow; Q58323071
2019-01-03 - Jefferson Van Drew; Q6175202
2019-01-03 - Jesús García; Chuy García; Jesús G. "Chuy" García; Q18631698
2019-01-03 - Joe Neguse; Q57242006
2019-01-03 - John Joyce; Q60428839
2019-01-03 - John Rose; John W. Rose; Q33044040
2019-01-03 - Josh Harder; Q58494468
2019-01-03 - Kim Schrier; Q58333616
2019-01-03 - Lance Gooden; Q6483406
2019-01-03 - Lauren Underwood; Q48471874
2019-01-03 - Lizzie Fletcher; Q58324313
2019-01-03 - Lori Trahan; Q56486676
2019-01-03 - Lucy McBath; Q54358424
2019-01-03 - Madeleine Dean; Q6726900
2019-01-03 - Michael Guest; Q60428645
2019-01-03 - Mike Levin; Q55424854
2019-01-03 - Pete Stauber; Q55955746
2019-01-03 - Rashida Tlaib; Q7294939
2019-01-03 - Russ Fulcher; Q7381134
2019-01-03 - Sean Casten; Q55386655
2019-01-03 - Sharice Davids; Q58322868
2019-01-03 - Steven Horsford; Q3514907
2019-01-03 - Susie Lee; Q58333611
2019-01-03 - Sylvia Garcia; Sylvia R. Garcia; Q13562489
2019-01-03 - Tim Burchett; Q7803244
2019-01-03 - Veronica Escobar; Q52274267
2019-01-03 - W. Steube; W. Gregory Steube; Q5606295
2019-01-03 - William Timmons; William R. Timmons; Q28837296
2019-01-03 2021-01-03 Gilbert Cisneros; Gilbert Ray Cisneros; Q54958760
2019-01-03 2024-12-08 Andy Kim; Q55639180
2019-01-03 2025-01-03 Elissa Slotkin; Q30323721
2019-09-17 - Gregory Murphy; Gregory F. Murphy; Q23074266
2020-05-05 - Kweisi Mfume; Q519504
2020-05-19 - Thomas Tiffany; Thomas P. Tiffany; Q7817838
2021-01-03 - Andrew Clyde; Andrew S. Clyde; Q102277679
2021-01-03 - Andrew Garbarino; Andrew R. Garbarino; Q21257859
2021-01-03 - Ashley Hinson; Q60713905
2021-01-03 - August Pfluger; Q101196462
2021-01-03 - Barry Moore; Q63198048
2021-01-03 - Beth Van Duyne; Q66309702
2021-01-03 - Blake Moore; Blake D. Moore; Q101196971
2021-01-03 - Byron Donalds; Q59726216
2021-01-03 - C. Franklin; Scott Franklin; Q101198561
2021-01-03 - Carlos Gimenez; Carlos A. Gimenez; Q5041653
2021-01-03 - Clarence Owens; Burgess Owens; Q4998602
2021-01-03 - Cliff Bentz; Q5132536
2021-01-03 - Darrell Issa; Q1166592
2021-01-03 - David Valadao; David G. Valadao; Q3528567
2021-01-03 - Deborah Ross; Deborah K. Ross; Q5248285
2021-01-03 - Diana Harshbarger; Q101197341
2021-01-03 - Frank Mrvan; Frank J. Mrvan; Q96077897
2021-01-03 - Jake Auchincloss; Q101196632
2021-01-03 - Jay Obernolte; Q16849797
2021-01-03 - Katherine Cammack; Kat Cammack; Q98523243
2021-01-03 - Lauren Boebert; Q96761544
2021-01-03 - Lisa McClain; Lisa C. McClain; Q102184540
2021-01-03 - Maria Salazar; Maria Elvira Salazar; Q6003715
2021-01-03 - Mariannette Miller-Meeks; Q58495662
2021-01-03 - Marilyn Strickland; Q1898180
2021-01-03 - Mary Miller; Mary E. Miller; Q101204553
2021-01-03 - Michelle Fischbach; Q6837025
2021-01-03 - Nancy Mace; Q6962831
2021-01-03 - Nicole Malliotakis; Q7030112
2021-01-03 - Nikema Williams; Q56486570
2021-01-03 - Patrick Fallon; Pat Fallon; Q16196923
2021-01-03 - Pete Sessions; Q437852
2021-01-03 - Randy Feenstra; Q7292187
2021-01-03 - Ritchie Torres; Q16205227
2021-01-03 - Ronny Jackson; Q47270118
2021-01-03 - Sara Jacobs; Q50825637
2021-01-03 - Scott Fitzgerald; Q7436650
2021-01-03 - Stephanie Bice; Stephanie I. Bice; Q60190894
2021-01-03 - Teresa Leger Fernandez; Q96054905
2021-01-03 - Tracey Mann; Q48767554
2021-01-03 - Troy Nehls; Troy E. Nehls; Q96741441
2021-01-03 - Victoria Spartz; Q44059867
2021-01-03 - Young Kim; Q19662859
2021-02-11 - Claudia Tenney; Q5129263
2021-04-14 - Julia Letlow; Q106089241
2021-05-11 - Troy Carter; Troy A. Carter; Q7846787
2021-06-14 - Melanie Stansbury; Melanie A. Stansbury; Q96184996
2021-07-30 - Jake Ellzey; Q105061782
2021-11-04 - Mike Carey; Q108010312
2021-11-04 - Shontel Brown; Shontel M. Brown; Q107863952
2022-07-12 - Mike Flood; Q6846855
2022-08-12 - Brad Finstad; Q111159803
2022-09-13 - Patrick Ryan; Q113587887
2022-11-14 - Rudy Yakym; Q115137719
2023-01-03 - Aaron Bean; Q4661833
2023-01-03 - Andrea Salinas; Q39791512
2023-01-03 - Andrew Ogles; Q111623114
2023-01-03 - Anna Luna; Anna Paulina Luna; Q112805534
2023-01-03 - Becca Balint; Q28137193
2023-01-03 - Brittany Pettersen; Q16734469
2023-01-03 - Charles (Chuck) Edwards; Chuck Edwards; Q55065043
2023-01-03 - Chris Deluzio; Christopher R. Deluzio; Q115181700
2023-01-03 - Cory Mills; Q115137377
2023-01-03 - Dale Strong; Dale W. Strong; Q115137374
2023-01-03 - Dan Goldman; Daniel S. Goldman; Q74849175
2023-01-03 - Delia Ramirez; Delia C. Ramirez; Q58416610
2023-01-03 - Derrick Van Orden; Q115155627
2023-01-03 - Donald Davis; Donald G. Davis; Q5294403
2023-01-03 - Eli Crane; Elijah Crane; Q115155633
2023-01-03 - Emilia Sykes; Emilia Strong Sykes; Q18637943
2023-01-03 - Eric Burlison; Q5386212
2023-01-03 - Eric Sorensen; Q115182513
2023-01-03 - Erin Houchin; Q20676994
2023-01-03 - Gabriel (Gabe) Vasquez; Gabe Vasquez; Q115155647
2023-01-03 - Glenn Ivey; Q22004572
2023-01-03 - Greg Landsman; Q115180677
2023-01-03 - Gregorio Casar; Greg Casar; Q104148369
2023-01-03 - Harriet Hageman; Harriet M. Hageman; Q110815967
2023-01-03 - Hillary Scholten; Hillary J. Scholten; Q115137368
2023-01-03 - James (Jim) Moylan; James C. Moylan; Q114108969
2023-01-03 - Jared Moskowitz; Q16221073
2023-01-03 - Jasmine Crockett; Q101428652
2023-01-03 - Jennifer Kiggans; Jennifer A. Kiggans; Q83119566
2023-01-03 - Jill Tokuda; Jill N. Tokuda; Q13562293
2023-01-03 - John James; Q56027187
2023-01-03 - Jonathan Jackson; Jonathan L. Jackson; Q6273473
2023-01-03 - Josh Brecheen; Q6288704
2023-01-03 - Juan Ciscomani; Q115220916
2023-01-03 - Keith Self; Q115137462
2023-01-03 - Kevin Kiley; Q27987136
2023-01-03 - Kevin Mullin; Q6397046
2023-01-03 - Laurel Lee; Laurel M. Lee; Q61483038
2023-01-03 - Marie Gluesenkamp Perez; Q113686944
2023-01-03 - Mark Alford; Q115137637
2023-01-03 - Max Miller; Max L. Miller; Q106522145
2023-01-03 - Maxwell Frost; Q113587724
2023-01-03 - Michael Lawler; Q105179052
2023-01-03 - Mike Collins; Q115806750
2023-01-03 - Mike Ezell; Q115137554
2023-01-03 - Morgan Luttrell; Q115137460
2023-01-03 - Morgan McGarvey; Q16732298
2023-01-03 - Mónica De La Cruz; Monica De La Cruz; Q115496109
2023-01-03 - Nathaniel Moran; Q115137468
2023-01-03 - Nicholas Langworthy; Nicholas A. Langworthy; Q55356856
2023-01-03 - Nicolas LaLota; Nick LaLota; Q115168182
2023-01-03 - Nicole (Nikki) Budzinski; Nikki Budzinski; Q111342337
2023-01-03 - Rich McCormick; Richard McCormick; Q115474083
2023-01-03 - Robert Garcia; Q16204904
2023-01-03 - Robert Menendez; Q115137457
2023-01-03 - Russell Fry; Q96015883
2023-01-03 - Ryan Zinke; Ryan K. Zinke; Q7384672
2023-01-03 - Seth Magaziner; Q16222460
2023-01-03 - Shri Thanedar; Q7503912
2023-01-03 - Summer Lee; Summer L. Lee; Q56222614
2023-01-03 - Sydney Kamlager-Dove; Q20177418
2023-01-03 - Thomas Kean; Thomas H. Kean; Q7791445
2023-01-03 - Valerie Foushee; Valerie P. Foushee; Q16729064
2023-01-03 - Valerie Hoyle; Val T. Hoyle; Q7909103
2023-01-03 - Wesley Hunt; Q110434665
2023-01-03 - Zachary (Zach) Nunn; Zachary Nunn; Q84719792
2023-03-07 - Jennifer McClellan; Jennifer L. McClellan; Q6178602
2023-11-07 - Gabe Amo; Q118901875
2023-11-21 - Celeste Maloy; Q119578731
2024-02-13 - Thomas Suozzi; Thomas R. Suozzi; Q7794276
2024-05-06 - Timothy Kennedy; Timothy M. Kennedy; Q7807373
2024-06-03 - Vince Fong; Q27916201
2024-06-11 - Michael Rulli; Michael A. Rulli; Q63170062
2024-09-18 - LaMonica McIver; Q130323710
2024-11-05 - Tony Wied; Q131033476
2025-01-03 - Abraham Hamadeh; Abraham J. Hamadeh; Q124307977
2025-01-03 - Adam Gray; Q3000097
2025-01-03 - Addison McDowell; Addison P. McDowell; Q130979819
2025-01-03 - April McClain Delaney; Q125935301
2025-01-03 - Brad Knott; Q130979816
2025-01-03 - Brandon Gill; Q124753679
2025-01-03 - Brian Jack; Q86493775
2025-01-03 - Cleo Fields; Q1100451
2025-01-03 - Craig Goldman; Craig A. Goldman; Q16199453
2025-01-03 - Dave Min; Q31213321
2025-01-03 - David Taylor; David J. Taylor; Q131123679
2025-01-03 - Derek Schmidt; Q5262335
2025-01-03 - Derek Tran; Q131339671
2025-01-03 - Emily Randall; Q60473885
2025-01-03 - Eugene Vindman; Eugene Simon Vindman; Q112610369
2025-01-03 - Gabe Evans; Q115458993
2025-01-03 - George Latimer; Q5544169
2025-01-03 - George Whitesides; Q3511804
2025-01-03 - Gilbert Cisneros; Gilbert Ray Cisneros; Q54958760
2025-01-03 - Herbert Conaway; Herbert C. Conaway; Q14596151
2025-01-03 - Janelle Bynum; Janelle S. Bynum; Q28507879
2025-01-03 - Jeff Crank; Q27663361
2025-01-03 - Jeff Hurd; Q131101500
2025-01-03 - Jefferson Shreve; Q130979817
2025-01-03 - John Mannion; John W. Mannion; Q106089566
2025-01-03 - John McGuire; John J. McGuire; Q47545631
2025-01-03 - Johnny Olszewski; Q6217866
2025-01-03 - Josh Riley; Q113988129
2025-01-03 - Julie Fedorchak; Q37824664
2025-01-03 - Julie Johnson; Q64753063
2025-01-03 - Kelly Morrison; Q58416636
2025-01-03 - Kimberlyn King-Hinds; Q130942218
2025-01-03 - Kristen McDonald Rivet; Q115227000
2025-01-03 - Lateefah Simon; Q6495426
2025-01-03 - Laura Friedman; Q6498920
2025-01-03 - Laura Gillen; Q131105202
2025-01-03 - Luz Rivas; Luz M. Rivas; Q54861699
2025-01-03 - Maggie Goodlander; Q126718734
2025-01-03 - Mark Harris; Q55622212
2025-01-03 - Mark Messmer; Mark B. Messmer; Q6768869
2025-01-03 - Marlin Stutzman; Marlin A. Stutzman; Q1902106
2025-01-03 - Maxine Dexter; Q96777172
2025-01-03 - Michael Baumgartner; Q6828508
2025-01-03 - Mike Haridopolos; Q6847137
2025-01-03 - Mike Kennedy; Q16730723
2025-01-03 - Nellie Pou; Q6990132
2025-01-03 - Nicholas Begich; Nicholas J. Begich; Q113676482
2025-01-03 - Pablo José Hernández Rivera; Pablo José Hernández; Q130997176
2025-01-03 - Pat Harrigan; Q131179069
2025-01-03 - Riley Moore; Riley M. Moore; Q93769958
2025-01-03 - Robert Bresnahan; Robert P. Bresnahan; Q130963821
2025-01-03 - Robert Onder; Robert F. Onder; Q27064117
2025-01-03 - Ryan Mackenzie; Q7384273
2025-01-03 - Sam Liccardo; Sam T. Liccardo; Q16731481
2025-01-03 - Sarah Elfreth; Q61970401
2025-01-03 - Sarah McBride; Q17011236
2025-01-03 - Sheri Biggs; Q130979821
2025-01-03 - Shomari Figures; Q129431158
2025-01-03 - Suhas Subramanyam; Q83250082
2025-01-03 - Tim Moore; Q7804002
2025-01-03 - Tom Barrett; Q18684588
2025-01-03 - Troy Downing; Q103158011
2025-01-03 - Wesley Bell; Q23806350
2025-01-03 - Yassamin Ansari; Q122226202
2025-04-02 - Jimmy Patronis; Q6201036
2025-04-02 - Randall Fine; Randy Fine; Q59240328
2025-09-10 - James Walkinshaw; James R. Walkinshaw; Q135132001
2025-11-12 - Adelita Grijalva; Adelita S. Grijalva; Q134612342
2025-12-04 - Matt Van Epps; Q136749822
2026-02-02 - Christian Menefee; Christian D. Menefee; Q114397549
2026-04-14 - Clay Fuller; Q138355765
2026-04-20 - Analilia Mejia; Q138142530
2026-06-10 - James Gallagher
`
