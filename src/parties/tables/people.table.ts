// Made from data/parties/people.csv by scripts/tables.ts; edit the data, then run: npm run tables
import type { PersonRow } from '../rows.ts'

export const PEOPLE: readonly PersonRow[] = [
  {"person":"Vladimir Putin","gender":"m","aliases":["Vladimir Vladimirovich Putin","Vladmir Putin","Wladimir Putin","Vladimir Poutine"],"mt":[],"party":"RUS","office":"head-of-government","title":"Prime Minister","from":"1999-08-09","to":"2000-05-07","acting":false,"note":null},
  {"person":"Vladimir Putin","gender":null,"aliases":[],"mt":[],"party":"RUS","office":"head-of-state","title":"President","from":"1999-12-31","to":"2000-05-07","acting":true,"note":null},
  {"person":"Vladimir Putin","gender":null,"aliases":[],"mt":[],"party":"RUS","office":"head-of-state","title":"President","from":"2000-05-07","to":"2008-05-07","acting":false,"note":null},
  {"person":"Vladimir Putin","gender":null,"aliases":[],"mt":[],"party":"RUS","office":"head-of-government","title":"Prime Minister","from":"2008-05-08","to":"2012-05-07","acting":false,"note":null},
  {"person":"Vladimir Putin","gender":null,"aliases":[],"mt":[],"party":"RUS","office":"head-of-state","title":"President","from":"2012-05-07","to":null,"acting":false,"note":null},
  {"person":"Dmitry Medvedev","gender":"m","aliases":["Dmitri Medvedev","Dmitriy Medvedev","Dimitri Medvedev"],"mt":[],"party":"RUS","office":"president-elect","title":"President-elect","from":"2008-03-03","to":"2008-05-07","acting":false,"note":null},
  {"person":"Dmitry Medvedev","gender":null,"aliases":[],"mt":[],"party":"RUS","office":"head-of-state","title":"President","from":"2008-05-07","to":"2012-05-07","acting":false,"note":null},
  {"person":"Dmitry Medvedev","gender":null,"aliases":[],"mt":[],"party":"RUS","office":"head-of-government","title":"Prime Minister","from":"2012-05-08","to":"2020-01-16","acting":false,"note":null},
  {"person":"Dmitry Medvedev","gender":null,"aliases":[],"mt":[],"party":"RUS","office":"security-adviser","title":"Deputy Chairman of the Security Council","from":"2020-01-16","to":null,"acting":false,"note":null},
  {"person":"Dmitry Peskov","gender":"m","aliases":["Dmitri Peskov","Dmitriy Peskov","Dimitri Peskov","Dmitry Sergeyevich Peskov"],"mt":["Sands"],"party":"RUS","office":"spokesperson","title":"Kremlin spokesman","from":"2012-05-22","to":null,"acting":false,"note":null},
  {"person":"Sergei Lavrov","gender":"m","aliases":["Sergey Lavrov","Sergej Lavrov","Sergueï Lavrov","Sergei Lavroff","Sergey Lavroff"],"mt":[],"party":"RUS","office":"foreign-minister","title":"Foreign Minister","from":"2004-03-09","to":null,"acting":false,"note":null},
  {"person":"Donald Trump","gender":"m","aliases":["Donald J. Trump","Donald John Trump"],"mt":[],"party":"USA","office":"president-elect","title":"President-elect","from":"2016-11-09","to":"2017-01-20","acting":false,"note":null},
  {"person":"Donald Trump","gender":null,"aliases":[],"mt":[],"party":"USA","office":"head-of-state","title":"President","from":"2017-01-20","to":"2021-01-20","acting":false,"note":null},
  {"person":"Donald Trump","gender":null,"aliases":[],"mt":[],"party":"USA","office":"president-elect","title":"President-elect","from":"2024-11-06","to":"2025-01-20","acting":false,"note":null},
  {"person":"Donald Trump","gender":null,"aliases":[],"mt":[],"party":"USA","office":"head-of-state","title":"President","from":"2025-01-20","to":null,"acting":false,"note":null},
  {"person":"Joe Biden","gender":"m","aliases":["Joseph Biden","Joseph R. Biden","Joe R. Biden","Joseph Robinette Biden"],"mt":[],"party":"USA","office":"other","title":"Vice President","from":"2009-01-20","to":"2017-01-20","acting":false,"note":null},
  {"person":"Joe Biden","gender":null,"aliases":[],"mt":[],"party":"USA","office":"president-elect","title":"President-elect","from":"2020-11-07","to":"2021-01-20","acting":false,"note":null},
  {"person":"Joe Biden","gender":null,"aliases":[],"mt":[],"party":"USA","office":"head-of-state","title":"President","from":"2021-01-20","to":"2025-01-20","acting":false,"note":null},
  {"person":"Barack Obama","gender":"m","aliases":["Barak Obama","Barack Hussein Obama"],"mt":[],"party":"USA","office":"president-elect","title":"President-elect","from":"2008-11-04","to":"2009-01-20","acting":false,"note":null},
  {"person":"Barack Obama","gender":null,"aliases":[],"mt":[],"party":"USA","office":"head-of-state","title":"President","from":"2009-01-20","to":"2017-01-20","acting":false,"note":null},
  {"person":"Janet Yellen","gender":"f","aliases":[],"mt":[],"party":"USA","office":"finance-minister","title":"Treasury Secretary","from":"2021-01-26","to":"2025-01-20","acting":false,"note":null},
  {"person":"Josep Borrell","gender":"m","aliases":["Joseph Borrell","Josep Borell","Josep Borrell Fontelles"],"mt":[],"party":"EU","office":"high-representative","title":"High Representative","from":"2019-12-01","to":"2024-11-30","acting":false,"note":null},
]
