/** Words of human interest, labour, lifestyle, religion and weather. How the lists are written: see `lexicon.ts`. */
export const life = `
# 08000000 human interest
3: royal wedding, royal family, Buckingham Palace, Kensington Palace, Clarence House, Prince Charles, Prince William, Prince Harry, Camilla Parker Bowles, Princess Diana, Duke of Edinburgh, Duchess of, Queen Elizabeth, King Charles, honeymoon, bride, bridegroom, wedding ceremony, wedding dress, engagement ring, funeral, memorial service, wreath laying, obituary, birthday, centenarian, oldest person, oldest woman, oldest man, world s oldest, Guinness World Records, Guinness Book of Records, lottery jackpot, lottery winner, lottery win, heartwarming, socialite, jet set, debutante, high society, love affair, celebrity couple, celebrity baby, gossip column, Paris Hilton, Kardashian, pet owner, pet dog, puppy, kitten, zoo keeper, panda cub, giant pumpkin, centenary, golden jubilee, diamond jubilee, diamond wedding, bravery award, hoax, prank, lucky escape, message in a bottle, nobel prize, knighthood, knighted, honours list, MBE, OBE, CBE
2: wedding, engaged, queen, prince, princess, duke, duchess, royal, royals, tribute, tributes, mourners, buried, burial, pets, dog, dogs, cat, cats, zoo, anniversary, jubilee, medal of honour, hero, bizarre, oddest, record attempt, romance
1: love, friend, friends, family, neighbour, luck, party, surprise, celebrate~
# 20000498 award and prize
3: nobel prize, Nobel Peace Prize, knighthood, knighted, honours list, MBE, OBE, CBE, Presidential Medal of Freedom, Legion of Honour, bravery award, George Cross, prize giving
# 20000499 record and achievement
3: Guinness World Records, Guinness Book of Records, record attempt, world s tallest, world s oldest, round the world, solo voyage, first woman to, climbed Everest, conquered Everest, Atlantic crossing
# 20000500 animal
3: pet dog, puppy, puppies, kitten, pets, zoo keeper, panda cub, animal shelter, RSPCA, guide dog, dog show, Crufts, dog lovers, cat lovers
# 20000501 ceremony
3: funeral, memorial service, wreath laying, wedding ceremony, royal wedding, graduation ceremony, state funeral, mourners, coronation, pallbearers, requiem mass, lying in state, wedding
# 20000503 human mishap
3: mishap, blunder, by mistake, lucky escape, red faced, embarrassing mistake, mixed up, hoax, prank
# 20000504 high society
3: royal family, Buckingham Palace, Prince Charles, Prince William, Prince Harry, Princess Diana, Camilla Parker Bowles, Queen Elizabeth, Duchess of, socialite, high society, royal wedding, King Charles, Clarence House, jet set, debutante, royals
# 20000505 celebrity
3: celebrity couple, celebrities, celebrity gossip, gossip column, paparazzi, Paris Hilton, Kardashian, celebrity baby, Victoria Beckham, Posh Spice, tabloid favourite, love affair
# 20000507 flowers and plants
3: flower show, Chelsea Flower Show, rose garden, orchid, tulips, giant pumpkin, cherry blossom, botanical garden, Kew Gardens
# 20001237 anniversary
3: anniversary, centenary, golden jubilee, diamond jubilee, silver jubilee, bicentenary, 60th anniversary, 50th anniversary, commemorate~, commemoration
# 20001238 birthday
3: birthday party, 100th birthday, birthday, centenarian, 80th birthday, 18th birthday
# 09000000 labor
3: trade union, trade unions, union leader, union leaders, unionist leader, shop steward, picket line, pickets, strike ballot, strike action, general strike, wildcat strike, walkout, walk out, industrial action, industrial dispute, labour dispute, labor dispute, industrial relations, collective bargaining, collective agreement, pay deal, pay rise, pay talks, pay claim, pay offer, pay dispute, wage increase, minimum wage, living wage, redundancy, redundancies, laid off, layoff, layoffs, job cuts, job losses, jobless, unemployed, unemployment, unemployment rate, unemployment benefit, jobseeker, jobseekers, full employment, TUC, Trades Union Congress, TGWU, Amicus, Unison, Unite union, GMB, Aslef, RMT, Fire Brigades Union, PCS union, AFL CIO, Teamsters, United Auto Workers, UAW, IG Metall, Verdi union, National Union of Mineworkers, NUM, miners strike, Arthur Scargill, Jimmy Hoffa, Solidarity trade union, employment tribunal, unfair dismissal, working hours, 35 hour week, working week, overtime, night shift, maternity leave, paternity leave, parental leave, retirement age, pension scheme, final salary, state pension, pensions crisis, apprenticeship, zero hours, gig economy, labour market, labor market, health and safety executive, sweatshop, sweatshops, child labour, civilian workforce, scab
2: union, unions, strike, strikes, striking, striker s pay, employee, employees, employer, employers, worker, workers, workforce, employment, wage, wages, salary, salaries, pension, pensions, retirement, job, jobs, labour, labor, workplace, work force, miners, dockers, staff, pay, walked out, job centre, dismissal, hired, hiring, recruitment
1: work, working, shift, conditions, bosses, management, members, ballot, contract
# 20000509 employment
3: wage increase, pay rise, pay deal, minimum wage, living wage, working hours, overtime, apprenticeship, parental leave, maternity leave, employees, self employed, commuters, job vacancies, hiring, recruitment, flexible working, employment, zero hours
# 20000521 employment legislation
3: employment law, employment laws, employment tribunal, unfair dismissal, health and safety executive, workplace safety, working time directive, equal pay act, employment rights
# 20000523 labor market
3: labour market, labor market, gig economy, job creation, skills shortage, labour shortage, job vacancies, non farm payrolls
# 20000524 labor relations
3: strike ballot, strike action, industrial action, picket line, walkout, collective bargaining, collective agreement, pay dispute, pay talks, industrial dispute, labour dispute, industrial relations, wildcat strike, general strike, on strike, lockout, miners strike
# 20000531 retirement
3: retirement age, state pension, pension scheme, pension fund, final salary, pensions crisis, pensioners, pensions, retirees, pension reform, early retirement
# 20000533 unemployment
3: unemployment, jobless, unemployed, unemployment rate, unemployment benefit, redundancy, redundancies, laid off, layoffs, job cuts, job losses, jobseekers, jobless claims, mass unemployment
# 20000536 unions
3: trade union, trade unions, union leaders, union leader, TUC, TGWU, Amicus, Unison, GMB, RMT, Aslef, AFL CIO, Teamsters, United Auto Workers, IG Metall, National Union of Mineworkers, shop steward, Trades Union Congress, unions
# 10000000 lifestyle and leisure
3: recipe, recipes, cookery, gourmet, Michelin star, wine tasting, sommelier, restaurant review, interior design, home improvement, DIY, gardening, gardener, allotment, holidaymaker, holidaymakers, tourist attraction, tourist attractions, sightseeing, backpacker, backpackers, package holiday, seaside resort, beach resort, ski resort, theme park, amusement park, cruise ship, camping, campsite, caravan, hiking, hiker, hikers, rambler, ramblers, angling, angler, birdwatching, hobby, hobbies, stamp collector, crossword, chess, bridge club, board game, Scrabble, poker, casino, casinos, bingo hall, betting shop, bookmaker, lottery ticket, yoga, pilates, meditation, wellness, spa treatment, gym membership, aerobics, organic food, vegetarian, vegan, pub landlord, pub goers, nightclub, nightlife, fashion trend, street style, cosmetics trend, hairstyle, makeover, dinner party, vintage cars, car enthusiast, knitting, DIY store, dating agency
2: holiday, holidays, tourist, tourists, tourism, travel, travellers, traveller, hotel, hotels, beach, resort, restaurant, restaurants, chef, cook, cooking, cuisine, dish, dishes, wine, beer, whisky, coffee, tea, pub, pubs, bar, garden, gardens, leisure, lifestyle, gambling, gambler, betting, lottery, museum visit, dining, menu, fashion, trend, trends, trendy, stylish
1: food, drink, eat, visitors, visit, guide, weekend, trip, journey, home, house, taste
# 20000538 leisure
3: holidaymakers, tourist attraction, tourist attractions, sightseeing, backpackers, package holiday, seaside resort, beach resort, ski resort, theme park, amusement park, cruise ship, camping, hiking, hikers, angling, hobby, chess, board game, Scrabble, poker, casino, casinos, gambling, bingo, betting shop, lottery, tourism, travel guide, tourists, crossword, birdwatching, nightclub
# 20000565 lifestyle
3: recipe, recipes, cookery, gourmet, Michelin star, interior design, home improvement, DIY, gardening, organic food, vegetarian, vegan, dinner party, fashion trend, makeover, hairstyle, restaurant review, wine tasting, chef
# 20001339 wellness
3: yoga, pilates, meditation, wellness, spa treatment, gym membership, aerobics, mindfulness, keep fit, personal trainer, wellbeing
# 12000000 religion and belief
3: church, churches, Church of England, Anglican, Anglicans, Episcopal, Catholic, Catholics, Roman Catholic, Protestant, Protestants, Methodist, Baptist, Lutheran, Presbyterian, Orthodox church, Mormon, Mormons, Quaker, Jehovah s Witnesses, evangelical, evangelicals, Pentecostal, Christian, Christians, Christianity, pope, Pope John Paul, Pope Benedict, Pope Francis, pontiff, Vatican, cardinal, cardinals, conclave, archbishop, Archbishop of Canterbury, bishop, bishops, priest, priests, priesthood, clergy, clergyman, vicar, rector, monk, monks, nun, nuns, monastery, convent, cathedral, chapel, parish, parishioners, congregation, diocese, synod, General Synod, encyclical, theology, theologian, gospel, Bible, biblical, testament, Koran, Quran, Torah, Talmud, scripture, scriptures, Islam, Islamic cleric, Muslim, Muslims, imam, imams, mosque, mosques, ayatollah, mufti, cleric, clerics, fatwa, Sunni, Shia, Shiite, Shiites, Sufi, sharia, Hajj, hajj pilgrims, Mecca, Ramadan, Eid, Jewish, Jew, Jews, Judaism, rabbi, rabbis, synagogue, synagogues, Passover, Yom Kippur, Hanukkah, kosher, Hindu, Hindus, Hinduism, Diwali, Sikh, Sikhs, Sikhism, gurdwara, Buddhist, Buddhists, Buddhism, Dalai Lama, temple, shrine, pilgrimage, pilgrim, pilgrims, baptism, baptised, christening, confirmation class, communion, eucharist, holy mass, sermon, prayer, prayers, worship, worshipper, worshippers, blasphemy, heresy, saint, sainthood, canonisation, canonised, beatification, beatified, miracle, crucifix, crucifixion, Jesus, Jesus Christ, Virgin Mary, Holy Land, Holy See, missionary, missionaries, religion, religions, religious, atheist, atheists, atheism, Scientology, cult, sect, exorcism, headscarf, burka, veil, Easter Sunday, Good Friday, Pentecost, nativity
2: faith, faiths, belief, beliefs, believer, believers, spiritual, god, God, holy, sacred, divine, soul, sin, Easter, Christmas, Canterbury, preach~, preacher, pray, prayed, praying, blessing, blessed, minister of religion, secular
1: creed, ceremony, service, tradition, community
# 20000657 belief systems
3: Christianity, Christian, Christians, Catholic, Catholics, Roman Catholic, Protestant, Protestants, Anglican, Anglicans, Church of England, evangelical, evangelicals, Methodist, Baptist, Lutheran, Mormon, Mormons, Islam, Muslim, Muslims, Sunni, Shia, Judaism, Jewish, Hinduism, Hindu, Hindus, Sikh, Sikhs, Sikhism, Buddhism, Buddhist, Buddhists, Scientology, cult, sect, atheism, atheist, Dalai Lama, Freemasons
# 20000688 religious conflict
3: sectarian violence, sectarian, religious hatred, religious conflict, anti semitic attack, blasphemy, religious tension, religious riots, crusade, crusaders, mosque attack, communal violence
# 20000690 religious festival and holiday
3: Ramadan, Eid, Easter Sunday, Good Friday, Yom Kippur, Passover, Hanukkah, Diwali, Christmas mass, Pentecost, Hajj, Midnight Mass, Lent, Holy Week, All Saints Day, Vesak
# 20000696 religious ritual
3: baptism, baptised, christening, communion, holy mass, eucharist, bar mitzvah, bat mitzvah, canonisation, canonised, beatification, beatified, sainthood, pilgrimage, exorcism, prayer meeting, prayers, Hajj
# 20000697 religious facilities
3: church, churches, cathedral, chapel, mosque, mosques, synagogue, synagogues, temple, monastery, convent, shrine, gurdwara, minster, minaret
# 20000702 relations between religion and government
3: church and state, separation of church and state, headscarf ban, school prayer, religious hatred law, disestablishment, blasphemy law, state religion, faith based, secularism, burka ban, ten commandments
# 20000703 religious leader
3: pope, pontiff, cardinal, cardinals, archbishop, Archbishop of Canterbury, bishop, bishops, rabbi, chief rabbi, imam, ayatollah, mufti, Dalai Lama, patriarch, Pope John Paul, Pope Benedict, Pope Francis, Rowan Williams, Billy Graham, cleric, clerics, conclave, Ratzinger, Wojtyla
# 20000705 religious text
3: Bible, biblical, Koran, Quran, Torah, Talmud, scripture, scriptures, gospel, gospels, Dead Sea Scrolls, psalms, Old Testament, New Testament, Book of Mormon
# 17000000 weather
3: weather forecast, weather forecaster, forecasters, Met Office, meteorologist, meteorologists, National Weather Service, snowfall, snowstorm, blizzard, blizzards, heatwave, heat wave, cold snap, cold spell, frost, freezing fog, thunderstorm, thunderstorms, lightning strike, hailstorm, hailstones, gale, gales, gale force, downpour, downpours, torrential rain, heavy rain, rainfall, heavy snow, sleet, drizzle, humidity, record temperatures, degrees Celsius, degrees Fahrenheit, wettest, hottest day, coldest, driest, monsoon, El Nino, La Nina, polar vortex, tropical storm, hurricane season, storm warning, severe weather, flood warning, flood warnings, weather warning, hosepipe ban, wind chill, low pressure, high pressure, sunshine, black ice
2: weather, snow, rain, storm, storms, hurricane, tornado, typhoon, cyclone, temperatures, temperature, winds, windy, fog, drought, flooding, icy, sunny, cloudy, showers, forecast, mph winds, sub zero, freezing
1: cold, hot, dry, wet, warm, winter, summer, ice, wind, degrees
# 20001128 weather forecast
3: weather forecast, weather forecaster, forecasters, Met Office, National Weather Service, outlook for the weekend, long range forecast, meteorologists
# 20001129 weather phenomena
3: snowfall, snowstorm, blizzard, blizzards, heatwave, heat wave, cold snap, cold spell, thunderstorm, thunderstorms, hailstorm, gale, gales, downpour, torrential rain, heavy rain, heavy snow, monsoon, El Nino, La Nina, polar vortex, tropical storm, hurricane season, fog, snow, storm, hurricane, tornado, typhoon, cyclone
# 20001130 weather statistic
3: record temperatures, degrees Celsius, degrees Fahrenheit, wettest, hottest day, coldest, driest, rainfall, snowfall record, hottest summer, warmest year
# 20001131 weather warning
3: storm warning, severe weather warning, flood warning, flood warnings, weather warning, weather warnings, hurricane warning, tornado warning, red alert, amber warning, travel warning, black ice
`
