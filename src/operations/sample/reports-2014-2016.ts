import type { SampleReport } from './sample.ts'

/** Reports of 2014 and 2016, in this project's own words about public facts. */
export const REPORTS_2014_2016: SampleReport[] = [
  {
    name: '2014-03-entry-bans',
    text: `United States blacklists 20 Russians and a bank, Moscow bars nine Americans

WASHINGTON, March 20, 2014 — The United States imposed sanctions on 20 Russian individuals and on Bank Rossiya on Thursday over the annexation of Crimea. President Barack Obama said that he had also signed an executive order that allowed Washington to hit whole sectors of the Russian economy.

The Treasury Department said that the assets of those on the list were frozen and that American companies could no longer deal with them. Three days earlier, the European Union had imposed entry bans and asset freezes on 21 Russian and Crimean officials.

In response to the American sanctions, Russia banned nine US officials and lawmakers from entering the country, the Foreign Ministry in Moscow said on the same day. House Speaker John Boehner and Senator John McCain are on its list. The ministry warned that Russia would answer every hostile step.

Sample text of the Démarche project, written for it about public facts.
`,
  },
  {
    name: '2014-08-food-ban',
    text: `Russia closes its market to Western food

MOSCOW, August 7, 2014 — Russia banned imports of meat, fish, dairy products, fruit and vegetables from the United States, the European Union, Canada, Australia and Norway for one year on Thursday in response to Western sanctions. Prime Minister Dmitry Medvedev read out the list at a government meeting. He said that Moscow had hoped until the last moment that its partners would understand that sanctions lead nowhere.

On July 16, the US Treasury Department had imposed sanctions on the oil company Rosneft and on several Russian banks. The European Union imposed an arms embargo on Russia on July 31 and closed its capital markets to Russian state banks.

The European Commission said that the Russian ban was politically motivated and that Brussels reserved the right to respond. The ban affects farm goods worth about 5 billion euros a year, the commission said.

Sample text of the Démarche project, written for it about public facts.
`,
  },
  {
    name: '2014-08-food-ban-respun',
    text: `Moscow shuts its doorways to meals from the West

Russia has prohibited imports of meat, fish, milk merchandise, fruit and greens from the USA, the European Union, Canada, Australia and Norway for one yr in response to Western sanctions. Prime Minister Dmitry Medvedev learn out the record at a authorities assembly on Thursday. He burdened that Moscow had hoped until the last moment that its companions would perceive that sanctions lead nowhere.

On July 16, the US Treasury Division had imposed sanctions on the oil agency Rosneft and on several Russian banks. The European Union imposed an arms embargo on Russia on July 31 and shut its capital markets to Russian state banks.

The European Fee stated that the Russian ban was politically motivated and that Brussels reserved the precise to reply. The ban impacts farm items price about 5 billion euros a yr, the fee stated.

Pattern textual content of the Démarche challenge (a re-edited copy made on purpose).
`,
  },
  {
    name: '2016-12-diplomats',
    text: `Putin turns down expulsion of American diplomats

MOSCOW, December 30, 2016 — President Vladimir Putin said on Friday that Russia would not expel American diplomats in response to the new US sanctions. Foreign Minister Sergei Lavrov had proposed expelling 35 American diplomats.

On Thursday, the United States expelled 35 Russian diplomats, closed two Russian compounds in Maryland and New York and imposed sanctions on nine entities and individuals over interference in the presidential election. The intelligence services GRU and FSB are among them.

Putin said that Moscow reserved the right to respond and would decide on further steps in the light of the policy of the next administration. Kremlin spokesman Dmitry Peskov said that the sanctions were groundless and illegal under international law. Earlier in December, he had said that Moscow was not raising the question of lifting the sanctions.

Sample text of the Démarche project, written for it about public facts.
`,
  },
]
