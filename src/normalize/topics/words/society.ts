/** Words of society. How the lists are written: see `lexicon.ts`. */
export const society = `
# 14000000 society
3: census, demographic, demographics, ageing population, birth rate, population growth, immigrant, immigrants, migrant, migrants, illegal immigrants, refugees, asylum seekers, racism, racist, race relations, racial discrimination, sexism, sexist, ageism, discrimination, homophobia, gay marriage, same sex marriage, civil partnership, gay rights, LGBT, lesbian, transgender, feminism, feminist, gender equality, gender gap, ethnic minority, ethnic minorities, minorities, indigenous people, aborigines, Native Americans, Gypsies, Roma, travellers site, disabled people, wheelchair users, pensioners, elderly people, old age, care home, single mother, single mothers, single parent, lone parents, teenage pregnancy, adoption, foster care, fostering, orphans, orphanage, divorce, divorced couples, marriage, family planning, parenting, childcare, child care, nursery places, homeless, homelessness, rough sleepers, poverty, poverty line, child poverty, inequality, food bank, slum, slums, shanty town, charity, charities, fundraiser, donors, volunteers, volunteering, social worker, social workers, social services, social security, welfare state, welfare benefits, benefit claimants, public housing, council house, council housing, housing estate, domestic violence, bullying, cyberbullying, binge drinking, alcoholism, alcoholic, drug addict, addiction, addicts, prostitution, prostitute, prostitutes, slavery, slave trade, child labour, sexual harassment, Me Too movement, youth crime, juvenile delinquency, anti social behaviour, abortion debate, euthanasia debate, ethics, moral, pornography, integration of immigrants, segregation, multiculturalism, social exclusion
2: society, social, community, communities, families, family, gender, race, ethnic, women, men, youth, young people, teenagers, teenager, adolescents, children, child, elderly, disabled, minority, black people, gay, lesbians, poor, poorest, wealthy, welfare, neighbourhood, residents, population, generation, aid, donate~, donation
1: parents, mother, father, girl, boy, couple, people, lives, living, home, homes, support, help, donations
# 20000768 communities
3: social networking, social network, social networks, online community, community centre, neighbourhood watch, community group, village life, community spirit
# 20000770 demographics
3: census, demographic, demographics, ageing population, birth rate, population growth, life expectancy, baby boom, baby boomers, fertility rate, overpopulation
# 20000771 immigration
3: immigration, immigrant, immigrants, illegal immigrants, migrant, migrants, migrant workers, asylum seekers, asylum, border controls, deportation, deported, deport~, work permits, visa, visas, green card, border wall, people smugglers, naturalisation
# 20000772 emigration
3: emigration, emigrate~, emigrants, expatriates, expats, brain drain, diaspora
# 20000775 discrimination
3: racism, racist, racial discrimination, sexism, sexist, ageism, discrimination, homophobia, anti semitism, antisemitism, islamophobia, equal pay, segregation, apartheid, race relations, equal rights, racial abuse, hate speech
# 20000780 family
3: marriage, married couples, divorce, adoption, adoptive parents, foster care, parenting, childcare, single mother, single parent, custody battle, family planning, paternity, maternity leave, grandparents, same sex marriage, gay marriage, civil partnership, dating, fathers rights, Fathers 4 Justice, siblings
# 20000788 mankind
3: disabled people, disability, disabilities, LGBT, lesbian, transgender, feminist, gender equality, ethnic minority, ethnic minorities, indigenous people, aborigines, Native Americans, Roma, Gypsies, teenagers, young people, pensioners, elderly people, older people, women s movement, minorities, toddlers
# 20000799 social condition
3: homeless, homelessness, poverty, child poverty, inequality, poverty line, food bank, food banks, slum, slums, shanty town, rough sleepers, deprivation, social exclusion, hunger
# 20000802 social problem
3: domestic violence, bullying, binge drinking, alcoholism, drug addict, drug addicts, addiction, prostitution, prostitutes, slavery, slave trade, sexual harassment, youth crime, juvenile delinquency, anti social behaviour, child labour, gambling addiction, sexual abuse, suicide rate, abuse of children
# 20000808 values
3: ethics, moral values, morality, pornography, euthanasia, right to die, assisted suicide, family values, taboo, moral panic
# 20000817 welfare
3: charity, charities, fundraiser, social worker, social workers, social services, social security, welfare state, welfare benefits, benefit claimants, incapacity benefit, housing benefit, public housing, council housing, care home, long term care, elderly care, child care, childcare, food stamps, nursery places, volunteers, soup kitchen, donors
`
