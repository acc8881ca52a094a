import type { SampleReport } from './sample.ts'

/** Reports of 2021 to 2025, in this project's own words about public facts. */
export const REPORTS_2021_2025: SampleReport[] = [
  {
    name: '2021-04-ten-diplomats',
    text: `Moscow answers Washington: ten diplomats and eight entry bans

MOSCOW, April 16, 2021 — Russia will expel ten American diplomats in response to the sanctions that Washington announced a day earlier, Foreign Minister Sergei Lavrov said on Friday. Russia also banned eight current and former US officials from entering the country, the Foreign Ministry said.

On April 15, President Joe Biden signed Executive Order 14024. The United States imposed sanctions on 32 entities and individuals, expelled ten Russian diplomats and barred American banks from buying new bonds of the Russian state. The White House said that the measures were a reply to interference in the election of 2020 and to the SolarWinds hack.

Kremlin spokesman Dmitry Peskov said that Moscow considered the sanctions illegal and that the principle of reciprocity applied. He said that it was too early to speak of a meeting between Putin and Biden and that the two presidents would decide later. Biden had proposed a summit to Putin in a phone call on April 13.

Sample text of the Démarche project, written for it about public facts.
`,
  },
  {
    name: '2021-04-ten-diplomats-translated',
    text: `Putin WON’T meet Biden: Moscow sends out ten diplomats of the USA

Russia will expel ten American diplomats in response to the sanctions, which Washington has announced a day earlier, declared on Friday the Minister of foreign Affairs Sergey Lavrov. Russia also banned eight acting and former US officials from entering the country, it is said in the message of the Ministry.

On April 15, President Joe biden has signed Executive Order 14024. The United States imposed sanctions on 32 entities and persons, have expelled ten Russian diplomats and have forbidden to American banks to buy new bonds of the Russian state.

The press Secretary of the Kremlin Dmitry Peskov said that Moscow considers the sanctions illegal and that the principle of reciprocity applies. He said that it was too early to speak of a meeting between Putin and biden and that two presidents will decide later.

Sample text of the project Démarche (copy in the style of a machine translation, made on purpose).
`,
  },
  {
    name: '2022-12-price-cap',
    text: `Kremlin answers price cap with ban on oil exports

MOSCOW, December 27, 2022 — Russia banned oil exports to countries that apply the price cap of the G7 on Tuesday in response to the decision of the West. The decree, signed by President Vladimir Putin, takes effect on February 1, 2023 and ends on July 1, 2023.

The G7, the European Union and Australia imposed a price cap of 60 dollars a barrel on Russian crude on December 5. US Treasury Secretary Janet Yellen said that the cap would limit the Kremlin's revenues. Deputy Prime Minister Alexander Novak said that Russian oil output could fall by 5 to 7 percent early next year.

Western countries froze about 300 billion dollars of the reserves of the Russian central bank in the spring of 2022.

Sample text of the Démarche project, written for it about public facts.
`,
  },
  {
    name: '2025-06-renewal',
    text: `European Union prolongs its sanctions against Russia by half a year

BRUSSELS, June 30, 2025 — The Council of the European Union extended its economic sanctions against Russia on Monday for six months, until January 31, 2026. The European Union imposed the first of them in 2014. In March, it had extended its asset freezes on more than 2,400 individuals and entities until September 15, 2025.

The United States extended its own sanctions against Russia in February for another year, through March 6, 2026. On January 10, 2025, it had imposed sanctions on 183 vessels that carry Russian oil.

EU foreign policy chief Kaja Kallas said that every round of sanctions weakened the ability of Russia to wage war. Kremlin spokesman Dmitry Peskov said in March that the American sanctions would have to be lifted to restore relations between Moscow and Washington.

In November 2024, President Vladimir Putin told the Valdai forum that Russia had not imposed any sanctions on the United States.

Sample text of the Démarche project, written for it about public facts.
`,
  },
]
