/** Words of education. How the lists are written: see `lexicon.ts`. */
export const education = `
# 05000000 education
3: head teacher, headteacher, headmaster, headmistress, school governor, schoolchildren, schoolteacher, classroom, pupil, pupils, primary school, secondary school, grammar school, comprehensive school, public school, private school, independent school, boarding school, faith school, high school, middle school, elementary school, nursery school, kindergarten, preschool, charter school, sixth form, further education, higher education, university, universities, college, undergraduate, postgraduate, graduate student, doctorate, PhD, professor, lecturer, vice chancellor, tuition fee, tuition fees, top up fees, student loan, student debt, scholarship, bursary, degree course, exam, exams, examination, A level, A levels, GCSE, GCSEs, baccalaureate, SAT, SATs, national curriculum, curriculum, literacy, numeracy, league tables for schools, Ofsted, school inspector, truancy, school dinners, school meals, school uniform, class size, class sizes, teaching union, National Union of Teachers, NUT, NASUWT, teacher training, syllabus, textbook, coursework, school board, school district, superintendent of schools, education secretary, education department, department for education, student union, National Union of Students, campus, admissions, Oxford University, Cambridge University, Harvard, Yale, Princeton, Ivy League, apprenticeship, vocational, Open University, distance learning, home schooling, special needs, phonics, e learning, school reform, desegregation of schools, Brown v Board of Education
2: school, schools, schooling, teacher, teachers, student, students, education, educational, teaching, learning, lesson, lessons, academic, academy, graduate, graduates, homework, faculty, dean, discipline in schools, parents, lecturers, educate~
1: class, classes, course, courses, reading, skills, training, places, children, staff, degree, grade, grades
# 20000399 religious education
3: religious education, Sunday school, madrassa, madrasa, Koran school, seminary, catechism, bible school, faith school, yeshiva
# 20000400 school
3: primary school, secondary school, grammar school, comprehensive school, public school, private school, boarding school, independent school, high school, elementary school, nursery school, kindergarten, charter school, sixth form, university, universities, college, colleges, campus, higher education, further education, head teacher, headteacher, headmaster, school board, school district, schools, classroom, class sizes
2: school, pupils
# 20000412 curriculum
3: curriculum, national curriculum, syllabus, textbook, textbooks, subject teaching, creationism in schools, sex education, citizenship lessons, history lessons, core subjects
# 20000413 educational testing and examinations
3: exam, exams, examination board, A level, A levels, GCSE, GCSEs, SATs, standardised test, test scores, exam results, league tables, baccalaureate, marking of papers, exam board, grade inflation, Pisa study
# 20000415 students
3: student protest, student protests, student union, student unions, National Union of Students, student loan, student loans, student debt, undergraduates, freshers, fraternity, sorority, students
# 20000416 teachers
3: teaching union, National Union of Teachers, NASUWT, teacher training, teacher shortage, supply teacher, teachers pay, teachers strike, head teachers, trainee teachers, American Federation of Teachers, teachers
# 20001216 vocational education
3: vocational training, vocational, apprenticeship, apprenticeships, apprentice, trade school, technical college, trainees, polytechnic
# 20001337 online and remote learning
3: e learning, distance learning, remote learning, online course, online courses, online lessons, virtual classroom, Open University, home schooling, homeschooling
# 20001338 education policy
3: education policy, education secretary, education bill, school reform, education department, department for education, tuition fees, top up fees, school funding, education minister, no child left behind, academies programme, city academies, school choice, school vouchers, Ofsted
`
